"""What all tables share: every cell is read before a row is judged, what is unchanged stays, all faults are told."""

import logging
from collections import defaultdict

from django.core.exceptions import NON_FIELD_ERRORS, ValidationError
from django.db import IntegrityError
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from import_export.resources import ModelResource

from people.exchange.cells import Unreadable
from people.exchange.columns import names_of
from people.slugs import SlugOnce, first_free

logger = logging.getLogger(__name__)


class Differences:
    """What a row's columns show before and after: pairs of texts."""

    def __init__(self, resource, instance, new):
        self.before = resource.texts_of(None if new else instance)
        self.after = self.before

    def compare_with(self, resource, instance):
        """Take what the row shows now."""
        self.after = resource.texts_of(instance)

    def as_html(self):
        """Return the pairs; the page marks the differences, the policy forbids the library's inline styles."""
        return list(zip(self.before, self.after, strict=True))


class TableResource(ModelResource):
    """One model as a table. A subclass declares Columns and says how a row is found, filled and judged.

    While a row is read, `values` holds its cells by column (only those that could be read) and `faults` the sentences
    about the others. Rows are saved one by one in one transaction, so that addresses, sort keys and the database's
    own rules hold; what cells name is fetched for the whole table before.
    """

    note = ""  # what the page of the export adds
    known_by = ()  # the columns that must be readable before a row is sought

    class Meta:
        import_id_fields = ()
        skip_unchanged = True
        use_transactions = True

    def __init__(self, **options):
        super().__init__(**options)
        self.values, self.faults, self.numbers = {}, defaultdict(list), []
        self.given = set()  # the names of the columns that the file has
        self.adopted = set()  # the numbers of rows that confirm what was only read in a text
        self.number_of = {}  # the row's number in the file by the key of the row in the database

    # ---- For subclasses ------------------------------------------------------------------
    def fetch(self, rows):
        """Load what the cells of all rows (dicts of texts by column) name."""

    def resolve(self):
        """Turn texts in `values` into the rows that they name."""

    def find(self):
        """Return the row of the database that the cells are about, or None for a new one."""
        raise NotImplementedError

    def fill(self, instance):
        """Put on the row what is no column's plain value."""

    def judge(self, instance):
        """Add faults that show only in the whole row."""

    def is_adopted(self, instance):
        """Tell whether the table confirms a row that was only read in a text, though no column changes."""
        return False

    def remember(self, instance):
        """Make a saved row known to the rows below it."""

    # ---- Used by subclasses ------------------------------------------------------------------
    def fault(self, name, sentence):
        """Note what is wrong with a column of the present row."""
        self.faults[name].append(sentence)

    def is_readable(self, *names):
        """Tell whether none of the columns has a fault so far."""
        return not any(self.faults.get(name) for name in names)

    def named(self, name, find, *arguments):
        """Return what `find` finds, or None with its complaint noted at the column."""
        try:
            return find(*arguments)
        except Unreadable as complaint:
            self.fault(name, str(complaint))
            return None

    def texts_of(self, instance):
        """Return what each column shows of a row; None is a row that is not there yet."""
        columns = self.get_import_fields()
        return ["" if instance is None else column.export(instance) for column in columns]

    # ---- The steps of django-import-export, in their order ---------------------------------------
    @classmethod
    def get_diff_class(cls):
        """Return the class that compares before and after."""
        return Differences

    def before_import(self, dataset, **options):
        """Name the columns and fetch what the cells name. Raises UnfitTable, and then there are no rows."""
        self.numbers = list(getattr(dataset, "numbers", range(2, len(dataset) + 2)))
        rows = list(dataset)
        headings = dataset.headers
        dataset.wipe()
        dataset.headers = names_of(headings, self.fields)
        dataset.extend(rows)
        self.given = set(dataset.headers)
        self.fetch([dict(zip(dataset.headers, row, strict=True)) for row in rows])

    def before_import_row(self, row, row_number=None, **options):
        """Read every cell."""
        self.number = self.numbers[row_number - 1]
        self.values, self.faults = {}, defaultdict(list)
        for name, text in row.items():
            column = self.fields[name]
            try:
                self.values[name] = column.widget.clean(text)
            except Unreadable as complaint:
                self.fault(name, str(complaint))
            else:
                if column.is_required and self.values[name] in ("", None):
                    self.fault(name, _("This cell must not be blank."))
        self.resolve()

    def get_instance(self, instance_loader, row):
        """Return the row that the cells are about, if it can be told and is there."""
        instance = self.find() if self.is_readable(*self.known_by) else None
        if instance and instance.pk in self.number_of:
            sentence = _("The same is in row %(row)d already.")
            self.fault(self.known_by[0], sentence % {"row": self.number_of[instance.pk]})
        if instance:
            self.number_of.setdefault(instance.pk, self.number)
        return instance

    def import_instance(self, instance, row, **options):
        """Put the cells on the row. Raises ValidationError with everything that is wrong so far."""
        for name, value in self.values.items():
            column = self.fields[name]
            if column.is_set and self.is_readable(name):
                setattr(instance, column.attribute, value)
        self.fill(instance)
        if self.faults:
            raise ValidationError(dict(self.faults))

    def skip_row(self, instance, original, row, import_validation_errors=None):
        """Leave a row alone that shows the same as before."""
        if import_validation_errors or original.pk is None:
            return False
        if self.is_adopted(original):
            self.adopted.add(self.number)
            return False
        return self.texts_of(instance) == self.texts_of(original)

    def validate_instance(self, instance, import_validation_errors=None, validate_unique=True):
        """Judge the whole row without asking the database. Raises ValidationError with everything that is wrong."""
        others = {field.name for field in instance._meta.fields if field.is_relation or field.name not in self.fields}
        for judge in (lambda: instance.clean_fields(exclude=others | self.faults.keys()), instance.clean):
            try:
                judge()
            except ValidationError as error:
                for name, errors in error.update_error_dict({}).items():
                    self.faults[name].extend(sentence for one in errors for sentence in one.messages)
        self.judge(instance)
        if self.faults:
            raise ValidationError(dict(self.faults))

    @cached_property
    def taken_slugs(self):
        """Return the addresses that rows of the model have, or may get again, read once for the whole table."""
        model = self._meta.model
        return set(model._base_manager.values_list("slug", flat=True)) | model().kept_slugs("")

    def before_save_instance(self, instance, row, **options):
        """Give a new row its address."""
        if isinstance(instance, SlugOnce) and not instance.slug:
            instance.slug = first_free(instance.wanted_slug(), self.taken_slugs)
            self.taken_slugs.add(instance.slug)

    def do_instance_save(self, instance, is_create):
        """Save the row; a rule that only the database knows is told like any other fault."""
        try:
            instance.save(force_insert=is_create)
        except IntegrityError as error:
            logger.warning("A row of a table was refused: %s", error)
            sentence = _("This row contradicts what is stored already.")
            raise ValidationError({NON_FIELD_ERRORS: [sentence]}) from error

    def after_save_instance(self, instance, row, **options):
        """Make the row known to those below it."""
        self.number_of.setdefault(instance.pk, self.number)
        self.remember(instance)
