"""Two records of one official with everything that can belong to them, and the merge of both."""

from datetime import date

from django.contrib.contenttypes.models import ContentType

from articles.models import Redirect
from people.merge import Order, make_plan, merge
from people.models import Alias, Official
from tests import factories as make


def do_merge(stays, goes, **chosen):
    """Merge two officials as somebody does who looked first; return the ChangeSet."""
    order = Order(stays.pk, goes.pk, tuple(chosen.items()))
    return merge(order, make_plan(order).digest)


def old_address(path, official):
    """Return a redirect to an official."""
    kind = ContentType.objects.get_for_model(Official)
    return Redirect.objects.create(old_path=path, content_type=kind, object_id=official.pk)


def sighting(official, position, day):
    """Return a post that was only read about, on a day."""
    return make.make_appointment(official, position, is_confirmed=False, attested_on=day)


def two_records():
    """Return two officials, of whom every kind of row speaks: to one, to the other, and to both."""
    stays = make.make_official("Vũ Thu Hiền", phone="0200 000 001")
    goes = make.make_official("Vũ Thị Thu Hiền", email="hien@example.vn", distinction="Sở Y tế")
    director, member = make.make_position("Giám đốc"), make.make_position("Tỉnh ủy viên", make.make_agency("Tỉnh ủy"))
    dates = {"start_earliest": date(2019, 1, 1), "start_latest": date(2019, 12, 31)}
    make.make_appointment(stays, director, **dates)
    make.make_appointment(goes, director, **dates, decision_number="12/QĐ-UBND")
    make.make_appointment(goes, member, **dates)
    both = [sighting(one, member, date(2022, 3, 9)) for one in (stays, goes)]
    article, draft = make.make_published("Tin có cả hai tên"), make.make_article("Tin còn nháp")
    for order, official in enumerate((stays, goes)):
        mention = make.make_mention(article, official, f"Chức {order}", "Tỉnh ủy viên", order=order)
        mention.titles.filter(text="Tỉnh ủy viên").update(position=member, appointment=both[order])
    make.make_mention(draft, goes, "Giám đốc")
    make.make_photo(article).officials.add(stays, goes)
    make.make_photo(draft).officials.add(goes)
    for official, text in ((stays, "Thu Hiền"), (goes, "Thu Hiền"), (goes, "Hiền Y tế")):
        Alias.objects.create(text=text, official=official)
    old_address("/can-bo/hien/", goes)
    return stays, goes
