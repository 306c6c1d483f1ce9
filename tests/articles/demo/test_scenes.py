"""Drawn pictures are the same for the same seed, differ between seeds, and exist for every photo of the sample."""

import pytest

from articles.demo.portraits import portrait
from articles.demo.scenes import SCENES, draw
from tests.articles.demo.data import ARTICLES, OFFICIALS

each_scene = pytest.mark.parametrize("scene", sorted(SCENES))


@each_scene
def test_a_scene_is_1600_by_1000_and_the_same_for_the_same_seed(scene):
    picture = draw(scene, 7)
    assert (picture.size, picture.mode) == ((1600, 1000), "RGB")
    assert picture.tobytes() == draw(scene, 7).tobytes()


@each_scene
def test_a_scene_differs_by_seed(scene):
    assert draw(scene, 1).tobytes() != draw(scene, 2).tobytes()


def test_there_are_scenes_enough():
    assert len(SCENES) >= 10


def test_an_unknown_scene_is_refused():
    with pytest.raises(KeyError):
        draw("moon", 1)


def test_a_portrait_is_800_by_1000_and_the_same_for_the_same_seed():
    assert portrait(4).size == (800, 1000)
    assert portrait(4).tobytes() == portrait(4).tobytes()
    assert portrait(4).tobytes() != portrait(5).tobytes()


def test_every_photo_of_the_sample_has_a_scene_and_no_two_are_alike():
    wanted = [(photo["scene"], photo["seed"]) for article in ARTICLES for photo in article["photos"] if photo["scene"]]
    assert {scene for scene, _ in wanted} == set(SCENES)
    assert len(set(wanted)) == len(wanted)


def test_no_two_officials_share_a_portrait():
    seeds = [row["portrait"] for row in OFFICIALS.values() if row["portrait"] is not None]
    assert len(seeds) == len(set(seeds))
