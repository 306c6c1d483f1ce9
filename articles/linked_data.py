"""News in the words of schema.org."""

from django.urls import reverse

from articles.pictures import rendition_size, rendition_url
from people.linked_data import named


def news_article(article, site, here):
    """Return the NewsArticle of a published article whose parts were fetched; `here` is the site's address.

    Persons are told with their titles as they were printed, which is what the page shows.
    """
    return {
        "@type": "NewsArticle",
        "headline": article.shown_title[:110],
        "description": article.teaser[:300],
        "url": here + article.get_absolute_url(),
        "inLanguage": article.shown_language,
        "datePublished": article.published_at.isoformat(timespec="seconds"),
        "dateModified": max(article.updated_at, article.published_at).isoformat(timespec="seconds"),
        "articleSection": article.section.name,
        "isAccessibleForFree": True,
        "image": [image(photo, here) for photo in article.photos.all() if photo.picture_id][:3],
        "author": {"@type": "Person", "name": article.byline} if article.byline else publisher(article, site),
        "publisher": publisher(article, site),
        "contentLocation": [named(place, "AdministrativeArea", here) for place in article.districts.all()],
        "about": [named(agency, "GovernmentOrganization", here) for agency in article.agencies.all()],
        "mentions": [mentioned(mention, here) for mention in article.mentions.all()],
        "correction": [correction.text for correction in article.corrections.all()] if article.has_corrections else [],
    }


def publisher(article, site):
    """Return the GovernmentOrganization that answers for an article."""
    name = article.publisher.name if article.publisher else site.owner or site.name
    return {"@type": "GovernmentOrganization", "name": name}


def mentioned(mention, here):
    """Return the Person of a mention, as printed."""
    titles = [title.text for title in mention.first_titles]
    address = here + mention.official.get_absolute_url() if mention.official else ""
    return {"@type": "Person", "name": mention.printed_name, "jobTitle": titles, "url": address}


def image(photo, here):
    """Return the ImageObject of a photo."""
    width, height = rendition_size(photo.picture, "wide")
    address = here + rendition_url(photo, "wide")
    return {"@type": "ImageObject", "url": address, "width": width, "height": height, "caption": photo.caption}


def website(site, here):
    """Return the WebSite with the search that can be asked of it."""
    target = f"{here}{reverse('articles')}?order=relevance&q={{words}}"
    action = {"@type": "SearchAction", "target": target, "query-input": "required name=words"}
    return {"@type": "WebSite", "name": site.name, "url": here + "/", "potentialAction": action}
