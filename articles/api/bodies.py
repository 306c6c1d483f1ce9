"""The text of an article for other sites."""

import re

from articles.rendering import body_html
from cms.addresses import site_address

LINK = re.compile(r'(<(?:a|img)\s(?:[^>]*\s)?(?:href|src)=")/(?!/)')


def whole_html(article, request):
    """Return the text with its photos as HTML in which every address of this site is a whole one."""
    here = site_address(request) + "/"
    return LINK.sub(lambda found: found[1] + here, body_html(article, "articles/_feed_photo.html"))
