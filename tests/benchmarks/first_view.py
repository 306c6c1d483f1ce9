"""What a reader with a cheap phone waits for: first_view BASE_URL [ADDRESS ...] [--rounds 5]

Chromium (Debian's, through Playwright) with a processor four times slower, 1.6 Mbit/s down, 0.75 up, 150 ms there and
back, a screen of 360 by 740 at two dots a pixel. For the front page, the list and the article with most photos among
the newest, or the addresses given: bytes that come over the wire by kind, the largest contentful paint (LCP), how far
things jumped (CLS), and what a second visit transfers. Of the times of all rounds the
middle one and the least count: others who use the machine make them longer. Serve a demo with gunicorn, for example at
port 8000:

    python -m tests.benchmarks.first_view http://127.0.0.1:8000
"""

import argparse
from collections import Counter
from statistics import median

from playwright.sync_api import sync_playwright

KINDS = {"Document": "HTML", "Stylesheet": "CSS", "Font": "fonts", "Image": "pictures", "Script": "JS"}
ROUND_TRIP, DOWN, UP = 150, 1_600_000 / 8, 750_000 / 8  # ms, bytes a second
SLOWER = 4
SCREEN = {"viewport": {"width": 360, "height": 740}, "device_scale_factor": 2, "is_mobile": True, "locale": "vi-VN"}
WATCH = """
window.seen = { lcp: 0, what: "", cls: 0 };
new PerformanceObserver((list) => {
  for (const one of list.getEntries()) {
    seen.lcp = one.startTime;
    seen.what = (one.element?.tagName ?? "") + " " + (one.url || one.element?.className || "");
  }
}).observe({ type: "largest-contentful-paint", buffered: true });
new PerformanceObserver((list) => {
  for (const one of list.getEntries()) {
    seen.cls += one.hadRecentInput ? 0 : one.value;
  }
}).observe({ type: "layout-shift", buffered: true });
"""
QUIET = 1500  # ms after loading in which late paints are waited for


def visit(context, address):
    """Load an address in a new tab; return (bytes by kind, what was seen)."""
    page = context.new_page()
    page.add_init_script(WATCH)
    devtools = context.new_cdp_session(page)
    kinds, sent = {}, Counter()
    devtools.on("Network.responseReceived", lambda one: kinds.setdefault(one["requestId"], one["type"]))
    devtools.on("Network.loadingFinished", lambda one: sent.update({one["requestId"]: one["encodedDataLength"]}))
    devtools.send("Network.enable")
    network = {"offline": False, "latency": ROUND_TRIP, "downloadThroughput": DOWN, "uploadThroughput": UP}
    devtools.send("Network.emulateNetworkConditions", network)
    devtools.send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
    page.goto(address, wait_until="load")
    page.wait_for_timeout(QUIET)
    seen = page.evaluate("seen")
    page.close()
    by_kind = Counter()
    for request, size in sent.items():
        by_kind[KINDS.get(kinds.get(request), "other")] += size
    return by_kind, seen


def find_addresses(browser, base):
    """Return the addresses of the front page, the list and the article with most photos among the newest."""
    page = browser.new_page()
    page.goto(f"{base}/tin-tuc/")
    articles = page.eval_on_selector_all(".row h2 a", "links => links.map((link) => link.href)")

    def photos(address):
        page.goto(address)
        return page.locator("figure.photo").count()

    return [f"{base}/", f"{base}/tin-tuc/", max(articles, key=photos)]


def told(by_kind):
    """Return bytes by kind as one line."""
    parts = [f"{kind} {by_kind[kind] / 1024:.1f}" for kind in [*KINDS.values(), "other"] if by_kind[kind]]
    return f"{sum(by_kind.values()) / 1024:6.1f} KB ({', '.join(parts)})"


def report(browser, address, rounds):
    """Print what an address took, visited with nothing in store and then once more."""
    times, jumps = [], []
    for _round in range(rounds):
        context = browser.new_context(**SCREEN)
        sent, seen = visit(context, address)
        again, _seen = visit(context, address)
        context.close()
        times.append(seen["lcp"] / 1000)
        jumps.append(seen["cls"])
    print(address)  # noqa: T201
    print(f"  first  {told(sent)}")  # noqa: T201
    print(f"  second {told(again)}")  # noqa: T201
    print(f"  LCP {median(times):.2f} s, at best {min(times):.2f} ({seen['what']})   CLS {max(jumps):.3f}")  # noqa: T201


def main():
    """Visit each address and print what it took."""
    parser = argparse.ArgumentParser(description="Measure the first view of public pages.")
    parser.add_argument("base")
    parser.add_argument("addresses", nargs="*")
    parser.add_argument("--rounds", type=int, default=5)
    given = parser.parse_args()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        for address in given.addresses or find_addresses(browser, given.base.rstrip("/")):
            report(browser, address, given.rounds)
        browser.close()


if __name__ == "__main__":
    main()
