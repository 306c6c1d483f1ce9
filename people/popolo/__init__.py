"""People, agencies, posts and places as JSON of the Popolo standard (https://www.popoloproject.com/).

Popolo's words for ours: person (Official), organization (Agency), post (Position), membership (Appointment), area
(District). What Popolo has no word for stands under names of our own, which its schemas allow: `successor_ids`, an
area's `other_names`, `start_date` and `end_date`, and of a sighting `is_confirmed` and `attested_date`.
"""

from people.popolo.export import json_pieces

__all__ = ["json_pieces"]
