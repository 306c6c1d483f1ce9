"""The catalogues of messages: complete, current, and in the Vietnamese of a good government site."""

import importlib.util
import re
import shutil
import unicodedata
from pathlib import Path

import pytest
from django.conf import settings
from django.utils.translation.trans_real import DjangoTranslation

ROOT = Path(settings.BASE_DIR)
_spec = importlib.util.spec_from_file_location("messages_tool", ROOT / "deploy" / "local" / "messages.py")
tool = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(tool)

DOMAINS = list(tool.ENDINGS)
FILES = sorted((ROOT / "locale").rglob("*.po"))
EVERY = [entry for path in FILES for entry in tool.read(path)]
OURS = [entry for domain in DOMAINS for entry in tool.read(tool.file_of(tool.OURS, domain))]
# Signs and names that Vietnamese writes as English does.
SAME = {
    "…", ":", ", ", ":?.!", "%(truncated_text)s…", "%(class_name)s %(instance)s", "IPv4", "IPv6", "%(size)d byte",
    *(f"%s {unit}" for unit in ("KB", "MB", "GB", "TB", "PB")),
}  # fmt: skip
PLACEHOLDER = re.compile(r"%\(\w+\)[srd]|%[srd]|\{\w*\}|<[^>]+>")
# Open syllables with the mark on the second vowel (hoá, uỷ): since the school books of 1980 it stands on the first.
OLD_TONE = re.compile(r"(?:o[àáảãạèéẻẽẹ]|(?<!q)u[ỳýỷỹỵ])(?!\w)", re.IGNORECASE)

needs_gettext = pytest.mark.skipif(not shutil.which("xgettext"), reason="gettext (Debian: apt-get install gettext)")


def texts(entry):
    """Return the translations of a message: one, or that of its plural."""
    return list(entry.msgstr_plural.values()) if entry.msgid_plural else [entry.msgstr]


def refused(entries, is_wrong):
    """Return (message, translation) of those that are wrong."""
    return [(entry.msgid, text) for entry in entries for text in texts(entry) if is_wrong(entry, text)]


@needs_gettext
@pytest.mark.parametrize("domain", DOMAINS)
def test_catalogue_has_the_messages_of_the_source(domain):
    source, catalogue = (
        set(tool.our_messages(domain)),
        set(map(tool.key_of, tool.read(tool.file_of(tool.OURS, domain)))),
    )
    assert sorted(source - catalogue, key=str) == [], "run `make messages` and translate"
    assert sorted(catalogue - source, key=str) == [], "run `make messages`"


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(ROOT)))
def test_every_message_is_translated(path):
    catalogue = tool.read(path)
    assert len(catalogue) > 0
    assert [entry.msgid for entry in catalogue if not entry.translated()] == []


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(ROOT)))
def test_compiled_catalogue_is_current(path):
    assert path.with_suffix(".mo").read_bytes() == tool.compiled(path), "run `make messages`"


def test_no_compiled_catalogue_is_left_over():
    assert {path.with_suffix(".po") for path in (ROOT / "locale").rglob("*.mo")} == set(FILES)


def test_catalogue_is_written_as_the_tool_writes_it(tmp_path):
    for path in FILES:
        before = path.read_text()
        copy = tmp_path / path.relative_to(ROOT)
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(path, copy)
        tool.write(copy, {tool.key_of(entry): tool.untranslated(entry) for entry in tool.read(path)})
        assert copy.read_text() == before, "sorted by message, no dates, no lines: run `make messages`"


@needs_gettext
@pytest.mark.parametrize("domain", DOMAINS)
def test_no_message_of_a_library_stays_english(domain):
    vietnamese, found = DjangoTranslation("vi", domain=domain), []
    for folder, messages in tool.said_by_libraries(domain):
        for (context, text), entry in messages.items():
            key = f"{context}\x04{text}" if context else text
            said = vietnamese.ngettext(key, "", 2) if entry.msgid_plural else vietnamese.gettext(key)
            if said in ("", key, text) and text not in SAME:
                found.append((folder.name, text))
    assert found == []


def test_our_words_win_over_those_of_libraries():
    vietnamese = DjangoTranslation("vi", domain="django")
    plain = [entry for entry in OURS if not entry.msgctxt and not entry.msgid_plural]
    assert [entry.msgid for entry in plain if vietnamese.gettext(entry.msgid) != entry.msgstr] == []


def test_placeholders_and_markup_are_those_of_the_message():
    def differs(entry, text):
        fitting = [sorted(PLACEHOLDER.findall(form)) for form in (entry.msgid, entry.msgid_plural) if form]
        return sorted(PLACEHOLDER.findall(text)) not in fitting

    assert refused(EVERY, differs) == []


def test_spaces_around_a_message_are_kept():
    assert refused(EVERY, lambda entry, text: edges(entry.msgid) != edges(text)) == []


def edges(text):
    """Return the white space before and after a text."""
    return text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]


def test_letters_are_composed():
    assert refused(EVERY, lambda entry, text: unicodedata.normalize("NFC", text) != text) == []


def test_tone_marks_stand_where_they_are_taught_today():
    assert OLD_TONE.search("uỷ ban")
    assert OLD_TONE.search("Hoá chất")
    assert not OLD_TONE.search("quý, toàn, thoại, khuyết, thủy, hóa, huỳnh")
    assert refused(EVERY, lambda entry, text: OLD_TONE.search(text)) == []


def test_signs_are_set_as_in_print():
    wrong = re.compile(r"  | [,.;:?!](?!\S)|\.\.\.|''")
    assert refused(EVERY, lambda entry, text: wrong.search(text)) == []


def test_sentences_end_as_the_message_does():
    def differs(entry, text):
        return any(entry.msgid.endswith(sign) != text.endswith(sign) for sign in (".", ":"))

    assert refused(OURS, differs) == []


def test_words_that_editors_are_told_to_look_for_are_on_the_screen():
    """Bold in the editors' guide is what stands on the screen; more than four words are emphasis."""
    bold = set(re.findall(r"\*\*(.+?)\*\*", (ROOT / "docs" / "editing.md").read_text())) - {"đậm"}
    said = {text.casefold() for entry in OURS for text in texts(entry)}
    assert {words for words in bold if len(words.split()) <= 4 and words.casefold() not in said} == set()


def test_capitals_begin_as_the_message_does():
    def differs(entry, text):
        return entry.msgid[0].isalpha() and text[0].isalpha() and entry.msgid[0].isupper() != text[0].isupper()

    assert refused(OURS, differs) == []
