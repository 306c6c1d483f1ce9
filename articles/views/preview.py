"""A preview by link, for somebody without an account."""

from functools import partial

from django.contrib.auth.decorators import login_not_required
from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_safe

from articles.attaching.downloads import download
from articles.models import Attachment, Photo, PreviewLink
from articles.pictures import rendition_bytes
from articles.views.previewing import never_kept, page_of
from cms.images import RENDITIONS


@require_safe
@login_not_required
def preview(request, token):
    """Show the article that a link is bound to; one that is dead answers 410."""
    link = PreviewLink.objects.of_token(token)
    if link is None:
        answer = render(request, "articles/preview_over.html", {"area": "articles"}, status=410)
    else:
        addresses = partial(picture_address, token), partial(attachment_address, token)
        answer = HttpResponse(page_of(request, link.article, *addresses, is_marked=True))
    return never_kept(answer)


def picture_address(token, number, size):
    """Return the address of a photo's picture below that of its link."""
    return reverse("preview_picture", args=[token, number, size])


def attachment_address(token, attachment):
    """Return the address of a document below that of its link."""
    return reverse("preview_attachment", args=[token, attachment.pk, attachment.plain_name])


@require_safe
@login_not_required
def preview_attachment(request, token, number, name):
    """Answer with a document of the article that a link is bound to, of no other."""
    link = PreviewLink.objects.of_token(token)
    found = link and Attachment.objects.filter(article=link.article, pk=number).first()
    if not found:
        raise Http404
    return never_kept(download(found))


@require_safe
@login_not_required
def preview_picture(request, token, number, size):
    """Answer with a photo's picture (WebP) of the article that a link is bound to, of no other."""
    link = PreviewLink.objects.of_token(token)
    photos = Photo.objects.filter(article=link.article, picture__isnull=False) if link else Photo.objects.none()
    photo = photos.filter(pk=number).select_related("picture").first()
    if photo is None or size not in RENDITIONS:
        raise Http404
    try:
        data = rendition_bytes(photo.picture, size, photo.focal)
    except FileNotFoundError as error:
        raise Http404 from error
    return never_kept(HttpResponse(data, content_type="image/webp", headers={"X-Content-Type-Options": "nosniff"}))
