"""Any text in: no crash, letters that are there, and work in step with the length."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from articles.proof import Part, proofread
from articles.proof.syllables import exists, spelt, table

WORDS = st.sampled_from(
    ["trên", "hội nghị", "Huyện", "Nậm Thượng", "thuỷ", "thủy", "31/4", "thứ Hai", "ngày", "5/3/2024", "2.5", "ha", "(",
     ")", "“", "”", '"', ",", ".", " ", "  ", "Ð", "Ủy ban Nhân dân", "thười", "K'Brếu", "\u0301", "\x00", "🎉"]
)  # fmt: skip
LINEAR = {
    "one word": "từ ",
    "slips": "thười nghười ",
    "capitals": "Nậm Thượng Páo ",
    "signs": "“( ",
    "days": "thứ Hai, ngày 31/4/2024 ",
    "numbers": "1,500 2.5 ",
    "doubled": "trên trên ",
    "blanks": "a                ",
}


@settings(max_examples=150, deadline=None)
@given(st.lists(st.one_of(st.text(max_size=200), st.lists(WORDS, max_size=40).map(" ".join)), max_size=4))
def test_offsets_are_those_of_the_words(texts):
    for alarm in proofread([Part("block", text) for text in texts]):
        assert texts[alarm.part][alarm.start : alarm.end] == alarm.found


@pytest.mark.parametrize("text", LINEAR.values(), ids=LINEAR.keys())
def test_the_work_grows_with_the_length(text):
    def seconds(times):
        start = time.process_time()
        proofread([Part("block", text * times)])
        return time.process_time() - start

    seconds(100)
    short = max(min(seconds(1_000) for _ in range(3)), 0.002)
    assert min(seconds(8_000) for _ in range(2)) < 24 * short


def test_every_syllable_of_the_table_exists_as_it_is_spelt():
    syllables = [
        spelt(("g" if initial == "gi" and rime[0] == "i" else initial) + rime, int(tone))
        for rime, initials in table().items()
        for initial, tones in initials.items()
        for tone in tones
    ]
    assert len(syllables) > 6_000
    assert [one for one in syllables if not exists(one)] == []
