"""Signing in at the desk: by user name or e-mail, back to where one wanted to go, and no word on who has an account."""

import pytest
from django.urls import reverse

from tests import factories as make

pytestmark = pytest.mark.django_db
PASSWORD = "Mat-khau-thu-9"


def sign_in(client, login, password=PASSWORD, **fields):
    return client.post(reverse("account_login"), {"login": login, "password": password, **fields})


@pytest.mark.parametrize("login", ["phong-vien", "pv@sonlinh.example"])
def test_user_name_or_email_with_the_password_opens_the_desk(client, login):
    make.make_user("phong-vien", email="pv@sonlinh.example")
    assert sign_in(client, login)["Location"] == reverse("admin:index")
    assert client.get(reverse("admin:index")).status_code == 200


def test_sign_in_leads_back_to_the_page_that_was_asked_for(client):
    make.make_user("phong-vien", "articles.view_article")
    wanted = reverse("admin:articles_article_changelist")
    asked = client.get(wanted, follow=True)
    assert asked.redirect_chain[-1][0] == f"{reverse('account_login')}?next={wanted}"
    assert f'name="next" value="{wanted}"' in asked.text
    assert sign_in(client, "phong-vien", next=wanted)["Location"] == wanted


def test_sign_in_leads_to_no_other_site(client):
    make.make_user("phong-vien")
    assert sign_in(client, "phong-vien", next="https://example.org/")["Location"] == reverse("admin:index")


def test_a_refusal_does_not_tell_whether_there_is_such_an_account(client):
    make.make_user("phong-vien", email="pv@sonlinh.example")
    said = {
        tuple(sign_in(client, login, "sai").context["form"].non_field_errors())
        for login in ("phong-vien", "pv@sonlinh.example", "khong-co", "khong-co@sonlinh.example")
    }
    assert said == {("Tên đăng nhập hoặc thư điện tử không khớp với mật khẩu.",)}


def test_after_five_failures_even_the_right_password_waits(client):
    make.make_user("phong-vien")
    for _ in range(5):
        sign_in(client, "phong-vien", "sai")
    assert "Đã thử sai quá nhiều lần" in sign_in(client, "phong-vien").text


def test_an_account_out_of_use_does_not_get_in(client):
    make.make_user("da-nghi", is_active=False)
    sign_in(client, "da-nghi")
    assert "_auth_user_id" not in client.session


def test_nobody_signs_up(client):
    send = {"username": "moi", "email": "moi@sonlinh.example", "password1": PASSWORD, "password2": PASSWORD}
    answer = client.post(reverse("account_signup"), send)
    assert "_auth_user_id" not in client.session
    assert "name=" not in answer.text.split("<main")[1]


def test_an_account_without_a_desk_is_told_so_and_not_sent_round(client):
    user = make.make_user("ban-doc")
    user.is_staff = False
    user.save()
    client.force_login(user)
    assert client.get(reverse("admin:index"), follow=True).status_code == 403


def test_signing_out_leads_to_signing_in(desk):
    answer = desk.post(reverse("admin:logout"), follow=True)
    assert answer.redirect_chain[0] == (reverse("account_logout"), 307)
    assert "_auth_user_id" not in desk.session


def test_who_tries_too_often_gets_a_page_of_ours(client, settings):
    settings.ACCOUNT_RATE_LIMITS = {"reset_password": "1/m/ip"}
    ask = lambda: client.post(reverse("account_reset_password"), {"email": "a@example.vn"})  # noqa: E731
    assert ask().status_code == 302
    refused = ask()
    assert refused.status_code == 429
    assert "Bạn thử quá nhiều lần" in refused.text
    assert "site-head" in refused.text
