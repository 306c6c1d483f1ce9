"""What follows from a change, after it is committed."""

from functools import partial

from django.db import transaction
from django.db.models.signals import post_delete, post_save
from django.dispatch import receiver

from articles.body import figure, without_figure
from articles.cards.keeping import forget
from articles.models import Article, Loudness, Notice, Page, Photo, Picture, SiteProfile, State
from articles.pictures import sync
from articles.tasks import keep_archive_copy, prepare_renditions, tell_followers
from articles.workflow import moved


@receiver(moved, sender=Article)
def pictures_follow_their_article(article, **kwargs):
    """Bring the files of a moved article's pictures in line with what is published."""
    sync(list(article.photos.filter(picture__isnull=False).values_list("picture", flat=True)))


@receiver(moved, sender=Article)
def cards_follow_their_article(article, **kwargs):
    """Take away the cards of a moved article; one that is public gets new ones when somebody asks."""
    forget(article.pk)


@receiver([post_save, post_delete], sender=Photo)
def cards_follow_their_photo(instance, **kwargs):
    """Take away the cards of an article whose photos were changed."""
    transaction.on_commit(partial(forget, instance.article_id))


@receiver(moved, sender=Article)
def the_archive_follows(article, **kwargs):
    """Keep a copy of what was published just now."""
    if article.is_published:
        keep_archive_copy.enqueue(article.pk)


@receiver(moved, sender=Article)
def followers_hear_of_an_article(article, transition, **kwargs):
    """Tell who follows a list on which a published article stands; each hears of an article once."""
    if transition.to_state == State.PUBLISHED:
        tell_followers.enqueue(article.pk)


@receiver([post_save, post_delete], sender=Photo)
def pictures_follow_their_photo(instance, **kwargs):
    """Bring the file of a photo's picture in line when it is put in, replaced or taken out."""
    pictures = {instance.picture_id, instance.picture_before} - {None}
    instance.picture_before = instance.picture_id
    if pictures:
        transaction.on_commit(partial(sync, pictures))


@receiver(post_delete, sender=Photo)
def the_place_of_a_photo_goes_with_it(instance, **kwargs):
    """Take the figure out of the body: the next photo may get the number and must not stand there."""
    article = Article.objects.filter(pk=instance.article_id).first()
    if article and figure(instance.key) in article.body + article.body_en:
        article.body = without_figure(article.body, instance.key)
        article.body_en = without_figure(article.body_en, instance.key)
        article.save(update_fields=["body", "body_en", "updated_at"])


@receiver([post_save, post_delete], sender=Page)
def the_footer_follows_its_pages(**kwargs):
    """Keep the links of the footer with the site's row, which every page reads anyway."""
    menu = [[page.name, page.slug] for page in Page.objects.public_rows()]
    SiteProfile.objects.update_or_create(pk=1, defaults={"menu": menu})


@receiver([post_save, post_delete], sender=Notice)
def every_page_knows_of_an_emergency(**kwargs):
    """Keep the loud notices, the loudest first, with the site's row, which every page reads anyway."""
    rows = list(Notice.objects.exclude(loudness=Loudness.NOTICE).select_related("article"))
    rows.sort(key=lambda row: Loudness.values.index(row.loudness), reverse=True)
    banners = []
    for row in rows:
        days = {"first": _day(row.starts_on), "last": _day(row.ends_on)}
        banners.append({"text": row.text, "level": row.loudness, "address": row.address, **days})
    SiteProfile.objects.update_or_create(pk=1, defaults={"banners": banners})


def _day(day):
    return day.isoformat() if day else ""


@receiver(moved, sender=Article)
def a_banner_never_leads_to_what_is_withdrawn(article, **kwargs):
    """Look again where the loud notices lead when an article that one of them names is moved."""
    if Notice.objects.filter(article=article).exists():
        every_page_knows_of_an_emergency()


@receiver(post_save, sender=Picture)
def renditions_follow_their_picture(instance, created, **kwargs):
    """Make the renditions of a new picture in the background, and those of one that was cut anew at once."""
    if created:
        transaction.on_commit(partial(prepare_renditions.enqueue, instance.pk))
    else:
        transaction.on_commit(partial(sync, {instance.pk}))
