"""Two savings of one article put together: nothing that only one of them changed asks anybody."""

from hypothesis import given
from hypothesis import strategies as st

from articles.content.merging import merge
from articles.content.paragraphs import merge_lists, paragraphs

BASE = {
    "title": "Tên",
    "summary": "",
    "body": "<p>Một.</p><p>Hai.</p><p>Ba.</p>",
    "districts": [1, 2],
    "photos": [
        {"id": 5, "key": 1, "caption": "Cũ", "order": 1, "officials": [1]},
        {"id": 6, "key": 2, "caption": "Khác", "order": 2, "officials": []},
    ],
    "people": [{"id": 9, "official_id": 3, "printed_name": "An", "order": 0, "titles": []}],
}


def changed(**parts):
    return {**BASE, **parts}


def photos(*changes):
    return [{**photo, **change} for photo, change in zip(BASE["photos"], changes, strict=True)]


def test_what_one_side_changed_is_taken_from_that_side():
    theirs, mine = changed(title="Tên mới"), changed(summary="Tóm tắt")
    assert merge(BASE, theirs, mine) == ({**BASE, "title": "Tên mới", "summary": "Tóm tắt"}, [])


def test_the_same_change_of_both_is_no_clash():
    assert merge(BASE, changed(title="Mới"), changed(title="Mới")) == (changed(title="Mới"), [])


def test_two_changes_of_one_part_clash_and_stay_theirs_until_decided():
    assert merge(BASE, changed(title="A"), changed(title="B")) == (changed(title="A"), ["title"])


def test_places_are_put_together_one_by_one():
    merged, clashes = merge(BASE, changed(districts=[1, 2, 7]), changed(districts=[2, 4]))
    assert (merged["districts"], clashes) == ([2, 4, 7], [])


def test_photos_are_put_together_row_by_row_and_column_by_column():
    theirs = changed(photos=photos({"caption": "Mới"}, {}))
    mine = changed(photos=photos({"order": 9, "officials": [1, 2]}, {"caption": "Khác hẳn"}))
    merged, clashes = merge(BASE, theirs, mine)
    assert clashes == []
    assert [(one["caption"], one["order"], one["officials"]) for one in merged["photos"]] == [
        ("Mới", 9, [1, 2]),
        ("Khác hẳn", 2, []),
    ]


def test_one_caption_written_by_both_is_a_clash():
    theirs, mine = changed(photos=photos({"caption": "A"}, {})), changed(photos=photos({"caption": "B"}, {}))
    assert merge(BASE, theirs, mine) == (theirs, ["photos"])


def test_a_person_taken_out_by_one_and_untouched_by_the_other_is_gone():
    merged, clashes = merge(BASE, BASE, changed(people=[]))
    assert (merged["people"], clashes) == ([], [])


def test_a_person_taken_out_by_one_and_changed_by_the_other_is_a_clash():
    mine = changed(people=[{**BASE["people"][0], "titles": [{"text": "Bí thư"}]}])
    assert merge(BASE, changed(people=[]), mine)[1] == ["people"]


def test_two_new_photos_with_one_number_are_a_clash():
    new = {"id": 7, "key": 3, "caption": "A", "order": 3, "officials": []}
    theirs = changed(photos=[*BASE["photos"], new])
    mine = changed(photos=[*BASE["photos"], {**new, "id": 8, "caption": "B"}])
    assert merge(BASE, theirs, mine)[1] == ["photos"]


def test_the_number_of_a_row_is_no_change():
    other = [{**BASE["people"][0], "id": 99}]
    assert merge(BASE, changed(people=other), changed(title="B"))[1] == []


def test_different_paragraphs_of_the_body_are_put_together():
    theirs = changed(body="<p>Một mới.</p><p>Hai.</p><p>Ba.</p>")
    mine = changed(body="<p>Một.</p><p>Hai.</p><p>Ba.</p><p>Bốn.</p>")
    merged, clashes = merge(BASE, theirs, mine)
    assert (merged["body"], clashes) == ("<p>Một mới.</p><p>Hai.</p><p>Ba.</p><p>Bốn.</p>", [])


def test_one_paragraph_written_by_both_is_a_clash():
    theirs, mine = changed(body="<p>A</p><p>Hai.</p><p>Ba.</p>"), changed(body="<p>B</p><p>Hai.</p><p>Ba.</p>")
    assert merge(BASE, theirs, mine) == (theirs, ["body"])


def test_a_body_is_taken_apart_at_its_top():
    body = '<p>A<br>b</p><ul><li>C</li></ul><figure data-photo="1"></figure>D'
    assert paragraphs(body) == ["<p>A<br>b</p>", "<ul><li>C</li></ul>", '<figure data-photo="1"></figure>', "D"]
    assert paragraphs("<p>A") is None
    assert paragraphs("</p>") is None


lines = st.lists(st.sampled_from("abcde"), max_size=8)


@given(base=lines, mine=lines)
def test_who_changes_alone_gets_all_of_it(base, mine):
    assert merge_lists(base, base, mine) == mine == merge_lists(base, mine, base)


@given(base=lines, theirs=lines, mine=lines)
def test_no_new_line_of_either_side_is_lost_or_made_up(base, theirs, mine):
    merged = merge_lists(base, theirs, mine)
    if merged is not None:
        assert set(theirs) - set(base) <= set(merged)
        assert set(mine) - set(base) <= set(merged)
        assert set(merged) <= set(base) | set(theirs) | set(mine)
