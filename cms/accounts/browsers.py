"""The browser and device that a User-Agent header names, in words that somebody recognises their own by."""

import re

from django.utils.translation import gettext as _

# The first that is found wins: most browsers also name those that they descend from.
BROWSERS = (
    ("Cốc Cốc", r"coc_coc_browser/(\d+)"),
    ("Edge", r"Edg(?:A|iOS)?/(\d+)"),
    ("Samsung Internet", r"SamsungBrowser/(\d+)"),
    ("Opera", r"OPR/(\d+)"),
    ("Firefox", r"(?:Firefox|FxiOS)/(\d+)"),
    ("Chrome", r"(?:Headless)?(?:Chrome|CriOS)/(\d+)"),
    ("Safari", r"Version/(\d+).* Safari/"),
)
DEVICES = (
    ("iPhone", "iPhone"),
    ("iPad", "iPad"),
    ("Android", "Android"),
    ("Windows", "Windows"),
    ("macOS", "Mac OS X|Macintosh"),
    ("ChromeOS", "CrOS"),
    ("Linux", "Linux"),
)


def browser_of(user_agent):
    """Return "Firefox 130, Windows" for a User-Agent header, or words for a browser that is not known."""
    browsers = ((name, re.search(pattern, user_agent)) for name, pattern in BROWSERS)
    browser = next((f"{name} {found[1]}" for name, found in browsers if found), _("unknown browser"))
    device = next((name for name, pattern in DEVICES if re.search(pattern, user_agent)), "")
    return f"{browser}, {device}" if device else browser
