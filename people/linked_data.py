"""Officials, agencies and places in the words of schema.org: what their pages show, no more."""

from cms.addresses import whole
from cms.languages import without_prefix
from people.templatetags.records import post_title


def person(official, held, here):
    """Return the Person of an official; `held` are the posts of today that the page shows, `here` is the site."""
    return {
        **named(official, "Person", here),
        "description": official.distinction,
        "image": whole(here, official.portrait.url) if official.portrait else "",
        "jobTitle": [post_title(post) for post in held],
        "worksFor": [named(agency, "GovernmentOrganization", here) for agency in agencies_of(held)],
        "email": official.email,
        "telephone": official.phone,
    }


def agencies_of(posts):
    """Return the agencies of posts in their order, each once."""
    return list({post.position.agency_id: post.position.agency for post in posts}.values())


def organisation(agency, here):
    """Return the GovernmentOrganization of an agency."""
    return {
        **named(agency, "GovernmentOrganization", here),
        "foundingDate": agency.starts_on and agency.starts_on.isoformat(),
        "dissolutionDate": agency.last_day and agency.last_day.isoformat(),
        "parentOrganization": agency.parent and named(agency.parent, "GovernmentOrganization", here),
        "areaServed": agency.district and named(agency.district, "AdministrativeArea", here),
    }


def place(district, here):
    """Return the AdministrativeArea of a place."""
    return {
        **named(district, "AdministrativeArea", here),
        "identifier": district.code,
        "containedInPlace": district.parent and named(district.parent, "AdministrativeArea", here),
    }


def named(row, kind, here):
    """Return a row as another names it: its kind, name and address."""
    return {"@type": kind, "name": row.name, "url": whole(here, without_prefix(row.get_absolute_url()))}
