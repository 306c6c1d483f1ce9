"""Invitations: a letter, a link that works once and for three days, and no account where no letter goes out."""

import re
from datetime import timedelta
from smtplib import SMTPServerDisconnected

import pytest
import time_machine
from django.contrib.auth.models import Group, User
from django.core import mail
from django.core.mail.backends.locmem import EmailBackend
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from articles.models import SiteProfile
from tests import factories as make
from tests.cms.accounts.signing import is_in, signed_in

pytestmark = pytest.mark.django_db
NEW = "Mot-cau-rat-dai-7"
PERSON = {"last_name": "Nguyễn Thị", "first_name": "Mẫu", "email": "mau@sonlinh.example"}


def invite(client, **fields):
    return client.post(reverse("admin:auth_user_invite"), {**PERSON, **fields}, follow=True)


def link_in(letter):
    """Return the path of the link in a letter."""
    return re.search(r"https?://[^/\s]+(/\S+)", letter.body)[1]


def choose_password(link, password=NEW):
    """Open a link in a fresh browser and choose a password there; return the last answer."""
    client = Client()
    page = client.get(link, follow=True)
    if "password1" not in page.text:
        return page
    return client.post(page.redirect_chain[-1][0], {"password1": password, "password2": password}, follow=True)


@pytest.fixture
def no_mail(monkeypatch):
    """The mail server hangs up."""

    def hang_up(self, letters):
        raise SMTPServerDisconnected

    monkeypatch.setattr(EmailBackend, "send_messages", hang_up)


def test_the_letter_s_link_sets_the_password_and_the_desk_opens(desk):
    group = Group.objects.create(name="Phóng viên")
    invite(desk, groups=[group.pk])
    user = User.objects.get(email="mau@sonlinh.example")
    assert (user.username, user.last_name, user.first_name) == ("nguyen-thi-mau", "Nguyễn Thị", "Mẫu")
    assert list(user.groups.all()) == [group]
    assert not user.has_usable_password()
    choose_password(link_in(mail.outbox[0]))
    assert is_in(signed_in(user, NEW))


def test_the_letter_is_vietnamese_and_names_site_person_and_user_name(desk):
    SiteProfile.objects.create(name="Cổng Tin Sơn Lĩnh")
    invite(desk)
    (letter,) = mail.outbox
    assert letter.subject == "Thư mời vào bàn làm việc của Cổng Tin Sơn Lĩnh"
    assert letter.to == ["mau@sonlinh.example"]
    for words in ("Kính gửi", "Nguyễn Thị", "nguyen-thi-mau", "3 ngày"):
        assert words in letter.body
    assert not re.search(r"\b(the|your|you|password)\b", letter.body)


def test_where_the_letter_cannot_go_out_there_is_no_account(desk, no_mail):
    answer = invite(desk)
    assert "Không gửi được thư nên chưa có tài khoản" in answer.text
    assert not User.objects.filter(email="mau@sonlinh.example").exists()


def test_the_link_works_once(desk):
    invite(desk)
    link = link_in(mail.outbox[0])
    choose_password(link)
    choose_password(link, "Mot-cau-khac-han-8")
    assert User.objects.get(email="mau@sonlinh.example").check_password(NEW)


def test_the_link_works_for_three_days(desk):
    invite(desk)
    with time_machine.travel(timezone.localtime() + timedelta(days=3, minutes=1)):
        assert "không còn dùng được" in choose_password(link_in(mail.outbox[0])).text


def test_a_second_letter_takes_the_place_of_the_first(desk):
    invite(desk)
    user = User.objects.get(email="mau@sonlinh.example")
    desk.post(reverse("admin:auth_user_invite_again", args=[user.pk]))
    first, second = (link_in(letter) for letter in mail.outbox)
    choose_password(first, "Mot-cau-khac-han-8")
    choose_password(second)
    user.refresh_from_db()
    assert user.check_password(NEW)


def test_where_the_second_letter_cannot_go_out_the_first_still_works(desk, request):
    invite(desk)
    user = User.objects.get(email="mau@sonlinh.example")
    before = user.password
    request.getfixturevalue("no_mail")
    answer = desk.post(reverse("admin:auth_user_invite_again", args=[user.pk]), follow=True)
    user.refresh_from_db()
    assert user.password == before
    assert "Không gửi được thư" in answer.text


def test_a_withdrawn_invitation_opens_nothing(desk):
    invite(desk)
    user = User.objects.get(email="mau@sonlinh.example")
    desk.post(reverse("admin:auth_user_withdraw", args=[user.pk]))
    choose_password(link_in(mail.outbox[0]))
    user.refresh_from_db()
    assert (user.is_active, user.has_usable_password()) == (False, False)


def test_an_account_in_use_is_not_withdrawn_like_an_invitation(desk):
    user = make.make_user("phong-vien")
    assert desk.post(reverse("admin:auth_user_withdraw", args=[user.pk])).status_code == 404
    user.refresh_from_db()
    assert user.is_active


def test_looking_at_the_address_of_an_act_does_nothing(desk):
    invite(desk)
    user = User.objects.get(email="mau@sonlinh.example")
    assert desk.get(reverse("admin:auth_user_withdraw", args=[user.pk])).status_code == 404
    assert len(mail.outbox) == 1


def test_an_address_that_an_account_has_is_not_invited_again(desk):
    make.make_user("phong-vien", email="Mau@sonlinh.example")
    assert "Đã có tài khoản dùng địa chỉ này." in invite(desk).text
    assert mail.outbox == []


def test_namesakes_get_user_names_of_their_own(desk):
    invite(desk)
    invite(desk, email="mau2@sonlinh.example")
    assert User.objects.filter(username="nguyen-thi-mau-2").exists()


@pytest.mark.parametrize("right", ["auth.change_user", "auth.add_user"])
def test_who_may_not_both_add_and_change_accounts_invites_nobody(client, right):
    client.force_login(make.make_user("quan-tri", "auth.view_user", right))
    assert invite(client).status_code == 403
    assert "Mời vào bàn làm việc" not in client.get(reverse("admin:auth_user_changelist")).text


def test_the_list_tells_who_is_invited_and_who_is_in_use(desk):
    invite(desk)
    html = desk.get(reverse("admin:auth_user_changelist")).text
    assert "đã mời" in html
    assert "đang dùng" in html
