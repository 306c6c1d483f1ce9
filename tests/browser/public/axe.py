"""What axe finds on a page."""

from axe_playwright_python.base import AXE_SCRIPT

# Rules that axe leaves off unless asked. Still off are those of level AAA, the deprecated ones, `hidden-content`, which
# only names what it could not see, and `css-orientation-lock`, which must load style sheets as our policy forbids.
ASKED_FOR = [
    "focus-order-semantics",
    "label-content-name-mismatch",
    "p-as-heading",
    "table-fake-caption",
    "target-size",
    "td-has-header",
]
OF_COLOUR = ["color-contrast", "link-in-text-block"]  # what the dark can change
OPEN = "() => { for (const one of document.querySelectorAll('main .facets-fold, .facets details')) one.open = true; }"
ALIKE = ".api > section:nth-of-type(n + 4)"  # a hundred fields laid out like those before them
RUN = """async ({only, asked, alike}) => {
    const rules = Object.fromEntries(asked.map((rule) => [rule, {enabled: true}]));
    const options = {resultTypes: ['violations'], preload: false, rules};
    const {violations} = await axe.run({exclude: [alike]}, only ? {...options, runOnly: only, rules: {}} : options);
    return violations.map(({id, nodes}) => [id, ...nodes.map((node) => node.html.slice(0, 200))]);
}"""


def faults(page):
    """Return what axe finds, with all filters open: every rule in the light, those of colour in the dark again."""
    page.evaluate(OPEN)
    page.evaluate(AXE_SCRIPT)
    found = page.evaluate(RUN, {"only": None, "asked": ASKED_FOR, "alike": ALIKE})
    page.emulate_media(color_scheme="dark")
    found += [["in the dark", *one] for one in page.evaluate(RUN, {"only": OF_COLOUR, "asked": [], "alike": ALIKE})]
    page.emulate_media(color_scheme="light")
    return found
