"""Steps that tests of accounts share: signing in, and the codes of an authenticator app."""

import time

from allauth.mfa.models import Authenticator
from allauth.mfa.recovery_codes.internal.auth import RecoveryCodes
from allauth.mfa.totp.internal import auth
from django.test import Client
from django.urls import reverse

PASSWORD = "Mat-khau-thu-9"


def signed_in(user, password=PASSWORD, **headers):
    """Return a client in which an account signed in by its password."""
    client = Client(**headers)
    client.post(reverse("account_login"), {"login": user.username, "password": password})
    return client


def prove(client, password=PASSWORD):
    """Give the password again, as is asked before what protects the account is changed."""
    client.post(reverse("account_reauthenticate"), {"password": password})


def is_in(client):
    """Tell whether the desk opens for a client."""
    return client.get(reverse("admin:index")).status_code == 200


def code_of(secret):
    """Return what an app that knows the secret shows now."""
    return auth.format_hotp_value(auth.hotp_value(secret, int(time.time()) // 30))


def give_app(user):
    """Set up an authenticator app and recovery codes for an account; return the app's secret."""
    secret = auth.generate_totp_secret()
    auth.TOTP.activate(user, secret)
    RecoveryCodes.activate(user)
    return secret


def kinds_of(user):
    """Return the kinds of second factors that an account has."""
    return set(Authenticator.objects.filter(user=user).values_list("type", flat=True))
