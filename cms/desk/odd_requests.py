"""Addresses and forms that no page of the desk makes: Django's admin fails at some of them, ours says what is wrong."""

from django.contrib.admin.helpers import ACTION_CHECKBOX_NAME
from django.contrib.admin.options import IncorrectLookupParameters
from django.contrib.admin.views.main import ERROR_FLAG, SEARCH_VAR
from django.contrib.admin.widgets import AutocompleteSelect, AutocompleteSelectMultiple
from django.core.exceptions import BadRequest, ValidationError

COSTLY_LOOKUPS = ("__regex", "__iregex")  # a pattern from an address can keep a database busy for ever


class StrictLists:
    """Lists whose address asks for the impossible show what lists show for any other wrong condition."""

    def lookup_allowed(self, lookup, value, request=None):
        """Allow what Django allows, but no patterns."""
        return not lookup.endswith(COSTLY_LOOKUPS) and super().lookup_allowed(lookup, value, request)

    def get_changelist_instance(self, request):
        """Return the list. Raises IncorrectLookupParameters for wrong conditions, which leads to the list without them.

        NUL, which PostgreSQL refuses, and the year after 9999 are wrong conditions as well. Raises BadRequest
        where the address that Django leads to has them again: Django would blame the database.
        """
        try:
            return self._checked_list(request)
        except (IncorrectLookupParameters, ValueError, OverflowError) as error:
            if ERROR_FLAG in request.GET:
                raise BadRequest from error
            raise IncorrectLookupParameters from error

    def _checked_list(self, request):
        conditions = [value for name, values in request.GET.lists() if name != SEARCH_VAR for value in values]
        if any("\x00" in value for value in conditions):
            raise IncorrectLookupParameters
        return super().get_changelist_instance(request)

    def response_action(self, request, queryset):
        """Do an action on the ticked rows. Raises BadRequest where a ticked row has no number."""
        if not all(is_key(self.model, key) for key in request.POST.getlist(ACTION_CHECKBOX_NAME)):
            raise BadRequest(ACTION_CHECKBOX_NAME)
        return super().response_action(request, queryset)


def is_key(model, value):
    """Tell whether `value` is written as the number of a row of `model`."""
    try:
        model._meta.pk.clean(value, None)
    except ValidationError:
        return False
    return True


class StrictChoices:
    """A picker shows only chosen rows: what else came from an address or a form is the form's matter to refuse."""

    known = None  # {number as text: row} of what the form's row refers to, where it was fetched with it

    def optgroups(self, name, value, attr=None):
        """Return the options of what is chosen; rows that are known already are not fetched once more."""
        model = self.choices.queryset.model
        chosen = [str(one) for one in value if one not in self.choices.field.empty_values]
        if self.known is not None and self.known.keys() >= set(chosen):
            label, may_be_empty = self.choices.field.label_from_instance, not self.allow_multiple_selected
            options = [self.create_option(name, "", "", False, 0)] if may_be_empty and not self.is_required else []
            options += [self.create_option(name, one, label(self.known[one]), True, 0) for one in chosen]
            return [(None, options, 0)]
        return super().optgroups(name, [one for one in value if is_key(model, one)], attr)


class Picker(StrictChoices, AutocompleteSelect):
    """Picks one row by typing."""


class SeveralPicker(StrictChoices, AutocompleteSelectMultiple):
    """Picks several rows by typing."""

    def value_from_datadict(self, data, files, name):
        """Return what was sent; a number past the database's largest is none, and the field refuses that."""
        model = self.choices.queryset.model
        return [one if is_key(model, one) else "" for one in super().value_from_datadict(data, files, name)]
