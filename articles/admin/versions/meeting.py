"""Two editors in one form: the second to save loses nothing.

The form carries the number of the version that it was opened on (`_base`). Where the article has a newer one by the
time of saving, what was typed is worked out against the old version, put together with the newer one, and stored;
where both changed the same part otherwise, a page shows both and asks.
"""

from contextlib import suppress

from django.contrib import messages
from django.contrib.admin.utils import unquote
from django.contrib.messages.storage import default_storage
from django.core import signing
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import IntegrityError, transaction
from django.http import HttpResponseRedirect
from django.utils.translation import gettext as _

from articles import history
from articles.admin.moving import address
from articles.admin.uploads import picture_of
from articles.checking.check import check_and_keep
from articles.content import content_of, differences, merge, write_content
from articles.models import Article
from cms.accounts.names import person_of
from cms.desk.odd_requests import is_key
from cms.desk.options import nothing_saved
from cms.desk.versions import number_in, page_of

SALT = "articles.meeting"
PRESSED = ("_action", "_remedy", "_save")


class MeetsOthers:
    """Adds to a ModelAdmin of articles what happens when two save at once."""

    def render_change_form(self, request, context, *args, **options):
        """Tell the form which version it is opened on; a form that comes back keeps the version it had."""
        article = context.get("original")
        if article is not None:
            context["base"] = request.POST.get("_base") or article.newest_version or 0
        return super().render_change_form(request, context, *args, **options)

    def changeform_view(self, request, object_id=None, form_url="", extra_context=None):
        """Save as ever, unless somebody else has saved since the form was opened."""
        try:
            with transaction.atomic():
                return self._save_or_meet(request, (object_id, form_url, extra_context))
        except IntegrityError:
            return nothing_saved(request)

    def _save_or_meet(self, request, arguments):
        object_id = arguments[0]
        article = self._article(request, object_id) if request.method == "POST" and object_id else None
        if article is not None:
            if "_mine" in request.POST:
                return self.decide(request, article)
            number = number_in(request.POST.get("_base", ""))
            if "_base" in request.POST and number != self._now(article):
                base = article.revisions.filter(number__gte=number).order_by("number").first()
                if base is not None:
                    return self.meet(request, article, base, arguments)
        return super().changeform_view(request, *arguments)

    def _article(self, request, object_id):
        number = unquote(object_id)
        if not is_key(Article, number):
            return None
        rows = self.get_queryset(request).order_by().filter(pk=number)
        article = Article.objects.select_for_update().filter(pk__in=rows.values("pk")).first()
        return article if article is not None and self.has_change_permission(request, article) else None

    def _now(self, article):
        """Return the number of the newest version; what another part of the site changed becomes one first."""
        if article.revisions.exists():
            history.keep(article, why=_("changed by another part of the site"))
        return history.newest(article)

    def meet(self, request, article, base, arguments):
        """Put together what was typed on version `base` and what is there by now, or ask where both clash."""
        theirs = content_of(article)
        mine, answer = self.typed_on(request, article, base.content, arguments)
        if mine is None:
            return answer
        merged, clashes = merge(base.content, theirs, mine)
        if clashes:
            return self.ask(request, article, base, theirs, mine)
        self.store(request, article, merged, _("put together with what was saved meanwhile"))
        words = _("Saved, together with what %(who)s saved meanwhile.") % {"who": who_saved(article, base)}
        messages.success(request, words)
        if set(PRESSED[:2]) & set(request.POST):
            messages.warning(request, _("Look at it once more, then press the button again."))
        return HttpResponseRedirect(address("change", article))

    def typed_on(self, request, article, content, arguments):
        """Return (content, answer): what the article would say had nobody else saved; None where the form has faults.

        Everything is done as in an ordinary saving and taken back; pictures that were sent stay.
        """
        keep_pictures(request.FILES)
        said, sent = request._messages, request.POST
        request._messages, request.POST = default_storage(request), without_buttons(sent)
        mark = transaction.savepoint()
        write_content(Article.objects.get(pk=article.pk), content)
        answer = self._changeform_view(request, *arguments)
        mine = content_of(article) if answer.status_code == 302 else None
        if mine is None:
            answer.render()
        transaction.savepoint_rollback(mark)
        request._messages, request.POST = said, sent  # nothing is told of a saving that is taken back
        return mine, answer

    def ask(self, request, article, base, theirs, mine):
        """Show both versions of each part in which they clash."""
        merged, clashes = merge(base.content, theirs, mine)
        kept = {"base": base.number, "theirs": history.newest(article), "mine": mine}
        context = {
            "title": _("Two people changed this article"),
            "rows": [(name, *(change_of(name, base.content, side) for side in (theirs, mine))) for name in clashes],
            "mine": signing.dumps(kept, salt=SALT, compress=True),
            "who": who_saved(article, base),
            "others": [one.label for one in differences(base.content, merged) if one.name not in clashes],
        }
        return page_of(self, request, article, "meeting", context, status=409)

    def decide(self, request, article):
        """Store what was decided part by part; ask again where somebody has saved once more."""
        try:
            kept = signing.loads(request.POST["_mine"], salt=SALT)
        except signing.BadSignature as error:
            raise PermissionDenied from error
        base = article.revisions.get(number=kept["base"])
        theirs, mine = content_of(article), kept["mine"]
        merged, clashes = merge(base.content, theirs, mine)
        if kept["theirs"] != self._now(article) or not all(request.POST.get(f"part-{name}") for name in clashes):
            messages.error(request, _("Choose for each part, and look again: the article has changed since."))
            return self.ask(request, article, base, theirs, mine)
        for name in clashes:
            if request.POST[f"part-{name}"] == "mine":
                merged[name] = mine[name]
        self.keep_both(article, mine, request.user)
        self.store(request, article, merged, _("decided between two versions"))
        messages.success(request, _("Saved as you decided. The other version stays in the history."))
        return HttpResponseRedirect(address("change", article))

    def keep_both(self, article, mine, user):
        """Keep what was typed as a version of its own: what is not chosen is not lost."""
        article.revisions.create(
            number=history.newest(article) + 1, by=user, content=mine, why=_("typed at the same time")
        )

    def store(self, request, article, content, why):
        """Write content, check it and keep it as the newest version."""
        write_content(article, content)
        check_and_keep(article, request.user)
        history.keep(article, request.user, why)


def who_saved(article, base):
    """Return the names of those who saved after a version."""
    people = {one.by for one in article.revisions.filter(number__gt=base.number).select_related("by") if one.by}
    names = sorted(person_of(person) for person in people)
    return ", ".join(names) or _("the system")


def change_of(name, base, content):
    """Return what a side did to one part, as a Difference."""
    return differences({name: base[name]}, {name: content[name]})[0]


def without_buttons(sent):
    """Return the POST data (QueryDict) as that of the button that only saves."""
    data = sent.copy()
    for name in PRESSED:
        data.pop(name, None)
    data["_continue"] = "1"
    return data


def keep_pictures(files):
    """Store the pictures that were sent, so that they are there when the saving is taken back."""
    for _name, several in files.lists():
        for file in several:
            with suppress(ValidationError):  # the form says so
                picture_of(file)
            file.seek(0)
