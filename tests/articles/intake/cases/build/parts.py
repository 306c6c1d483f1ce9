"""What the builders of packages, folders and mails share: source lines, drawn pictures, a Word file, a fixed zip."""

import io
import random
import zipfile
from pathlib import Path

from PIL import Image, ImageDraw

CASES = Path(__file__).resolve().parent.parent
PARTS = (
    (
        "[Content_Types].xml",
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/><Default Extension="jpeg" ContentType="image/jpeg"/>'
        '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.'
        'wordprocessingml.document.main+xml"/></Types>',
    ),
    (
        "_rels/.rels",
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" '
        'Target="word/document.xml"/></Relationships>',
    ),
)
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
DRAWING = (
    '<w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0">'
    '<wp:extent cx="4572000" cy="3048000"/><wp:docPr id="{n}" name="Picture {n}"/><a:graphic>'
    '<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr>'
    '<pic:cNvPr id="{n}" name="image{n}.jpeg"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="rId{n}"/>'
    '<a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/>'
    '<a:ext cx="4572000" cy="3048000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>'
    "</a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>"
)


def lines(name):
    return (CASES / "sources" / f"{name}.txt").read_text(encoding="utf-8").splitlines()


def picture(seed, size=(480, 320), kind="JPEG"):
    """A sky, a ground and a few people's shapes, different for every seed."""
    rnd = random.Random(seed)
    image = Image.new("RGB", size, tuple(rnd.randrange(150, 240) for _ in range(3)))
    draw = ImageDraw.Draw(image)
    draw.rectangle((0, size[1] * 2 // 3, *size), fill=tuple(rnd.randrange(60, 150) for _ in range(3)))
    for _ in range(rnd.randrange(4, 9)):
        x, height = rnd.randrange(size[0]), rnd.randrange(size[1] // 4, size[1] // 2)
        colour, top = tuple(rnd.randrange(256) for _ in range(3)), size[1] * 3 // 4 - height
        draw.rectangle((x, top, x + size[0] // 14, top + height), fill=colour)
        draw.ellipse((x, top - size[1] // 12, x + size[0] // 14, top), fill=(205, 160, 130))
    data = io.BytesIO()
    image.save(data, kind, **({"quality": 70} if kind == "JPEG" else {}))
    return data.getvalue()


def pack(entries, day):
    """A zip with the entries in the order given and one date, so that a rerun gives the same bytes."""
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in entries:
            info = zipfile.ZipInfo(name, (*day, 8, 30, 0))
            info.compress_type = zipfile.ZIP_DEFLATED
            info.create_system = 3
            info.external_attr = (0o40755 << 16 | 16) if name.endswith("/") else 0o100644 << 16
            package.writestr(info, content)
    return data.getvalue()


def escape(text):
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def word(texts, day, bold=(), italic=(), right=(), before=None):
    """A Word file; `before` gives the picture that stands before a line, by the line's index."""
    body, media = [], []
    for index, text in enumerate(texts):
        if before and index in before:
            media.append(before[index])
            body.append(DRAWING.format(n=len(media)))
        run = "<w:b/>" * (index in bold) + "<w:i/>" * (index in italic) + '<w:sz w:val="28"/>'
        align = "center" if index in bold or index in italic else "right" if index in right else "both"
        body.append(
            f'<w:p><w:pPr><w:jc w:val="{align}"/></w:pPr><w:r><w:rPr>{run}</w:rPr>'
            f'<w:t xml:space="preserve">{escape(text)}</w:t></w:r></w:p>'
        )
    document = (
        '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
        'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
        'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
        'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
        'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><w:body>'
        + "".join(body)
        + '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:body></w:document>'
    )
    links = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        + "".join(
            f'<Relationship Id="rId{n}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" '
            f'Target="media/image{n}.jpeg"/>'
            for n in range(1, len(media) + 1)
        )
        + "</Relationships>"
    )
    entries = [*PARTS, ("word/document.xml", document), ("word/_rels/document.xml.rels", links)]
    entries = [(name, HEAD + text) for name, text in entries]
    return pack(entries + [(f"word/media/image{n}.jpeg", data) for n, data in enumerate(media, 1)], day)
