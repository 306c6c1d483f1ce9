"""Drawn pictures for the demonstration: flat scenes, the same for the same seed. No text, no emblems, no faces."""

import random

from articles.demo import scenes_land, scenes_rooms, scenes_stage, scenes_town, scenes_water
from articles.demo.canvas import Canvas

WIDTH, HEIGHT = 1600, 1000
SCENES = {
    scene.__name__: scene
    for scene in (
        scenes_land.construction_road,
        scenes_land.hills_mist,
        scenes_land.tea_harvest,
        scenes_land.terraces,
        scenes_rooms.library,
        scenes_rooms.meeting_hall,
        scenes_rooms.office_counter,
        scenes_stage.festival_stage,
        scenes_town.clinic,
        scenes_town.factory,
        scenes_town.market,
        scenes_town.school_yard,
        scenes_water.bridge,
        scenes_water.coconut_shore,
        scenes_water.harbour,
        scenes_water.reservoir,
    )
}


def draw(scene, seed):
    """Return the picture (RGB, 1600 x 1000) of a scene by its name; `seed` (int) varies light, colours, numbers.

    Raises KeyError for a scene that does not exist.
    """
    canvas = Canvas(random.Random(f"{scene}:{seed}"), WIDTH, HEIGHT)  # noqa: S311 (pictures, not secrets)
    SCENES[scene](canvas)
    return canvas.finish()
