"""Work that nobody needs to wait for."""

from django.utils import timezone
from django_tasks import task

from articles.checking import links
from articles.checking.rechecking import recheck_changed
from articles.copies import keep_copy
from articles.following.bundling import bundle
from articles.following.matching import find_followers
from articles.following.sending import send_waiting
from articles.models import Article, Picture
from articles.pictures import make, names_of


@task()
def prepare_renditions(picture_id):
    """Make a new picture's renditions ahead of publication; publishing makes what is still missing."""
    picture = Picture.objects.filter(pk=picture_id).first()
    if picture:
        make(picture, names_of(picture, [picture.focal]))


@task()
def keep_archive_copy(article_id):
    """Keep a copy of a published article for the record keeper."""
    article = Article.objects.filter(pk=article_id).first()
    if article:
        keep_copy(article)


@task()
def recheck_titles():
    """Hold the titles of articles against the record again where it was changed since."""
    while recheck_changed() != (0, 0):
        continue


@task()
def check_links(article_id):
    """Ask the links of an article whether they answer."""
    article = Article.objects.filter(pk=article_id).first()
    if article:
        links.check_links(article)


@task()
def tell_followers(article_id):
    """Send an article that was published to those who follow a list on which it stands."""
    find_followers(article_id)
    bundle(timezone.now())
    send_waiting()


@task()
def send_letters():
    """Send the letters that wait."""
    send_waiting()
