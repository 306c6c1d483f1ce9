"""The sample data as rows. Everything is found again by its natural key, so loading twice changes nothing."""

import hashlib
import json
import re
from concurrent.futures import ProcessPoolExecutor
from datetime import datetime
from io import BytesIO
from pathlib import Path

from django.core.files.base import ContentFile
from django.db import transaction
from django.utils import timezone

from articles.body import blocks
from articles.checking.check import check_and_keep
from articles.demo.papers import paper
from articles.demo.portraits import portrait
from articles.demo.scenes import draw
from articles.demo.writing import body_html
from articles.models import (
    Article,
    Attachment,
    Mention,
    Notice,
    Page,
    Photo,
    Picture,
    PrintedTitle,
    Section,
    SentDocument,
    SiteProfile,
    Source,
)
from articles.models.mention import ArticlePart
from articles.workflow import perform
from people.demo import day, load_people
from people.portraits import portrait_file
from people.resolving import find_appointment

DATA = Path(__file__).parent / "data"
SECTIONS = {
    "thoi-su": "Thời sự",
    "kinh-te": "Kinh tế",
    "van-hoa-xa-hoi": "Văn hóa, xã hội",
    "giao-duc-y-te": "Giáo dục, y tế",
    "xay-dung-dang": "Xây dựng Đảng",
    "thong-bao": "Thông báo",
}
SITE = {
    "name": "Cổng Tin",
    "locality": "Lào Cai và Gia Lai",
    "owner": "Trang mẫu, không thuộc cơ quan nào",
    "responsible": "Ban Biên tập mẫu",
    "licence": "Được dùng lại khi ghi rõ nguồn",
    "phone": "0200 000 000",
}


@transaction.atomic
def load(report=print):
    """Load the sample data: all or nothing. `report` is called with a line for each step."""
    report("Loading the sample data: places and people ...")
    book = load_people(read_data("people"))
    load_portraits(read_data("people")["officials"], book)
    SiteProfile.objects.update_or_create(pk=1, defaults=SITE)
    for order, (slug, name) in enumerate(SECTIONS.items()):
        Section.objects.update_or_create(slug=slug, defaults={"name": name, "order": order})
    for order, page in enumerate(read_data("pages")):
        body = "".join(f"<p>{paragraph}</p>" for paragraph in page["paragraphs"])
        Page.objects.get_or_create(  # what an editor made of it stays
            slug=page["slug"], defaults={"name": page["name"], "body": body, "order": order, "is_public": True}
        )
    entries = [entry for entry in read_data("articles") if not known(entry)]
    report(f"Drawing the pictures of {len(entries)} articles ...")
    pictures = draw_pictures(entries)
    for entry in entries:
        load_article(entry, book, pictures)
    report(f"Sample data loaded: {len(entries)} articles.")


def load_portraits(rows, book):
    """Draw the portraits of officials who have none yet."""
    for row in rows:
        official = book.officials[row["key"]]
        if row.get("portrait") is not None and not official.portrait:
            official.portrait = portrait_file(jpeg(portrait(row["portrait"])))
            official.save()


def read_data(kind):
    """Return the rows of all data files whose names begin with `kind`."""
    files = [json.loads(path.read_text(encoding="utf-8")) for path in sorted(DATA.glob(f"{kind}*.json"))]
    return files[0] if len(files) == 1 else [row for rows in files for row in rows]


def digest(entry):
    """Return the key under which a sample article's source is remembered."""
    return hashlib.sha256(f"demo {entry['title']}".encode()).hexdigest()


def known(entry):
    """Tell whether a sample article was loaded before, whatever became of it since."""
    return Source.objects.filter(raw_sha256=digest(entry)).exists()


def draw_pictures(entries):
    """Return the pictures that the entries show, by (scene, seed); drawn on all cores."""
    wanted = sorted({scene_of(photo) for entry in entries for photo in entry["photos"] if photo["scene"]})
    with ProcessPoolExecutor() as pool:
        drawn = pool.map(draw_jpeg, wanted, chunksize=4)
        return {scene: Picture.objects.from_upload(data) for scene, data in zip(wanted, drawn, strict=True)}


def scene_of(photo):
    """Return what names a drawing: its scene and seed."""
    return photo["scene"], photo["seed"]


def draw_jpeg(scene):
    """Return one drawing as JPEG bytes; a function of the module, so that other processes can call it."""
    return jpeg(draw(*scene))


def jpeg(image):
    """Return a drawing as the bytes of a JPEG file, as an upload would be."""
    file = BytesIO()
    image.convert("RGB").save(file, "JPEG", quality=92)
    return file.getvalue()


def load_article(entry, book, pictures):
    """Write one sample article with its photos, documents and mentions, and move it to its state."""
    article = Article.objects.create(
        title=entry["title"],
        summary=entry.get("summary", ""),
        body=body_html(entry["body"]),
        section=Section.objects.get(slug=entry["section"]),
        byline=entry.get("byline", ""),
        source=entry.get("source", ""),
        publisher=book.agencies[entry["publisher"]],
        event_on=day(entry.get("event_on")),
        event_ends_on=day(entry.get("event_ends_on")),
        **english_edition(entry),
    )
    article.districts.set(book.districts[key] for key in entry["districts"])
    article.agencies.set(book.agencies[key] for key in entry["agencies"])
    for order, photo in enumerate(entry["photos"], start=1):
        load_photo(article, order, photo, book, pictures)
    for row in entry.get("attachments", []):
        document = SentDocument.of(ContentFile(paper(row["title"], row["rows"])), row["title"])
        Attachment.objects.attach(article, document)
    for order, mention in enumerate(entry["mentions"]):
        load_mention(article, order, mention, book)
    Source.objects.create(
        raw_sha256=digest(entry), text_sha256=digest(entry), file_name="demo", text=entry["title"], article=article
    )
    move(article, entry)
    check_and_keep(article)
    if "notice" in entry:
        Notice.objects.create(text=entry["notice"], article=article)


def english_edition(entry):
    """Return the columns of the English edition, where the sample has one."""
    english = entry.get("english")
    if not english:
        return {}
    return {
        "title_en": english["title"],
        "summary_en": english["summary"],
        "body_en": body_html(english["body"]),
    }


def load_photo(article, order, entry, book, pictures):
    """Write one photo; a scene of None is a picture still missing."""
    photo = Photo.objects.create(
        article=article,
        key=order,
        order=order,
        picture=pictures[scene_of(entry)] if entry["scene"] else None,
        caption=entry["caption"],
        credit=entry.get("credit", ""),
        alt=entry.get("alt", ""),
    )
    photo.show([book.officials[key].pk for key in entry.get("officials", [])])


def load_mention(article, order, entry, book):
    """Write one mention with its titles, each tied to the post that was in force that day."""
    official = book.officials[entry["official"]]
    mention = Mention.objects.create(
        article=article, official=official, printed_name=entry.get("printed_name") or official.name, order=order
    )
    for number, title in enumerate(entry["titles"]):
        position = book.positions.get(title.get("position"))
        PrintedTitle.objects.create(
            mention=mention,
            text=title["text"],
            order=number,
            position=position,
            appointment=find_appointment(official, position, article.event_on) if position else None,
            **where_printed(article, mention.printed_name, title["text"]),
        )


def where_printed(article, name, title):
    """Return the columns that say where the title stands: in the block with the name, nearest to it."""
    for block in blocks(article.body):
        at = block.text.find(name)
        starts = [match.start() for match in re.finditer(re.escape(title), block.text)]
        if at >= 0 and starts:
            start = min(starts, key=lambda start: abs(start - at))
            return {"place": ArticlePart.BLOCK, "number": block.number, "start": start, "end": start + len(title)}
    return {"place": ArticlePart.BLOCK}


def move(article, entry):
    """Bring an article to the state that the sample gives it, by the executor."""
    state = entry.get("state", "published")
    if state in {"submitted", "returned"}:
        perform(article, "submit", forced=True)
    if state == "returned":
        perform(article, "return", reason="Xin bổ sung năng suất của vụ trước để bạn đọc so sánh.")
    if state in {"published", "withdrawn"}:
        at = timezone.make_aware(datetime.fromisoformat(entry["published_on"]))
        perform(article, "publish", forced=True, at=at)
    if state == "withdrawn":
        perform(article, "withdraw", reason="Bài mẫu đã rút", notice="Lịch trong bài không còn đúng.")
