"""“Things to look at”: what checks found and nobody has decided, over all articles."""

from django.contrib import admin
from django.db.models import Count, Min
from django.urls import reverse
from django.utils import timezone
from django.utils.html import format_html
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext, pgettext

from articles import policy
from articles.admin.checks.labels import place_name, rule_names
from articles.admin.records import link_to
from articles.admin.rights import WithinReach
from articles.checking.wording import sentence
from articles.models import Finding, FindingState
from cms.desk.exporting import ExportsList
from cms.desk.options import ReadOnlyAdmin

MOST_GROUPS = 12


class StateFilter(admin.SimpleListFilter):
    """Findings by what became of them; the open ones unless asked otherwise."""

    title, parameter_name = gettext_lazy("state"), "state"

    def lookups(self, request, model_admin):
        """Offer the states."""
        return FindingState.choices

    def choices(self, changelist):
        """Put the open ones first, for they are what the list shows by itself, and all last."""
        asked = self.value() or FindingState.OPEN
        for value, label in (*self.lookup_choices, ("all", _("All"))):
            address = changelist.get_query_string({self.parameter_name: value})
            yield {"selected": asked == value, "query_string": address, "display": label}

    def queryset(self, request, queryset):
        """Keep the rows of the state."""
        asked = self.value() or FindingState.OPEN
        return queryset.filter(state=asked) if asked in FindingState.values else queryset


class RuleFilter(admin.SimpleListFilter):
    """Findings by their rule."""

    title, parameter_name = gettext_lazy("rule"), "rule"

    def lookups(self, request, model_admin):
        """Offer the rules by which anything was found, under their names."""
        names = rule_names()
        found = Finding.objects.order_by().values_list("rule", flat=True).distinct()
        return sorted(((rule, names.get(rule, rule)) for rule in found), key=lambda pair: pair[1])

    def queryset(self, request, queryset):
        """Keep the rows of the rule."""
        return queryset.filter(rule=self.value()) if self.value() else queryset


class FindingAdmin(ExportsList, WithinReach, ReadOnlyAdmin):
    """The list of what is open; each row leads to the panel of its article, where it is decided."""

    table_name = "viec-can-xem"
    empty_words = gettext_lazy("Nothing waits to be looked at. What checks find in articles will stand here.")
    path_to_article = "article"
    change_list_template = "admin/articles/finding/change_list.html"
    list_display = ["told", "kind", "of", "owner", "age"]
    list_display_links = None
    list_filter = [
        StateFilter,
        "level",
        RuleFilter,
        "is_forced",
        ("article__publisher", admin.RelatedOnlyFieldListFilter),
        ("owner", admin.RelatedOnlyFieldListFilter),
    ]
    ordering = ["level", "found_at", "pk"]
    search_fields = ["found", "article__folded"]
    readonly_fields = ["told", "kind", "of", "age"]
    fields = ["told", "kind", "of", "owner", "age", "state", "reason", "settled_by", "settled_at"]

    class Media:
        css = {"all": ["desk/check.css"]}

    def has_view_permission(self, request, obj=None):
        """Tell whether the account may see articles, for these are sentences of them."""
        return bool(policy.sees(request.user))

    def has_module_permission(self, request):
        """Tell whether the desk names the list to the account."""
        return self.has_view_permission(request)

    def get_queryset(self, request):
        """Fetch with each finding what its row shows."""
        return super().get_queryset(request).for_desk()

    def changelist_view(self, request, extra_context=None):
        """Show the list with what is open by publisher and by editor above it."""
        context = {"title": capfirst(self.opts.verbose_name_plural), "summaries": summaries(self.get_queryset(request))}
        return super().changelist_view(request, {**context, **(extra_context or {})})

    def headings(self):
        """Return the heads of the exported table."""
        heads = [_("Article"), _("What was found"), _("Rule"), _("Weight"), _("Where"), _("State"), _("Why it stays")]
        return [*heads, _("Publisher"), _("Editor"), _("Found on")]

    def cells(self, finding):
        """Return the cells of one finding in the exported table."""
        return [
            finding.article.title,
            told(finding),
            name_of(finding.rule),
            finding.get_level_display(),
            place_name(finding.place, finding.number),
            finding.get_state_display(),
            finding.reason,
            str(finding.article.publisher or ""),
            str(finding.owner or ""),
            timezone.localtime(finding.found_at).strftime("%d/%m/%Y"),
        ]

    @admin.display(description=gettext_lazy("what was found"))
    def told(self, finding):
        """Show the sentence, linked with its row in the article's panel."""
        address = reverse("admin:articles_article_change", args=[finding.article_id])
        words = f"“{finding.found}”: " if finding.found else ""
        return format_html('<a href="{}#check-{}">{}{}</a>', address, finding.key, words, told(finding))

    @admin.display(description=gettext_lazy("rule"), ordering="level")
    def kind(self, finding):
        """Show the rule and how grave it is."""
        forced = f" · {_('published in spite of it')}" if finding.is_forced else ""
        return format_html("{}<br><small>{}{}</small>", name_of(finding.rule), finding.get_level_display(), forced)

    @admin.display(description=gettext_lazy("article"))
    def of(self, finding):
        """Show the article and whose desk owns it."""
        return format_html("{}<br><small>{}</small>", link_to(finding.article), finding.article.publisher or "–")

    @admin.display(description=gettext_lazy("age"), ordering="found_at")
    def age(self, finding):
        """Show for how long it has been known."""
        return days(finding.found_at)


def name_of(rule):
    """Return how a rule is called."""
    return rule_names().get(rule, rule)


def told(finding):
    """Return the sentence of a finding."""
    return sentence(finding.message, finding.values)


def days(moment):
    """Return how many days ago a moment was, in words."""
    count = (timezone.now() - moment).days
    return ngettext("%(count)d day", "%(count)d days", count) % {"count": count} if count else pgettext("age", "today")


def summaries(findings):
    """Return [(heading, parameter, [(name, value of the parameter, count, age of the oldest)])] of what is open."""
    return [
        (
            _("By publisher"),
            "article__publisher__id__exact",
            grouped(findings, "article__publisher", "article__publisher__name"),
        ),
        (_("By editor"), "owner__id__exact", grouped(findings, "owner", "owner__username")),
    ]


def grouped(findings, column, name):
    """Return the groups of open findings by a column, the fullest first; two of them are two queries."""
    rows = findings.open().select_related(None).defer(None).order_by().values(column, name)
    rows = rows.annotate(count=Count("pk"), oldest=Min("found_at")).order_by("-count", name)
    return [(row[name] or _("nobody"), row[column], row["count"], days(row["oldest"])) for row in rows[:MOST_GROUPS]]
