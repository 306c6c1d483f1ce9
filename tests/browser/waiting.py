"""Waiting for a page under a strict policy."""


def becomes_true(page, expression, argument=None, seconds=5):
    """Tell whether a JavaScript expression becomes true within some seconds.

    The page is asked again and again from here: Playwright's own waiting evaluates a text inside the page, which the
    policy forbids from the second time on.
    """
    for _ in range(seconds * 20):
        if page.evaluate(expression, argument):
            return True
        page.wait_for_timeout(50)
    return False
