"""Files made for tests: packages and mails of a few members."""

import zipfile
from email.message import EmailMessage
from io import BytesIO

JPEG = b"\xff\xd8\xff\xe0"
TITLE = "Xã Bản Mây ra quân làm thủy lợi mùa khô"
LEAD = (
    "Sáng 12/3/2024, xã Bản Mây tổ chức lễ ra quân làm thủy lợi mùa khô với hơn hai trăm người dân, "
    "đoàn viên, hội viên và lực lượng dân quân của bảy thôn tham gia nạo vét kênh mương."
)
MORE = (
    "Sau nửa ngày, bà con đã nạo vét được một nghìn hai trăm mét kênh, phát dọn hai bên bờ và sửa ba cửa cống. "
    "Đồng chí Lò Văn Thênh, Chủ tịch UBND xã, đề nghị các thôn giữ nước sạch và chia nước công bằng cho vụ xuân."
)
ARTICLE = f"{TITLE}\n{LEAD}\n{MORE}\n"


def zipped(files, **options):
    """Return the bytes of a zip; `files` are pairs of a path and text or bytes."""
    target = BytesIO()
    with zipfile.ZipFile(target, "w", options.get("method", zipfile.ZIP_DEFLATED)) as archive:
        for path, data in files:
            archive.writestr(path, data)
    return target.getvalue()


def mail(body, subject="Gửi tin bài", html=None, files=()):
    """Return the bytes of a mail; `files` are triples of name, type ("image/jpeg") and bytes."""
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = "van-hoa@banmay.example", "toa-soan@tin.example", subject
    message.set_content(body)
    if html:
        message.add_alternative(html, subtype="html")
    for name, kind, data in files:
        maintype, subtype = kind.split("/")
        message.add_attachment(data, maintype=maintype, subtype=subtype, filename=name)
    return message.as_bytes()


def shown(document):
    """Return the lines of a document, a picture as its name in a tuple."""
    return [line.text if line.picture is None else (document.pictures[line.picture].name,) for line in document.lines]


def letters(document):
    """Return the letters of a document's text and of its lines, without white space."""
    return "".join(document.text.split()), "".join("".join(line.text for line in document.lines).split())
