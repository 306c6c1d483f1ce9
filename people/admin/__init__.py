"""The desk's pages about people and places, in the order of the menu."""

from django.contrib import admin

from people.admin import refusals  # noqa: F401 (registering is its effect)
from people.admin.agency import AgencyAdmin, AgencySuccessionAdmin, PositionAdmin
from people.admin.alias import AliasAdmin
from people.admin.appointment import AppointmentAdmin
from people.admin.change_set import ChangeSetAdmin
from people.admin.district import DistrictAdmin, SuccessionAdmin
from people.admin.official import OfficialAdmin
from people.admin.title_reading import TitleReadingAdmin
from people.admin.waiting import waiting
from people.models import (
    Agency,
    AgencySuccession,
    Alias,
    Appointment,
    ChangeSet,
    District,
    Official,
    Position,
    Succession,
    TitleReading,
)

for model, model_admin in (
    (Official, OfficialAdmin),
    (Appointment, AppointmentAdmin),
    (Agency, AgencyAdmin),
    (Position, PositionAdmin),
    (District, DistrictAdmin),
    (Succession, SuccessionAdmin),
    (AgencySuccession, AgencySuccessionAdmin),
    (Alias, AliasAdmin),
    (TitleReading, TitleReadingAdmin),
    (ChangeSet, ChangeSetAdmin),
):
    admin.site.register(model, model_admin)

admin.site.waiting(waiting)
