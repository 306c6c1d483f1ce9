"""Work that follows a transaction, once for all of its rows."""

from django.db import transaction


def waiting(kind, *arguments):
    """Return the one object of a class that is called after this transaction is stored; made where there is none.

    A row whose savepoint is undone may have left something in it: what is called must bear that.
    """
    functions = [function for _savepoints, function, _is_robust in transaction.get_connection().run_on_commit]
    found = next((function for function in functions if isinstance(function, kind)), None)
    if found is None:
        found = kind(*arguments)
        transaction.on_commit(found)
    return found
