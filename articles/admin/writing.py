"""While an article is being written: who else has it open, what is typed is kept, and nothing goes with a session."""

import json
from datetime import timedelta

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.http import Http404, HttpResponseRedirect, JsonResponse, QueryDict
from django.middleware.csrf import get_token
from django.urls import path, reverse
from django.utils import timezone
from django.utils.formats import time_format
from django.utils.translation import gettext as _

from articles import history
from articles.models import Article, Autosave, Presence
from cms.accounts.names import person_of
from cms.desk.odd_requests import is_key
from cms.text import clean

GONE_AFTER = timedelta(seconds=25)  # a form says every ten seconds that it is open
KEPT_FOR = timedelta(days=30)
NOT_KEPT = {"csrfmiddlewaretoken", "_writing", "_keep", "_leave", "_action", "_remedy", "_save", "_continue"}
MOST_BYTES = 2_000_000


class KeepsWriting:
    """Adds to a ModelAdmin of articles the address that its open forms talk to, and what was typed is offered back."""

    def get_urls(self):
        """Add the address, for an article and for a new one."""
        view = self.admin_site.admin_view(self.writing_view)
        return [
            path("writing/", view, name="articles_article_writing_new"),
            path("<int:object_id>/writing/", view, name="articles_article_writing"),
            *super().get_urls(),
        ]

    def writing_view(self, request, object_id=None):
        """Note that the form is open and keep what was typed (POST); answer with who else has it open, to GET too.

        The token in the answer is that of the session that is signed in now: another one after signing in again.
        """
        article = self.get_queryset(request).filter(pk=object_id).first() if object_id else None
        if object_id and article is None:
            raise Http404
        may = self.has_change_permission(request, article) if article else self.has_add_permission(request)
        if not may and not (article and self.has_view_permission(request, article)):
            raise PermissionDenied
        kept = keep_typed(request, article) if may and "_keep" in request.POST else None
        if article and request.method == "POST":
            note(request, article)
        return JsonResponse(
            {
                "others": others(request.user, article) if article else [],
                "newest": history.newest(article) if article else 0,
                "kept": time_format(timezone.localtime(kept.saved_at), "H:i") if kept else None,
                "token": get_token(request),
            }
        )

    def changeform_view(self, request, object_id=None, form_url="", extra_context=None):
        """Show the form with what was typed and not saved, where it is asked for; or drop that.

        What is sent by somebody who may no longer change the article (it was published meanwhile) is kept.
        """
        if request.method == "POST" and "_base" in request.POST and (article := self.out_of_hand(request, object_id)):
            keep_typed(request, article)
            messages.error(request, _("You may no longer change this article. What you typed is kept for you."))
            return HttpResponseRedirect(request.path)
        kept = kept_of(request.user, object_id) if "_kept" in request.GET and request.method == "GET" else None
        if kept is None:
            return super().changeform_view(request, object_id, form_url, extra_context)
        if request.GET["_kept"] == "drop":
            kept.delete()
            messages.success(request, _("What was kept and not saved is dropped."))
            return HttpResponseRedirect(request.path)
        request.FILES.clear()  # they are read now; later that would read the form anew
        request.method, request.POST, request.is_recovered = "POST", as_sent(kept.data), True
        with transaction.atomic():
            answer = self._changeform_view(request, object_id, form_url, extra_context)
            answer.render()
            transaction.set_rollback(True)
        return answer

    def out_of_hand(self, request, object_id):
        """Return the article of a number if the account may see it and not change it."""
        article = self.get_queryset(request).filter(pk=object_id).first() if is_key(Article, object_id) else None
        return article if article and not self.has_change_permission(request, article) else None

    def get_form(self, request, obj=None, change=False, **options):
        """Return the form's class; one that only shows what was typed is never valid."""
        form = super().get_form(request, obj, change, **options)
        form.is_recovered = getattr(request, "is_recovered", False)
        return form

    def render_change_form(self, request, context, *args, **options):
        """Tell the page where it talks to, and whether something typed lies there."""
        article = context.get("original")
        arguments = [article.pk] if article else []
        name = "articles_article_writing" if article else "articles_article_writing_new"
        context["writing"] = reverse(f"admin:{name}", args=arguments)
        context["writing_words"] = json.dumps(words())
        context["is_recovered"] = getattr(request, "is_recovered", False)
        if not context["is_recovered"] and request.method == "GET":
            context["kept"] = kept_of(request.user, article.pk if article else None)
        return super().render_change_form(request, context, *args, **options)

    def save_related(self, request, form, formsets, change):
        """Save; what was kept of it by itself is no longer needed."""
        super().save_related(request, form, formsets, change)
        Autosave.objects.filter(account=request.user, article=form.instance if change else None).delete()


def words():
    """Return what the page's script says."""
    return {
        "others": _("Open here too: %s"),
        "newer": _("Somebody has saved this article since you opened it. Yours will be put together with it."),
        "kept": _("What you typed was kept at %s. It is not saved yet."),
        "offline": _("The site cannot be reached. Go on writing; do not close this page."),
        "signedOut": _("You are signed out. What you typed is still here: sign in on another page, then come back."),
        "signIn": _("Sign in"),
    }


def kept_of(user, article):
    """Return what an account typed into the form of an article (a number; None: a new one) and did not save."""
    if article is not None and not str(article).isdecimal():
        return None
    return Autosave.objects.filter(account=user, article=article).first()


def keep_typed(request, article):
    """Keep what a form holds now; what is very old goes. Returns the Autosave, None where it is too much."""
    data = {name: [clean(value) for value in values] for name, values in request.POST.lists() if name not in NOT_KEPT}
    if sum(len(value) for values in data.values() for value in values) > MOST_BYTES:
        return None
    Autosave.objects.filter(saved_at__lt=timezone.now() - KEPT_FOR).delete()
    return Autosave.objects.update_or_create(account=request.user, article=article, defaults={"data": data})[0]


def note(request, article):
    """Note that an account has an article open, or has closed it."""
    own = Presence.objects.filter(article=article, account=request.user)
    if "_leave" in request.POST:
        own.delete()
    elif not own.update(seen_at=timezone.now()):
        Presence.objects.get_or_create(article=article, account=request.user)


def others(user, article):
    """Return the names of those who have the article open besides `user`, the first to come first."""
    rows = Presence.objects.filter(article=article, seen_at__gte=timezone.now() - GONE_AFTER).exclude(account=user)
    return [person_of(row.account) for row in rows.select_related("account")]


def as_sent(data):
    """Return kept data as the QueryDict that the form is bound to."""
    sent = QueryDict(mutable=True)
    for name, values in data.items():
        sent.setlist(name, values)
    return sent
