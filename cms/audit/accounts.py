"""Which account is at work: what is written without a request at hand is still written under a name."""

from contextlib import contextmanager
from contextvars import ContextVar

_account = ContextVar("account", default=None)


@contextmanager
def at_work(account):
    """Let an account (a user, or something that becomes one when it is looked at) be the one at work."""
    token = _account.set(account)
    try:
        yield
    finally:
        _account.reset(token)


def account_at_work():
    """Return the account that is signed in where this runs, None in commands and for visitors."""
    account = _account.get()
    if account is None or not account.is_authenticated:
        return None
    return account
