"""What tests of following share: letters taken from the outbox, addresses in them, publication as it really happens."""

import re

from django.core import mail

from articles.workflow import perform
from tests.factories import make_article

ADDRESS = re.compile(r"http://localhost:8000(/\S+)")


def publish(committed, title="Hội nghị bàn về đường lên vùng chè", **fields):
    """Publish a new article with everything that follows a commit; return it."""
    article = make_article(title, **fields)
    with committed():
        perform(article, "publish", forced=True)
    return article


def move(committed, article, action, **said):
    """Move an article with everything that follows a commit."""
    with committed():
        perform(article, action, forced=True, **said)


def paths_of(message):
    """Return the paths of this site in the plain text of a letter, in their order."""
    return ADDRESS.findall(message.body)


def path_in(message, part):
    """Return the path in a letter that has a part of its address, such as "xac-nhan"."""
    return next(path for path in paths_of(message) if f"/theo-doi/{part}/" in path)


def receivers():
    """Return to whom letters went, in order."""
    return [address for message in mail.outbox for address in message.to]
