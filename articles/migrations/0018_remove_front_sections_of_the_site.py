from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [
        ("articles", "0017_fill_front_sections"),
    ]

    operations = [
        migrations.RemoveField(model_name="siteprofile", name="front_sections"),
    ]
