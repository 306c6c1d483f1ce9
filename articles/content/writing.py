"""From content to rows. What the rows refer to may be gone by then: it is left out, never an error."""

from articles.content.reading import (
    ATTACHMENT_COLUMNS,
    COLUMNS,
    MENTION_COLUMNS,
    PHOTO_COLUMNS,
    TITLE_COLUMNS,
)
from articles.models import Article, Attachment, Mention, Photo, Picture, PrintedTitle, Section
from people.changes.images import from_json
from people.models import Agency, Appointment, District, Official, Position

REFERENCES = {
    "section_id": Section,
    "publisher_id": Agency,
    "picture_id": Picture,
    "official_id": Official,
    "position_id": Position,
    "appointment_id": Appointment,
}


def write_content(article, content, names=None):
    """Make a saved article say what `content` does; `names` are the parts to write, all by default.

    Photos keep their rows by key, documents by the hash of their bytes and people by who they are, so that what
    refers to them stays. Call it within a transaction. The article is saved, and its folded words with it.
    """
    names = set(content if names is None else names)
    alive = existing({name: content[name] for name in names})
    for column, value in typed(Article, content, [name for name in COLUMNS if name in names], alive).items():
        setattr(article, column, value)
    article.save()
    for part, model in (("districts", District), ("agencies", Agency)):
        if part in names:
            getattr(article, part).set(model.objects.filter(pk__in=content[part]))
    if "photos" in names:
        write_photos(article, content["photos"], alive)
    if "attachments" in names:
        write_attachments(article, content["attachments"])
    if "people" in names:
        write_people(article, content["people"], alive)


def existing(content):
    """Return {name of a reference: set of numbers} of the rows that content refers to and that are there; 7 queries."""
    people = content.get("people", [])
    rows = [content, *content.get("photos", []), *people, *(title for one in people for title in one["titles"])]
    found = {}
    for name, model in REFERENCES.items():
        numbers = {row[name] for row in rows if row.get(name)}
        found[name] = set(model.objects.filter(pk__in=numbers).values_list("pk", flat=True)) if numbers else set()
    shown = {number for photo in content.get("photos", []) for number in photo["officials"]}
    return found | {"officials": set(Official.objects.filter(pk__in=shown).values_list("pk", flat=True))}


def typed(model, data, names, alive):
    """Return {column name: Python value}; a reference to a row that is gone is emptied, or left out as a whole.

    So are columns that came after the content was kept.
    """
    fields = {field.attname: field for field in model._meta.concrete_fields}
    found = {name: from_json(fields[name], data[name]) for name in names if name in data}
    for name in REFERENCES.keys() & found.keys():
        if found[name] is None or found[name] in alive[name]:
            continue
        if fields[name].null:
            found[name] = None
        else:
            del found[name]
    return found


def write_photos(article, photos, alive):
    """Make the article's photos those of the content."""
    known = {photo.key: photo for photo in article.photos.all()}
    for data in photos:
        photo = known.pop(data["key"], None) or Photo(pk=free(Photo, data), article=article)
        photo.picture_before = photo.picture_id
        for column, value in typed(Photo, data, PHOTO_COLUMNS, alive).items():
            setattr(photo, column, value)
        photo.save()
        photo.show([number for number in data["officials"] if number in alive["officials"]])
    for photo in known.values():
        photo.delete()


def write_attachments(article, attachments):
    """Make the article's documents those of the content; one whose file is gone is left out."""
    known = {attachment.sha256: attachment for attachment in article.attachments.all()}
    for data in attachments:
        attachment = known.pop(data["sha256"], None) or Attachment(pk=free(Attachment, data), article=article)
        for column in ATTACHMENT_COLUMNS:
            setattr(attachment, column, data[column])
        attachment.describe(data["sha256"], data["kind"], data["size"])
        if not attachment._state.adding or attachment.is_stored:
            attachment.save()
    for attachment in known.values():
        attachment.delete()


def write_people(article, people, alive):
    """Make the people named those of the content."""
    known = {key_of(mention.official_id, mention.printed_name): mention for mention in article.mentions.all()}
    kept, rows = [], []
    for data in people:
        columns = typed(Mention, data, MENTION_COLUMNS, alive)
        rows.append((known.pop(key_of(data["official_id"], data["printed_name"]), None), columns, data))
    for mention in known.values():
        mention.delete()
    for mention, columns, data in rows:
        if columns["official_id"] in kept:
            columns["official_id"] = None
        kept += [columns["official_id"]] if columns["official_id"] else []
        mention = mention or Mention(pk=free(Mention, data), article=article)
        write_person(mention, columns, data["titles"], alive)


def write_person(mention, columns, titles, alive):
    """Write one person named with all titles."""
    for column, value in columns.items():
        setattr(mention, column, value)
    mention.save()
    mention.titles.all().delete()
    PrintedTitle.objects.bulk_create(
        PrintedTitle(mention=mention, **typed(PrintedTitle, title, TITLE_COLUMNS, alive)) for title in titles
    )


def free(model, data):
    """Return the number that a row of content had, if no other row has it now: what refers to it finds it again."""
    number = data.get("id")
    return None if number is None or model.objects.filter(pk=number).exists() else number


def key_of(official, name):
    """Return what tells one person named from the others: who it is, else the name."""
    return official or name
