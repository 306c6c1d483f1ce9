"""Buttons that submit, publish, return and withdraw: each goes through `articles.workflow.perform`, none around it."""

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.http import Http404, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import path, reverse
from django.utils.decorators import method_decorator
from django.utils.html import format_html
from django.utils.translation import gettext as _

from articles.models import Article
from articles.workflow import ACTIONS, Refused, available, perform


class MovesArticles:
    """Adds the workflow to a ModelAdmin of articles.

    A button of the form sends `_action` with everything that was typed: the article is saved first, then
    moved, and stays saved where the move is refused. An action that needs a reason asks for it on its own page.
    """

    def get_urls(self):
        """Add the page of one action on one article."""
        view = self.admin_site.admin_view(self.act_view)
        return [path("<int:object_id>/act/<slug:name>/", view, name="articles_article_act"), *super().get_urls()]

    def get_object(self, request, object_id, from_field=None):
        """Return an article; one that a form is about to change stays locked until the change is stored.

        Else saving would write back a state that somebody else has left in the meantime.
        """
        article = super().get_object(request, object_id, from_field)
        if article is not None and request.method == "POST":
            article.refresh_from_db(from_queryset=Article.objects.select_for_update())
        return article

    def render_change_form(self, request, context, *args, **options):
        """Tell the row of buttons what may be done now, and to the form whether its buttons may do it."""
        article = context.get("original")
        context["moves"] = moves(article, request.user)
        context["moves_by_form"] = article is None or self.has_change_permission(request, article)
        context["show_save_and_add_another"] = False
        return super().render_change_form(request, context, *args, **options)

    def response_add(self, request, obj, post_url_continue=None):
        """After a new article is saved: do what the button says, or answer as ever."""
        return self._moved(request, obj) or super().response_add(request, obj, post_url_continue)

    def response_change(self, request, obj):
        """After an article is saved: do what the button says, or answer as ever."""
        return self._moved(request, obj) or super().response_change(request, obj)

    def _moved(self, request, article):
        action = ACTIONS.get(request.POST.get("_action"))
        if action is None:
            return None
        if action.needs_reason:
            messages.success(request, _("Saved. Now say why."))
            return HttpResponseRedirect(address("act", article, action.name))
        move(request, article, action)
        return HttpResponseRedirect(address("change", article))

    @method_decorator(transaction.atomic)
    def act_view(self, request, object_id, name):
        """Show the page that asks before an action (GET), or do it (POST)."""
        action, article = ACTIONS.get(name), self.get_object(request, str(object_id))
        if action is None or article is None:
            raise Http404
        if not self.has_view_permission(request, article) or not request.user.has_perm(action.permission):
            raise PermissionDenied
        if request.method == "POST" and move(request, article, action, request.POST.get("reason", "")):
            return HttpResponseRedirect(address("change", article))
        title = f"{action.label}: {article}"
        context = {
            **self.admin_site.each_context(request),
            "title": title,
            "opts": self.opts,
            "original": article,
            "action": action,
        }
        return TemplateResponse(request, "admin/articles/article/act.html", context)


def moves(article, user):
    """Return the actions that the buttons offer: those that state and rights allow; a new article is a draft."""
    return available(Article() if article is None else article, user)


def move(request, article, action, reason=""):
    """Do an action in the account's name, say in plain words how it went, and return whether it was done."""
    try:
        perform(article, action.name, by=request.user, reason=reason)
    except Refused as refusal:
        messages.error(request, _("Not done: “%(action)s”.") % {"action": action.label})
        for line in refusal.reasons:
            messages.error(request, line)
        return False
    messages.success(request, done(article, action))
    return True


def done(article, action):
    """Return the sentence that tells what was done, with a link where citizens can read it now."""
    words = {
        "submit": _("The article is saved and submitted."),
        "return": _("The article is saved and returned to its writer."),
        "publish": _("The article is saved and published."),
        "withdraw": _("The article is withdrawn; nobody outside can read it."),
    }
    sentence = words[action.name]
    if not article.is_published:
        return sentence
    return format_html('{} <a href="{}">{}</a>', sentence, article.get_absolute_url(), _("View on site"))


def address(page, article, *more):
    """Return the desk's address of an article's page: "change", "history", "act"."""
    return reverse(f"admin:articles_article_{page}", args=[article.pk, *more])
