"""One page of a list: how long it is, and the links to those around it."""

from django.utils.translation import gettext as _

from cms.addresses import site_address, whole
from cms.parameters import BadParameter, Pages
from cms.parameters.paging import NUMBER

PAGE_SIZE, LARGEST_PAGE = 20, 100
PAGING = ("page", "per_page")


def page_size(parameters):
    """Return how many rows a page has. Raises BadParameter for what is no whole number from 1 to LARGEST_PAGE."""
    text = parameters.value("per_page") or str(PAGE_SIZE)
    if not NUMBER.fullmatch(text) or len(text) > 3 or int(text) > LARGEST_PAGE:
        most = {"most": LARGEST_PAGE}
        raise BadParameter("per_page", _("A page has a whole number of rows from 1 to %(most)d, in figures.") % most)
    return int(text)


def as_list(request, parameters, page):
    """Return (the page as data without its rows, the value of the Link header or "")."""
    pages = Pages(request.path, parameters, page)
    links = {
        name: whole(site_address(request), path) if path else None
        for name, path in (("next", pages.next), ("previous", pages.previous))
    }
    data = {
        "count": page.paginator.count,
        "page": page.number,
        "per_page": page.paginator.per_page,
        **links,
    }
    relations = {"next": "next", "previous": "prev"}
    header = ", ".join(f'<{url}>; rel="{relations[name]}"' for name, url in links.items() if url)
    return data, header
