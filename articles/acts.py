"""What the acts of the newsroom are called in the audit log."""

from django.utils.translation import gettext_lazy as _

from cms.audit import name_acts

name_acts(
    {
        "article-submit": _("submitted an article"),
        "article-recall": _("took a submitted article back"),
        "article-return": _("returned an article"),
        "article-schedule": _("scheduled an article"),
        "article-unschedule": _("cancelled a schedule"),
        "article-publish": _("published an article"),
        "article-force": _("published an article without a second person"),
        "article-expire": _("scheduled a withdrawal"),
        "article-withdraw": _("withdrew an article"),
        "article-reopen": _("began to rework a withdrawn article"),
        "article-duplicated": _("made a copy of an article"),
        "article-new-draft": _("began a new draft of a published article"),
        "article-corrected": _("told readers of a correction"),
        "preview-made": _("made a preview link"),
        "preview-revoked": _("revoked a preview link"),
        "article-restored": _("restored a version of an article"),
    }
)
