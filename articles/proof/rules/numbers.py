"""Numbers and units: a comma before decimals, a point between thousands, a blank before the unit and none before "%".

Nghị định 30/2020/NĐ-CP leaves numbers to usage; that of the State's bodies follows TCVN 7870 (ISO 80000).
"""

import re
from collections.abc import Iterator

from articles.intake.refusals import gettext_noop
from articles.proof.alarms import Article, Slip, rule

DECIMAL = gettext_noop("Vietnamese sets a comma before decimals.")
THOUSANDS = gettext_noop("Vietnamese sets points between thousands.")
PERCENT = gettext_noop("No blank stands before “%%”.")
UNIT_BEHIND = gettext_noop("A blank stands between a number and its unit.")
UNIT = (
    r"(?:%|héc-ta|héc ta|phần trăm|ha|km²|km2|km|m²|m2|m³|m3|kg|tấn|tạ|tỷ|tỉ|triệu|nghìn|lít|"
    r"độ|lần|điểm|giờ|mét|ki-lô-mét|kWh|MW)"
)
GROUPED = re.compile(r"(?<![\d.,/-])[1-9]\d{0,2}(?:,\d{3})+(?=\s(?!triệu|tỷ|tỉ|nghìn)[^\W\d_])")
ATTACHED = re.compile(r"(?<![\w.,/-])\d[\d.,]*(?:km²|km2|km|ha|kg|m²|m2|m³|m3|kWh|MW)(?![\w/])")
TABLE = [
    (re.compile(rf"(?<![\d.,/-])\d+\.\d{{1,2}}(?=\s?{UNIT}(?!\w))"), DECIMAL, lambda text: text.replace(".", ",")),
    (GROUPED, THOUSANDS, lambda text: text.replace(",", ".")),
    (re.compile(r"(?<=\d)[ \u00a0]+%"), PERCENT, lambda text: "%"),
    (ATTACHED, UNIT_BEHIND, lambda text: re.sub(r"(?<=\d)(?=[^\d.,])", " ", text, count=1)),
]  # fmt: skip


@rule("number-style", gettext_noop("numbers and units"))
def number_styles(article: Article) -> Iterator[Slip]:
    """ "2.5 ha", "1,500 hộ", "5 %", "20km"."""
    for index, part in enumerate(article.parts):
        for pattern, message, mended in TABLE:
            for found in pattern.finditer(part.text):
                yield Slip(index, found.start(), found.end(), message, (mended(found[0]),))
