"""What became of an article between two contents, in words that an editor reads."""

from dataclasses import dataclass

from django.utils.translation import gettext as _

from articles.body import blocks, photo_keys
from articles.content.merging import same
from articles.content.naming import Names
from articles.models import Article, Attachment, EventBasis
from cms.text.differences import word_differences

MARKS = {"h2": "## ", "h3": "### ", "li": "• ", "blockquote": "“ "}
PLAIN = ("title", "summary", "title_en", "summary_en", "byline", "source")


@dataclass(frozen=True)
class Difference:
    """One part of an article that is not the same: its name, what it is called, and [(kind, text)] to read.

    Kinds are "same", "gone" and "new". `is_form` tells that the words are the same and only their form is not.
    """

    name: str
    label: str
    pieces: tuple
    is_form: bool = False


def differences(old, new):
    """Return the Differences between two contents, in the order of the form; none where they say the same.

    Places, agencies and officials are told by the names that they have now.
    """
    names = Names(old, new)
    found = []
    for name, words_of in PARTS.items():
        if not same(old.get(name), new.get(name)):
            before, after = words_of(old.get(name), names), words_of(new.get(name), names)
            pieces = tuple(word_differences(before, after))
            found.append(Difference(name, label_of(name), pieces, is_form=before == after))
    return found


def label_of(name):
    """Return what a part of an article is called on screen."""
    if name == "photos":
        return _("photos")
    if name == "attachments":
        return _("attachments")
    if name == "people":
        return _("people named")
    return str(Article._meta.get_field(name.removesuffix("_id")).verbose_name)


def as_it_is(value, names):
    """Return a text as it is; nothing is empty."""
    return value or ""


def body_words(body, names):
    """Return a body with its blocks on lines of their own, marked by their kind; photos by their numbers."""
    lines = [f"{MARKS.get(block.tag, '')}{block.text}" for block in blocks(body or "")]
    placed = photo_keys(body or "")
    if placed:
        lines.append(_("Photos in the text: %(keys)s") % {"keys": ", ".join(map(str, placed))})
    return "\n".join(lines)


def section_name(number, names):
    """Return a section's name."""
    return names.section(number)


def agency_name(number, names):
    """Return an agency's name."""
    return names.agency(number)


def agency_names(numbers, names):
    """Return agencies, one a line."""
    return "\n".join(map(names.agency, numbers or []))


def district_names(numbers, names):
    """Return places, one a line."""
    return "\n".join(map(names.district, numbers or []))


def basis_words(value, names):
    """Return how the day of the event is known."""
    return str(EventBasis(value).label) if value else ""


def day_words(value, names):
    """Return a day as it is written here, day first."""
    return "/".join(str(int(part)) for part in reversed(value.split("-"))) if value else ""


def photo_words(photos, names):
    """Return photos in their order: number, caption and what else is told of each, a line for each word."""
    lines = []
    for photo in sorted(photos or [], key=lambda one: (one["order"], one["key"])):
        lines.append(_("Photo %(key)s: %(caption)s") % {"key": photo["key"], "caption": photo["caption"]})
        lines.append(f"  {_('picture')}: {photo['picture_id'] or _('missing')}")
        told = {_("description"): photo["alt"], _("photo by"): photo["credit"]}
        told[_("officials shown")] = ", ".join(map(names.official, photo["officials"]))
        told[_("address of the video")] = photo.get("video_url")
        told[_("focal point")] = focal_words(photo)
        lines += [f"  {label}: {words}" for label, words in told.items() if words]
        lines += [f"  {_('decorative')}"] if photo["is_decorative"] else []
    return "\n".join(lines)


def focal_words(photo):
    """Return where a photo's own focal point is: "30%, 50%" from the left and the top; "" where it has none."""
    shares = photo.get("focal_x"), photo.get("focal_y")
    return "" if None in shares else ", ".join(f"{share:.0%}" for share in shares)


def attachment_words(attachments, names):
    """Return documents in their order: title, then type, size and the first letters of the file's hash."""
    lines = []
    for data in sorted(attachments or [], key=lambda one: (one["order"], one["id"])):
        what = Attachment(kind=data["kind"], size=data["size"]).kind_and_size
        lines.append(data["title"] or _("without a title"))
        lines.append("  " + _("%(what)s, file %(hash)s") % {"what": what, "hash": data["sha256"][:8]})
    return "\n".join(lines)


def people_words(people, names):
    """Return people named in their order, each with the titles of the first occurrence."""
    lines = []
    for person in sorted(people or [], key=lambda one: one["order"]):
        who = names.official(person["official_id"]) if person["official_id"] else _("not matched")
        lines.append(f"{person['printed_name']} ({who})")
        lines += [f"  {title['text']}" for title in person["titles"] if title["occurrence"] == 0]
    return "\n".join(lines)


PARTS = {
    **dict.fromkeys(PLAIN[:2], as_it_is),
    "body": body_words,
    **dict.fromkeys(PLAIN[2:4], as_it_is),
    "body_en": body_words,
    "photos": photo_words,
    "attachments": attachment_words,
    "people": people_words,
    "event_on": day_words,
    "event_ends_on": day_words,
    "event_basis": basis_words,
    "section_id": section_name,
    "districts": district_names,
    "agencies": agency_names,
    **dict.fromkeys(PLAIN[4:], as_it_is),
    "publisher_id": agency_name,
}
