"""A browser is told by its header, however many others it claims to be."""

import pytest

from cms.accounts.browsers import browser_of

CHROME = "Mozilla/5.0 ({}) AppleWebKit/537.36 (KHTML, like Gecko) {}Chrome/126.0.0.0 {}Safari/537.36{}"


@pytest.mark.parametrize(
    ("header", "name"),
    [
        ("Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:128.0) Gecko/20100101 Firefox/128.0", "Firefox 128, Windows"),
        (CHROME.format("Linux; Android 14; SM-A546E", "", "Mobile ", ""), "Chrome 126, Android"),
        (CHROME.format("Windows NT 10.0; Win64; x64", "", "", " Edg/126.0.2592.87"), "Edge 126, Windows"),
        (CHROME.format("Windows NT 10.0; Win64; x64", "coc_coc_browser/130.0 ", "", ""), "Cốc Cốc 130, Windows"),
        (
            "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) "
            "Version/17.5 Mobile/15E148 Safari/604.1",
            "Safari 17, iPhone",
        ),
        ("curl/8.5.0", "trình duyệt lạ"),
        ("", "trình duyệt lạ"),
    ],
)
def test_a_header_is_read_as_the_browser_and_device_it_comes_from(header, name):
    assert browser_of(header) == name
