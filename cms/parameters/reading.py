"""Which parameters an address holds, and links to the same page with one of them changed."""

import re

from django.utils.datastructures import MultiValueDict
from django.utils.http import urlencode
from django.utils.translation import gettext as _

MOST_VALUES = 20  # of one parameter; more would be a load, not a choice
SLUG = re.compile(r"[-a-zA-Z0-9_]{1,250}")


class ParameterError(Exception):
    """A parameter that cannot be answered: `parameter` names it, `explanation` says why in plain words."""

    status = 400

    def __init__(self, parameter, explanation):
        super().__init__(f"{parameter}: {explanation}")
        self.parameter = parameter
        self.explanation = explanation


class BadParameter(ParameterError):
    """The value is not written as this parameter is written: status 400."""


class NothingThere(ParameterError):
    """The value is well written and names nothing that is public: status 404."""

    status = 404


class Parameters:
    """The parameters of ours that have a value, as (name, value) pairs in the order in which we name them.

    Empty values mean "not set"; names that are not ours (`utm_source`) are ignored, also in the links that
    are made here. Raises BadParameter where one of `single` has two values.
    """

    def __init__(self, query, repeatable=(), single=()):
        self.names = (*repeatable, *single)
        self.pairs = []
        for name in self.names:
            values = [value for value in query.getlist(name) if value]
            if name in single and len(values) > 1:
                raise BadParameter(name, _("This parameter may stand in the address only once."))
            self.pairs += [(name, value) for value in dict.fromkeys(values)]

    @property
    def data(self):
        """Return the parameters as the data of a form."""
        data = MultiValueDict()
        for name, value in self.pairs:
            data.appendlist(name, value)
        return data

    def values(self, name):
        """Return the values of a parameter, each once, in the order of the address."""
        return [value for found, value in self.pairs if found == name]

    def slugs(self, name):
        """Return the values that a database may be asked for as slugs; the form refuses the others."""
        return [value for value in self.values(name) if SLUG.fullmatch(value)][:MOST_VALUES]

    def value(self, name):
        """Return the value of a single parameter, or ""."""
        return next(iter(self.values(name)), "")

    def link(self, without=(), **changed):
        """Return the query part ("?district=…", or "" where nothing is left) of this page with a change.

        `without` holds names and (name, value) pairs to leave out; `changed` sets single parameters. A link
        leads to the first page unless `page` is set.
        """
        left_out = {"page", *without, *changed}
        pairs = [pair for pair in self.pairs if pair[0] not in left_out and pair not in left_out]
        pairs += [(name, changed[name]) for name in self.names if changed.get(name)]
        return f"?{urlencode(pairs)}" if pairs else ""
