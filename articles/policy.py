"""Who may do what with news. The one place that decides: the desk, intake, previews and commands ask here.

A right is a permission of Django ("articles.publish_article"). An account has it by a role, at the desk of the
role's agency, or at every desk where the role names none; an agency that ended is served by those who serve its
successor. Permissions that an account has directly or by a group reach every desk, as does a superuser.
Rights over people, posts and the site come from the same table and know no desk.
"""

from dataclasses import dataclass

from allauth.account.auth_backends import AuthenticationBackend
from django.contrib.auth.models import Permission
from django.db.models import Q

from articles.models import Article, Role, RoleName, State
from people.models import Agency

EVERY_ACT = ("view", "add", "change", "delete")
LOOK = frozenset(
    f"articles.view_{name}"
    for name in (
        "article",
        "photo",
        "archivecopy",
        "attachment",
        "picture",
        "mention",
        "printedtitle",
        "finding",
        "transition",
        "section",
        "page",
        "source",
        "proposal",
        "knownname",
    )
)
LOOK_AT_PEOPLE = frozenset(
    f"people.view_{name}"
    for name in ("district", "agency", "position", "official", "appointment", "alias", "changeset", "titlereading")
)
WRITE = LOOK | LOOK_AT_PEOPLE | {"articles.add_article", "articles.change_article", "articles.submit_article"}
CHECK = WRITE | {
    "articles.return_article",
    "articles.delete_article",
    "articles.change_picture",
    "articles.add_knownname",
    "articles.change_knownname",
}
PUBLISH = CHECK | {
    "articles.publish_article",
    "articles.force_publish_article",
    "articles.withdraw_article",
}
ARRANGE = frozenset(  # what every reader sees: the front page, and lines on top of all pages
    f"articles.{act}_{name}" for act in EVERY_ACT for name in ("pinned", "notice", "frontsection")
)
KEEP_PEOPLE = (
    LOOK_AT_PEOPLE
    | {
        f"people.{act}_{name}"
        for act in ("add", "change", "delete")
        for name in ("agency", "position", "official", "appointment", "alias", "titlereading")
    }
    | {"people.merge_official", "people.undo_changeset"}
)
ADMINISTER = (
    LOOK
    | LOOK_AT_PEOPLE
    | ARRANGE
    | {f"auth.{act}_user" for act in ("view", "add", "change")}
    | {f"articles.{act}_role" for act in EVERY_ACT}
    | {
        f"articles.{act}_{name}"
        for act in ("view", "add", "change", "delete")
        for name in ("section", "page", "redirect")
    }
    | {"articles.view_siteprofile", "articles.add_siteprofile", "articles.change_siteprofile"}
    | {f"articles.{act}_{name}" for act in ("view", "delete") for name in ("follower", "subscription")}
    | {"people.add_district", "people.change_district", "people.reform_places", "people.undo_changeset"}
    | {"audit.view_entry"}
)
RIGHTS = {
    RoleName.AUTHOR: WRITE,
    RoleName.EDITOR: CHECK,
    RoleName.PUBLISHER: PUBLISH,
    RoleName.PEOPLE_KEEPER: KEEP_PEOPLE,
    RoleName.ADMINISTRATOR: ADMINISTER,
    RoleName.INSPECTOR: LOOK | LOOK_AT_PEOPLE | {"audit.view_entry"},
}
TO_CHANGE = {  # what an account needs besides `change_article`, by the article's state
    State.SUBMITTED: ("articles.return_article", "articles.publish_article"),
    State.SCHEDULED: ("articles.publish_article",),
    State.PUBLISHED: ("articles.publish_article",),
    State.WITHDRAWN: ("articles.publish_article",),
}
OWNER = "publisher"  # the path to the agency that owns an article


@dataclass(frozen=True)
class Reach:
    """At which desks an account has a right: everywhere, or at those of `agencies` (numbers)."""

    is_everywhere: bool = False
    agencies: frozenset = frozenset()

    def __bool__(self):
        return self.is_everywhere or bool(self.agencies)

    def covers(self, agency):
        """Tell whether it holds at the desk of an agency (number; None: nobody's)."""
        return self.is_everywhere or agency in self.agencies

    def condition(self, path):
        """Return the condition (Q) under which the agency at `path` of a row is within it."""
        return Q() if self.is_everywhere else Q(**{f"{path}__in": self.agencies})


EVERYWHERE, NOWHERE = Reach(is_everywhere=True), Reach()


def reach(user, permission):
    """Return the Reach of a right of an account; two or three queries an account and request."""
    if not user.is_active or not user.is_authenticated:
        return NOWHERE
    if user.is_superuser or permission in given(user):
        return EVERYWHERE
    agencies = [agencies for name, agencies in served(user) if permission in rights_of(name, agencies)]
    if any(of_one is None for of_one in agencies):
        return EVERYWHERE
    return Reach(agencies=frozenset().union(*agencies))


def given(user):
    """Return the permissions that an account has directly or by a group; one query, kept with the account."""
    if not hasattr(user, "_given"):
        rows = Permission.objects.filter(Q(user=user) | Q(group__user=user)).order_by()
        pairs = rows.values_list("content_type__app_label", "codename").distinct()
        user._given = {f"{app}.{name}" for app, name in pairs}
    return user._given


def rights_of(name, agencies):
    """Return the rights of a role.

    One of every agency sees all there is where it sees articles at all, and arranges the front page where it publishes.
    """
    rights = RIGHTS[name]
    if agencies is not None:
        return rights
    if "articles.publish_article" in rights:
        rights |= ARRANGE
    return rights | {"articles.view_every_article"} if "articles.view_article" in rights else rights


def served(user):
    """Return [(role's name, numbers of the agencies or None for all)] of an account; kept with the account."""
    if not hasattr(user, "_served"):
        rows = list(Role.objects.filter(account=user).values_list("name", "agency"))
        heirs = with_predecessors({agency for _name, agency in rows if agency})
        user._served = [(name, heirs[agency] if agency else None) for name, agency in rows]
    return user._served


def with_predecessors(agencies):
    """Return {agency: it and what it took over, step by step} as numbers; a query a step."""
    found = {agency: {agency} for agency in agencies}
    links = Agency.successors.through.objects
    newest = set(agencies)
    while newest:
        before = set(links.filter(successor__in=newest).values_list("successor", "predecessor"))
        grown = set()
        for own in found.values():
            new = {earlier for later, earlier in before if later in own} - own
            own |= new
            grown |= new
        newest = grown
    return found


def may(user, permission, article=None):
    """Tell whether an account has a right, over one article if it is given; a new one belongs to nobody yet."""
    own = reach(user, permission)
    if article is None or article.pk is None:
        return bool(own)
    return own.covers(article.publisher_id)


def may_change(user, article):
    """Tell whether an account may change what an article says, in the state in which it is."""
    if not may(user, "articles.change_article", article) or has_new_draft(article):
        return False
    needed = TO_CHANGE.get(article.state)
    return needed is None or any(may(user, permission, article) for permission in needed)


def has_new_draft(article):
    """Tell whether somebody works on a new draft of a published article: what is changed beside it would be lost."""
    return article.is_published and Article.objects.filter(replaces=article.pk).exists()


def sees(user):
    """Return the Reach within which an account sees articles that are not public."""
    acts = ("view", "change")
    reaches = [reach(user, f"articles.{act}_article") for act in acts]
    if any(one.is_everywhere for one in reaches):
        return EVERYWHERE
    return Reach(agencies=frozenset().union(*(one.agencies for one in reaches)))


def visible(user, rows, path=""):
    """Keep the rows whose article an account may see; `path` leads from a row to its article ("mention__article")."""
    return rows.filter(sees(user).condition("__".join(filter(None, (path, OWNER)))))


def desks(user, permission="articles.add_article"):
    """Return the agencies at whose desks an account has a right, None where it is every one."""
    own = reach(user, permission)
    return None if own.is_everywhere else Agency.objects.filter(pk__in=own.agencies)


class RoleBackend(AuthenticationBackend):
    """Signs in by user name or e-mail, and answers `user.has_perm` by the table of roles; the object: an article."""

    def get_all_permissions(self, user_obj, obj=None):
        """Return every right that the account has somewhere."""
        if not user_obj.is_active or not user_obj.is_authenticated:
            return set()
        return given(user_obj).union(*(rights_of(name, agencies) for name, agencies in served(user_obj)))

    def has_perm(self, user_obj, perm, obj=None):
        """Tell whether a role of the account gives the right."""
        return may(user_obj, perm, obj if isinstance(obj, Article) else None)

    def has_module_perms(self, user_obj, app_label):
        """Tell whether the account has any right in an app."""
        return any(right.startswith(f"{app_label}.") for right in self.get_all_permissions(user_obj))
