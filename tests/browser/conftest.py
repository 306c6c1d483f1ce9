"""Pages in real Chromium, against a live server."""

import os
import shutil
from pathlib import Path

import pytest
from django.conf import settings
from playwright.sync_api import expect

from articles.models import Role, SiteProfile
from tests import factories as make
from tests.browser.newsroom import LISTEN

CHROMIUM = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser")
ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
SCREENSHOTS = Path(settings.BASE_DIR) / "var" / "screenshots"


@pytest.fixture(scope="session")
def browser():
    """Return Chromium; the test is skipped where there is none, and fails where everything is required."""
    if not CHROMIUM:
        reason = "browser tests need Chromium (Debian: apt install chromium)"
        if os.environ.get("REQUIRE_ALL") == "1":
            pytest.fail(reason)
        pytest.skip(reason)
    from playwright.sync_api import sync_playwright

    with pytest.MonkeyPatch.context() as patch, sync_playwright() as playwright:
        patch.setenv("DJANGO_ALLOW_ASYNC_UNSAFE", "1")  # Playwright runs a loop in the thread of all tests
        chromium = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        yield chromium
        chromium.close()


@pytest.fixture
def new_page(browser, live_server, request):
    """Return a function that opens a page of the site at a width; a failed test leaves its screenshots."""
    contexts, pages = [], []

    def open_page(path="/", width=1280, **options):
        options = {"base_url": live_server.url, "locale": "vi-VN", **options}
        context = browser.new_context(viewport={"width": width, "height": 800}, **options)
        contexts.append(context)
        page = context.new_page()
        pages.append(page)
        page.goto(path)
        return page

    yield open_page
    if getattr(request.node, "has_failed", False):
        SCREENSHOTS.mkdir(parents=True, exist_ok=True)
        for number, page in enumerate(pages):
            page.screenshot(path=SCREENSHOTS / f"{request.node.name}-{number}.png".replace("/", "_"), full_page=True)
    for context in contexts:
        context.close()


@pytest.fixture
def page(new_page):
    """Return the front page in a wide window."""
    return new_page()


@pytest.hookimpl(hookwrapper=True)
def pytest_runtest_makereport(item):
    """Tell the fixtures whether their test failed."""
    outcome = yield
    report = outcome.get_result()
    if report.when == "call":
        item.has_failed = report.failed


@pytest.fixture
def agency():
    SiteProfile.objects.create(name="Cổng Tin Sơn Lĩnh")
    make.make_section()
    return make.make_agency("UBND huyện Nậm Thượng")


@pytest.fixture
def sign_in(new_page, agency, live_server):
    """Return a function that opens the desk in a browser of its own as an account in a role."""

    def open_desk(name, role, width=1280):
        Role.objects.create(account=make.make_user(name), name=role, agency=agency)
        page = new_page("/admin/", width=width, base_url=live_server.url)
        page.complaints = []
        page.on("pageerror", lambda error: page.complaints.append(str(error)))
        page.add_init_script(LISTEN)
        page.locator("#id_login").fill(name)
        page.locator("#id_password").fill("Mat-khau-thu-9")
        page.locator(".submit-row [type=submit]").click()
        expect(page.locator(".front")).to_be_visible()
        return page

    return open_desk
