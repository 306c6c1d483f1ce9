"""The year of the event where its date bears none: from the dateline, or from what the text says of its time.

Explicit beats dateline beats inferred. Each rule of inference looks for words that tie a year to the time of
telling; years that only tell history count for nothing. An inferred year is a question to the editor.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from datetime import date

from articles.intake.date_forms import EARLIEST
from articles.intake.dates import FoundDate, a_day, dates_in

Y = r"(?P<y>(?:19|20)\d\d)(?!\s?[-–/]\s?(?:19|20)?\d\d)(?!\d)"
LONGEST_PAST, LONGEST_EVENT = 330, 15
# Between a word such as "dự án" and its year, or right before a month, these make history of it.
OF_HISTORY = re.compile(
    r"\b(?:hoàn thành|khởi công|thành lập|ban hành|phê duyệt|được duyệt|giai đoạn|bắt đầu|khánh thành|ký kết|từ)\b",
    re.IGNORECASE,
)
# Acts of the highest bodies hold for years, whatever day of the year they bear.
OF_LASTING_PAPER = re.compile(
    r"(?:nghị quyết|nghị định|luật|thông tư|chỉ thị|quyết định|pháp lệnh)\b[^.;]{0,60}$", re.IGNORECASE
)
A_YEAR = re.compile(r"(?:19|20)\d\d")
BEFORE = 60
LAST_MONTH_OF_ELECTION = 7  # with the weeks in which those elected are installed
NEAR, STRONG, FAIR = 60, 3, 2
HALF_A_YEAR = 200
DEADLINE = re.compile(
    r"(?:trước|chậm nhất|muộn nhất|hạn (?:chót|cuối)|xong)(?: là)?(?: vào)?(?: ngày)?\s*$", re.IGNORECASE
)

# Foundation years of what is celebrated all over the country, with the month and day of the feast.
FOUNDED = (
    (r"thành lập đảng|ngày đảng cộng sản", 1930, 2, 3),
    (r"quân đội nhân dân|quốc phòng toàn dân", 1944, 12, 22),
    (r"quốc khánh|cách mạng tháng tám|cách mạng tháng 8", 1945, 9, 2),
    (r"đoàn tncs|đoàn thanh niên", 1931, 3, 26),
    (r"hội liên hiệp phụ nữ|hội lhpn|phụ nữ việt nam", 1930, 10, 20),
    (r"mặt trận dân tộc thống nhất|mttq|mặt trận tổ quốc", 1930, 11, 18),
    (r"thương binh", 1947, 7, 27),
    (r"hội nông dân", 1930, 10, 14),
    (r"công an nhân dân", 1945, 8, 19),
    (r"giải phóng miền nam|thống nhất đất nước", 1975, 4, 30),
    (r"chiến thắng điện biên phủ", 1954, 5, 7),
    (r"ngày sinh (?:chủ tịch|của chủ tịch|bác)", 1890, 5, 19),
    (r"nhà giáo việt nam", 1982, 11, 20),
    (r"thầy thuốc việt nam", 1955, 2, 27),
    (r"báo chí cách mạng", 1925, 6, 21),
    (r"công đoàn việt nam", 1929, 7, 28),
    (r"quốc tế phụ nữ", 1910, 3, 8),
    (r"hội cựu chiến binh|cựu chiến binh việt nam", 1989, 12, 6),
    (r"dân quân tự vệ", 1935, 3, 28),
    (r"bộ đội biên phòng", 1959, 3, 3),
    (r"khởi nghĩa hai bà trưng", 40, 3, 8),
)


def nearest_year(found: FoundDate, year: int, month: int, day: int = 15) -> int | None:
    """The year in which the event lies nearest to a day that the text ties it to."""
    middle = a_day(year, month, day)
    days = [found.on(candidate) for candidate in (year - 1, year, year + 1)] if middle else []
    near = [event for event in days if event]
    return min(near, key=lambda event: abs((event - middle).days)).year if near else None


def year_after_results(found: FoundDate, year: int, text: str) -> int:
    """Results of a whole year are told in its last two months or in the first half of the next."""
    return year if found.month >= 11 else year + 1


def year_of_plan(found: FoundDate, year: int, text: str) -> int:
    """Tasks for a year are given in it, or in the last two months before it where results of that one are told."""
    is_ahead = re.search(rf"(?:tổng kết|kết quả|thực hiện)[^.]{{0,120}}năm {year - 1}\b", text, re.IGNORECASE)
    return year - 1 if found.month >= 11 and is_ahead else year


def same_year(found: FoundDate, year: int, text: str) -> int:
    """The year that is named is the year of telling."""
    return year


def year_before_feast(found: FoundDate, year: int, text: str) -> int:
    """What is done for the New Year's feast of a year is done in the last two months before it, or within it."""
    return year - (found.month >= 11)


RULES: Sequence[tuple[str, int, Callable[[FoundDate, int, str], int]]] = (
    (rf"(?:tính )?đến (?:hết|cuối) năm {Y}", STRONG, year_after_results),
    (rf"(?:tổng kết|sơ kết|kết quả)[^.;]{{0,80}}? năm {Y}", FAIR, year_after_results),
    (rf"(?:đầu|giữa) năm {Y}", STRONG, same_year),
    (rf"(?:tháng|quý) (?:đầu|\S{{1,3}}) năm {Y}", FAIR, same_year),
    (
        rf"(?:phương hướng|nhiệm vụ|triển khai công tác|chương trình công tác|dự toán|chỉ tiêu)[^.;]{{0,80}}? năm {Y}",
        FAIR,
        year_of_plan,
    ),
    (rf"(?:kế hoạch|đề án|dự án|ngân sách|chương trình|vốn)[^.;]{{0,100}}? (?:năm )?{Y}", FAIR, same_year),
    (rf"(?:diễn tập|hội thao|cuộc thi|giao nhận quân|giao quân)[^.;]{{0,100}}? năm {Y}", FAIR, same_year),
    (rf"trong năm {Y}", 1, same_year),
    # The occasion bears its year: "khai mạc Ngày hội Cây giống năm 2014".
    (
        rf"(?:tổ chức|khai mạc|bế mạc|diễn ra|tiến hành|phát động|ra quân)[^.;]{{0,160}}? năm {Y}(?=\W*(?:$|[.,;:)”]))",
        FAIR,
        same_year,
    ),
    (
        rf"(?:^|(?<=\. ))năm {Y}, (?:toàn|tổng|tỷ lệ|tỉ lệ|sản lượng|thu nhập|số|huyện|xã|tỉnh|thành phố|phường|ngành)"
        r"[^.]{0,120}"
        r"(?:đạt|thu|còn|tăng|giảm|hoàn thành|vượt)",
        FAIR,
        year_after_results,
    ),
    (
        rf"(?:hè|lễ hội|ngày hội|hội thi|giải|đợt|tháng hành động|tháng thanh niên)"
        rf"(?:(?!tết|xuân)[^.,;]){{0,60}}? (?:năm )?{Y}",
        FAIR,
        same_year,
    ),
    (rf"(?:xuân|tết)[^.,;]{{0,60}}? (?:năm )?{Y}", FAIR, year_before_feast),
)


def year_of_event(found: FoundDate, texts: Sequence[str], title: str, dateline: date | None) -> tuple[int | None, str]:
    """Return (year, basis): basis is "explicit", "dateline", "inferred" or "none"."""
    if found.year:
        return found.year, "explicit"
    repeated = {
        other.year for text in (title, *texts) for other in dates_in(text)
        if other.year and other.year >= EARLIEST and tells_same_day(other, found)
    }  # fmt: skip
    if dateline:
        year = year_by_dateline(found, dateline)
        if year:
            return year, "dateline"
    if len(repeated) == 1 and (guess := inferred_year(found, texts, title)) in {None, *repeated}:
        return guess or repeated.pop(), "inferred"
    year = inferred_year(found, texts, title)
    return (year, "inferred") if year else (None, "none")


def tells_same_day(other: FoundDate, found: FoundDate) -> bool:
    """Whether a date that bears a year names the event's day, or is a range with that day in it."""
    if (other.day, other.month) == (found.day, found.month):
        return True
    first, last, day = other.on(other.year), other.until(other.year), found.on(other.year)
    return bool(first and last and day) and first <= day <= last and (last - first).days <= LONGEST_EVENT


def year_by_dateline(found: FoundDate, dateline: date) -> int | None:
    """The year that puts the event shortly before the day of publication, or a few weeks after it."""
    for year in (dateline.year, dateline.year - 1, dateline.year + 1):
        event = found.on(year)
        if event and -35 <= (dateline - event).days <= LONGEST_PAST:
            return year
    return dateline.year if found.on(dateline.year) else None


def inferred_year(found: FoundDate, texts: Sequence[str], title: str) -> int | None:
    """The year that most of what the text says of its own time points to; None where nothing does, or a tie."""
    votes: Counter[int] = Counter()
    for text, extra in ((title, 1), *((text, 0) for text in texts)):
        for year, weight in evidence(found, text):
            if year and year >= EARLIEST:
                votes[year] += weight + extra
        if extra and (match := re.search(rf"năm {Y}(?P<end>\W*$)?", text, re.IGNORECASE)) and not votes:
            votes[int(match["y"])] += 1 if match["end"] is None else FAIR
    if not votes:
        return None
    ranked = [year for year, weight in votes.most_common() if weight >= FAIR or found.weekday is not None]
    fitting = [year for year in ranked if fits_weekday(found, year)]
    if not fitting:
        return None
    best = fitting[0]
    rivals = [year for year in fitting[1:] if votes[year] == votes[best]]
    return None if rivals else best


def fits_weekday(found: FoundDate, year: int) -> bool:
    """Whether the printed weekday, if any, is right in that year."""
    event = found.on(year)
    return event is not None and found.weekday in {None, event.weekday()}


def evidence(found: FoundDate, text: str) -> Iterator[tuple[int, int]]:
    """Pairs (year, weight) for everything in one text that ties the event to a year."""
    for pattern, weight, rule in RULES if A_YEAR.search(text) else ():
        for match in re.finditer(pattern, text, re.IGNORECASE | re.MULTILINE):
            if weight == FAIR and OF_HISTORY.search(match.group()):
                continue
            yield rule(found, int(match["y"]), text), weight
    yield from evidence_of_spans(found, text)
    yield from evidence_of_days(found, text)
    yield from evidence_of_deadlines(found, text)
    for match in re.finditer(r"kỷ niệm (?:lần thứ )?(?P<n>\d{1,4})(?: năm)?(?P<what>[^.;]{0,80})", text, re.IGNORECASE):
        yield from evidence_of_feast(found, int(match["n"]), match["what"])


def evidence_of_spans(found: FoundDate, text: str) -> Iterator[tuple[int, int]]:
    """Quarters, school years, months, and the term that a congress opens."""
    for match in re.finditer(r"quý (?P<q>IV|I{1,3}|[1-4])(?:\s?/\s?|,? năm )(?P<y>20\d\d)", text):
        quarter = {"I": 1, "II": 2, "III": 3, "IV": 4}.get(match["q"]) or int(match["q"])
        yield nearest_year(found, int(match["y"]), 3 * quarter - 1), STRONG
    for match in re.finditer(
        r"(?:năm học|niên khóa|vụ đông xuân) (?P<y>20\d\d)\s?[-–/]\s?(?:20)?\d\d", text, re.IGNORECASE
    ):
        yield int(match["y"]) + (found.month < 8), STRONG
    for match in re.finditer(rf"tháng (?P<m>\d{{1,2}})(?:\s?/\s?| năm ){Y}", text, re.IGNORECASE):
        if (
            not re.search(r"\d\s+$|ngày \d{1,2} $", text[max(0, match.start() - 8) : match.start()])
            and not OF_HISTORY.search(text[max(0, match.start() - 15) : match.start()])
            and 1 <= int(match["m"]) <= 12
        ):
            middle = a_day(int(match["y"]), int(match["m"]), 15)
            event = found.on(int(match["y"]))
            if event and abs((event - middle).days) <= NEAR:
                yield event.year, FAIR
    for match in re.finditer(r"đại hội[^.;]{0,120}nhiệm kỳ (?P<y>20\d\d)\s?[-–]\s?20\d\d", text, re.IGNORECASE):
        yield int(match["y"]), FAIR
    for match in re.finditer(
        r"(?:ứng cử|bầu cử)[^.;]{0,160}nhiệm kỳ (?P<y>20\d\d)\s?[-–]\s?20\d\d", text, re.IGNORECASE
    ):
        yield int(match["y"]) - (found.month > LAST_MONTH_OF_ELECTION), FAIR


def evidence_of_days(found: FoundDate, text: str) -> Iterator[tuple[int, int]]:
    """Full dates within two months of the event: a decree just before it, a day from which something holds."""
    for other in dates_in(text):
        if OF_LASTING_PAPER.search(text[max(0, other.start - BEFORE) : other.start + 6]):
            continue
        if other.year and (event := other.on(other.year)):
            year = nearest_year(found, event.year, event.month, event.day)
            if year and abs((found.on(year) - event).days) <= NEAR:
                yield year, FAIR
    for match in re.finditer(
        r"\(\s*\d{1,2}[/.-]\d{1,2}[/.-](?:1[89]|20)\d\d\s?[-–]\s?(?P<d>\d{1,2})[/.-](?P<m>\d{1,2})[/.-](?P<y>20\d\d)",
        text,
    ):
        year = nearest_year(found, int(match["y"]), min(int(match["m"]), 12) or 1, 15)
        if year:
            yield year, STRONG + 1


def evidence_of_deadlines(found: FoundDate, text: str) -> Iterator[tuple[int, int]]:
    """Days by which something is to be done: the event lies within half a year before them."""
    for other in dates_in(text):
        if other.year and DEADLINE.search(text[max(0, other.start - BEFORE) : other.start]):
            last = other.on(other.year)
            days = [found.on(year) for year in (other.year, other.year - 1)]
            year = next((day.year for day in days if day and last and 0 < (last - day).days <= HALF_A_YEAR), None)
            if year:
                yield year, FAIR


def evidence_of_feast(found: FoundDate, count: int, what: str) -> Iterator[tuple[int, int]]:
    """ "Kỷ niệm 75 năm Ngày Thương binh - Liệt sĩ" is kept in the weeks around the feast of that count."""
    for pattern, founded, month, day in FOUNDED:
        if re.search(pattern, what, re.IGNORECASE) and 1900 < founded + count < 2200:
            year = nearest_year(found, founded + count, month, day)
            if year:
                yield year, STRONG
            return
