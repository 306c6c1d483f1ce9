"""On a page with English words around, each voice reads its own language (WCAG 2.2, 3.1.2)."""

import pytest

pytestmark = pytest.mark.browser
# Letters with Vietnamese marks, unless a name is woven into an English sentence, which needs no mark of its own.
WOVEN = r"\b(ended (on|in)|Owner:|Photo:|By |Acting |Organisation chart around|named|from|until)"
ENGLISH = (
    r"\b(until|since|articles?|January|March|June|November|Photo|remove|ended|places|chosen|announced|Search|Agency)\b"
)
READ = r"""([woven, english]) => {
    const found = [];
    const isMarked = (text) => /[\u0300-\u036f]|đ/i.test(text.normalize('NFD')) && !new RegExp(woven).test(text);
    const judge = (text, one) => {
        const language = one.closest('[lang]').lang;
        if (language === 'en' && isMarked(text) && !one.closest('.sentence')) found.push(`not said: ${text}`);
        if (language === 'vi' && new RegExp(english).test(text)) found.push(`said, but English: ${text}`);
    };
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walk.nextNode()) {
        const one = walk.currentNode.parentElement;
        if (one.tagName !== 'SCRIPT') judge(walk.currentNode.data.trim(), one);
    }
    for (const name of ['alt', 'aria-label', 'placeholder', 'title'])
        for (const one of document.querySelectorAll(`body [${name}]`)) judge(one.getAttribute(name), one);
    return [...new Set(found)];
}"""


def test_vietnamese_names_are_said_to_be_vietnamese_on_pages_in_english(new_page, paths):
    page = new_page("/en/")
    found = {}
    for name in [name for name in paths if name.startswith("English")]:
        page.goto(paths[name])
        assert page.evaluate("document.documentElement.lang") == "en"
        if wrong := page.evaluate(READ, [WOVEN, ENGLISH]):
            found[name] = wrong
    assert found == {}


def test_each_page_in_vietnamese_names_the_language_of_what_is_not(new_page, paths):
    page = new_page(paths["article"])
    assert page.evaluate("document.documentElement.lang") == "vi"
    assert page.locator(".site-foot [lang=en]").all_inner_texts() == ["English"]
