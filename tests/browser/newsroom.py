"""Steps that browser tests of the newsroom share."""

LISTEN = """
window.violations = [];
document.addEventListener("securitypolicyviolation",
    (event) => window.violations.push(`${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}`));
"""


def form(article):
    return f"/admin/articles/article/{article.pk}/change/"


def press(page, selector):
    """Press a button that sends the form, and wait for the page that follows."""
    with page.expect_navigation():
        page.locator(selector).click()
