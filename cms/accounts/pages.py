"""The pages of one's own account, at addresses below the desk's: allauth's views in the desk's skin, those we use."""

from functools import wraps

from allauth.account import views as account
from allauth.mfa.base import views as factors
from allauth.mfa.recovery_codes import views as recovery
from allauth.mfa.totp import views as totp
from allauth.mfa.webauthn import views as keys
from django.contrib import admin
from django.template.response import TemplateResponse
from django.urls import path, re_path

from cms.accounts.presence import sessions
from cms.desk.policy import desk_answer


def desk_page(view):
    """Wrap a view that knows nothing of the desk so that its page has the desk's frame and its answers the policy."""

    @desk_answer
    @wraps(view)
    def wrapped(request, *args, **options):
        response = view(request, *args, **options)
        if isinstance(response, TemplateResponse) and not response.is_rendered:
            response.context_data = {**admin.site.each_context(request), **(response.context_data or {})}
        return response

    return wrapped


PAGES = [
    ("dang-nhap/", account.login, "account_login"),
    ("dang-xuat/", account.logout, "account_logout"),
    ("dang-ky/", account.signup, "account_signup"),
    ("ngung-dung/", account.account_inactive, "account_inactive"),
    ("xac-nhan/", account.reauthenticate, "account_reauthenticate"),
    ("email/", account.email, "account_email"),
    ("email/da-gui/", account.email_verification_sent, "account_email_verification_sent"),
    ("email/<str:key>/", account.confirm_email, "account_confirm_email"),
    ("mat-khau/", account.password_change, "account_change_password"),
    ("mat-khau/dat/", account.password_set, "account_set_password"),
    ("quen-mat-khau/", account.password_reset, "account_reset_password"),
    ("quen-mat-khau/da-gui/", account.password_reset_done, "account_reset_password_done"),
    ("quen-mat-khau/xong/", account.password_reset_from_key_done, "account_reset_password_from_key_done"),
    ("lop-thu-hai/", factors.index, "mfa_index"),
    ("lop-thu-hai/dang-nhap/", factors.authenticate, "mfa_authenticate"),
    ("lop-thu-hai/xac-nhan/", factors.reauthenticate, "mfa_reauthenticate"),
    ("lop-thu-hai/ung-dung/", totp.activate_totp, "mfa_activate_totp"),
    ("lop-thu-hai/ung-dung/tat/", totp.deactivate_totp, "mfa_deactivate_totp"),
    ("lop-thu-hai/ma-du-phong/", recovery.view_recovery_codes, "mfa_view_recovery_codes"),
    ("lop-thu-hai/ma-du-phong/tao/", recovery.generate_recovery_codes, "mfa_generate_recovery_codes"),
    ("lop-thu-hai/ma-du-phong/tai-ve/", recovery.download_recovery_codes, "mfa_download_recovery_codes"),
    ("lop-thu-hai/khoa/", keys.list_webauthn, "mfa_list_webauthn"),
    ("lop-thu-hai/khoa/them/", keys.add_webauthn, "mfa_add_webauthn"),
    ("lop-thu-hai/khoa/xac-nhan/", keys.reauthenticate_webauthn, "mfa_reauthenticate_webauthn"),
    ("lop-thu-hai/khoa/dang-nhap/", keys.login_webauthn, "mfa_login_webauthn"),
    ("lop-thu-hai/khoa/<int:pk>/sua/", keys.edit_webauthn, "mfa_edit_webauthn"),
    ("lop-thu-hai/khoa/<int:pk>/xoa/", keys.remove_webauthn, "mfa_remove_webauthn"),
    ("phien/", sessions, "usersessions_list"),
]
urlpatterns = [
    *(path(address, desk_page(view), name=name) for address, view, name in PAGES),
    re_path(  # allauth builds this address of an account's number and a key with a hyphen between them
        r"^quen-mat-khau/(?P<uidb36>[0-9A-Za-z]+)-(?P<key>.+)/$",
        desk_page(account.password_reset_from_key),
        name="account_reset_password_from_key",
    ),
]
