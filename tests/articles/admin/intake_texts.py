"""An invented text that comes in, and how tests send it."""

from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from articles.importing import propose

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
