"""What the pages about records of officials have in common."""

from dataclasses import dataclass

from django.core.exceptions import PermissionDenied
from django.forms import Media
from django.http import Http404
from django.template.response import TemplateResponse

from people.pieces import MOST_TOLD, kind_of

SHEETS = Media(css={"all": ["desk/reform.css", "desk/records.css"]})


@dataclass(frozen=True)
class Told:
    """Rows of one kind: a heading, how many there are, the first of them, and whether the account may see them."""

    label: str
    count: int
    pieces: list
    is_shown: bool

    @property
    def more(self):
        """Return how many there are besides those that are told."""
        return self.count - len(self.pieces)


def told(model, numbers, user):
    """Return rows of a model as a Told for an account."""
    kind = kind_of(model)
    is_shown = kind.may_be_seen_by(user)
    return Told(kind.label, len(numbers), kind.tell(numbers)[:MOST_TOLD] if is_shown and numbers else [], is_shown)


class RecordPages:
    """Gives the ModelAdmin of officials what its pages about records need; each asks for the right to merge."""

    def has_merge_permission(self, request):
        """Tell whether the account may merge and split records."""
        return request.user.has_perm("people.merge_official")

    def record(self, request, number):
        """Return an official whom the account may see and merge or split. Raises Http404 or PermissionDenied."""
        if not self.has_merge_permission(request):
            raise PermissionDenied
        official = self.get_object(request, str(number))
        if official is None:
            raise Http404
        if not self.has_view_permission(request, official):
            raise PermissionDenied
        return official

    def record_page(self, request, name, **context):
        """Answer with one of the pages."""
        context = {**self.admin_site.each_context(request), "opts": self.opts, "sheets": SHEETS, **context}
        return TemplateResponse(request, f"admin/people/official/{name}.html", context)
