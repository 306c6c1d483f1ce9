"""Sessions of the desk, kept in the database."""

from django.contrib.sessions.backends import db


class SessionStore(db.SessionStore):
    """A session whose key can only be one that we gave.

    A cookie may hold any string; NUL in it, which Django takes for a key, would be an error of PostgreSQL.
    """

    def _validate_session_key(self, key):
        return super()._validate_session_key(key) and key.isascii() and key.isalnum()
