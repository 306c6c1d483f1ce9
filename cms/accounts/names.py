"""How the person behind an account is named to colleagues."""


def person_of(account):
    """Return a person's name in Vietnamese order (family name first), the user name where none is kept."""
    return f"{account.last_name} {account.first_name}".strip() or account.get_username()


def person_and_account(account):
    """Return a person's name with the user name behind it, so that two of one name are told apart."""
    person, name = person_of(account), account.get_username()
    return name if person == name else f"{person} ({name})"
