"""What the desk's pages about news ask of `articles.policy`: every list, form, picker and part of an article."""

from django import forms
from django.db.models import Q

from articles import policy
from articles.models import Article, Picture


class WithinReach:
    """Keeps a ModelAdmin to the rows whose article the account may see; `path_to_article` leads there from a row."""

    desk_options = ("path_to_article",)
    path_to_article = ""

    def get_queryset(self, request):
        """Leave out what belongs to desks that the account does not serve: lists, forms, pickers and exports."""
        return policy.visible(request.user, super().get_queryset(request), self.path_to_article)


class ArticleRights(WithinReach):
    """Rights over articles. What has a history is never deleted: it is withdrawn, with a reason."""

    def has_view_permission(self, request, obj=None):
        """Tell whether the account may see articles, or this one."""
        return any(policy.may(request.user, f"articles.{act}_article", obj) for act in ("view", "change"))

    def has_add_permission(self, request):
        """Tell whether the account may write articles."""
        return policy.may(request.user, "articles.add_article")

    def has_change_permission(self, request, obj=None):
        """Tell whether the account may change articles, or this one as it stands."""
        if obj is None:
            return policy.may(request.user, "articles.change_article")
        return policy.may_change(request.user, obj)

    def has_delete_permission(self, request, obj=None):
        """Tell whether the account may delete articles, or this one."""
        return policy.may(request.user, "articles.delete_article", obj) and not (obj and obj.transitions.exists())


class FetchedRows(forms.BaseInlineFormSet):
    """Rows that were fetched with their article are not fetched once more."""

    def get_queryset(self):
        """Return the rows of a form that is only shown as a list, where the article has them."""
        fetched = getattr(self.instance, "_prefetched_objects_cache", {})
        name = self.fk.remote_field.get_accessor_name()
        return list(fetched[name]) if name in fetched and not self.is_bound else super().get_queryset()


class PartOfArticle:
    """Rights over photos, attachments and mentions: who may change the article may change what stands in it."""

    formset = FetchedRows

    def has_view_permission(self, request, obj=None):
        """Tell whether the account may see the article."""
        return policy.may(request.user, "articles.view_article", obj) or self.has_change_permission(request, obj)

    def has_change_permission(self, request, obj=None):
        """Tell whether the account may change the article, or write one."""
        if obj is None or obj.pk is None:
            return any(policy.may(request.user, f"articles.{act}_article") for act in ("change", "add"))
        return policy.may_change(request.user, obj)

    has_add_permission = has_delete_permission = has_change_permission


def may_see_pictures(user):
    """Tell whether an account may see any pictures that are not published."""
    rights = ("view_picture", "change_picture", "view_article", "change_article", "add_article")
    return any(policy.may(user, f"articles.{right}") for right in rights)


def visible_pictures(user, pictures=None):
    """Keep the pictures of articles and of texts that came in that an account may see, and those that are public."""
    pictures = Picture.objects.all() if pictures is None else pictures
    reach = policy.sees(user)
    rights = ("view_picture", "change_picture", "add_article")
    if reach.is_everywhere or any(policy.reach(user, f"articles.{right}").is_everywhere for right in rights):
        return pictures
    articles = Article.objects.filter(Q(state="published") | reach.condition("publisher")).order_by()
    sent = policy.reach(user, "articles.add_article").condition("proposed__proposal__source__publisher")
    return pictures.filter(Q(photos__article__in=articles.values("pk")) | sent).distinct()
