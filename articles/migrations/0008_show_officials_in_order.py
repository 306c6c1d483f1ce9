"""Officials shown in a photo get an order, from left to right, in the table that Django made; photos lead to videos."""

import django.db.models.deletion
from django.db import migrations, models

import cms.text.fields


class Migration(migrations.Migration):
    dependencies = [("articles", "0007_find_last_changed"), ("people", "0008_keep_versions_of_officials")]

    operations = [
        migrations.SeparateDatabaseAndState(
            state_operations=[
                migrations.CreateModel(
                    name="Shown",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "photo",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="shown",
                                to="articles.photo",
                                verbose_name="photo",
                            ),
                        ),
                        (
                            "official",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="people.official",
                                verbose_name="official",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "official shown",
                        "verbose_name_plural": "officials shown",
                        "db_table": "articles_photo_officials",
                        "ordering": ["order", "pk"],
                        "unique_together": {("photo", "official")},
                    },
                ),
                migrations.AlterField(
                    model_name="photo",
                    name="officials",
                    field=models.ManyToManyField(
                        blank=True,
                        related_name="photos",
                        through="articles.Shown",
                        to="people.official",
                        verbose_name="officials shown",
                    ),
                ),
            ]
        ),
        migrations.AddField(
            model_name="shown",
            name="order",
            field=models.PositiveSmallIntegerField(default=0, verbose_name="order"),
        ),
        migrations.AddField(
            model_name="photo",
            name="video_url",
            field=cms.text.fields.HttpsField(
                blank=True,
                help_text="Where the picture stands for a video. Readers go there; nothing of it is loaded here.",
                max_length=500,
                verbose_name="address of the video",
            ),
        ),
    ]
