import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("articles", "0015_front"),
    ]

    operations = [
        migrations.CreateModel(
            name="FrontSection",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("order", models.PositiveSmallIntegerField(default=0, verbose_name="order")),
                (
                    "section",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="on_front",
                        to="articles.section",
                        verbose_name="section",
                    ),
                ),
            ],
            options={
                "verbose_name": "section on the front page",
                "verbose_name_plural": "sections on the front page",
                "ordering": ["order", "pk"],
            },
        ),
        migrations.AlterField(
            model_name="notice",
            name="loudness",
            field=models.CharField(
                choices=[
                    ("notice", "notice, on the front page"),
                    ("info", "information, on top of every page"),
                    ("warning", "warning, on top of every page"),
                    ("emergency", "emergency, on top of every page"),
                ],
                default="notice",
                max_length=9,
                verbose_name="where",
            ),
        ),
    ]
