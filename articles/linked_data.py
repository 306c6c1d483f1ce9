"""News in the words of schema.org."""

from django.urls import reverse
from django.utils import timezone

from articles.pictures import rendition_size, rendition_url
from cms.addresses import whole
from cms.languages import canonical, without_prefix
from people.linked_data import named

LONGEST_HEADLINE, MOST_IMAGES = 110, 3


def news_article(article, site, here):
    """Return the NewsArticle of a published article whose parts were fetched; `here` is the site's address.

    Persons are told with their titles as they were printed, which is what the page shows. Its texts are not: they
    stand in the page.
    """
    return {
        "@type": "NewsArticle",
        "headline": article.shown_title[:LONGEST_HEADLINE],
        "url": whole(here, canonical(article.get_absolute_url(), article.has_english)),
        "inLanguage": article.shown_language,
        "datePublished": moment(article.published_at),
        "dateModified": moment(article.changed_at),
        "articleSection": article.section.name,
        "isAccessibleForFree": True,
        "image": [image(photo, here) for photo in article.photos.all() if photo.picture_id][:MOST_IMAGES],
        "author": {"@type": "Person", "name": article.byline} if article.byline else publisher(article, site),
        "publisher": publisher(article, site),
        "about": about(article, here),
        "mentions": [mentioned(mention, here) for mention in article.mentions.all()],
        "correction": [corrected(each) for each in article.corrections.all()] if article.has_corrections else [],
    }


def moment(at):
    """Return a moment in Vietnamese time as schema.org writes it, to the second."""
    return timezone.localtime(at).isoformat(timespec="seconds")


def publisher(article, site):
    """Return the GovernmentOrganization that answers for an article."""
    name = article.publisher.name if article.publisher else site.owner or site.name
    return {"@type": "GovernmentOrganization", "name": name}


def about(article, here):
    """Return what an article is about: its places, then its agencies."""
    places = [named(place, "AdministrativeArea", here) for place in article.districts.all()]
    return places + [named(agency, "GovernmentOrganization", here) for agency in article.agencies.all()]


def mentioned(mention, here):
    """Return the Person of a mention, as printed."""
    titles = [title.text for title in mention.first_titles]
    address = whole(here, without_prefix(mention.official.get_absolute_url())) if mention.official else ""
    return {"@type": "Person", "name": mention.printed_name, "jobTitle": titles, "url": address}


def image(photo, here):
    """Return the ImageObject of a photo."""
    width, height = rendition_size(photo.picture, "wide")
    return {
        "@type": "ImageObject",
        "url": whole(here, rendition_url(photo, "wide")),
        "width": width,
        "height": height,
        "creditText": photo.credit_line,
    }


def corrected(correction):
    """Return the CorrectionComment of a correction that readers are told of."""
    return {"@type": "CorrectionComment", "text": correction.text, "datePublished": moment(correction.at)}


def website(site, here):
    """Return the WebSite with the search that can be asked of it."""
    template = f"{here}{reverse('articles')}?order=relevance&q={{words}}"
    return {
        "@type": "WebSite",
        "name": site.name,
        "url": whole(here, reverse("front")),
        "publisher": {"@type": "GovernmentOrganization", "name": site.owner or site.name},
        "potentialAction": {
            "@type": "SearchAction",
            "target": {"@type": "EntryPoint", "urlTemplate": template},
            "query-input": "required name=words",
        },
    }
