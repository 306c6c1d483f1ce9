"""The documents of sample articles are sound, small, and the same each time."""

from articles.attaching import judge
from articles.demo.papers import paper

ROWS = [["Lĩnh vực", "Hồ sơ"], ["Đất đai", "1.507"]]


def test_a_paper_is_a_pdf_that_may_be_attached():
    data = paper("Kết quả giải quyết hồ sơ sáu tháng cuối năm của xã Mường Khương, tỉnh Lào Cai", ROWS)
    assert judge(data) == "pdf"
    assert len(data) < 200_000


def test_the_same_paper_has_the_same_bytes():
    assert paper("Kết quả", ROWS) == paper("Kết quả", ROWS)
