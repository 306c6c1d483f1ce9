"""What is done with accounts besides changing their form: invitations on the desk."""

from allauth.mfa.models import Authenticator
from django.contrib import messages
from django.contrib.auth.models import User
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import path, reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from cms.accounts.handover import SuccessorForm, hand_over, work_of
from cms.accounts.invitations import InvitationForm, NotSent, invite, invite_again, is_invited, withdraw
from cms.accounts.names import person_and_account
from cms.accounts.presence import end_sessions
from cms.audit import name_acts, record

name_acts(
    {
        "invitation": gettext_lazy("invited somebody to the desk"),
        "invitation-withdrawn": gettext_lazy("withdrew an invitation"),
        "handover": gettext_lazy("handed the work of an account over"),
        "second-factors-reset": gettext_lazy("reset the second step of an account"),
        "password-set": gettext_lazy("set a password for somebody"),
    }
)
UNSENT = gettext_lazy(
    "The letter could not be sent, so nothing was changed. Ask who runs the site to look at EMAIL_URL."
)


class AccountActs:
    """Pages that every act on an account has in common."""

    def account(self, request, number):
        """Return an account that whoever asks may change. Raises Http404 or PermissionDenied."""
        user = self.get_object(request, str(number))
        if user is None:
            raise Http404
        if not self.has_change_permission(request, user):
            raise PermissionDenied
        return user

    def account_page(self, request, name, **context):
        """Answer with one of the pages."""
        context = {**self.admin_site.each_context(request), "opts": self.opts, **context}
        return TemplateResponse(request, f"admin/auth/user/{name}.html", context)

    def to_account(self, user):
        """Lead to the form of an account."""
        return HttpResponseRedirect(reverse("admin:auth_user_change", args=[user.pk]))


class Invites(AccountActs):
    """Adds invitations to the list of accounts, and their second thoughts to the form of one."""

    def get_urls(self):
        """Add the page of a new invitation, and the acts on one."""
        wrap = self.admin_site.admin_view
        return [
            path("invite/", wrap(self.invite_view), name="auth_user_invite"),
            path("<int:number>/invite-again/", wrap(self.invite_again_view), name="auth_user_invite_again"),
            path("<int:number>/withdraw/", wrap(self.withdraw_view), name="auth_user_withdraw"),
            *super().get_urls(),
        ]

    def list_links(self, request):
        """Link to the invitation from above the list."""
        invitation = (_("Invite to the desk"), reverse("admin:auth_user_invite"))
        return [*super().list_links(request), *([invitation] if self.may_invite(request) else [])]

    def may_invite(self, request):
        """Tell whether who asks may add accounts and give them groups, which is to change them."""
        return self.has_add_permission(request) and self.has_change_permission(request)

    def invite_view(self, request):
        """Ask whom to invite (GET), or invite them (POST)."""
        if not self.may_invite(request):
            raise PermissionDenied
        form = InvitationForm(request.POST or None)
        if form.is_valid():
            try:
                user = invite(request, **form.cleaned_data)
            except NotSent:
                form.add_error(None, _("The letter could not be sent, so there is no account. Try again later."))
            else:
                self.log_addition(request, user, [{"added": {}}])
                record("invitation", by=request.user, about=user, request=request)
                messages.success(request, _("The invitation went to %(email)s.") % {"email": user.email})
                messages.info(request, _("Give the account its roles below: without one it can do nothing."))
                return self.to_account(user)
        return self.account_page(request, "invite", title=_("Invite to the desk"), form=form)

    def invite_again_view(self, request, number):
        """Send the letter once more."""
        user = self.invited(request, number)
        try:
            invite_again(request, user)
        except NotSent:
            messages.error(request, UNSENT)
        else:
            record("invitation", by=request.user, about=user, request=request)
            messages.success(request, _("The invitation went to %(email)s.") % {"email": user.email})
        return self.to_account(user)

    def withdraw_view(self, request, number):
        """Take the invitation back."""
        user = self.invited(request, number)
        withdraw(user)
        record("invitation-withdrawn", by=request.user, about=user, request=request)
        self.log_change(request, user, [{"changed": {"fields": ["is_active"]}}])
        messages.success(request, _("The invitation is withdrawn; its link opens nothing any more."))
        return self.to_account(user)

    def invited(self, request, number):
        """Return an account that waits for its person. Raises Http404 for one that does not, or for a mere look."""
        user = self.account(request, number)
        if request.method != "POST" or not is_invited(user):
            raise Http404
        return user


class Leaves(AccountActs):
    """Adds what is done when somebody leaves, or lost the telephone that is their second step."""

    def get_urls(self):
        """Add the handover, and taking away second factors."""
        wrap = self.admin_site.admin_view
        return [
            path("<int:number>/hand-over/", wrap(self.hand_over_view), name="auth_user_hand_over"),
            path("<int:number>/reset-factors/", wrap(self.reset_factors_view), name="auth_user_reset_factors"),
            *super().get_urls(),
        ]

    def hand_over_view(self, request, number):
        """Show what waits for an account and ask who takes over (GET), or hand it over (POST)."""
        account = self.another(request, number)
        form = SuccessorForm(account, request.POST or None)
        if not form.is_valid():
            words = {"title": _("Hand over"), "original": account, "form": form, "work": work_of(account)}
            return self.account_page(request, "hand_over", **words)
        successor = form.cleaned_data["successor"]
        given = hand_over(account, successor)
        counts = {one.label: one.count for one in given}
        record("handover", by=request.user, about=account, request=request, to=successor.username, work=counts)
        self.log_change(request, account, [{"changed": {"fields": ["is_active"]}}])
        names = {"name": person_and_account(account), "successor": person_and_account(successor)}
        messages.success(request, _("%(name)s is out of use; %(successor)s has taken over.") % names)
        return HttpResponseRedirect(reverse("admin:auth_user_changelist"))

    def reset_factors_view(self, request, number):
        """Take the second factors of an account away and sign it out, so that its person sets up new ones."""
        account = self.another(request, number)
        if request.method != "POST":
            raise Http404
        Authenticator.objects.filter(user=account).delete()
        end_sessions(account)
        record("second-factors-reset", by=request.user, about=account, request=request)
        self.log_change(request, account, _("The second step of signing in was reset."))
        messages.success(request, _("The second step is reset. The person signs in with the password and sets it up."))
        return self.to_account(account)

    def another(self, request, number):
        """Return an account that is not one's own. Raises Http404 or PermissionDenied."""
        account = self.account(request, number)
        if account == request.user:
            raise PermissionDenied
        return account


def standing_of(user: User):
    """Return what an account is at present, in words."""
    if not user.is_active:
        return _("out of use")
    return _("invited") if is_invited(user) else _("in use")
