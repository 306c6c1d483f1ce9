"""Letters that only look right."""

from collections.abc import Iterator

from articles.intake.refusals import gettext_noop
from articles.proof.alarms import Article, Slip, rule

ICELANDIC = {"Ð": "Đ", "ð": "đ"}
OTHER_LETTER = gettext_noop("“%(letter)s” is a foreign letter that only looks like %(right)s.")


@rule("foreign-letter", gettext_noop("foreign letter"))
def foreign_letters(article: Article) -> Iterator[Slip]:
    """ "Ð" (U+00D0) typed for "Đ"."""
    for index, words in enumerate(article.words):
        for word in words:
            for letter, right in ICELANDIC.items():
                if letter in word.text:
                    mended = word.text.replace("Ð", "Đ").replace("ð", "đ")
                    yield Slip(
                        index, word.start, word.end, OTHER_LETTER, (mended,), (("letter", letter), ("right", right))
                    )
                    break
