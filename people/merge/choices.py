"""What both records say of themselves, and which of it stays."""

from dataclasses import dataclass

from people.models import Official

STAYS, GOES, NEITHER = "stays", "goes", "neither"
COLUMNS = ("name", "distinction", "portrait", "phone", "email")


@dataclass(frozen=True)
class Choice:
    """One column of both records: its label, what each says ("" for nothing), and whether somebody has to choose."""

    column: str
    label: str
    stays: object
    goes: object

    @property
    def is_open(self):
        """Tell whether both say something, and not the same; a public line may also be left out."""
        if self.column == "distinction":
            return bool(self.stays or self.goes)
        return bool(self.stays and self.goes) and self.stays != self.goes

    @property
    def default(self):
        """Return whose word stays where nobody chooses otherwise."""
        return STAYS if self.stays or not self.goes else GOES

    @property
    def answers(self):
        """Return the answers that may be given: [(answer, what the record then says)]."""
        if not self.is_open:
            return [(self.default, self.value(self.default))]
        found = [(answer, self.value(answer)) for answer in (STAYS, GOES) if self.value(answer)]
        return [*found, (NEITHER, "")] if self.column == "distinction" else found

    def value(self, answer):
        """Return what the record says after an answer."""
        return {STAYS: self.stays, GOES: self.goes, NEITHER: ""}[answer]


def choices_between(stays, goes):
    """Return the Choices between two officials."""
    return [
        Choice(column, Official._meta.get_field(column).verbose_name, getattr(stays, column), getattr(goes, column))
        for column in COLUMNS
    ]
