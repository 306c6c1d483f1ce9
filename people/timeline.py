"""Posts through time as rows of a table with a bar each; the bars say nothing that the words do not."""

from dataclasses import dataclass
from datetime import date

from cms.dates import format_partial

STEPS = 4  # of the axis


@dataclass(frozen=True)
class Row:
    """One post: `x` and `width` of its bar in percent of the axis (None: no bar), and how it is drawn."""

    post: object
    start: str
    end: str
    x: str
    width: str
    look: str

    @property
    def has_bar(self):
        """Tell whether anything is known to draw."""
        return bool(self.width)


class Timeline:
    """The confirmed posts of one official, newest first, on an axis of four equal steps of whole years."""

    def __init__(self, posts, today):
        self.today = today
        self.posts = posts
        years = [post.start_earliest.year for post in posts if post.start_earliest]
        years += [post.end_latest.year for post in posts if post.end_latest]
        first, last = min(years, default=today.year), max([*years, today.year]) + 1
        self.step = -(-(last - first) // STEPS)
        self.first = last - STEPS * self.step
        self.rows = [self._row(post) for post in posts]

    @property
    def held(self):
        """Return the posts that are surely held today."""
        return [post for post in self.posts if is_held(post, self.today)]

    @property
    def axis(self):
        """Return (year, place in percent, text anchor) of each mark of the axis."""
        anchors = ["start", *["middle"] * (STEPS - 1), "end"]
        return [(self.first + i * self.step, f"{100 * i // STEPS}%", anchors[i]) for i in range(STEPS + 1)]

    @property
    def last(self):
        """Return the last year of the axis."""
        return self.first + STEPS * self.step

    def _row(self, post):
        start, end = post.start_earliest, post.end_latest or _last_day(post) or self.today
        x = self._percent(start) if start else 0
        width = max(self._percent(end) - x, 0.8) if start or post.end_latest else 0
        look = "acting" if post.is_acting else "now" if is_held(post, self.today) else "past"
        return Row(
            post,
            format_partial(post.start) if post.start else "",
            format_partial(post.end) if post.end else "",
            f"{x:.2f}%",
            f"{width:.2f}%" if width else "",
            look,
        )

    def _percent(self, day):
        begin, end = date(self.first, 1, 1), date(self.last, 1, 1)
        return 100 * min(max((day - begin) / (end - begin), 0), 1)


def _last_day(post):
    return post.position.agency.ends_on


def is_held(post, day):
    """Tell whether a post is surely held on `day`; nobody holds a post of an agency that has ended."""
    return post.in_force(day) is True and post.position.agency.existed_on(day)
