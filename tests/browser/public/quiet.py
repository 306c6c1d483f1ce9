"""Whether a page loads in silence and stands still."""

import re
from urllib.parse import urlsplit

OF_STATUS = re.compile(r"Failed to load resource: the server responded with a status of [45]\d\d ")
MOST_SHIFT = 0.02  # of the cumulative layout shift; 0.1 is what Core Web Vitals call good
READ = """async () => {
    const frame = () => new Promise(requestAnimationFrame);
    for (let top = 0; top < document.documentElement.scrollHeight; top += innerHeight) {
        scrollTo({top, behavior: 'instant'});
        await frame();
    }
    await Promise.all([...document.images].map((image) => image.decode().catch(() => {})));
    await document.fonts.ready;
    let shift = 0;
    const add = (entries) => { for (const one of entries) if (!one.hadRecentInput) shift += one.value; };
    const observer = new PerformanceObserver((list) => add(list.getEntries()));
    observer.observe({type: 'layout-shift', buffered: true});
    for (let number = 0; number < 3; number++) await frame();
    add(observer.takeRecords());
    const broken = [...document.images].filter((image) => !image.naturalWidth).map((image) => image.src);
    return [shift, broken];
}"""


class Ear:
    """Hears what a page says on its console, and whom it asks."""

    def __init__(self, page):
        self.heard = []
        self.page = page
        page.on("console", self.hear)
        page.on("pageerror", lambda error: self.heard.append(str(error)))
        page.on("request", self.see)
        page.on("requestfailed", lambda request: self.heard.append(f"failed: {request.url}"))

    def hear(self, message):
        """Note a message, unless it tells only the status of the page itself, which may be 404."""
        if not (OF_STATUS.match(message.text) and message.location["url"] == self.page.url):
            self.heard.append(message.text)

    def see(self, request):
        """Note a request to another host."""
        if urlsplit(request.url).netloc != urlsplit(request.frame.url or request.url).netloc:
            self.heard.append(f"asked for: {request.url}")

    def faults(self):
        """Read the page to its end; return what was heard, what moved, and pictures that are none."""
        shift, broken = self.page.evaluate(READ)
        found, self.heard = self.heard + broken, []
        return found + ([f"moved by {shift:.3f}"] if shift > MOST_SHIFT else [])
