"""One row of ours as one record of Popolo: a dict without empty values."""

from django.utils.formats import date_format
from django.utils.translation import gettext as _

from people.popolo.dates import popolo_date, popolo_day
from people.templatetags.records import post_name, post_title


class Records:
    """Makes records. `site` begins every address ("https://tin.vidu.vn"; "": records have none).

    `agencies` and `places` hold the keys of the rows that are written; a record names no others.
    """

    def __init__(self, site, agencies, places):
        self.site, self.agencies, self.places = site, agencies, places

    def person(self, official):
        """Return an Official as a person; of contacts only the official ones."""
        contacts = [("voice", official.phone), ("email", official.email)]
        return filled(
            id=official.slug,
            name=official.name,
            other_names=names(official),
            summary=official.distinction,
            email=official.email,
            image=self.address(official.portrait.url) if official.portrait else None,
            contact_details=[{"type": kind, "value": value} for kind, value in contacts if value],
            links=self.links(official),
        )

    def organization(self, agency):
        """Return an Agency as an organization."""
        return filled(
            id=agency.slug,
            name=agency.name,
            other_names=names(agency),
            classification=agency.kind,
            parent_id=self.agency_id(agency.parent),
            area_id=self.place_id(agency.district),
            founding_date=popolo_day(agency.starts_on),
            dissolution_date=popolo_day(agency.last_day),
            successor_ids=[one.slug for one in agency.successors.all() if one.pk in self.agencies],
            links=self.links(agency),
        )

    def post(self, position):
        """Return a Position as a post."""
        return filled(
            id=str(position.pk),
            label=position.full_name,
            other_label=[alias.text for alias in position.aliases.all()],
            role=position.title,
            organization_id=position.agency.slug,
            area_id=self.place_id(position.agency.district),
        )

    def membership(self, appointment):
        """Return an Appointment as a membership; a sighting is marked as such and has only the day it was seen on."""
        position = appointment.position
        record = filled(
            id=str(appointment.pk),
            label=post_name(appointment),
            role=post_title(appointment),
            person_id=appointment.official.slug,
            organization_id=position.agency.slug,
            post_id=str(position.pk),
            area_id=self.place_id(position.agency.district),
            start_date=popolo_date(appointment.start),
            end_date=popolo_date(appointment.end),
            attested_date=popolo_day(appointment.attested_on),
            sources=self.sources(appointment),
        )
        return record if appointment.is_confirmed else {**record, "is_confirmed": False}

    def area(self, district):
        """Return a District as an area."""
        return filled(
            id=district.slug,
            name=district.name,
            other_names=names(district),
            identifier=district.code,
            classification=district.tier,
            parent_id=self.place_id(district.parent),
            start_date=popolo_day(district.starts_on),
            end_date=popolo_day(district.ends_on),
            successor_ids=[one.slug for one in district.successors.all() if one.pk in self.places],
            links=self.links(district),
        )

    def agency_id(self, agency):
        """Return the id of an agency that is written too."""
        return agency.slug if agency and agency.pk in self.agencies else None

    def place_id(self, district):
        """Return the id of a place that is written too."""
        return district.slug if district and district.pk in self.places else None

    def address(self, path):
        """Return a whole address, or None where the site's is not known."""
        return f"{self.site}{path}" if self.site else None

    def links(self, row):
        """Return the page of a row."""
        return [{"url": self.address(row.get_absolute_url())}] if self.site else []

    def sources(self, appointment):
        """Return the decision that an appointment rests on; Popolo wants an address, so that of the official's page."""
        if not (self.site and appointment.decision_number):
            return []
        note = _("Decision %(number)s") % {"number": appointment.decision_number}
        if appointment.decision_on:
            note = f"{note}, {date_format(appointment.decision_on)}"
        return [{"url": self.address(appointment.official.get_absolute_url()), "note": note}]


def filled(**values):
    """Return the values that are something."""
    return {name: value for name, value in values.items() if value not in (None, "", [])}


def names(row):
    """Return the other names of a row."""
    return [{"name": alias.text} for alias in row.aliases.all()]
