"""What of the newsroom goes over to a successor when an account leaves."""

from django.utils.translation import gettext as _

from articles.models import Finding, FindingState
from cms.desk.handover import column_of, handed_over


@handed_over
def open_findings(account):
    """Things that the account should look at and that are still open; settled ones stay with who settled them."""
    rows = Finding.objects.filter(owner=account, state=FindingState.OPEN)
    return column_of(rows, "owner", _("Things to look at"))
