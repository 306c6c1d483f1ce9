"""Posts through time as rows of a table with a bar each; the bars say nothing that the words do not."""

from dataclasses import dataclass
from datetime import date

from cms.dates import format_partial
from people.tenure import Vacancy

STEPS = 4  # of the axis
LEAST_WIDTH = 2  # percent of the axis: what is shorter could not be seen


@dataclass(frozen=True)
class Row:
    """One post or vacancy: `x` and `width` of its bar in percent of the axis ("": no bar), and how it is drawn.

    `look` is "now", "past", "future", "acting" or "vacant".
    """

    post: object
    start: str
    end: str
    x: str
    width: str
    look: str
    is_announced: bool = False

    @property
    def has_bar(self):
        """Tell whether anything is known to draw."""
        return bool(self.width)


class Timeline:
    """Confirmed posts, and vacancies among them, in the order given, on an axis of four equal steps of whole years.

    All are of one official, or all of one position.
    """

    def __init__(self, posts, today):
        self.today = today
        self.posts = posts
        days = [day for post in posts for day in (_first_day(post), _last_day(post)) if day]
        first, last = min(days, default=today).year, max([*days, today]).year + 1
        self.step = -(-(last - first) // STEPS)
        self.first = last - STEPS * self.step
        self.rows = [self._row(post) for post in posts]

    @property
    def held(self):
        """Return the posts that are surely held today."""
        return [post for post in self.posts if is_held(post, self.today)]

    @property
    def announced(self):
        """Return the posts that have surely not begun today, the first to begin first."""
        found = [row.post for row in self.rows if row.is_announced]
        return sorted(found, key=lambda post: post.start)

    @property
    def looks(self):
        """Return how the bars are drawn, for the legend."""
        return {row.look for row in self.rows if row.has_bar}

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
        x, width = self._bar(post)
        return Row(
            post,
            format_partial(post.start) if post.start else "",
            format_partial(post.end) if post.end else "",
            f"{x:.2f}%",
            f"{width:.2f}%" if width else "",
            self._look(post),
            not isinstance(post, Vacancy) and post.begins_after(self.today),
        )

    def _bar(self, post):
        first, last = _first_day(post), _last_day(post)
        if not first and not last:
            return 0, 0
        open_end = self.today if not first or first <= self.today else date(self.last, 1, 1)
        x = self._percent(first) if first else 0
        width = max(self._percent(last or open_end) - x, LEAST_WIDTH)
        return min(x, 100 - width), width

    def _look(self, post):
        if isinstance(post, Vacancy):
            return "vacant"
        if post.begins_after(self.today):
            return "future"
        return "acting" if post.is_acting else "now" if is_held(post, self.today) else "past"

    def _percent(self, day):
        begin, end = date(self.first, 1, 1), date(self.last, 1, 1)
        return 100 * min(max((day - begin) / (end - begin), 0), 1)


def _first_day(post):
    return post.start.earliest if post.start else None


def _last_day(post):
    if post.end or isinstance(post, Vacancy):
        return post.end.latest if post.end else None
    return post.position.agency.last_day if post.start else None


def is_held(post, day):
    """Tell whether a post is surely held on `day`; nobody holds a post of an agency that has ended."""
    return not isinstance(post, Vacancy) and post.in_force(day) is True and post.position.agency.existed_on(day)
