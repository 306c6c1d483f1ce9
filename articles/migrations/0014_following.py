import uuid

import django.db.models.deletion
import django.db.models.functions.text
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("articles", "0013_archive_copies"),
    ]

    operations = [
        migrations.CreateModel(
            name="Announcement",
            fields=[
                (
                    "article",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE,
                        primary_key=True,
                        related_name="announcement",
                        serialize=False,
                        to="articles.article",
                    ),
                ),
                ("at", models.DateTimeField(auto_now_add=True)),
            ],
            options={
                "verbose_name": "announcement",
                "verbose_name_plural": "announcements",
            },
        ),
        migrations.CreateModel(
            name="Follower",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("email", models.EmailField(editable=False, max_length=254, verbose_name="e-mail")),
                ("since", models.DateTimeField(auto_now_add=True, verbose_name="since")),
                (
                    "paused_at",
                    models.DateTimeField(editable=False, null=True, verbose_name="refused by its mail server"),
                ),
            ],
            options={
                "verbose_name": "follower",
                "verbose_name_plural": "followers",
                "ordering": ["-pk"],
                "constraints": [
                    models.UniqueConstraint(
                        django.db.models.functions.text.Lower("email"), name="follower_has_an_address_of_its_own"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("email", ""), _negated=True), name="follower_has_an_address"
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Subscription",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("query", models.CharField(blank=True, editable=False, max_length=1000, verbose_name="list")),
                (
                    "often",
                    models.CharField(
                        choices=[
                            ("at_once", "at once, when an article is published"),
                            ("daily", "once a day, in the morning"),
                            ("weekly", "once a week, on Monday morning"),
                        ],
                        default="at_once",
                        editable=False,
                        max_length=7,
                        verbose_name="how often",
                    ),
                ),
                ("asked_at", models.DateTimeField(editable=False, verbose_name="asked")),
                ("confirmed_at", models.DateTimeField(editable=False, null=True, verbose_name="confirmed")),
                ("next_at", models.DateTimeField(editable=False, null=True, verbose_name="next letter")),
                (
                    "follower",
                    models.ForeignKey(
                        editable=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="subscriptions",
                        to="articles.follower",
                        verbose_name="follower",
                    ),
                ),
            ],
            options={
                "verbose_name": "followed list",
                "verbose_name_plural": "followed lists",
                "ordering": ["-pk"],
            },
        ),
        migrations.CreateModel(
            name="Letter",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("confirm", "asks to confirm"),
                            ("known", "says that the list is followed already"),
                            ("news", "brings news"),
                        ],
                        default="news",
                        max_length=7,
                        verbose_name="kind",
                    ),
                ),
                ("key", models.UUIDField(default=uuid.uuid4, editable=False)),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("waiting", "waiting"),
                            ("claimed", "being sent"),
                            ("handed", "handed over, no answer seen"),
                            ("sent", "sent"),
                        ],
                        default="waiting",
                        max_length=7,
                        verbose_name="state",
                    ),
                ),
                ("claim", models.CharField(blank=True, editable=False, max_length=32)),
                ("attempts", models.PositiveSmallIntegerField(default=0, verbose_name="attempts")),
                ("made_at", models.DateTimeField(verbose_name="made")),
                ("next_at", models.DateTimeField(verbose_name="next attempt")),
                ("sent_at", models.DateTimeField(null=True, verbose_name="sent")),
                (
                    "subscription",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="letters",
                        to="articles.subscription",
                        verbose_name="list",
                    ),
                ),
            ],
            options={
                "verbose_name": "letter",
                "verbose_name_plural": "letters",
                "ordering": ["pk"],
            },
        ),
        migrations.CreateModel(
            name="Delivery",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "article",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="deliveries", to="articles.article"
                    ),
                ),
                (
                    "letter",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="deliveries",
                        to="articles.letter",
                    ),
                ),
                (
                    "subscription",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="deliveries",
                        to="articles.subscription",
                    ),
                ),
            ],
            options={
                "verbose_name": "delivery",
                "verbose_name_plural": "deliveries",
            },
        ),
        migrations.AddIndex(
            model_name="subscription",
            index=models.Index(
                models.F("query"), condition=models.Q(("confirmed_at__isnull", False)), name="subscription_of_a_list"
            ),
        ),
        migrations.AddIndex(
            model_name="subscription",
            index=models.Index(
                models.F("next_at"), condition=models.Q(("next_at__isnull", False)), name="subscription_of_an_hour"
            ),
        ),
        migrations.AddConstraint(
            model_name="subscription",
            constraint=models.UniqueConstraint(fields=("follower", "query"), name="subscription_is_there_once"),
        ),
        migrations.AddConstraint(
            model_name="subscription",
            constraint=models.CheckConstraint(
                condition=models.Q(("often__in", ["at_once", "daily", "weekly"])),
                name="subscription_is_as_often_as_offered",
            ),
        ),
        migrations.AddConstraint(
            model_name="subscription",
            constraint=models.CheckConstraint(
                condition=models.Q(("next_at", None), models.Q(("often", "at_once"), _negated=True), _connector="OR"),
                name="subscription_at_once_has_no_hour",
            ),
        ),
        migrations.AddIndex(
            model_name="letter",
            index=models.Index(
                models.F("next_at"), condition=models.Q(("state__in", ["waiting", "claimed"])), name="letter_to_send"
            ),
        ),
        migrations.AddIndex(
            model_name="letter",
            index=models.Index(models.F("made_at"), name="letter_made"),
        ),
        migrations.AddConstraint(
            model_name="letter",
            constraint=models.CheckConstraint(
                condition=models.Q(("kind__in", ["confirm", "known", "news"])), name="letter_is_of_a_known_kind"
            ),
        ),
        migrations.AddConstraint(
            model_name="letter",
            constraint=models.CheckConstraint(
                condition=models.Q(("state__in", ["waiting", "claimed", "handed", "sent"])),
                name="letter_is_in_a_known_state",
            ),
        ),
        migrations.AddIndex(
            model_name="delivery",
            index=models.Index(models.F("subscription"), condition=models.Q(("letter", None)), name="delivery_waiting"),
        ),
        migrations.AddConstraint(
            model_name="delivery",
            constraint=models.UniqueConstraint(fields=("subscription", "article"), name="delivery_is_made_once"),
        ),
    ]
