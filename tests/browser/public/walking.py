"""Walking through a page by keys: where the focus stands, whether it can be seen, whether the way has an end."""

HERE = """() => {
    const light = (colour) => {
        const [red, green, blue] = colour.match(/[\\d.]+/g).map((part) => part / 255)
            .map((part) => part <= .04045 ? part / 12.92 : ((part + .055) / 1.055) ** 2.4);
        return .2126 * red + .7152 * green + .0722 * blue;
    };
    const contrast = (...colours) => {
        const [dark, bright] = colours.map(light).sort((a, b) => a - b);
        return (bright + .05) / (dark + .05);
    };
    const ground = (one) => {
        const colour = getComputedStyle(one).backgroundColor;
        return /^rgba.*, 0[)]$/.test(colour) ? ground(one.parentElement) : colour;
    };
    const one = document.activeElement;
    window.first ??= one;
    if (one === document.body || (window.before && one === first && one !== before)) return null;
    const style = getComputedStyle(one);
    const boxes = [...one.getClientRects()].filter((box) => box.width && box.height);
    const isSeen = boxes.some((box) => {
        const middle = box.top + Math.min(box.height, innerHeight) / 2;
        const top = document.elementFromPoint(box.left + box.width / 2, middle);
        return top && (one.contains(top) || top.contains(one));
    });
    const isRinged = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2
        && contrast(style.outlineColor, ground(one.parentElement)) >= 3; // WCAG 2.2, 1.4.11
    const isAfter = !window.before || Boolean(before.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING);
    const isPart = window.before === one; // of a day: its day, month and year are stops of their own
    window.before = one;
    const name = one.getAttribute('aria-label') || one.innerText || one.querySelector('img')?.alt || one.name || one.id;
    return {name: name.trim(), top: Math.round(boxes[0]?.top + scrollY), isSeen, isRinged, isAfter, isPart};
}"""
FORGET = "() => { window.first = window.before = undefined; document.activeElement.blur(); }"
SOME_FRAMES = """async () => {
    for (let number = 0; number < 5; number++) await new Promise(requestAnimationFrame);
}"""
MOST = 250  # stops
SAME_LINE = 30  # pixels: what stands in one line may be of different height


def stops(page, key="Tab"):
    """Press a key until the way is at its end; return what was met. A way without end is a trap."""
    page.evaluate(FORGET)
    met = []
    for _number in range(MOST):
        page.keyboard.press(key)
        here = page.evaluate(HERE)
        if here is None and met:
            return met
        if here and not here["isPart"]:
            met.append(here)
    raise AssertionError(f"no end after {met[-3:]}")


def faults(met, is_one_column=False):
    """Return the stops that cannot be seen, or are out of order; in one column each stands below the one before."""
    found = [f"hidden: {one['name']}" for one in met if not one["isSeen"]]
    found += [f"no ring: {one['name']}" for one in met if not one["isRinged"]]
    found += [f"out of order: {one['name']}" for one in met if not one["isAfter"]]
    if is_one_column:
        pairs = zip(met, met[1:], strict=False)
        found += [f"above {one['name']}: {two['name']}" for one, two in pairs if two["top"] < one["top"] - SAME_LINE]
    return found


def press_until(page, key, selector, most=120):
    """Press a key until the focus stands on an element."""
    for _number in range(most):
        page.keyboard.press(key)
        if page.evaluate("(selector) => document.activeElement.matches(selector)", selector):
            return
    raise AssertionError(f"{selector} was not reached by {key}")


def arrive(page, place):
    """Wait until a page has come to a place of its own, from where the next key goes on: some frames after loading."""
    page.wait_for_url(f"**{place}")
    page.locator(":target").wait_for()
    page.evaluate(SOME_FRAMES)
