"""What readers have set in their system holds on this site: colours of their own, and no motion."""

import pytest

from tests.browser.public.walking import faults, stops

pytestmark = pytest.mark.browser
PAGES = ["filtered", "found", "article", "archive", "official", "agency", "place", "open data", "follow mine"]
FORCED = """() => {
    const probe = (colour) => {
        const one = document.body.appendChild(document.createElement('i'));
        one.style.color = colour;
        const computed = getComputedStyle(one).color;
        one.remove();
        return computed;
    };
    const canvas = probe('Canvas');
    const system = ['CanvasText', 'LinkText', 'Highlight', 'ButtonText'].map(probe);
    const all = (places) => [...document.querySelectorAll(places)].filter((one) => one.checkVisibility());
    const look = (one) => {
        const style = getComputedStyle(one);
        const edges = ['Top', 'Right', 'Bottom', 'Left'].map((side) => ['Style', 'Width', 'Color']
            .map((what) => style[`border${side}${what}`]));
        return {...style, edges: edges.filter(([kind, width, colour]) =>
            kind !== 'none' && parseFloat(width) && colour !== canvas && !/^rgba.*, 0[)]$/.test(colour))};
    };
    const name = (one) => one.outerHTML.slice(0, 120);
    const edgeless = all('button, .button, .chips a, .pager a, select, input:not([type=checkbox], [type=radio])')
        .filter((one) => look(one).edges.length < 3);
    const sign = (one) => {
        const {edges, fontWeight, outlineStyle} = look(one);
        return JSON.stringify([edges, fontWeight, outlineStyle]);
    };
    const lost = all('nav a[aria-current], .pager [aria-current]').filter((one) =>
        [...one.closest('nav').querySelectorAll('a:not([aria-current])')].some((other) => sign(other) === sign(one)));
    const undrawn = all('.bars .bar, .posts rect, .chart g rect, .chart path, .lineage path').filter((one) => {
        const {fill, stroke} = getComputedStyle(one);
        return !system.includes(fill) && !system.includes(stroke);
    });
    const unmarked = all('mark').filter((one) => getComputedStyle(one).backgroundColor === canvas);
    return [...edgeless, ...lost, ...undrawn, ...unmarked].map(name);
}"""
MOTION = """() => [...document.querySelectorAll('*')].filter((one) => [null, '::before', '::after'].some((part) => {
    const style = getComputedStyle(one, part);
    const times = `${style.transitionDuration},${style.animationDuration}`.split(',');
    return times.some(parseFloat) || style.scrollBehavior === 'smooth';
})).map((one) => one.outerHTML.slice(0, 80))"""


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_with_colours_of_the_reader_buttons_have_edges_and_charts_are_drawn(new_page, paths, scheme):
    page = new_page("/", forced_colors="active", color_scheme=scheme, bypass_csp=True)
    found = {}
    for name in PAGES:
        page.goto(paths[name])
        if wrong := page.evaluate(FORCED):
            found[name] = wrong
    assert found == {}


def test_with_colours_of_the_reader_the_focus_has_a_ring(new_page, paths):
    page = new_page(paths["follow mine"], forced_colors="active", color_scheme="dark", reduced_motion="reduce")
    assert faults(stops(page)) == []


def test_nothing_moves_for_those_who_want_no_motion(new_page, paths):
    page = new_page("/", reduced_motion="reduce")
    found = {}
    for name in PAGES:
        page.goto(paths[name])
        if wrong := page.evaluate(MOTION):
            found[name] = wrong
    assert found == {}
    page.emulate_media(reduced_motion="no-preference")
    assert len(page.evaluate(MOTION)) == 1  # the page itself scrolls gently
