"""The title without marks in a column of its own: words in the title weigh more than words in the text."""

from django.db import migrations

import cms.text.fields
from cms.text import folded_words

AT_ONCE = 500


def fold_titles(apps, schema_editor):
    """Fill the column of the articles that are there."""
    Article = apps.get_model("articles", "Article")
    rows = Article._base_manager.only("pk", "title").order_by("pk")
    waiting = []
    for article in rows.iterator(chunk_size=AT_ONCE):
        article.folded_title = folded_words(article.title)
        waiting.append(article)
        if len(waiting) == AT_ONCE:
            Article._base_manager.bulk_update(waiting, ["folded_title"])
            waiting = []
    Article._base_manager.bulk_update(waiting, ["folded_title"])


class Migration(migrations.Migration):
    dependencies = [("articles", "0010_add_attachments")]

    operations = [
        migrations.AddField(
            model_name="article",
            name="folded_title",
            field=cms.text.fields.FoldedField(sources=("title",)),
        ),
        migrations.RunPython(fold_titles, migrations.RunPython.noop, elidable=True),
    ]
