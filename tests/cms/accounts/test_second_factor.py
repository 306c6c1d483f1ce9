"""A second factor: required of whom a stolen password would be dearest, set up first, and asked for at sign-in."""

import pytest
from allauth.mfa.models import Authenticator
from django.contrib.auth.models import AnonymousUser
from django.urls import reverse

from cms.accounts.second_factor import needs_second_factor
from tests import factories as make
from tests.cms.accounts.signing import PASSWORD, code_of, give_app, is_in, kinds_of, prove, signed_in

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def required(settings):
    """Require it, as a real installation does."""
    settings.REQUIRE_SECOND_FACTOR = True


def publisher():
    return make.make_user("bien-tap", "articles.publish_article", "articles.view_article")


def give_code(client, code):
    return client.post(reverse("mfa_authenticate"), {"code": code})


def set_up_app(client):
    """Go through the page that sets up an app; return the answer."""
    prove(client)
    page = client.get(reverse("mfa_activate_totp"))
    code = code_of(page.context["form"].secret)
    return client.post(reverse("mfa_activate_totp"), {"code": code}, follow=True)


@pytest.mark.parametrize("right", ["articles.publish_article", "auth.change_user"])
def test_it_is_needed_by_those_who_publish_or_keep_accounts(right):
    assert needs_second_factor(make.make_user("quan-trong", right))


def test_it_is_needed_by_those_who_may_do_everything():
    assert needs_second_factor(make.make_chief())


def test_it_is_not_needed_by_those_who_write_nor_by_nobody():
    assert not needs_second_factor(make.make_user("phong-vien", "articles.change_article"))
    assert not needs_second_factor(AnonymousUser())


def test_it_is_needed_by_nobody_where_the_installation_does_without(settings):
    settings.REQUIRE_SECOND_FACTOR = False
    assert not needs_second_factor(make.make_chief())


@pytest.mark.parametrize("name", ["admin:index", "admin:articles_article_changelist", "account_email"])
def test_without_it_every_page_leads_to_setting_it_up(name):
    client = signed_in(publisher())
    answer = client.get(reverse(name))
    assert (answer.status_code, answer["Location"]) == (302, reverse("mfa_index"))


def test_without_it_nothing_is_saved_either():
    client, article = signed_in(make.make_chief()), make.make_article("Cũ")
    client.post(reverse("admin:articles_article_change", args=[article.pk]), {"title": "Mới"})
    article.refresh_from_db()
    assert article.title == "Cũ"


def test_the_page_says_why_and_one_can_still_sign_out():
    client = signed_in(publisher())
    assert "chỉ có mật khẩu là chưa đủ" in client.get(reverse("mfa_index")).text
    client.post(reverse("account_logout"))
    assert "_auth_user_id" not in client.session


def test_the_public_site_stays_open_to_them():
    assert signed_in(publisher()).get("/tin-tuc/").status_code == 200


@pytest.mark.django_db(transaction=True)
def test_setting_up_an_app_shows_recovery_codes_and_opens_the_desk():
    user = publisher()
    client = signed_in(user)
    answer = set_up_app(client)
    assert answer.redirect_chain[-1][0] == reverse("mfa_view_recovery_codes")
    codes = Authenticator.objects.get(user=user, type="recovery_codes").wrap().get_unused_codes()
    assert len(codes) == 10
    assert all(code in answer.text for code in codes)
    assert is_in(client)


def test_a_wrong_code_sets_up_nothing():
    user = publisher()
    client = signed_in(user)
    prove(client)
    client.get(reverse("mfa_activate_totp"))
    assert "Mã không đúng." in client.post(reverse("mfa_activate_totp"), {"code": "000000"}).text
    assert kinds_of(user) == set()


def test_the_picture_of_the_secret_is_one_that_the_policy_lets_show():
    client = signed_in(publisher())
    prove(client)
    answer = client.get(reverse("mfa_activate_totp"))
    assert 'src="data:image/svg+xml;base64,' in answer.text
    assert "img-src 'self' data:" in answer["Content-Security-Policy"]


def test_the_password_alone_does_not_open_an_account_that_has_an_app():
    user = publisher()
    secret = give_app(user)
    client = signed_in(user)
    assert not is_in(client)
    give_code(client, code_of(secret))
    assert is_in(client)


def test_a_code_works_once():
    user = publisher()
    code = code_of(give_app(user))
    give_code(signed_in(user), code)
    again = signed_in(user)
    assert give_code(again, code).status_code == 200
    assert not is_in(again)


def test_a_recovery_code_opens_the_account_once():
    user = publisher()
    give_app(user)
    code = Authenticator.objects.get(user=user, type="recovery_codes").wrap().get_unused_codes()[0]
    first, second = signed_in(user), signed_in(user)
    give_code(first, code)
    give_code(second, code)
    assert [is_in(first), is_in(second)] == [True, False]


def test_guessing_codes_is_stopped():
    user = publisher()
    secret = give_app(user)
    client = signed_in(user)
    for _ in range(6):
        give_code(client, "000000")
    assert "Đã thử sai quá nhiều lần" in give_code(client, code_of(secret)).text


def test_who_needs_a_factor_does_not_remove_the_last_one():
    user = publisher()
    client = signed_in(user)
    set_up_app(client)
    answer = client.post(reverse("mfa_deactivate_totp"), follow=True)
    assert "hãy thêm cách khác trước khi gỡ" in answer.text
    assert "totp" in kinds_of(user)


def test_who_does_not_need_it_may_set_it_up_and_remove_it():
    user = make.make_user("phong-vien")
    client = signed_in(user)
    set_up_app(client)
    assert "totp" in kinds_of(user)
    client.post(reverse("mfa_deactivate_totp"))
    assert kinds_of(user) == set()


def test_setting_up_asks_for_the_password_again():
    client, wanted = signed_in(publisher()), reverse("mfa_activate_totp")
    answer = client.get(wanted)
    assert answer["Location"].startswith(reverse("account_reauthenticate"))
    assert client.post(answer["Location"], {"password": PASSWORD, "next": wanted})["Location"] == wanted
