"""Who may do what with articles and their parts on the desk: Django's model permissions, and two rules of ours."""


class ArticleRights:
    """Rights over articles.

    What is published is changed only by those who may publish, or a change would go out unseen. What has a
    history is never deleted: it is withdrawn, with a reason.
    """

    def has_change_permission(self, request, obj=None):
        """Tell whether the account may change articles, or this one."""
        allowed = super().has_change_permission(request, obj)
        if obj is not None and obj.is_published:
            return allowed and request.user.has_perm("articles.publish_article")
        return allowed

    def has_delete_permission(self, request, obj=None):
        """Tell whether the account may delete articles, or this one."""
        return super().has_delete_permission(request, obj) and not (obj and obj.transitions.exists())


class PartOfArticle:
    """Rights over photos and mentions: who may change the article may change what stands in it."""

    def has_view_permission(self, request, obj=None):
        """Tell whether the account may see the article."""
        return request.user.has_perm("articles.view_article") or self.has_change_permission(request, obj)

    def has_change_permission(self, request, obj=None):
        """Tell whether the account may change the article."""
        return request.user.has_perm("articles.change_article") or self.has_add_permission(request, obj)

    def has_add_permission(self, request, obj=None):
        """Tell whether the account may add parts: to an article it may change, or may write."""
        name = "articles.change_article" if obj and obj.pk else "articles.add_article"
        return request.user.has_perm(name)

    has_delete_permission = has_change_permission


def may_see_pictures(user):
    """Tell whether an account may see pictures that are not published."""
    names = ("view_picture", "change_picture", "view_article", "change_article", "add_article")
    return any(user.has_perm(f"articles.{name}") for name in names)
