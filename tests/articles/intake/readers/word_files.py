"""Word files for tests, written part by part as Word writes them."""

import io
import zipfile

NAMESPACES = " ".join(
    f'xmlns:{prefix}="{address}"'
    for prefix, address in {
        "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
        "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
        "pic": "http://schemas.openxmlformats.org/drawingml/2006/picture",
        "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
        "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
        "v": "urn:schemas-microsoft-com:vml",
    }.items()
)
PNG = b"\x89PNG\r\n\x1a\n" + bytes(60)
STYLES = """
<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi"/></w:rPr>
</w:rPrDefault></w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="BT"><w:name w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="Tiu"><w:name w:val="Title"/><w:basedOn w:val="BT"/><w:pPr><w:jc w:val="center"/>
</w:pPr><w:rPr><w:b/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="u1"><w:name w:val="heading 1"/><w:basedOn w:val="BT"/></w:style>
<w:style w:type="paragraph" w:styleId="Muc"><w:name w:val="Mục"/><w:basedOn w:val="u1"/></w:style>
<w:style w:type="paragraph" w:styleId="Chuthich"><w:name w:val="caption"/><w:basedOn w:val="BT"/></w:style>
<w:style w:type="paragraph" w:styleId="Cu"><w:name w:val="Cũ"/><w:basedOn w:val="BT"/><w:rPr>
<w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Nghieng"><w:name w:val="Nghiêng"/><w:rPr><w:i/></w:rPr></w:style>
<w:style w:type="character" w:styleId="Nhan"><w:name w:val="Emphasis"/><w:rPr><w:i/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Vong"><w:name w:val="Vòng"/><w:basedOn w:val="Vong"/></w:style>
"""
KIND = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def part(name, content):
    """Return a part of a Word file: its root element with the usual namespaces."""
    return f'<?xml version="1.0" encoding="UTF-8"?><w:{name} {NAMESPACES}>{content}</w:{name}>'.encode()


def relations(*entries):
    """Return a part of relations from (id, kind, target)."""
    inner = "".join(f'<Relationship Id="{id}" Type="{KIND}/{kind}" Target="{target}"/>' for id, kind, target in entries)
    return f"<Relationships>{inner}</Relationships>".encode()


def word_file(body, styles=STYLES, pictures=(), more=None, compression=zipfile.ZIP_DEFLATED):
    """Return the bytes of a Word file; `pictures` are (relation id, file name, bytes), `more` parts by name."""
    entries = [("s", "styles", "styles.xml"), ("f", "footnotes", "footnotes.xml"), ("e", "endnotes", "endnotes.xml")]
    entries += [(key, "image", f"media/{name}") for key, name, _ in pictures]
    parts = {
        "[Content_Types].xml": b"<Types/>",
        "_rels/.rels": relations(("d", "officeDocument", "word/document.xml")),
        "word/document.xml": part("document", f"<w:body>{body}<w:sectPr/></w:body>"),
        "word/styles.xml": part("styles", styles),
        "word/_rels/document.xml.rels": relations(*entries),
        **{f"word/media/{name}": content for _, name, content in pictures},
        **(more or {}),
    }
    return packed(parts, compression)


def packed(parts, compression=zipfile.ZIP_DEFLATED):
    """Return a zip file of parts by their names; a part that is None is left out."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", compression) as package:
        for name, content in parts.items():
            if content is not None:
                package.writestr(name, content)
    return file.getvalue()


def paragraph(*runs, style="", properties=""):
    """Return a paragraph of runs; a run without markup is written as one."""
    styled = f'<w:pStyle w:val="{style}"/>' if style else ""
    inner = "".join(item if item.startswith("<") else run(item) for item in runs)
    return f"<w:p><w:pPr>{styled}{properties}</w:pPr>{inner}</w:p>"


def run(text, properties=""):
    """Return a run of letters."""
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def picture(relation, description=""):
    """Return a run that holds a picture."""
    return (
        f'<w:r><w:drawing><wp:inline><wp:docPr id="1" name="Picture 1" descr="{description}"/><a:graphic>'
        f'<a:graphicData><pic:pic><pic:nvPicPr><pic:cNvPr id="0" name="a.png"/></pic:nvPicPr><pic:blipFill>'
        f'<a:blip r:embed="{relation}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>'
        "</w:r>"
    )


def table(*rows):
    """Return a table of rows, each a list of the contents of its cells."""
    inner = "".join(f"<w:tr>{''.join(f'<w:tc>{cell}</w:tc>' for cell in cells)}</w:tr>" for cells in rows)
    return f"<w:tbl><w:tblPr/>{inner}</w:tbl>"
