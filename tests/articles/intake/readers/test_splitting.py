"""A package of several articles is shared out, each text with its own pictures."""

import pytest

from articles.intake import UnreadableFile
from articles.intake.readers import open_document, split_package
from articles.intake.readers.contents import ONLY_PICTURES, SEVERAL_ARTICLES
from tests.articles.intake.readers.packing import ARTICLE, JPEG, shown, zipped


def split(*files):
    return split_package(zipped(files))


def pictures_of(name, raw):
    return [line[0] for line in shown(open_document(raw, name)) if isinstance(line, tuple)]


def test_each_text_takes_the_pictures_of_its_folder():
    files = [("a/mot.txt", ARTICLE), ("a/1.jpg", JPEG), ("b/hai.txt", ARTICLE), ("b/anh/2.jpg", JPEG)]
    found = split(*files)
    assert [name for name, _ in found] == ["mot.zip", "hai.zip"]
    assert [pictures_of(*one) for one in found] == [["1.jpg"], ["2.jpg"]]


def test_texts_without_pictures_come_alone():
    assert split(("1.txt", ARTICLE), ("2.txt", ARTICLE)) == [("1.txt", ARTICLE.encode()), ("2.txt", ARTICLE.encode())]


def test_packages_within_the_package_are_articles_of_their_own():
    inner = [zipped([("bai.txt", ARTICLE), (f"{number}.jpg", JPEG)]) for number in (1, 2)]
    assert [pictures_of(*one) for one in split(("1.zip", inner[0]), ("2.zip", inner[1]))] == [["1.jpg"], ["2.jpg"]]


def test_pictures_named_like_a_text_beside_it_are_its_own():
    files = [("bai1.txt", ARTICLE), ("bai2.txt", ARTICLE), ("bai1-anh1.jpg", JPEG), ("bai2/anh.jpg", JPEG)]
    assert [pictures_of(*one) for one in split(*files)] == [["bai1-anh1.jpg"], ["anh.jpg"]]


def test_pictures_that_may_belong_to_any_text_are_not_shared_out_by_guess():
    with pytest.raises(UnreadableFile) as refusal:
        split(("1.txt", ARTICLE), ("2.txt", ARTICLE), ("anh.jpg", JPEG))
    assert (refusal.value.message, refusal.value.values) == (SEVERAL_ARTICLES, {"count": 2})


def test_a_package_of_one_article_comes_back_as_it_is():
    raw = zipped([("bai.txt", ARTICLE), ("anh.jpg", JPEG)])
    assert split_package(raw) == [("bai.zip", raw)]


def test_a_package_without_a_text_is_refused():
    with pytest.raises(UnreadableFile) as refusal:
        split(("1.jpg", JPEG))
    assert refusal.value.message == ONLY_PICTURES
