"""What a browser sends back for a review, read off its page."""

from html.parser import HTMLParser

from articles.models import Proposal
from tests.articles.admin.intake_texts import address


class _Controls(HTMLParser):
    """Collects the names and values of the controls of the form with an id."""

    def __init__(self, form):
        super().__init__()
        self._form, self._depth, self.data = form, 0, {}
        self._name, self._text, self._in_template = None, "", 0

    def handle_starttag(self, tag, attributes):
        given = dict(attributes)
        if tag == "form":
            self._depth = given.get("id") == self._form
        self._in_template += tag == "template"
        if not self._depth or self._in_template:
            return
        name, value = given.get("name"), given.get("value", "")
        if tag == "input" and given.get("type") in ("checkbox", "radio"):
            if "checked" in given:
                self._put(name, given.get("value", "on"))
        elif tag == "input":
            self._put(name, value)
        elif tag in ("textarea", "select"):
            self._name, self._text = name, ""
        elif tag == "option" and self._name and "selected" in given:
            self._put(self._name, value)

    def handle_data(self, data):
        self._text += data

    def handle_endtag(self, tag):
        self._in_template -= tag == "template"
        if tag == "form":
            self._depth = False
        elif tag == "textarea" and self._name:
            self._put(self._name, self._text.removeprefix("\n"))
        if tag in ("textarea", "select"):
            if tag == "select" and self._name and self._depth:
                self.data.setdefault(self._name, [""])
            self._name = None

    def _put(self, name, value):
        if name:
            self.data.setdefault(name, []).append(value)


def review_data(response):
    """Return the POST data of the review that a page shows."""
    parser = _Controls("review_form")
    parser.feed(response.content.decode())
    return {name: values if len(values) > 1 else values[0] for name, values in parser.data.items()}


def send(client, proposal, go="update", **changes):
    """Open the review, change something (two underscores are a dash), press a button; return the answer."""
    data = review_data(client.get(address(proposal)))
    data |= {name.replace("__", "-"): value for name, value in changes.items()}
    return client.post(
        address(proposal), {name: value for name, value in data.items() if value is not None} | {"go": go}
    )


def now(proposal):
    """Return the proposal as it is stored now."""
    return Proposal.objects.get(pk=proposal.pk)


def page(client, proposal):
    """Return the HTML of a review."""
    return client.get(address(proposal)).content.decode()
