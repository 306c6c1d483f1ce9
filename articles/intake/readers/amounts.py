"""How much one file may hold: an article is far smaller than any of these."""

from articles.intake.refusals import gettext_noop

MOST_LETTERS, MOST_PICTURES = 400_000, 60
TOO_MUCH_TEXT = gettext_noop("The file holds more text than an article. Save the article in a file of its own.")
TOO_MANY_PICTURES = gettext_noop("Only the first 60 pictures were taken. Add the others by hand.")
