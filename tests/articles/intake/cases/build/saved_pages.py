"""Write the labelled saved pages out of their sources, each as one generation of portals wrote it: python build/saved_pages.py

What stands around the articles (menus, other news, comments) is made up here and names other people on purpose.
"""

import base64
import unicodedata
from html import escape

from words import CASES, picture, source, tcvn3

OTHER_NEWS = [
    "Bí thư Huyện ủy Trần Quang Nháp thăm mô hình nuôi cá lồng",
    "Ông Lê Thử Nghiệm giữ chức Chủ tịch UBND huyện",
    "Sở Tư pháp tập huấn tại xã Nà Thử",
    "Đồng chí Hoàng Giả Định, Phó Chủ tịch HĐND tỉnh tiếp xúc cử tri",
]
MENU = ["Trang chủ", "Giới thiệu", "Tin tức - Sự kiện", "Văn bản chỉ đạo", "Thủ tục hành chính", "Liên hệ"]


def links(words, tag="li"):
    """Return a list of links."""
    return "".join(f'<{tag}><a href="#">{word}</a></{tag}>' for word in words)


def data_uri(seed):
    """Return a picture as an address that holds it."""
    return "data:image/jpeg;base64," + base64.b64encode(picture(seed)).decode()


def save(name, page, codec="utf-8"):
    """Write a page."""
    (CASES / f"{name}.html").write_bytes(page.encode(codec, "xmlcharrefreplace"))


def half_composed(text):
    """Return a text as Windows-1258 has it: the tone of a letter is a mark of its own."""
    tones = "\u0300\u0301\u0303\u0309\u0323"
    letters = []
    for letter in text:
        base = unicodedata.normalize("NFD", letter)
        tone = "".join(mark for mark in base if mark in tones)
        rest = unicodedata.normalize("NFC", "".join(mark for mark in base if mark not in tones))
        letters.append(letter if len(letter.encode("cp1258", "ignore")) else rest + tone)
    return "".join(letters)


def tables_of_2009():
    """35: nested tables and font tags in windows-1258."""
    name, lines = source(35)
    font = '<font face="Times New Roman" size="3">{}</font>'
    body = "".join(f'<p align="justify">{font.format(escape(line, quote=False))}</p>\n' for line in lines[2:4])
    body += (
        '<table border="0" align="center" width="300"><tr><td><img src="images/ky-hop-hdnd.jpg" width="300" height="200">'
        f'</td></tr><tr><td align="center"><font size="2"><i>{lines[4]}</i></font></td></tr></table>\n'
    )
    body += "".join(f'<p align="justify">{font.format(escape(line, quote=False))}</p>\n' for line in lines[5:12])
    menu = "".join(
        f'<tr><td class="menu"><img src="images/dot.gif" width="5" height="5"><a href="#">{one}</a></td></tr>'
        for one in MENU
    )
    other = "".join(f'<tr><td><font size="2"><a href="#">{one}</a> (12/07)</font></td></tr>' for one in OTHER_NEWS)
    page = f"""<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1258">
<title>Trang thông tin điện tử huyện Krông Pa</title></head><body bgcolor="#ffffff">
<table width="980" align="center"><tr><td colspan="3"><img src="images/banner.jpg" width="980" height="120"></td></tr>
<tr><td width="180" valign="top"><table>{menu}</table>Số lượt truy cập: 128.554</td>
<td width="600" valign="top"><font size="4" color="#cc0000"><b>{lines[0]}</b></font><br>
<font size="1">{lines[1]}</font> {body}<p align="right"><b>{lines[12]}</b></p></td>
<td width="200" valign="top"><b>Tin mới</b><table>{other}</table></td></tr>
<tr><td colspan="3" align="center">Bản quyền thuộc UBND huyện Krông Pa. Chịu trách nhiệm: Ông Ksor Thử, Chánh Văn phòng</td></tr>
</table></body></html>"""
    save(name, half_composed(page), "cp1258")


def sharepoint():
    """36: hidden view state, web parts, zero-width spaces, empty paragraphs."""
    name, lines = source(36)

    def show(line):
        return f'<p style="text-align:justify">\u200b{escape(line, quote=False)}</p><p>&nbsp;</p>\n'

    def figure(src, line):
        return f'<p style="text-align:center"><img alt="" src="/PublishingImages/{src}" style="width:500px" /></p><p style="text-align:center"><em>{line}</em></p>\n'

    body = show(lines[3]) + figure("cat-bang.jpg", lines[4]) + show(lines[5]) + show(lines[6])
    body += figure("gian-hang-chi-dam.jpg", lines[7]) + "".join(map(show, lines[8:11]))
    page = f"""<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>
	Tin tức - {lines[0]}
</title><script>var _spPageContextInfo={{webServerRelativeUrl:"/"}};</script></head><body><form method="post" id="aspnetForm">
<input type="hidden" name="__VIEWSTATE" value="/wEPDwUBMGQYAQUeX19Db250cm9sc1JlcXVpcmVQb3N0QmFja0tleV9f" />
<div id="s4-ribbonrow" class="s4-ribbonrow"><span>Browse</span><span>Page</span></div>
<div id="topnav" class="ms-core-navigation"><ul>{links(MENU)}</ul></div>
<div class="ms-webpart-zone"><div class="news-detail"><h2 class="ArticleTitle">{lines[0]}</h2>
<div class="ArticleDate">{lines[1]}</div><div class="ArticleSummary"><b>{lines[2]}</b></div>
<div class="ArticleContent">{body}</div><div class="ArticleAuthor">{lines[11]}</div></div>
<div class="tinlienquan"><h3>Tin liên quan</h3><ul>{links(OTHER_NEWS)}</ul></div></div>
<div id="footer">Trưởng Ban Biên tập: Bà Vũ Thử Nghiệm - Phó Chủ tịch UBND huyện. Điện thoại: 0210 000 000</div></form></body></html>"""
    save(name, page)


def wordpress():
    """37: figure and figcaption, srcset, tags, sidebar."""
    name, lines = source(37)

    def figure(src, line):
        return f'<figure class="wp-block-image size-large"><img src="wp-content/uploads/2023/08/{src}" srcset="{src} 1024w, x.jpg 300w" alt=""/><figcaption class="wp-element-caption">{line}</figcaption></figure>\n'

    def show(line):
        return f"<p>{escape(line, quote=False)}</p>\n"

    body = show(lines[1]) + figure("kham-benh-1.jpg", lines[2]) + show(lines[3]) + show(lines[4])
    body += (
        figure("kham-benh-2-1024x683.jpg", lines[5])
        + show(lines[6])
        + show(lines[7])
        + figure("trao-ao-phao.jpg", lines[8])
    )
    body += (
        show(lines[9])
        + f'<p class="has-text-align-right"><strong>{lines[10]}</strong></p><p class="has-text-align-right"><em>{lines[11]}</em></p>'
    )
    page = f"""<!doctype html><html lang="vi"><head><meta charset="UTF-8"><title>{lines[0]} &#8211; Phú Quý Online</title>
<meta property="og:title" content="{lines[0]}"><style>.a{{color:red}}</style></head><body class="post-template-default single single-post">
<header id="masthead"><nav class="main-navigation"><ul>{links(MENU)}</ul></nav></header>
<main id="primary"><article class="post type-post hentry"><header class="entry-header"><h1 class="entry-title">{lines[0]}</h1></header>
<div class="entry-content">{body}<div class="sharedaddy"><h3>Chia sẻ:</h3><ul>{links(["Facebook", "Zalo"])}</ul></div></div>
<footer class="entry-footer"><span class="tags-links">Thẻ: <a href="#">khám bệnh</a>, <a href="#">ngư dân</a></span></footer></article>
<div class="related-posts"><h2>Bài viết liên quan</h2><ul>{links(OTHER_NEWS[:3])}</ul></div></main>
<aside id="secondary" class="widget-area"><section class="widget"><h2>Bài mới</h2><ul>{links(OTHER_NEWS)}</ul></section></aside>
<footer id="colophon">Phú Quý Online. Biên tập: Đỗ Văn Giả</footer></body></html>"""
    save(name, page)


def joomla():
    """38: paragraphs parted by two line breaks, half of the letters as entities, pictures in the page itself."""
    name, lines = source(38)

    def entities(text):
        return "".join(
            f"&#{ord(letter)};" if ord(letter) > 127 and place % 2 else letter for place, letter in enumerate(text)
        )

    def figure(seed, line):
        return f'<div style="text-align: center;"><img src="{data_uri(seed)}" border="0" width="480" /><br /><em>{line}</em></div>'

    body = "<br /><br />".join(map(entities, lines[1:3])) + figure(21, lines[3])
    body += "<br /><br />".join(map(entities, lines[4:7])) + figure(22, lines[7])
    body += entities(lines[8]) + f'<br /><br /><div style="text-align: right;"><strong>{lines[9]}</strong></div>'
    page = f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" ""><html><head><meta http-equiv="content-type" content="text/html; charset=utf-8" />
<title>Vũ Quang: Tập huấn kỹ thuật nuôi ong</title><meta name="generator" content="Joomla! 1.5" /></head><body>
<div id="ja-mainnav"><ul class="menu">{links(MENU)}</ul></div><div id="ja-col1"><div class="moduletable_menu"><h3>Chuyên mục</h3>
<ul class="menu">{links(["Kinh tế", "Văn hóa", "Nông thôn mới"])}</ul></div></div>
<div id="ja-current-content"><h2 class="contentheading">{entities(lines[0])}</h2><div class="article-tools">Lượt xem: 1.204 | In | Email</div>
<div class="article-content">{body}</div><div class="relateditems"><h4>Tin liên quan</h4><ul>{links(OTHER_NEWS[1:])}</ul></div></div>
<div id="ja-footer">Trang thông tin huyện Vũ Quang - Trưởng ban biên tập: Nguyễn Giả Danh</div></body></html>"""
    save(name, page)


def page_of_2026():
    """39: metadata, cookie banner, share buttons, other news between the paragraphs, comments."""
    name, lines = source(39)

    def show(line):
        return f"<p>{escape(line, quote=False)}</p>\n"

    def figure(src, line):
        return f'<div class="photo"><img src="https://anh.example.vn/2026/{src}" alt="Ảnh minh họa" loading="lazy"><p class="photo-caption">{line}</p></div>\n'

    related = f'<div class="box-related"><ul>{links(OTHER_NEWS[:2])}</ul></div>'
    body = (
        show(lines[2])
        + show(lines[3])
        + figure("trao-chia-khoa.jpg", lines[4])
        + f"<h2>{lines[5]}</h2>"
        + show(lines[6])
        + related
    )
    body += show(lines[7]) + figure("don-nha.jpg", lines[8]) + f"<h2>{lines[9]}</h2>" + "".join(map(show, lines[10:13]))
    page = f"""<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>{lines[0]} | Báo điện tử</title>
<meta property="og:title" content="{lines[0]} | Báo điện tử"><script type="application/ld+json">{{"@type":"NewsArticle","headline":"{lines[0]}","datePublished":"2026-02-06T17:20:00+07:00"}}</script></head>
<body><div class="cookie-consent">Trang này dùng cookie. <button>Đồng ý</button></div><header><nav>{links(MENU, "span")}</nav></header>
<main><article class="detail"><h1 class="detail-title">{lines[0]}</h1><div class="detail-meta"><span class="share">Chia sẻ <a href="#">Facebook</a> <a href="#">Zalo</a></span></div>
<p class="detail-sapo"><strong>{lines[1]}</strong></p><div class="detail-content">{body}</div><div class="detail-author">{lines[13]}</div></article>
<section class="comments"><h3>Bình luận (2)</h3><div class="comment"><b>Ông Vàng Bình Luận</b><p>Cảm ơn Chủ tịch xã Trần Nói Hộ đã quan tâm bà con.</p></div></section>
<section class="most-read"><h3>Đọc nhiều</h3><ol>{links(OTHER_NEWS)}</ol></section></main><footer>Giấy phép số 00/GP. Tổng Biên tập: Phạm Giả Định</footer></body></html>"""
    save(name, page)


def captions_of_all_kinds():
    """40: a centred caption in em, a table of picture and caption, a centred paragraph after the last picture."""
    name, lines = source(40)

    def show(line):
        return f"<p>{escape(line, quote=False)}</p>\n"

    body = (
        show(lines[1])
        + show(lines[2])
        + f'<p align="center"><img src="{data_uri(31)}" width="480"></p><p align="center"><em>{lines[3]}</em></p>'
    )
    body += show(lines[4]) + f"<p><b>{escape(lines[5], quote=False)}</b></p>"
    body += f'<table class="image" align="center"><tbody><tr><td><img src="uploads/mot-cua-hoanh-bo.jpg"></td></tr><tr><td class="note">{lines[6]}</td></tr></tbody></table>'
    body += (
        "".join(map(show, lines[7:10]))
        + f'<p align="center"><img src="uploads/goc-phuong.jpg"></p><p align="center">{lines[10]}</p>'
    )
    body += f'<p align="right"><strong>{lines[11]}</strong></p>'
    page = f"""<html><head><meta charset="utf-8"><title>{lines[0]}</title></head><body><div class="header"><ul>{links(MENU)}</ul></div>
<div class="breadcrumb">Trang chủ » Tin tức » Đời sống</div><div class="post"><h1>{lines[0]}</h1><div class="post-body">{body}</div></div>
<div class="sidebar"><h3>Tin đọc nhiều</h3><ul>{links(OTHER_NEWS)}</ul></div></body></html>"""
    save(name, page)


def filtered_word():
    """41: Word's own HTML: classes of the style sheet, .VnTime in both places, conditional comments, VML."""
    name, lines = source(41)
    span = "<span style='font-size:14.0pt;font-family:\".VnTime\"'>{}<o:p></o:p></span>"

    def show(line, wrap=True):
        words = tcvn3(line).split(" ")
        lines_of_word = [" ".join(words[place : place + 12]) for place in range(0, len(words), 12)]
        return escape("\n".join(lines_of_word) if wrap else " ".join(words), quote=False)

    def vml(src):
        return f'<!--[if gte vml 1]><v:shape id="x"><v:imagedata src="bai_files/{src}"/></v:shape><![endif]--><![if !vml]><img width=480 height=320 src="bai_files/{src}"><![endif]>'

    def para(inner, align="justify"):
        return f"<p class=MsoNormal style='text-align:{align}'>{inner}</p>\n"

    body = para(f"<b>{span.format(show(lines[0]))}</b>", "center") + "".join(
        para(span.format(show(line))) for line in lines[1:4]
    )
    body += para(vml("image001.jpg"), "center") + para(f"<i>{span.format(show(lines[4]))}</i>", "center")
    body += "".join(f"<p class=MsoBodyText>{show(line)}</p>\n" for line in lines[5:8])
    body += para(vml("image002.jpg"), "center") + para(f"<i>{span.format(show(lines[8]))}</i>", "center")
    body += para(f"<b>{span.format(show(lines[9]))}</b>", "right")
    page = f"""<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns="http://www.w3.org/TR/REC-html40">
<head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=Generator content="Microsoft Word 11 (filtered)">
<title>Bai gui</title><!--[if gte mso 9]><xml><w:WordDocument><w:View>Print</w:View></w:WordDocument></xml><![endif]-->
<style><!-- p.MsoNormal {{margin:0in; font-size:12.0pt; font-family:"Times New Roman";}} p.MsoBodyText {{font-size:14.0pt; font-family:".VnTime";}} --></style>
</head><body lang=EN-US><div class=Section1>
{body}</div></body></html>"""
    save(name, page)


if __name__ == "__main__":
    for build in (
        tables_of_2009, sharepoint, wordpress, joomla, page_of_2026, captions_of_all_kinds, filtered_word,
    ):  # fmt: skip
        build()
