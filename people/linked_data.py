"""Officials, agencies and places in the words of schema.org: what their pages show, no more."""


def person(official, held, here):
    """Return the Person of an official; `held` are the posts of today that the page shows, `here` is the site."""
    return {
        "@type": "Person",
        "name": official.name,
        "description": official.distinction,
        "url": here + official.get_absolute_url(),
        "image": here + official.portrait.url if official.portrait else "",
        "jobTitle": [post.position.title for post in held],
        "worksFor": [named(post.position.agency, "GovernmentOrganization", here) for post in held],
        "email": official.email,
        "telephone": official.phone,
    }


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
    return {"@type": kind, "name": row.name, "url": here + row.get_absolute_url()}
