"""The table of officials: known by name and the line that tells namesakes apart."""

from collections import defaultdict

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, pgettext_lazy

from cms.text import clean_line, folded_words, title_key
from people.exchange.cells import Unreadable, Words, YesNo, quoted
from people.exchange.columns import Column
from people.exchange.known import portions
from people.exchange.resource import TableResource
from people.models import Official

TELLS_APART = gettext_lazy("The line that tells namesakes apart; blank for whoever has none.")


class Namesakes:
    """Officials by name, with all marks: "Tân" is not "Tấn"."""

    def __init__(self):
        self.by_name = defaultdict(list)

    def fetch(self, names):
        """Load all who are called by any of the names."""
        for portion in portions(folded_words(clean_line(name)) for name in names):
            for official in Official.objects.filter(folded__in=portion):
                self.add(official)

    def add(self, official):
        """Remember an official."""
        if official not in self.by_name[title_key(official.name)]:
            self.by_name[title_key(official.name)].append(official)

    def called(self, name):
        """Return all who have the name."""
        return self.by_name.get(title_key(name), [])

    def find(self, name, distinction):
        """Return the one official of a name and, where several have it, a distinction. Raises Unreadable."""
        found = self.called(name)
        if not found:
            raise Unreadable(_("No official is called “%(name)s”. Officials come in first.") % {"name": quoted(name)})
        if len(found) == 1 and not distinction:
            return found[0]
        told = [one for one in found if distinction and title_key(one.distinction) == title_key(distinction)]
        if len(told) == 1:
            return told[0]
        lines = ", ".join(f"“{one.distinction}”" for one in found if one.distinction) or "–"
        sentence = _("Say here which %(name)s is meant. Known are: %(lines)s.")
        raise Unreadable(sentence % {"name": quoted(name), "lines": lines})


class OfficialResource(TableResource):
    """Officials as a table."""

    known_by = ("name", "distinction")

    name = Column(pgettext_lazy("column", "Full name"), "name", is_key=True, is_required=True)
    distinction = Column(pgettext_lazy("column", "Told apart by"), "distinction", Words(TELLS_APART))
    phone = Column(pgettext_lazy("column", "Official telephone"), "phone")
    email = Column(pgettext_lazy("column", "Official e-mail"), "email")
    is_provisional = Column(pgettext_lazy("column", "Made from a text"), "is_provisional", YesNo())

    class Meta:
        model = Official
        fields = ("name", "distinction", "phone", "email", "is_provisional")

    def fetch(self, rows):
        """Load the namesakes of all rows."""
        self.known = Namesakes()
        self.known.fetch(row["name"] for row in rows)

    def find(self):
        """Return the official of this name and distinction; a new one must be told apart from every namesake."""
        name, distinction = self.values["name"], self.values.get("distinction", "")
        namesakes = self.known.called(name)
        same = [one for one in namesakes if title_key(one.distinction) == title_key(distinction)]
        if "distinction" not in self.given:
            same = namesakes
        if len(same) == 1:
            return same[0]
        if namesakes:
            self.complain(name, distinction, namesakes, same)
        return None

    def complain(self, name, distinction, namesakes, same):
        """Note where a namesake would not be told apart."""
        sentence = ""
        if same or not distinction:
            sentence = _("Somebody called %(name)s is there already: say what tells this one apart.")
        elif not all(one.distinction for one in namesakes):
            sentence = _("Another %(name)s has no line that tells the two apart: write it on the screen first.")
        if sentence:
            self.fault("distinction", sentence % {"name": quoted(name)})

    def fill(self, instance):
        """Confirm who was only read in a text, unless the table says that this is still so."""
        if "is_provisional" not in self.values:
            instance.is_provisional = False

    def is_adopted(self, instance):
        """Tell whether the row makes an official of somebody who was only read in a text."""
        return instance.is_provisional and not self.values.get("is_provisional", False)

    def remember(self, instance):
        """Make the official known as a namesake."""
        self.known.add(instance)
