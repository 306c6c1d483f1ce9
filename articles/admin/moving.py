"""Buttons that move an article: each goes through `articles.workflow.perform`, none around it."""

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.http import Http404, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import path, reverse
from django.utils.decorators import method_decorator
from django.utils.html import format_html
from django.utils.translation import gettext as _

from articles import policy
from articles.admin.acting import ActForm
from articles.models import Article
from articles.querysets import fetch_for_form
from articles.workflow import ACTIONS, Refused, available, duplicate_of, new_draft_of, perform
from cms.audit import record


class MovesArticles:
    """Adds the workflow to a ModelAdmin of articles.

    A button of the form sends `_action` with everything that was typed: the article is saved first, then
    moved, and stays saved where the move is refused. An action that asks for something has its own page.
    """

    def get_urls(self):
        """Add the page of one action on one article, and the button that begins a new draft."""
        views = self.act_view, self.new_draft_view, self.duplicate_view
        act, begin, duplicate = map(self.admin_site.admin_view, views)
        return [
            path("<int:object_id>/act/<slug:name>/", act, name="articles_article_act"),
            path("<int:object_id>/new-draft/", begin, name="articles_article_newdraft"),
            path("<int:object_id>/duplicate/", duplicate, name="articles_article_duplicate"),
            *super().get_urls(),
        ]

    def get_object(self, request, object_id, from_field=None):
        """Return an article; one that a form is about to change stays locked until the change is stored.

        Else saving would write back a state that somebody else has left in the meantime.
        """
        article = super().get_object(request, object_id, from_field)
        if article is not None and request.method == "POST":
            article.refresh_from_db(from_queryset=Article.objects.select_for_update())
        elif article is not None:
            fetch_for_form(article)
        return article

    def render_change_form(self, request, context, *args, **options):
        """Tell the row of buttons what may be done now, and to the form whether its buttons may do it."""
        article = context.get("original")
        context["moves"] = moves(article, request.user)
        context["moves_by_form"] = article is None or self.has_change_permission(request, article)
        context["show_save_and_add_another"] = False
        context["new_draft"] = self.begun(request, article)
        context["may_duplicate"] = article is not None and policy.may(request.user, "articles.add_article", article)
        return super().render_change_form(request, context, *args, **options)

    def begun(self, request, article):
        """Return what the form says of a new draft: "begin" where one may be begun, the draft where there is one."""
        if article is None or not article.is_published:
            return None
        draft = Article.objects.filter(replaces=article).only("pk", "title").first()
        return draft or (policy.may(request.user, "articles.change_article", article) and "begin") or None

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
        if action.asks:
            messages.success(request, _("Saved. One more page before it is done."))
            return HttpResponseRedirect(address("act", article, action.name))
        return HttpResponseRedirect(after(request, article, move(request, article, action)))

    @method_decorator(transaction.atomic)
    def act_view(self, request, object_id, name):
        """Show the page that asks before an action (GET), or do it (POST)."""
        action, article = ACTIONS.get(name), self.get_object(request, str(object_id))
        if action is None or article is None:
            raise Http404
        if not self.has_view_permission(request, article) or not policy.may(request.user, action.permission, article):
            raise PermissionDenied
        form = ActForm(action, request.POST if request.method == "POST" else None, initial=said_before(article))
        if form.is_valid() and move(request, article, action, **form.cleaned_data):
            return HttpResponseRedirect(after(request, article, True))
        context = {
            **self.admin_site.each_context(request),
            "title": f"{action.label}: {article}",
            "opts": self.opts,
            "original": article,
            "action": action,
            "form": form,
        }
        return TemplateResponse(request, "admin/articles/article/act.html", context)

    @method_decorator(transaction.atomic)
    def new_draft_view(self, request, object_id):
        """Begin a new draft of a published article (POST) and lead to it."""
        article = self.get_object(request, str(object_id))
        if article is None or request.method != "POST":
            raise Http404
        if not policy.may(request.user, "articles.change_article", article):
            raise PermissionDenied
        try:
            draft = new_draft_of(article, request.user, request)
        except Refused as refusal:
            tell_refusal(request, _("New draft"), refusal)
            return HttpResponseRedirect(address("change", article))
        messages.success(request, _("This is a new draft. The published article stays as it is until you publish it."))
        return HttpResponseRedirect(address("change", draft))

    @method_decorator(transaction.atomic)
    def duplicate_view(self, request, object_id):
        """Make a draft of its own that says the same (POST) and lead to it."""
        article = self.get_object(request, str(object_id))
        if article is None or request.method != "POST":
            raise Http404
        if not policy.may(request.user, "articles.add_article", article):
            raise PermissionDenied
        copy = duplicate_of(article, request.user, request)
        messages.success(request, _("This is a copy: an article of its own that nobody has submitted yet."))
        return HttpResponseRedirect(address("change", copy))


def said_before(article):
    """Return the times that an article is scheduled for, as the form shows them."""
    return {"at": article.publish_at, "until": article.unpublish_at}


def moves(article, user):
    """Return the actions that the buttons offer: those that state and rights allow; a new article is a draft."""
    return available(Article() if article is None else article, user)


def move(request, article, action, **said):
    """Do an action in the account's name, say in plain words how it went, and return whether it was done."""
    try:
        perform(article, action.name, by=request.user, request=request, **said)
    except Refused as refusal:
        tell_refusal(request, action.label, refusal)
        if not policy.may(request.user, action.permission, article):
            record("refused", about=article, request=request, agency=article.publisher_id, action=action.name)
        return False
    live = Article.objects.filter(pk=article.replaces_id).first() if article.replaces_id else None
    messages.success(request, done(live if live and action.target == "published" else article, action))
    return True


def tell_refusal(request, label, refusal):
    """Say every reason why something was not done."""
    messages.error(request, _("Not done: “%(action)s”.") % {"action": label})
    for line in refusal.reasons:
        messages.error(request, line)


def done(article, action):
    """Return the sentence that tells what was done, with a link where citizens can read it now."""
    words = {
        "submit": _("The article is saved and submitted."),
        "recall": _("The article is a draft again."),
        "return": _("The article is returned to its writer."),
        "schedule": _("The article is scheduled."),
        "unschedule": _("The schedule is cancelled; the article waits for approval."),
        "publish": _("The article is saved and published."),
        "force": _("The article is published. A second person will be asked to look at it."),
        "expire": _("The time of withdrawal is kept; without one the article stays."),
        "withdraw": _("The article is withdrawn; nobody outside can read it."),
        "reopen": _("The article is a draft again; readers still see that it was withdrawn."),
    }
    sentence = words[action.name]
    if not article.is_published:
        return sentence
    return format_html('{} <a href="{}">{}</a>', sentence, article.get_absolute_url(), _("View on site"))


def after(request, article, was_done):
    """Return where to go on: to the article's form; to the live article where a new draft became part of it."""
    if was_done and article.replaces_id and not Article.objects.filter(pk=article.pk).exists():
        return reverse("admin:articles_article_change", args=[article.replaces_id])
    return address("change", article)


def address(page, article, *more):
    """Return the desk's address of an article's page: "change", "history", "act"."""
    return reverse(f"admin:articles_article_{page}", args=[article.pk, *more])
