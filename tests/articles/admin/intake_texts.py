"""An invented text that comes in, and how tests send it."""

from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from articles.importing import propose
from articles.importing.arrival import store_pictures
from articles.importing.plans import plan_of
from articles.intake import read_document
from articles.intake.documents import Mark, PictureFile, Piece, assemble
from articles.models import Proposal, Source
from tests.factories import jpeg

SEND = "admin:articles_proposal_send"
QUEUE = "admin:articles_proposal_changelist"
TEXT = """\
Huyện Suối Mơ gặp mặt đại biểu trí thức
Thứ Sáu, 03/02/2023, 10:15
Sáng 02/2, tại huyện Suối Mơ, Ban Thường vụ Huyện ủy Suối Mơ tổ chức gặp mặt đại biểu trí thức đầu xuân. Dự buổi gặp mặt
có đồng chí Lâm Văn Tẩu, Tỉnh ủy viên, Bí thư Huyện ủy; đồng chí Tẩn Mỹ Lai - Phó Chủ tịch UBND huyện.
Bí thư Huyện ủy Lâm Văn Tẩu phát biểu tại buổi gặp mặt
Đồng chí Bí thư Huyện ủy mong muốn đội ngũ trí thức ở các xã tiếp tục đóng góp ý kiến cho huyện trong năm nay.
"""


def text_file(name="tin.txt", text=TEXT):
    """Return a text as a browser sends it."""
    return SimpleUploadedFile(name, text.encode(), "text/plain")


def proposed(text=TEXT, name="tin.txt", user=None):
    """Return the proposal of a text."""
    return propose(text.encode(), name, user)[0]


def address(proposal):
    """Return the address of a proposal's review."""
    return reverse("admin:articles_proposal_change", args=[proposal.pk])


ILLUSTRATED = [
    Piece("TRANG TIN HUYỆN SUỐI MƠ", frozenset({Mark.OUTSIDE})),
    Piece("Huyện Suối Mơ khảo sát vùng chè Pha Đán", frozenset({Mark.TITLE})),
    Piece(
        "Ngày 16/6, đoàn công tác do đồng chí Lâm Văn Tẩu, Tỉnh ủy viên, Bí thư Huyện ủy Suối Mơ làm trưởng đoàn đã đi "
        "thực tế vùng chè xã Lùng Vầu. Cùng đi có đồng chí Tẩn Mỹ Lai - Phó Chủ tịch UBND huyện."
    ),
    Piece(picture=0),
    Piece("Đồng chí Lâm Văn Tẩu trao đổi với các hộ trồng chè tại xã Lùng Vầu. Ảnh: Hà Vi", frozenset({Mark.CAPTION})),
    Piece(
        "Theo báo cáo của huyện, toàn địa bàn hiện có 640 héc-ta chè. Sản lượng búp tươi năm 2021 đạt 3.180 tấn, nhưng "
        "chỉ một phần tư được chế biến tại chỗ; phần còn lại phải chở về các cơ sở ở vùng thấp."
    ),
    Piece("Bà con xã Lùng Vầu thu hái chè vụ xuân ở sườn đồi phía sau trụ sở xã."),
    Piece(picture=1),
    Piece("Đoàn đề nghị huyện quy hoạch lại vùng chè, gắn với các cơ sở chế biến và đường giao thông đến từng thôn."),
    Piece("Tin khác: Lịch tiếp công dân tháng 6", frozenset({Mark.OUTSIDE})),
]

MISREAD = 6  # a caption that was taken for a paragraph: what an editor is there for


def illustrated(user=None):
    """Return the proposal of a text with two pictures, one of them with a caption; the other's was misread."""
    files = [
        PictureFile("IMG_0231.jpg", jpeg(640, 400, (90, 130, 80))),
        PictureFile("IMG_0232.jpg", jpeg(640, 400, (120, 90, 60))),
    ]
    reading = read_document(assemble(ILLUSTRATED, files, "docx"), "tin che.docx")
    data = reading.as_data()
    plan = plan_of(reading).as_data()
    for index, piece in enumerate(ILLUSTRATED):
        for mark in piece.marks & {Mark.OUTSIDE, Mark.TITLE}:
            data["blocks"][index]["kind"] = plan["lines"][index]["kind"] = mark.value
    data["blocks"][MISREAD]["kind"] = "paragraph"
    plan["lines"][MISREAD] |= {"kind": "paragraph", "picture": None, "credit": ""}
    plan["title"] = ILLUSTRATED[1].text
    source = Source.objects.create(raw_sha256="tranh", text_sha256="tranh", file_name="tin che.docx", text="Chữ")
    proposal = Proposal.objects.create(source=source, reading=data, plan=plan, sent_by=user)
    store_pictures(proposal, files)
    return proposal
