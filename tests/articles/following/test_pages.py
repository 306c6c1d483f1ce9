"""Following by e-mail as a citizen meets it: asking, the letter, confirming, changing, ending."""

from datetime import timedelta

import pytest
import time_machine
from django.core import mail
from django.test import Client
from django.utils import timezone

from articles.following import links
from articles.models import Follower, Subscription
from tests.articles.following.mailing import move, path_in, publish, receivers
from tests.factories import make_agency, make_district, make_published, make_subscription

pytestmark = pytest.mark.django_db
SAID = {"email": "lan@vidu.vn", "often": "at_once"}


@pytest.fixture
def place():
    """A place that has news."""
    district = make_district()
    make_published(districts=[district])
    return district


@pytest.fixture
def ask(client, committed):
    """Ask to follow a list, as the form does; returns the answer."""

    def asked(query="", **said):
        with committed():
            return client.post(f"/theo-doi/?{query}", {**SAID, **said})

    return asked


def test_every_list_leads_to_being_followed_with_its_own_filters(client, place):
    for path in (f"/tin-tuc/?district={place.slug}", place.get_absolute_url()):
        assert f'href="/theo-doi/?district={place.slug}"' in client.get(path).content.decode()


def test_the_page_says_what_is_followed_in_one_sentence(client, place):
    html = client.get("/theo-doi/", {"district": place.slug, "q": "đường <b>"}).content.decode()
    assert "huyện Nậm Thượng" in html
    assert "“đường &lt;b&gt;”" in html


@pytest.mark.parametrize(("query", "status"), [("since=hôm+qua", 400), ("district=khong-co", 404), ("q=a&q=b", 400)])
def test_a_list_that_cannot_be_asked_for_cannot_be_followed(client, query, status):
    assert client.get(f"/theo-doi/?{query}").status_code == status
    assert client.post(f"/theo-doi/?{query}", SAID).status_code == status


def test_a_list_of_too_many_conditions_is_refused_in_plain_words(client):
    assert client.get("/theo-doi/", {"q": "đường " * 80}).status_code == 400


@pytest.mark.parametrize(
    "said", [{"email": "lan@@vidu"}, {"email": "root@localhost"}, {"email": ""}, {"often": "hourly"}, {"often": ""}]
)
def test_what_is_wrong_in_the_form_is_said_and_nothing_is_kept(ask, said):
    answer = ask(**said)
    assert answer.status_code == 400
    assert 'role="alert"' in answer.content.decode()
    assert not Follower.objects.exists()


def test_the_form_is_refused_without_the_token_of_its_page():
    strict = Client(enforce_csrf_checks=True)
    assert strict.post("/theo-doi/", SAID).status_code == 403
    token = strict.get("/theo-doi/").cookies["csrftoken"].value
    assert strict.post("/theo-doi/", {**SAID, "csrfmiddlewaretoken": token}).status_code == 302


def test_the_form_says_to_the_browser_where_it_comes_from(client):
    assert client.get("/theo-doi/")["Referrer-Policy"] == "same-origin"


def test_nothing_comes_before_the_address_is_confirmed(ask, committed):
    ask()
    publish(committed)
    assert len(mail.outbox) == 1


def test_opening_the_link_confirms_nothing_its_button_does(ask, client):
    ask()
    path = path_in(mail.outbox[0], "xac-nhan")
    assert "<button>" in client.get(path).content.decode()
    assert Subscription.objects.get().confirmed_at is None
    assert client.post(path).status_code == 200
    assert Subscription.objects.get().confirmed_at is not None


def test_confirming_twice_is_as_good_as_once(ask, client):
    ask()
    path = path_in(mail.outbox[0], "xac-nhan")
    client.post(path)
    at = Subscription.objects.get().confirmed_at
    assert client.post(path).status_code == 200
    assert Subscription.objects.get().confirmed_at == at


def test_the_link_that_confirms_is_over_after_seven_days(ask, client):
    ask()
    path = path_in(mail.outbox[0], "xac-nhan")
    with time_machine.travel(timezone.now() + timedelta(days=7, minutes=1)):
        assert client.post(path).status_code == 410
    assert Subscription.objects.get().confirmed_at is None


@pytest.mark.parametrize("purpose", ["xac-nhan", "thoi", "cua-ban"])
@pytest.mark.parametrize("token", ["1", "MQ:x", "khong", "a" * 500])
def test_a_link_that_is_not_ours_is_over(client, purpose, token):
    make_subscription()
    assert client.post(f"/theo-doi/{purpose}/{token}/").status_code == 410
    assert Subscription.objects.count() == 1


def test_a_link_of_one_purpose_is_none_of_another(client):
    subscription = make_subscription(confirmed_at=None)
    token = links.token(links.END, subscription)
    assert client.post(f"/theo-doi/xac-nhan/{token}/").status_code == 410


def test_asking_again_answers_the_same_and_the_letter_says_that_the_list_is_followed(ask):
    make_subscription(email="lan@vidu.vn")
    known, new = ask(email="LAN@vidu.vn"), ask(email="moi@vidu.vn")
    assert (known.status_code, known["Location"]) == (new.status_code, new["Location"])
    assert "/theo-doi/xac-nhan/" not in mail.outbox[0].body
    assert "/theo-doi/xac-nhan/" in mail.outbox[1].body
    assert Follower.objects.count() == 2


def test_one_list_written_in_two_ways_is_followed_once(ask, place):
    agency = make_agency()
    publish_about = make_published(districts=[place], agencies=[agency])
    ask(f"district={place.slug}&agency={agency.slug}&utm_source=x&page=3")
    ask(f"agency={agency.slug}&order=newest&district={place.slug}&q=")
    assert publish_about.is_published
    assert Subscription.objects.get().query == f"district={place.slug}&agency={agency.slug}"


def test_an_address_is_not_written_to_too_often(ask):
    answers = [ask().status_code for _time in range(6)]
    assert answers == [302] * 5 + [429]
    assert len(mail.outbox) == 5


def test_one_mailbox_is_one_however_it_is_written(ask):
    answers = [ask(email=f"Lan+{number}@vidu.vn").status_code for number in range(6)]
    assert answers == [302] * 5 + [429]


def test_the_letter_that_anybody_can_send_to_anybody_carries_no_words_of_theirs(ask, client):
    make_published("Hãy mở lừa-đảo.example ngay")
    ask("q=Hãy mở lừa-đảo.example ngay")
    asked = mail.outbox[0]
    ask("q=Hãy mở lừa-đảo.example ngay")
    assert path_in(asked, "xac-nhan")
    html = client.get(path_in(asked, "xac-nhan")).content.decode()
    assert "lừa-đảo.example" in html  # what it is stands on our own page
    client.post(path_in(asked, "xac-nhan"))
    ask("q=Hãy mở lừa-đảo.example ngay")
    for message in mail.outbox:
        whole = message.subject + message.body + message.alternatives[0][0]
        assert "lừa" not in whole and "example" not in whole
        assert "có các từ đã gõ" in whole


def test_one_client_cannot_have_letters_sent_to_everybody(ask):
    answers = [ask(email=f"nguoi-{number}@vidu.vn").status_code for number in range(31)]
    assert answers == [302] * 30 + [429]


def test_a_mail_program_ends_a_list_with_one_click(client, committed):
    make_subscription()
    publish(committed)
    header = mail.outbox[0].extra_headers
    assert header["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    path = header["List-Unsubscribe"].removeprefix("<http://localhost:8000").removesuffix(">")
    strict = Client(enforce_csrf_checks=True)
    assert strict.get(path).status_code == 200
    assert Subscription.objects.exists()
    assert strict.post(path, {"List-Unsubscribe": "One-Click"}).status_code == 200
    assert not Follower.objects.exists()
    assert strict.post(path, {"List-Unsubscribe": "One-Click"}).status_code == 200


def test_the_page_of_ones_lists_is_in_each_letter_and_needs_no_cookie(client, committed):
    make_subscription()
    publish(committed)
    answer = client.get(path_in(mail.outbox[0], "cua-ban"))
    assert answer.status_code == 200
    assert not answer.cookies
    assert answer["Referrer-Policy"] == "no-referrer"
    assert "no-store" in answer["Cache-Control"]


def mine(subscription):
    """Return the path of the page of all lists of a subscription's follower."""
    return f"/theo-doi/cua-ban/{links.token(links.MINE, subscription.follower)}/"


def test_how_often_letters_come_can_be_changed(client):
    subscription = make_subscription()
    said = {"act": "change", "list": subscription.pk, "often": "daily"}
    assert client.post(mine(subscription), said).status_code == 302
    subscription.refresh_from_db()
    assert subscription.often == "daily"
    assert subscription.next_at > timezone.now()


def test_one_list_is_ended_and_the_others_stay(client):
    first = make_subscription(email="lan@vidu.vn")
    second = make_subscription("q=ch%C3%A8", email="lan@vidu.vn")
    client.post(mine(first), {"act": "end", "list": first.pk})
    assert Subscription.objects.get() == second


def test_ending_all_deletes_the_address(client):
    first = make_subscription(email="lan@vidu.vn")
    make_subscription("q=ch%C3%A8", email="lan@vidu.vn")
    answer = client.post(mine(first), {"act": "forget"}, follow=True)
    assert answer.status_code == 200
    assert not Follower.objects.exists()


def test_nobody_ends_the_list_of_somebody_else(client):
    own, other = make_subscription(), make_subscription()
    client.post(mine(own), {"act": "end", "list": other.pk})
    assert Subscription.objects.count() == 2


@pytest.mark.parametrize(
    "said",
    [
        {},
        {"act": "x"},
        {"act": "change", "often": "x"},
        {"act": "end", "list": "²"},
        {"act": "end", "list": "9" * 5000},
    ],
)
def test_what_no_button_says_changes_nothing(client, said):
    subscription = make_subscription()
    assert client.post(mine(subscription), said).status_code in {302, 400}
    subscription.refresh_from_db()
    assert subscription.often == "at_once"


def test_no_page_of_following_is_for_search_engines(client):
    assert "Disallow: /theo-doi/" in client.get("/robots.txt").content.decode()
    assert "noindex" in client.get("/theo-doi/")["X-Robots-Tag"]


def test_a_follower_whose_server_refused_can_go_on(client, committed):
    subscription = make_subscription()
    Follower.objects.update(paused_at=timezone.now())
    article = publish(committed)
    assert receivers() == []
    client.post(mine(subscription), {"act": "resume"})
    move(committed, article, "withdraw", reason="x")
    move(committed, article, "publish")
    assert receivers() == [subscription.follower.email]
