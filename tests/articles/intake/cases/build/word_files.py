"""Write the labelled Word files out of their sources, as Word writes them: python build/word_files.py

Each case has a function that says what its layout is; the words come from `sources/`.
"""

import re
import unicodedata
import zipfile
from xml.sax.saxutils import escape

from words import CASES, picture, source, tcvn3, vni

NAMES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:v="urn:schemas-microsoft-com:vml"'
)
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
PLAIN = '<w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman"/></w:rPr></w:rPrDefault>'


def run(text, rpr=""):
    """Return one run."""
    return f'<w:r><w:rPr>{rpr}</w:rPr><w:t xml:space="preserve">{escape(text)}</w:t></w:r>'


def runs(text, rpr="", every=37):
    """Return a text as Word splits it: in odd places, within words too, with its spelling marks between."""
    parts = [text[place : place + every] for place in range(0, len(text), every)]
    return '<w:proofErr w:type="spellStart"/>'.join(run(part, rpr) for part in parts)


def p(inner, jc="", style="", more=""):
    """Return a paragraph of runs."""
    ppr = (f'<w:pStyle w:val="{style}"/>' if style else "") + more + (f'<w:jc w:val="{jc}"/>' if jc else "")
    return f"<w:p><w:pPr>{ppr}</w:pPr>{inner}</w:p>"


def image(number, rel, description=""):
    """Return a run that holds a picture."""
    return (
        f'<w:r><w:drawing><wp:inline><wp:extent cx="4572000" cy="3048000"/><wp:docPr id="{number}" name="Picture {number}" '
        f'descr="{description}"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">'
        f'<pic:pic><pic:nvPicPr><pic:cNvPr id="{number}" name="x"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill>'
        f'<a:blip r:embed="{rel}"/></pic:blipFill><pic:spPr/></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>'
    )


def table(*rows):
    """Return a table; a row is a list of cells, each the XML of its paragraphs."""
    cells = ("".join(f"<w:tc><w:tcPr/>{cell}</w:tc>" for cell in row) for row in rows)
    return "<w:tbl><w:tblPr/>" + "".join(f"<w:tr>{row}</w:tr>" for row in cells) + "</w:tbl>"


def save(name, body, pictures, styles=PLAIN, parts=(), order=None):
    """Write a file. `pictures` are seeds; `order` says under which number each is kept; `parts` are (name, kind, XML)."""
    order = order or range(1, len(pictures) + 1)
    rels = [
        ("rIdStyles", "styles", "styles.xml"),
        *((f"rId{place}", "image", f"media/image{kept}.jpeg") for place, kept in enumerate(order, 1)),
        *((f"rIdPart{place}", kind, part) for place, (part, kind, _) in enumerate(parts)),
    ]
    links = "".join(
        f'<Relationship Id="{one}" Type="{OFFICE}/{kind}" Target="{target}"/>' for one, kind, target in rels
    )
    types = "".join(
        f'<Override PartName="/word/{part}" ContentType="{WORD}.{kind}+xml"/>'
        for part, kind in [("document.xml", "document.main"), ("styles.xml", "styles"), *((a, b) for a, b, _ in parts)]
    )
    package = "http://schemas.openxmlformats.org/package/2006"
    files = {
        "[Content_Types].xml": f'<Types xmlns="{package}/content-types"><Default Extension="rels" ContentType="application/'
        f'vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>'
        f'<Default Extension="jpeg" ContentType="image/jpeg"/>{types}</Types>',
        "_rels/.rels": f'<Relationships xmlns="{package}/relationships"><Relationship Id="rId1" Type="{OFFICE}/'
        f'officeDocument" Target="word/document.xml"/></Relationships>',
        "word/document.xml": f"<w:document {NAMES}><w:body>{body}<w:sectPr/></w:body></w:document>",
        "word/_rels/document.xml.rels": f'<Relationships xmlns="{package}/relationships">{links}</Relationships>',
        "word/styles.xml": f"<w:styles {NAMES}><w:docDefaults>{styles.partition('|')[0]}</w:docDefaults>"
        f"{styles.partition('|')[2]}</w:styles>",
        **{f"word/{part}": xml for part, _, xml in parts},
    }
    with zipfile.ZipFile(CASES / f"{name}.docx", "w", zipfile.ZIP_DEFLATED) as package:
        for path, xml in files.items():
            package.writestr(zipfile.ZipInfo(path, (2024, 1, 1, 0, 0, 0)), (HEAD + xml).encode())
        for seed, kept in zip(pictures, order, strict=True):
            package.writestr(zipfile.ZipInfo(f"word/media/image{kept}.jpeg", (2024, 1, 1, 0, 0, 0)), picture(seed))


def caption(text, rpr="<w:i/>", convert=str):
    """Return a centred caption in italics."""
    return p(runs(convert(text), rpr, 23), jc="center")


def plain_word():
    """27: each picture above its centred italic caption; the files are numbered against the order."""
    name, lines = source(27)
    body = p(runs(lines[0], "<w:b/>"), jc="center")
    shown = {3: 1, 5: 2, 7: 3}
    for place, line in enumerate(lines[1:-1], 1):
        if place in shown:
            body += p(image(shown[place], f"rId{shown[place]}"), jc="center") + caption(line)
        else:
            body += p(runs(line, every=29), jc="both")
    save(name, body + p(runs(lines[-1], "<w:b/>"), jc="right"), [1, 2, 3], order=[3, 1, 2])


def tcvn3_in_styles():
    """28: the fonts stand in the styles; small letters of .VnTimeH are seen as capitals."""
    name, lines = source(28)
    styles = (
        '<w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman"/></w:rPr></w:rPrDefault>|'
        '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:rPr><w:rFonts '
        'w:ascii=".VnTime" w:hAnsi=".VnTime"/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="DauDe">'
        '<w:name w:val="Dau de"/><w:basedOn w:val="Normal"/><w:rPr><w:rFonts w:ascii=".VnTimeH" w:hAnsi=".VnTimeH"/><w:b/>'
        "</w:rPr></w:style>"
    )
    capital = '<w:rFonts w:ascii=".VnTimeH" w:hAnsi=".VnTimeH"/>'

    def letters(text, rpr=""):
        parts = re.split(r"([ẢÁÀÃẠỄỆỐỒĨÍÚ])", text)  # capitals that a TCVN3 font has no letter for
        return "".join(
            run(tcvn3(part.lower()), rpr + capital) if place % 2 else runs(tcvn3(part), rpr)
            for place, part in enumerate(parts)
        )

    body = p(runs(tcvn3(lines[0].lower())), jc="center", style="DauDe")
    shown = {2: 1, 4: 2, 8: 3}
    for place, line in enumerate(lines[1:-1], 1):
        if place in shown:
            body += p(image(shown[place], f"rId{shown[place]}"), jc="center")
            body += p(letters(line, "<w:i/>"), jc="center")
        else:
            body += p(letters(line), jc="both")
    save(name, body + p(letters(lines[-1], "<w:b/>"), jc="right"), [4, 5, 6], styles)


def vni_fonts():
    """29: VNI in every run."""
    name, lines = source(29)
    font = '<w:rFonts w:ascii="VNI-Times" w:hAnsi="VNI-Times"/>'
    body = ""
    for place, line in enumerate(lines):
        if line.startswith("Ông Trương Văn Tấn Phú (bìa trái)"):
            body += p(image(1, "rId1"), jc="center") + p(runs(vni(line), font + "<w:i/>"), jc="center")
        else:
            bold = "<w:b/>" if place in (0, len(lines) - 1) else ""
            body += p(runs(vni(line), font + bold, 31), jc="right" if place == len(lines) - 1 else "")
    save(name, body, [7])


def tracked_changes():
    """30: insertions are the article, deletions and comments are not; one paragraph was moved."""
    name, lines = source(30)
    who = 'w:author="Tòa soạn" w:date="2020-07-30T08:00:00Z"'

    def ins(text):
        return f'<w:ins w:id="1" {who}>{run(text)}</w:ins>'

    def gone(text):
        return f'<w:del w:id="2" {who}><w:r><w:delText xml:space="preserve">{escape(text)}</w:delText></w:r></w:del>'

    def changed(line, new, old):
        before, _, after = line.partition(new)
        return p(runs(before) + gone(old) + ins(new) + runs(after))

    note = '<w:r><w:commentReference w:id="0"/></w:r>'
    moved = f'<w:moveFrom w:id="5" {who}>{run(lines[7])}</w:moveFrom>'
    body = p(runs(lines[0])) + p(runs(lines[1], "<w:b/>"), jc="center")
    body += changed(lines[2], "224 đại biểu", "198 đại biểu")
    body += f'<w:p><w:pPr><w:rPr><w:del w:id="9" {who}/></w:rPr></w:pPr>{gone("Đồng chí Trần Văn Nháp, Chánh Văn phòng.")}</w:p>'
    body += changed(lines[3], "Dương Văn Hoán", "Dương Văn Hoàn, Giám đốc Sở Tư pháp").replace(
        "</w:p>", note + "</w:p>"
    )
    body += p(moved) + changed(lines[4], "46 triệu đồng", "42 triệu đồng")
    body += p(image(1, "rId1"), jc="center") + caption(lines[5])
    body += p(runs(lines[6])) + p(f'<w:moveTo w:id="6" {who}>{run(lines[7])}</w:moveTo>') + p(runs(lines[8]))
    body += p(image(2, "rId2"), jc="center") + caption(lines[9]) + p(runs(lines[10], "<w:b/>"), jc="right")
    remark = f'<w:comments {NAMES}><w:comment w:id="0" {who}>{p(run("Kiểm tra lại: ông Hoán hay ông Hoàn?"))}</w:comment></w:comments>'
    save(name, body, [8, 9], parts=[("comments.xml", "comments", remark)])


def layout_tables():
    """31: one table holds a picture over its caption, another a picture beside text; header, footer, footnote."""
    name, lines = source(31)
    footnote = '<w:r><w:footnoteReference w:id="1"/></w:r>'
    body = p(runs(lines[0], "<w:b/>")) + p(runs(lines[1])) + p(runs(lines[2]) + footnote)
    body += table([p(image(1, "rId1"), jc="center")], [p(runs(lines[3], "<w:i/>"), jc="center")])
    body += p(runs(lines[4]))
    body += table([p(image(2, "rId2")) + p(runs(lines[5], "<w:i/>")), p(runs(lines[6]))])
    body += p(runs(lines[7])) + p(runs(lines[8])) + p(runs(lines[9], "<w:b/>"), jc="right")
    notes = (
        f'<w:footnotes {NAMES}><w:footnote w:type="separator" w:id="-1">{p("")}</w:footnote><w:footnote w:id="1">'
        f"{p(runs(lines[10]))}</w:footnote></w:footnotes>"
    )
    header = f"<w:hdr {NAMES}>{p(run('ĐÀI TRUYỀN THANH - TRUYỀN HÌNH NAM GIANG'))}</w:hdr>"
    footer = f"<w:ftr {NAMES}>{p(run('Biên tập: Trần Nguyên Đán - trang 1'))}</w:ftr>"
    parts = [
        ("footnotes.xml", "footnotes", notes),
        ("header1.xml", "header", header),
        ("footer1.xml", "footer", footer),
    ]
    save(name, body, [10, 11], parts=parts)


def letterhead():
    """32: letterhead in a table, decomposed letters, no-break spaces in names, line breaks within paragraphs."""
    name, lines = source(32)

    def broken(text):
        text = unicodedata.normalize("NFD", text.replace("Lê Bá Thuận", "Lê\u00a0Bá\u00a0Thuận"))
        middle = text.find(" ", len(text) // 2)
        return run(text[:middle]) + "<w:r><w:br/></w:r>" + run(text[middle + 1 :])

    left, right = (p(run(lines[0])) + p(run(lines[1], "<w:b/>"))), (p(run(lines[2])) + p(run(lines[3], "<w:b/>")))
    body = table([left, right]) + p(runs(lines[4], "<w:i/>"), jc="right") + p(run(lines[5], "<w:b/>"), jc="center")
    body += p(broken(lines[6]).replace("<w:rPr></w:rPr>", "<w:rPr><w:b/></w:rPr>"), jc="center")
    for place, line in enumerate(lines[7:-2], 7):
        shown = line.startswith("Quang cảnh")
        body += (
            p(image(1, "rId1"), jc="center") + caption(line) if shown else p(broken(line) if place % 2 else runs(line))
        )
    save(name, body + p(run(lines[-2], "<w:b/>"), jc="right") + p(run(lines[-1]), jc="right"), [12])


def mixed_fonts():
    """33: every other paragraph in TCVN3, one half and half; bold subheads, captions above their pictures."""
    name, lines = source(33)
    old = '<w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/>'
    subheads, captions = {"Đưa dịch vụ về tận thôn xóm", "Còn nhiều việc phải làm"}, []
    body = p(runs(lines[0], "<w:b/>"), jc="center")
    for place, line in enumerate(lines[1:], 1):
        if line.startswith(("Gần 300", "Bác sỹ Trung tâm")):
            captions.append(line)
            body += caption(line) + p(image(len(captions), f"rId{len(captions)}"), jc="center")
        elif line in subheads:
            body += p(runs(line, "<w:b/>"))
        elif place == 2:
            half = line.index("ông Đỗ Tiến Nhâm")
            body += p(runs(line[:half]) + runs(tcvn3(line[half:]).replace("Đ", tcvn3("Đ")), old))
        else:
            body += p(runs(tcvn3(line), old.replace(".VnTime", ".VnArial")) if place % 2 else runs(line))
    save(name, body, [13, 14])


def lists_and_boxes():
    """34: lists by numbering, a text box held twice, two pictures in a paragraph, the credit right aligned."""
    name, lines = source(34)
    number = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{}"/></w:numPr>'
    box = p(run(lines[17], "<w:b/>"))
    drawn = (
        f'<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><a:graphic><a:graphicData><wps:wsp>'
        f"<wps:txbx><w:txbxContent>{box}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor>"
        f"</w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>{box}</w:txbxContent>"
        f"</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    )
    body = (
        p(runs(lines[0], "<w:b/>"), jc="center")
        + p(runs(lines[1], "<w:b/><w:i/>"))
        + p(runs(lines[2]))
        + p(runs(lines[3]))
    )
    body += "".join(p(runs(line), more=number.format(1)) for line in lines[4:9])
    body += p(image(1, "rId1") + image(2, "rId2"), jc="center") + caption(lines[9]) + p(run(lines[10]), jc="right")
    body += p(runs(lines[11])) + "".join(p(runs(line), more=number.format(2)) for line in lines[12:15])
    body += p(runs(lines[15])) + p(runs(lines[16])) + p(drawn) + p(runs(lines[-1], "<w:b/>"), jc="right")
    numbering = (
        f'<w:numbering {NAMES}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl>'
        f'</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId '
        f'w:val="0"/></w:num></w:numbering>'
    )
    save(name, body, [15, 16], parts=[("numbering.xml", "numbering", numbering)])


if __name__ == "__main__":
    for build in (
        plain_word, tcvn3_in_styles, vni_fonts, tracked_changes, layout_tables, letterhead, mixed_fonts, lists_and_boxes,
    ):  # fmt: skip
        build()
