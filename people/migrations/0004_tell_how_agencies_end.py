"""Agencies end with their place unless told otherwise, and what followed them becomes a model with constraints."""

import django.db.models.deletion
from django.db import migrations, models

END_STATES = ["", "replaced", "merged", "split", "renamed", "dissolved", "devolved"]


def link(related_name, verbose_name, on_delete):
    """Return one end of a succession."""
    return models.ForeignKey(
        on_delete=on_delete, related_name=related_name, to="people.agency", verbose_name=verbose_name
    )


class Migration(migrations.Migration):
    dependencies = [("people", "0003_limit_posts")]

    operations = [
        migrations.AddField(
            model_name="agency",
            name="outlives_district",
            field=models.BooleanField(
                default=False,
                help_text="Tick it where the agency went on when its place ended.",
                verbose_name="outlives its place",
            ),
        ),
        migrations.AlterField(
            model_name="agency",
            name="ends_on",
            field=models.DateField(
                blank=True,
                help_text="Empty: the agency ends with its place, on the place's last day.",
                null=True,
                verbose_name="last day",
            ),
        ),
        # The table that Django made itself becomes a model's: its rows stay where they are.
        migrations.SeparateDatabaseAndState(
            state_operations=[
                migrations.CreateModel(
                    name="AgencySuccession",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("from_agency", link("successions", "predecessor", django.db.models.deletion.CASCADE)),
                        ("to_agency", link("precessions", "successor", django.db.models.deletion.PROTECT)),
                    ],
                    options={
                        "verbose_name": "succession of agencies",
                        "verbose_name_plural": "successions of agencies",
                        "db_table": "people_agency_successors",
                        "unique_together": {("from_agency", "to_agency")},
                    },
                ),
                migrations.AlterField(
                    model_name="agency",
                    name="successors",
                    field=models.ManyToManyField(
                        related_name="predecessors",
                        through="people.AgencySuccession",
                        to="people.agency",
                        verbose_name="successors",
                    ),
                ),
            ],
        ),
        migrations.RenameField("agencysuccession", "from_agency", "predecessor"),
        migrations.RenameField("agencysuccession", "to_agency", "successor"),
        migrations.AlterModelTable("agencysuccession", None),
        migrations.AlterUniqueTogether("agencysuccession", set()),
        migrations.AddConstraint(
            model_name="agencysuccession",
            constraint=models.UniqueConstraint(
                fields=("predecessor", "successor"), name="agency_succession_is_told_once"
            ),
        ),
        migrations.AddConstraint(
            model_name="agencysuccession",
            constraint=models.CheckConstraint(
                condition=models.Q(("predecessor", models.F("successor")), _negated=True),
                name="agency_succession_is_between_two_agencies",
            ),
        ),
        migrations.AlterField(
            model_name="agency",
            name="successors",
            field=models.ManyToManyField(
                related_name="predecessors",
                through="people.AgencySuccession",
                through_fields=("predecessor", "successor"),
                to="people.agency",
                verbose_name="successors",
            ),
        ),
        migrations.AddConstraint(
            model_name="agency",
            constraint=models.CheckConstraint(
                condition=models.Q(("end_state__in", END_STATES)), name="agency_ended_in_a_known_way"
            ),
        ),
        migrations.AddConstraint(
            model_name="agency",
            constraint=models.CheckConstraint(
                condition=models.Q(("outlives_district", False), ("district__isnull", False), _connector="OR"),
                name="agency_that_outlives_its_place_has_one",
            ),
        ),
    ]
