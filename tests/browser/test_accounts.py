"""Signing in, in a real browser: a password and a code, a passkey; nothing is blocked, every control has a name."""

import json

import pytest
from playwright.sync_api import expect

from tests import factories as make
from tests.browser import test_desk
from tests.browser.test_desk import LISTEN
from tests.cms.accounts.signing import PASSWORD, code_of, give_app, kinds_of

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
SIGN_IN = "/admin/tai-khoan/dang-nhap/"
FACTORS = "/admin/tai-khoan/lop-thu-hai/"


@pytest.fixture
def desk(new_page, live_server):
    """A page at the sign-in of a desk, at the host name that passkeys are bound to; it notes what is blocked."""
    page = new_page("about:blank", base_url=live_server.url.replace("127.0.0.1", "localhost"))
    page.add_init_script(LISTEN)
    page.goto(SIGN_IN)
    return page


def give_password(page, name):
    page.locator("#id_login").fill(name)
    page.locator("#id_password").fill(PASSWORD)
    page.locator(".submit-row [type=submit]").click()


def plug_in_key(page):
    """Give the browser a key that its owner's finger is always on."""
    session = page.context.new_cdp_session(page)
    session.send("WebAuthn.enable", {"enableUI": False})
    options = {"protocol": "ctap2", "transport": "internal", "hasResidentKey": True, "hasUserVerification": True}
    options |= {"isUserVerified": True, "automaticPresenceSimulation": True}
    session.send("WebAuthn.addVirtualAuthenticator", {"options": options})


def assert_nothing_blocked(page):
    assert json.loads(page.evaluate("JSON.stringify(window.violations)")) == []


def test_password_and_code_open_the_desk(desk, settings):
    settings.REQUIRE_SECOND_FACTOR = True
    secret = give_app(make.make_chief("phuong-thao"))
    give_password(desk, "phuong-thao")
    desk.locator("#id_code").fill(code_of(secret))
    desk.locator(".submit-row [type=submit]").click()
    expect(desk.locator(".waiting")).to_be_visible()
    assert_nothing_blocked(desk)


def test_who_needs_a_second_factor_sets_up_an_app_and_goes_on(desk, settings):
    settings.REQUIRE_SECOND_FACTOR = True
    user = make.make_chief("phuong-thao")
    give_password(desk, "phuong-thao")
    expect(desk.locator(".errornote")).to_contain_text("chỉ có mật khẩu là chưa đủ")
    desk.get_by_text("Thiết lập ứng dụng").click()
    desk.locator("#id_password").fill(PASSWORD)
    desk.locator(".submit-row [type=submit]").click()
    assert desk.locator("img.qr").evaluate("image => image.complete && image.naturalWidth > 0")
    desk.locator("#id_code").fill(code_of(desk.locator("#authenticator_secret").input_value()))
    desk.locator(".submit-row [type=submit]").click()
    expect(desk.locator(".codes li")).to_have_count(10)
    assert_nothing_blocked(desk)
    desk.get_by_text("Vào bàn làm việc").click()
    expect(desk.locator(".waiting")).to_be_visible()
    assert kinds_of(user) == {"totp", "recovery_codes"}


def test_a_passkey_is_added_and_opens_the_desk_without_a_password(desk):
    plug_in_key(desk)
    user = make.make_chief("phuong-thao")
    give_password(desk, "phuong-thao")
    expect(desk.locator("#logout-form")).to_be_visible()
    desk.goto(f"{FACTORS}khoa/them/")
    desk.locator("#id_password").fill(PASSWORD)
    desk.locator(".submit-row [type=submit]").click()
    expect(desk.locator("#id_passwordless")).to_be_checked()
    desk.locator("#mfa_webauthn_add").click()
    expect(desk.locator(".codes")).to_be_visible()
    assert kinds_of(user) == {"webauthn", "recovery_codes"}
    desk.locator("#logout-form button").click()
    desk.locator("#passkey_login").click()
    expect(desk.locator(".waiting")).to_be_visible()
    assert_nothing_blocked(desk)


def faults(page):
    """Return what axe finds on a page, and whether it is wider than its window."""
    is_wide = page.evaluate("document.documentElement.scrollWidth > window.innerWidth")
    return test_desk.faults(page) + ["wider than its window"] * is_wide


@pytest.mark.parametrize("width", [360, 1280])
def test_axe_finds_nothing_on_the_way_in(new_page, width):
    page = new_page(SIGN_IN, width, bypass_csp=True)
    assert faults(page) == []
    give_app(make.make_chief("phuong-thao"))
    give_password(page, "phuong-thao")
    expect(page.locator("#id_code")).to_be_visible()
    assert faults(page) == []


@pytest.mark.parametrize("width", [360, 1280])
def test_axe_finds_nothing_on_the_pages_of_an_account(new_page, width):
    make.make_chief("phuong-thao")
    page = new_page(SIGN_IN, width, bypass_csp=True)
    give_password(page, "phuong-thao")
    expect(page.locator("#content")).to_be_visible()
    found = {}
    for address in ("mat-khau/", "email/", "phien/", "lop-thu-hai/", "lop-thu-hai/khoa/"):
        page.goto(f"/admin/tai-khoan/{address}")
        found[address] = faults(page)
    page.goto("/admin/auth/user/invite/")
    found["invite"] = faults(page)
    assert {address: faulty for address, faulty in found.items() if faulty} == {}
