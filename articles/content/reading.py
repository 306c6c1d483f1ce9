"""From rows to content."""

from articles.models import Article
from people.changes.images import to_json

COLUMNS = (
    "title",
    "summary",
    "body",
    "title_en",
    "summary_en",
    "body_en",
    "section_id",
    "byline",
    "source",
    "publisher_id",
    "event_on",
    "event_ends_on",
    "event_basis",
)
PHOTO_COLUMNS = (
    "key",
    "picture_id",
    "order",
    "caption",
    "credit",
    "alt",
    "is_decorative",
    "focal_x",
    "focal_y",
    "video_url",
)
ATTACHMENT_COLUMNS = ("sha256", "kind", "size", "title", "order")
MENTION_COLUMNS = ("printed_name", "official_id", "order")
TITLE_COLUMNS = (
    "text",
    "occurrence",
    "order",
    "place",
    "number",
    "start",
    "end",
    "is_given",
    "position_id",
    "appointment_id",
)


def content_of(article):
    """Return the content of an article as its rows are stored now; eight queries at most."""
    article = Article.objects.get(pk=article.pk)
    return {
        **values(article, COLUMNS),
        "districts": sorted(article.districts.values_list("pk", flat=True)),
        "agencies": sorted(article.agencies.values_list("pk", flat=True)),
        "photos": [photo_of(photo) for photo in article.photos.prefetch_related("shown")],
        "attachments": [attachment_of(attachment) for attachment in article.attachments.all()],
        "people": [person_of(mention) for mention in article.mentions.prefetch_related("titles")],
    }


def photo_of(photo):
    """Return a photo as data; officials shown stand in it as numbers, from left to right."""
    return {
        "id": photo.pk,
        **values(photo, PHOTO_COLUMNS),
        "officials": [row.official_id for row in photo.shown.all()],
    }


def attachment_of(attachment):
    """Return a document as data; its bytes are named by their hash."""
    return {"id": attachment.pk, **values(attachment, ATTACHMENT_COLUMNS)}


def person_of(mention):
    """Return a person named as data, with every printed title."""
    titles = [values(title, TITLE_COLUMNS) for title in mention.titles.all()]
    return {"id": mention.pk, **values(mention, MENTION_COLUMNS), "titles": titles}


def without_ids(content):
    """Return content, or a part of it, without the numbers of its own rows: they are no part of what it says."""
    if isinstance(content, list):
        return [without_ids(one) for one in content]
    if isinstance(content, dict):
        return {name: without_ids(value) for name, value in content.items() if name != "id"}
    return content


def values(row, names):
    """Return {column name: value as JSON keeps it} of a row."""
    model = type(row)
    fields = {field.attname: field for field in model._meta.concrete_fields}
    return {name: to_json(fields[name], getattr(row, name)) for name in names}
