"""Take the pictures of docs/img/ from a served demo: screenshots.py BASE_URL USER PASSWORD (Debian's chromium)."""

import sys
from pathlib import Path

from PIL import Image
from playwright.sync_api import sync_playwright

FOLDER = Path(__file__).resolve().parents[2] / "docs" / "img"
SENT = [
    FOLDER.parents[1] / "tests" / "articles" / "intake" / "cases" / name
    for name in ("45-krong-bong.zip", "28-thai-thuy.docx", "36-doan-hung.html")
]
ARTICLE = "/tin-tuc/?since=2022-03-01&until=2022-03-31"
PAGES = {
    "home": "/",
    "list": "/tin-tuc/?district=huyen-muong-khuong",
    "article": None,
    "official": None,
    "agency": "/co-quan/uy-ban-nhan-dan-huyen-muong-khuong/",
    "post": "/can-bo/?agency=uy-ban-nhan-dan-huyen-muong-khuong&title=chu-tich",
    "place": "/dia-ban/huyen-muong-khuong/",
    "search": "/tin-tuc/?q=muong+khuong&order=relevance",
    "nothing": "/tin-tuc/?q=nong+thom+moi&order=relevance",
    "missing": None,
    "archive": "/luu-tru/",
    "follow": "/theo-doi/?district=huyen-muong-khuong",
    "english": "/en/",
    "data": "/api/v1/",
    "photo": None,
    "print": None,
    "dark": "/",
    "dark-article": None,
    "admin": None,
    "photos": None,
    "people": None,
    "reform": "/admin/people/changeset/reform/",
    "import": "/admin/people/appointment/import/",
    "review": None,
    "send": "/admin/articles/proposal/send/",
    "check": None,
    "findings": "/admin/articles/finding/",
    "desk": "/admin/",
    "meeting": None,
    "history": None,
    "compare": None,
    "preview": None,
}
MEDIA = {"print": {"media": "print"}, "dark": {"color_scheme": "dark"}, "dark-article": {"color_scheme": "dark"}}
AS_EVER = {"media": "screen", "color_scheme": "light"}
PARTS = {"photos": "#photos-group", "people": "#mentions-group"}  # what of a page is shown, where it is not all
SECOND = "thuky"  # an account of the demo, with the same password
WIDTHS = {360: 800, 1280: 900}  # px of the window
DEEPEST = 2400  # px


def main(base, user, password):
    """Visit each page at both widths and write one picture each."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path="/usr/bin/chromium",
            args=["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
        )
        page = browser.new_page(viewport={"width": 1280, "height": 900}, locale="vi-VN")
        sign_in(page, base, user, password)
        second = browser.new_context(locale="vi-VN").new_page()
        sign_in(second, base, SECOND, password)
        addresses = find_addresses(page, base)
        for width, height in WIDTHS.items():
            for name, address in addresses.items():
                page.set_viewport_size({"width": width, "height": height})
                page.emulate_media(**AS_EVER | MEDIA.get(name, {}))
                page.goto(base + address)
                if name == "list":
                    open_filters(page)
                if name == "send":
                    send(page)
                if name == "check":
                    open_check(page)
                if name == "meeting":
                    meet(page, second, base + address, width)
                take(page, FOLDER / f"{name}-{width}.png", width, PARTS.get(name))
        browser.close()


def sign_in(page, base, user, password):
    """Sign in at the desk."""
    page.goto(f"{base}/admin/tai-khoan/dang-nhap/")
    page.fill("input[name=login]", user)
    page.fill("input[name=password]", password)
    page.click(".submit-row [type=submit]")


def find_addresses(page, base):
    """Return the addresses of PAGES, the open ones found by following links of the visit of March 2022."""
    page.goto(base + ARTICLE)
    title = page.locator("main article h2 a").first.inner_text()
    page.goto(base + page.locator("main article h2 a").first.get_attribute("href"))
    article = page.url.removeprefix(base)
    photo = page.locator("main figure a").first.get_attribute("href")
    official = page.locator(".mention a").nth(2).get_attribute("href")  # the one with the longest line of posts
    page.goto(f"{base}/admin/articles/article/?q={title}")
    change = page.locator("#result_list tbody th a").first.get_attribute("href")
    page.goto(f"{base}/admin/articles/article/?q=Bắc Hà chuẩn bị")  # the draft of the demo that has slips
    check = page.locator("#result_list tbody th a").first.get_attribute("href")
    page.goto(base + PAGES["send"])
    opened = {
        "article": article,
        "photo": photo,
        "missing": article.rstrip("/").rsplit("-", 2)[0] + "/",  # as it arrives when a letter cuts it short
        "print": article,
        "dark-article": article,
        "official": official,
        "admin": change,
        "photos": change,
        "people": change,
        "review": send(page),
        "check": check,
    }
    versions = check.partition("/change/")[0]
    opened |= {"meeting": check, "history": f"{versions}/history/", "preview": f"{versions}/preview/"}
    return PAGES | opened | {"compare": f"{versions}/history/compare/?old=1&new=2"}


def meet(page, second, address, number):
    """Let two save the summary of one draft at once; the page then shows both and asks."""
    second.goto(address)
    second.fill("#id_summary", f"Bắc Hà đón khách mùa thu với {number} chỗ nghỉ tại bản.")
    page.fill("#id_summary", f"Bắc Hà đón khách mùa thu: {number} chỗ nghỉ, ba phiên chợ đêm.")
    for each in (second, page):
        with each.expect_navigation():
            each.click("[name=_continue]")


def send(page):
    """Send articles in, and return the address of the first one's review; those that came before are told so."""
    page.set_input_files("#id_files", [str(path) for path in SENT])
    page.click("#content .submit-row .default")
    page.locator(".outcome a").nth(len(SENT) - 1).wait_for()
    return page.locator(".outcome a").first.get_attribute("href")


def open_check(page):
    """Open a remedy of the first row and the marked text, and leave away the form below the panel."""
    page.evaluate(
        "document.querySelectorAll('.check-error details, .check > details:first-of-type')"
        ".forEach(box => box.open = true);"
        "document.querySelectorAll('#article_form > div > :not(.check)').forEach(part => part.remove())"
    )


def open_filters(page):
    """Open the filters on a phone; at a desk's width they are open already."""
    page.evaluate("document.querySelectorAll('details').forEach(details => details.open |= !details.closest('li'))")


def take(page, path, width, part=None):
    """Write one picture of the page, or of one part (a selector), to its end or to DEEPEST.

    The window is made that tall: pictures that load when they come into view are loaded, and what sticks to the
    window's edge stands at the picture's.
    """
    height = min(DEEPEST, page.evaluate("document.documentElement.scrollHeight"))
    page.set_viewport_size({"width": width, "height": height})
    page.wait_for_load_state("networkidle")
    if part:
        page.wait_for_timeout(2000)  # scripts draw focal points and pickers
        page.evaluate("document.querySelector('.submit-row').remove()")  # it sticks to the window, over what is shown
        page.locator(part).screenshot(path=path)
        picture = Image.open(path)
        picture.crop((0, 0, picture.width, min(picture.height, DEEPEST // 2))).save(path)
    else:
        page.screenshot(path=path)
    Image.open(path).convert("RGB").quantize(256, dither=Image.Dither.NONE).save(path, optimize=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
