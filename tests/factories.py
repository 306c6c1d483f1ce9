"""Rows with dull defaults; a test names only what it is about. All people are invented."""

import itertools
from datetime import datetime
from io import BytesIO
from zoneinfo import ZoneInfo

from django.contrib.auth import get_user_model
from django.contrib.auth.models import Permission
from django.core.files.base import ContentFile
from PIL import Image

from articles.models import (
    Article,
    Attachment,
    Follower,
    Mention,
    Photo,
    Picture,
    PrintedTitle,
    Section,
    SentDocument,
    Subscription,
)
from articles.models.section import default_section
from articles.workflow import perform
from cms.dates import PartialDate
from people.models import Agency, Appointment, District, Official, Position, Succession

VIETNAM = ZoneInfo("Asia/Ho_Chi_Minh")
number = itertools.count(1)


def moment(text):
    """Return "2022-03-09 08:00" as an aware datetime in Vietnam."""
    return datetime.fromisoformat(text).replace(tzinfo=VIETNAM)


def make_district(name="Huyện Nậm Thượng", tier="huyen", **fields):
    fields.setdefault("code", f"{next(number):05}")
    return District.objects.create(name=name, tier=tier, **fields)


def make_succession(predecessor, *successors, resolution=""):
    for successor in successors:
        Succession.objects.create(predecessor=predecessor, successor=successor, resolution=resolution)


def make_agency(name="Sở Công Thương tỉnh Sơn Lĩnh", kind="department", **fields):
    return Agency.objects.create(name=name, kind=kind, **fields)


def make_position(title="Giám đốc", agency=None, **fields):
    return Position.objects.create(title=title, agency=agency or make_agency(), **fields)


def make_official(name="Đặng Quốc Thưởng", **fields):
    return Official.objects.create(name=name, **fields)


def make_appointment(official=None, position=None, **fields):
    return Appointment.objects.create(
        official=official or make_official(), position=position or make_position(), **fields
    )


def make_holder(name, agency, start=None, end=None, title="Giám đốc", **fields):
    """Give an official (made by name) a confirmed post."""
    position = agency.positions.filter(title=title).first() or make_position(title, agency)
    official = make_official(name)
    make_appointment(
        official,
        position,
        start=PartialDate.of_day(start) if start else None,
        end=PartialDate.of_day(end) if end else None,
        **fields,
    )
    return official


def make_section(name="Kinh tế", **fields):
    """Return a section beside the default one, which a test that empties all tables takes away."""
    default_section()
    return Section.objects.create(name=name, **fields)


def make_article(title="Hội nghị bàn về đường lên vùng chè", body="<p>Ba thôn có đường mới.</p>", **fields):
    """Return a draft; `districts` and `agencies` may be given as lists."""
    many = {name: fields.pop(name, []) for name in ("districts", "agencies")}
    article = Article.objects.create(title=title, body=body, **fields)
    for name, rows in many.items():
        getattr(article, name).set(rows)
    return article


def make_submitted(title="Hội nghị bàn về đường lên vùng chè", **fields):
    """Return an article that nobody in particular has submitted."""
    article = make_article(title, **fields)
    perform(article, "submit", forced=True)
    return article


def make_published(title="Hội nghị bàn về đường lên vùng chè", at="2022-03-10 08:00", **fields):
    """Return an article published at `at`, by the executor's forced way."""
    article = make_article(title, **fields)
    perform(article, "publish", forced=True, at=moment(at))
    return article


def make_mention(article, official=None, *titles, **fields):
    official = official or make_official()
    mention = Mention.objects.create(article=article, official=official, **{"printed_name": official.name, **fields})
    for order, text in enumerate(titles):
        PrintedTitle.objects.create(mention=mention, text=text, order=order)
    return mention


def jpeg(width=1600, height=1000, colour=(120, 150, 90)):
    """Return the bytes of a plain JPEG picture."""
    file = BytesIO()
    Image.new("RGB", (width, height), colour).save(file, "JPEG")
    return file.getvalue()


def make_picture(**options):
    """Return a picture whose content differs from every other."""
    shade = next(number)
    return Picture.objects.from_upload(jpeg(640, 400, (shade % 256, shade * 7 % 256, 90)), **options)


def make_photo(article, caption="Quang cảnh hội nghị", **fields):
    return Photo.objects.create(article=article, caption=caption, **fields)


def pdf(words="Nothing"):
    """Return the bytes of a small PDF file; other words (plain letters) are another file."""
    parts = (
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>",
        f"<< /Title ({words}) >>",
    )
    data, places = "%PDF-1.4\n", []
    for place, part in enumerate(parts, 1):
        places.append(len(data))
        data += f"{place} 0 obj\n{part}\nendobj\n"
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    end = f"xref\n0 5\n0000000000 65535 f \n{table}trailer\n<< /Size 5 /Root 1 0 R /Info 4 0 R >>\n"
    return f"{data}{end}startxref\n{len(data)}\n%%EOF\n".encode()


def make_attachment(article, title="Kế hoạch số 12", data=None, **fields):
    """Return an attachment whose content differs from every other."""
    document = SentDocument.of(ContentFile(data or pdf(f"No {next(number)}")))
    attachment = Attachment.objects.attach(article, document, title or " ", **fields)
    if not title:
        Attachment.objects.filter(pk=attachment.pk).update(title="")
        attachment.title = ""
    return attachment


def make_subscription(query="", email="", **fields):
    """Return a confirmed subscription to a list (a query part), of an address of its own unless one is given."""
    follower, _new = Follower.objects.get_or_create(email=email or f"nguoi-nhan-{next(number)}@vidu.vn")
    long_ago = moment("2020-01-01 08:00")
    defaults = {"asked_at": long_ago, "confirmed_at": long_ago}
    return Subscription.objects.create(follower=follower, query=query, **{**defaults, **fields})


def make_user(name="bien-tap", *permissions, **fields):
    """Return a desk account with the given permissions ("articles.publish_article")."""
    user = get_user_model().objects.create_user(name, password="Mat-khau-thu-9", is_staff=True, **fields)
    for permission in permissions:
        app, codename = permission.split(".")
        user.user_permissions.add(Permission.objects.get(content_type__app_label=app, codename=codename))
    return user


def make_chief(name="tong-bien-tap"):
    """Return an account that may do everything."""
    return get_user_model().objects.create_superuser(name, password="Mat-khau-thu-9")
