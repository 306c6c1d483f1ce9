from django.db import migrations


def keep_what_was_chosen(apps, schema_editor):
    """Give each chosen section its place in the order of sections, which was theirs until now."""
    FrontSection = apps.get_model("articles", "FrontSection")
    for profile in apps.get_model("articles", "SiteProfile").objects.all():
        for order, section in enumerate(profile.front_sections.order_by("order", "name"), start=1):
            FrontSection.objects.get_or_create(section=section, defaults={"order": order})


def choose_again(apps, schema_editor):
    """Put the sections back to the site's row, which knows no order."""
    chosen = apps.get_model("articles", "FrontSection").objects.values_list("section", flat=True)
    if chosen:
        profile, _new = apps.get_model("articles", "SiteProfile").objects.get_or_create(pk=1)
        profile.front_sections.set(chosen)


class Migration(migrations.Migration):
    dependencies = [
        ("articles", "0016_add_front_sections"),
    ]

    operations = [
        migrations.RunPython(keep_what_was_chosen, choose_again),
    ]
