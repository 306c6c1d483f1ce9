"""What of the newsroom goes over to a successor when an account leaves."""

from django.utils.translation import gettext as _

from articles.history import pass_on, written_by
from articles.models import Article, Autosave, Finding, FindingState
from cms.accounts.handover import Work, column_of, handed_over


@handed_over
def open_findings(account):
    """Things that the account should look at and that are still open; settled ones stay with who settled them."""
    rows = Finding.objects.filter(owner=account, state=FindingState.OPEN)
    return column_of(rows, "owner", _("Things to look at"))


@handed_over
def articles_in_the_making(account):
    """Articles that the account wrote and that are not out yet: they stand among the successor's own from now on."""
    rows = Article.objects.in_the_making().filter(pk__in=written_by(account))

    def give_to(successor):
        for article in rows.exclude(pk__in=written_by(successor)):
            pass_on(article, account, successor)

    return Work(_("Articles in the making"), rows.count(), give_to)


@handed_over
def unsaved_work(account):
    """What the account typed and did not save; where the successor has such work at the same place, both stay."""
    rows = Autosave.objects.filter(account=account)

    def give_to(successor):
        taken = set(Autosave.objects.filter(account=successor).values_list("article", flat=True))
        free = [row.pk for row in rows if row.article_id not in taken]
        Autosave.objects.filter(pk__in=free).update(account=successor)

    return Work(_("Unsaved work"), rows.count(), give_to)
