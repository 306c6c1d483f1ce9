"""Whether a page holds what it holds when its readers make it narrow, or its text large."""

SPACED = """* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; }
p { margin-block-end: 2em !important; }"""  # WCAG 2.2, 1.4.12
WAYS = [(320, ""), (360, "200%"), (640, "200%"), (1280, "200%")]  # width, size of the text
# What runs beyond the window, what is cut off, and what lies upon other words. Boxes that scroll may hold more than
# they show; what is clipped away for the eye is there for the ear.
READ = """() => {
    const aside = '.hidden-text, .skip, svg, .chart, .table-scroll, pre, select, input';
    const isShown = (one) => one.checkVisibility() && !one.closest(aside) && !one.parentElement.closest('.clipped');
    for (const one of document.querySelectorAll('body *'))
        one.classList.toggle('clipped', getComputedStyle(one).clipPath !== 'none');
    const shown = [...document.querySelectorAll('body *')].filter((one) => !one.matches('.clipped') && isShown(one));
    const name = (one) => one.outerHTML.slice(0, 120);
    const cuts = (style) => /hidden|clip/.test(style);
    const found = document.documentElement.scrollWidth > innerWidth ? ['wider than its window'] : [];
    for (const one of shown) {
        const [box, style] = [one.getBoundingClientRect(), getComputedStyle(one)];
        if (box.width && box.right > innerWidth + 1) found.push(`beyond the edge: ${name(one)}`);
        const isCut = cuts(style.overflowX) && one.scrollWidth > one.clientWidth + 1
            || cuts(style.overflowY) && one.scrollHeight > one.clientHeight + 1;
        const isFull = one.matches('a, button, summary') && style.display !== 'inline'
            && one.scrollWidth > one.clientWidth + 1;
        if (isCut || isFull) found.push(`cut off: ${name(one)}`);
    }
    const words = [];
    for (const one of shown) for (const node of one.childNodes) if (node.nodeType === 3 && node.data.trim()) {
        const range = document.createRange();
        range.selectNodeContents(node);
        for (const box of range.getClientRects()) if (box.width > 2) words.push([node.data.trim(), box]);
    }
    words.sort(([, a], [, b]) => a.top - b.top);
    for (const [number, [text, box]] of words.entries()) {
        if (box.left < 0) found.push(`beyond the edge: ${text}`);
        for (let next = number + 1; next < words.length && words[next][1].top < box.bottom; next++) {
            const [other, its] = words[next];
            const across = Math.min(box.right, its.right) - Math.max(box.left, its.left);
            const down = Math.min(box.bottom, its.bottom) - its.top;
            if (other !== text && across > 2 && down > Math.min(box.height, its.height) * .35)
                found.push(`one upon the other: ${text} / ${other}`);
        }
    }
    return found;
}"""
ENLARGE = "(size) => { document.documentElement.style.fontSize = size; }"


def faults(page):
    """Return what is lost at 320 px, with text of twice the size, and with the spaces that WCAG asks for."""
    found = []
    for width, size in WAYS:
        page.evaluate(ENLARGE, size)
        found += at(page, width, size or "text as it is")
    page.evaluate(ENLARGE, "")
    page.add_style_tag(content=SPACED)
    return found + at(page, 320, "wide spaces") + at(page, 1280, "wide spaces")


def at(page, width, named):
    """Return what is lost at a width."""
    page.set_viewport_size({"width": width, "height": 800})
    return [f"{width} px, {named}: {one}" for one in page.evaluate(READ)]
