"""What the editor reads where a row about people or places would break a rule of the database."""

from django.utils.translation import gettext_lazy as _

from cms.desk.forms import explain

BEFORE = _("The last day lies before the first.")
ITSELF = _("Nothing can be part of itself.")

explain(
    {
        "agency_lives_once_in_a_place": ("name", _("There is an agency of this name in this place already.")),
        "agency_lives_once_in_the_country": ("name", _("There is an agency of this name already.")),
        "agency_ends_after_it_starts": ("ends_on", BEFORE),
        "agency_with_an_end_state_has_a_last_day": ("ends_on", _("Say on which day it ended.")),
        "agency_ended_in_a_known_way": ("end_state", _("Choose how it ended from the list.")),
        "agency_that_outlives_its_place_has_one": ("outlives_district", _("There is no place that it could outlive.")),
        "agency_is_not_its_own_parent": ("parent", ITSELF),
        "district_unique_by_code_and_first_day": ("code", _("There is a place with this code and first day already.")),
        "district_unique_by_code_without_first_day": ("code", _("There is a place with this code already.")),
        "district_without_code_is_provisional": ("code", _("A place has its official code.")),
        "district_ends_after_it_starts": ("ends_on", BEFORE),
        "district_is_not_its_own_parent": ("parent", ITSELF),
        "agency_succession_is_told_once": ("", _("This succession is told already.")),
        "agency_succession_is_between_two_agencies": ("", _("An agency cannot follow itself.")),
        "succession_is_told_once": ("successor", _("This succession is told already.")),
        "succession_is_between_two_units": ("successor", _("A place cannot follow itself.")),
        "position_unique_by_title_and_agency": ("title", _("The agency has this post already.")),
        "position_has_at_least_one_seat": ("seats", _("A post has at least one seat; empty: any number.")),
        "appointment_sighting_once_a_day": ("position", _("This post was seen on this day already.")),
        "appointment_undated_sighting_once": ("position", _("This post was seen already, on an unknown day.")),
        "appointment_sighting_has_no_dates": (
            "is_confirmed",
            _("Confirm the post: what was only read in a text has no dates."),
        ),
        "appointment_without_an_end_once": ("end", _("This official holds this post already: say when that ended.")),
        "appointment_with_a_decision_is_confirmed": (
            "is_confirmed",
            _("Confirm the post: a decision confirms it."),
        ),
        "alias_names_exactly_one_thing": ("", _("Another name names exactly one thing.")),
        **{
            f"alias_once_for_each_{target}": ("text", _("This other name is there already."))
            for target in ("official", "agency", "position", "district")
        },
    }
)
