"""What the editor reads where a row about news would break a rule of the database."""

from django.utils.translation import gettext_lazy as _

from cms.desk.forms import explain

explain(
    {
        "article_event_ends_after_it_starts": ("event_ends_on", _("The event's last day lies before its first.")),
        "mention_names_an_official_once_in_an_article": (
            "official",
            _("This official is already named in this article."),
        ),
        "photo_decorative_has_no_description": (
            "alt",
            _("A decorative photo has no description: clear one of the two."),
        ),
        "page_that_is_public_says_something": ("body", _("A public page says something: write its text.")),
        "redirect_path_begins_with_a_slash": ("old_path", _("An old path begins with a slash.")),
    }
)
