"""What published news makes public in the room of people: places, agencies, officials and sightings it names."""

from articles.models import Article, Mention, PrintedTitle
from people.evidence import files, shows


@shows("district")
def districts():
    """Return the ids of places that published news is filed under."""
    return Article.objects.published().filter(districts__isnull=False).order_by().values("districts")


@shows("agency")
def agencies():
    """Return the ids of agencies that published news is about."""
    return Article.objects.published().filter(agencies__isnull=False).order_by().values("agencies")


@shows("official")
def officials():
    """Return the ids of officials whom published news names."""
    published = Article.objects.published().order_by().values("pk")
    return Mention.objects.filter(article__in=published, official__isnull=False).order_by().values("official")


@shows("appointment")
def appointments():
    """Return the ids of posts that were read in published news."""
    published = Article.objects.published().order_by().values("pk")
    return (
        PrintedTitle.objects.filter(mention__article__in=published, appointment__isnull=False)
        .order_by()
        .values("appointment")
    )


@files
def places_of_texts(places):
    """Yield on which day and beside which other places news is filed under each of `places`."""
    return Article.districts.through.objects.filter(district__in=places).values_list(
        "district", "article__event_on", "article__districts"
    )
