"""Build the four mails, 48 to 51."""

import base64
import quopri
from email.header import Header
from urllib.parse import quote

from parts import CASES, escape, lines, picture, word


def wrapped(data):
    return base64.encodebytes(data).decode().replace("\n", "\r\n")


def part(kind, content, *headers, coding="base64"):
    if coding == "quoted-printable":
        body = quopri.encodestring(content.encode()).decode().replace("\n", "\r\n")
    else:
        body = wrapped(content.encode() if isinstance(content, str) else content)
    return "\r\n".join([f"Content-Type: {kind}", f"Content-Transfer-Encoding: {coding}", *headers, "", body])


def attached(name, content, kind="image/jpeg"):
    if name.isascii():
        return part(f'{kind}; name="{name}"', content, f'Content-Disposition: attachment; filename="{name}"')
    return part(
        f'{kind};\r\n name="{Header(name, "utf-8").encode()}"',
        content,
        f"Content-Disposition: attachment;\r\n filename*=UTF-8''{quote(name)}",
    )


def inline(name, cid, content, kind="image/jpeg"):
    return part(
        f'{kind}; name="{name}"', content, f"Content-ID: <{cid}>", f'Content-Disposition: inline; filename="{name}"'
    )


def multi(kind, mark, *parts):
    body = "".join(f"--{mark}\r\n{text}\r\n" for text in parts)
    return f'Content-Type: multipart/{kind}; boundary="{mark}"\r\n\r\n{body}--{mark}--\r\n'


def save(name, sender, subject, date, content):
    who, address = sender
    head = [
        f"From: {Header(who, 'utf-8').encode()} <{address}>",
        "To: bbt@congtin.example",
        f"Date: {date}",
        f"Subject: {Header(subject, 'utf-8', header_name='Subject').encode(linesep=chr(13) + chr(10))}",
        f"Message-ID: <{name}@mail.example>",
        "MIME-Version: 1.0",
    ]
    (CASES / f"{name}.eml").write_bytes(("\r\n".join(head) + "\r\n" + content).encode("ascii"))


# Plain text in quoted-printable, two pictures attached.
texts = lines("48-tien-lang")
save(
    "48-tien-lang",
    ("Đài PTTH huyện Tiên Lãng", "vhtttt.tienlang@mail.example"),
    "Tin giao quân + 2 ảnh",
    "Wed, 16 Feb 2022 10:12:31 +0700",
    multi(
        "mixed",
        "----=_Part_48",
        part("text/plain; charset=UTF-8", "\n\n".join(texts) + "\n", coding="quoted-printable"),
        attached("IMG_20220216_0712.jpg", picture("48-1")),
        attached("IMG_20220216_0740.jpg", picture("48-2")),
    ),
)

# Plain text and HTML, pictures inline with their captions under them; the subject is the title.
texts = lines("49-buon-ho")
plain, html, images = [], [], []
for index, text in enumerate(texts):
    if index in (2, 5, 8):
        number = len(images) + 1
        images.append(inline(f"image{number:03}.jpg", f"image{number:03}.jpg@01DC0249", picture(f"49-{number}")))
        plain.append(f"[cid:image{number:03}.jpg@01DC0249]")
        html.append(
            f'<p class="MsoNormal" align="center"><img width="480" height="320" src="cid:image{number:03}.jpg@01DC0249"></p>'
        )
        html.append(f'<p class="MsoNormal" align="center"><i>{escape(text)}</i></p>')
    else:
        html.append(f'<p class="MsoNormal">{"<b>" * (index == 0)}{escape(text)}{"</b>" * (index == 0)}<o:p></o:p></p>')
    plain.append(text)
page = (
    '<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta http-equiv="Content-Type" content="text/html; '
    'charset=utf-8"><style>p.MsoNormal{margin:0;font-size:14.0pt}</style></head><body lang="VI">'
    + "\n".join(html)
    + "</body></html>"
)
save(
    "49-buon-ho",
    ("VHXH Phường Buôn Hồ", "vhxh@buonho.example"),
    texts[0],
    "Thu, 31 Jul 2025 16:45:02 +0700",
    multi(
        "related",
        "----=_Rel_49",
        multi(
            "alternative",
            "----=_Alt_49",
            part("text/plain; charset=utf-8", "\n\n".join(plain) + "\n"),
            part("text/html; charset=utf-8", page, coding="quoted-printable"),
        ),
        *images,
    ),
)

# A forwarded mail: greeting, sign-off and logo are no article.
texts = lines("50-gio-linh")
above = [
    "Chuyển BBT xử lý giúp bài này nhé.",
    "",
    "---------- Forwarded message ---------",
    "Từ: Lệ Quyên <lequyen.tttt@mail.example>",
    "Date: Th 4, 5 thg 4, 2023 vào lúc 07:58",
    "Subject: Gio Linh bàn giao đất sạch",
    "To: Ban biên tập <bbt@congtin.example>",
    "",
    "",
    "Kính gửi Ban biên tập,",
    "",
    "Em gửi bài và 2 ảnh, nhờ BBT duyệt đăng giúp.",
    "",
]
below = [
    "",
    "Trân trọng,",
    "",
    "--",
    "Lê Thị Lệ Quyên",
    "Phóng viên - Trung tâm VHTT-TDTT huyện Gio Linh",
    "ĐT: 0233.000.0000 - DĐ: 0900.000.000",
]
body = [row for text in texts for row in (text, "")]
html = "".join(f"<div>{escape(row) or '<br>'}</div>\n" for row in above + body + below)
html = f'<div dir="ltr">{html}<img src="cid:logo50" width="96" height="64"></div>'
save(
    "50-gio-linh",
    ("Nguyễn Hữu Phước", "phuoc.nh@mail.example"),
    "Fwd: Gio Linh bàn giao đất sạch",
    "Wed, 5 Apr 2023 08:20:11 +0700",
    multi(
        "mixed",
        "000000000000mix50",
        multi(
            "related",
            "000000000000rel50",
            multi(
                "alternative",
                "000000000000alt50",
                part('text/plain; charset="UTF-8"', "\r\n".join(above + body + below) + "\r\n"),
                part('text/html; charset="UTF-8"', html),
            ),
            inline("logo.png", "logo50", picture("50-logo", (96, 64), "PNG"), "image/png"),
        ),
        attached("Ảnh 2.jpg", picture("50-2")),
        attached("Ảnh 1.jpg", picture("50-1")),
    ),
)

# The article is attached as Word, with its pictures in it.
texts = lines("51-kien-an")
document = word(
    texts, (2024, 5, 17), bold=(0,), italic=(2, 6), right=(8,), before={2: picture("51-1"), 6: picture("51-2")}
)
save(
    "51-kien-an",
    ("Văn phòng Quận ủy", "vpqu@kienan.example"),
    "gửi tin bài",
    "Fri, 17 May 2024 15:03:40 +0700",
    multi(
        "mixed",
        "_004_51",
        part("text/plain; charset=utf-8", "VPQU gửi tin bài, đề nghị BBT đăng tải.\r\n"),
        attached(
            "Tin trao Huy hiệu Đảng 19-5.docx",
            document,
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        ),
    ),
)
