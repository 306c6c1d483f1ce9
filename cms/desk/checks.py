"""System checks of the desk: Django's, and options of our ModelAdmins that Django accepts misspelled in silence."""

from difflib import get_close_matches
from inspect import isroutine

from django.contrib import admin
from django.contrib.admin.checks import check_admin_app, check_dependencies
from django.core import checks

from cms.desk.registration import fill_desk

BASES = (admin.ModelAdmin, admin.TabularInline, admin.StackedInline)
OWN_BASES = ("cms.desk.", "import_export.")  # their options are read by themselves


def check_desk(app_configs, **options):
    """Return what is wrong with the desk and the settings it needs."""
    fill_desk()
    found = (check(app_configs=app_configs) for check in (check_dependencies, check_admin_app, check_options))
    return [error for errors in found for error in errors]


def check_options(app_configs, **options):
    """Return an error for each attribute of a registered admin or inline that nothing reads."""
    found = {}
    for site in admin.sites.all_sites:
        for model_admin in site._registry.values():
            for cls in (type(model_admin), *model_admin.inlines):
                for name in unknown_options(cls):
                    found[cls, name] = error(cls, name)
    return list(found.values())


def unknown_options(cls):
    """Return the names defined in an admin class of ours that are no option.

    A method may have any name, for columns are methods; it is named here only if it is almost that of a hook.
    A mixin that reads options of its own names them in `desk_options`.
    """
    known = {name for base in BASES for name in dir(base)}
    known |= {name for base in cls.__mro__ if base.__module__.startswith(OWN_BASES) for name in vars(base)}
    known |= {name for base in cls.__mro__ for name in (*vars(base).get("desk_options", ()), "desk_options")}
    used = {*columns(cls)}
    for base in cls.__mro__:
        if base.__module__.startswith(("django.", *OWN_BASES)) or base is object:
            continue
        for name, value in vars(base).items():
            if name.startswith("_") or name in known | used | {"Media"}:
                continue
            if not is_method(value) or get_close_matches(name, known, 1, 0.9):
                yield name


def columns(cls):
    """Return the names that an admin class shows as columns or as read-only fields."""
    for option in ("list_display", "readonly_fields"):
        yield from (name for name in getattr(cls, option, ()) if isinstance(name, str))


def is_method(value):
    """Tell whether a class attribute is a method or a property."""
    return isroutine(value) or isinstance(value, property | classmethod | staticmethod)


def error(cls, name):
    """Return the error about one option."""
    known = [known for base in BASES for known in dir(base)]
    near = get_close_matches(name, known, 1)
    return checks.Error(
        f"{cls.__module__}.{cls.__qualname__} has “{name}”, which is no option of the admin.",
        hint=f"Is “{near[0]}” meant?" if near else None,
        id="desk.E001",
    )
