"""What the reader knows beforehand: the names of officials, and what editors taught it by correcting it."""

from articles.importing.plans import NEW, OPEN
from articles.intake import Gazetteer, gazetteer_of
from articles.models import KnownName, Word
from cms.text import title_key
from people.models import Agency, Alias, District, Official


def gazetteer() -> Gazetteer:
    """Return the names that a reading may start from; three queries."""
    taught = {(kind, is_name): set() for kind in Word.values for is_name in (True, False)}
    for kind, text, is_name in KnownName.objects.values_list("kind", "text", "is_name"):
        taught[kind, is_name].add(text)
    people = set(Official.objects.values_list("name", flat=True))
    people |= set(Alias.objects.filter(official__isnull=False).values_list("text", flat=True))
    return gazetteer_of(
        people | taught[Word.PERSON, True],
        taught[Word.PERSON, False],
        agencies=taught[Word.AGENCY, True],
        not_agencies=taught[Word.AGENCY, False],
        places=taught[Word.PLACE, True],
        not_places=taught[Word.PLACE, False],
    )


def learn(proposal, plan, user):
    """Remember what an editor corrected in a proposal, so that the same correction is never needed twice.

    Words that were said to mean a certain row become its Alias; words that the reader missed, or that are no name,
    become a KnownName.
    """
    for kind, words in plan.refused.items():
        for text in words:
            _teach(kind, text, is_name=False, user=user)
    found = {(find["kind"], find["name"]) for find in proposal.reading["finds"]}
    for kind, field, model, names in (
        (Word.PERSON, "official", Official, plan.people),
        (Word.AGENCY, "agency", Agency, plan.agencies),
        (Word.PLACE, "district", District, plan.districts),
    ):
        for planned in names:
            if (kind.value, planned.text) not in found:
                _teach(kind, planned.text, is_name=True, user=user)
            if planned.choice not in ("", NEW, OPEN):
                _call(model.objects.filter(pk=planned.choice).first(), field, planned.text)


def _teach(kind, text, is_name, user):
    KnownName.objects.update_or_create(kind=kind, text=text[:200], defaults={"is_name": is_name, "taught_by": user})


def _call(row, field, text):
    """Note that a row is also called `text`, unless its name says so already."""
    if row and title_key(row.name) != title_key(text):
        Alias.objects.get_or_create(**{field: row}, text=text[:200])
