"""The drawing of a tree of agencies."""

import re

from people.chart import BOX, INSIDE, Chart, width, wrapped
from people.models import Agency
from people.organisation import Node


def tree(name, *parts, depth=0):
    """Return the Node of an agency with parts, each a name or a (name, part, ...)."""
    node = Node(Agency(name=name), depth)
    for part in parts:
        words = (part,) if isinstance(part, str) else part
        node.parts.append(tree(*words, depth=depth + 1))
    return node


LONG = "Trung tâm Phục vụ hành chính công xã Mường Khương"
WIDE = tree("Ủy ban nhân dân", ("Sở Y tế", "Bệnh viện", LONG, "Trạm Y tế"), "Sở Nội vụ", (LONG, "Phòng Một cửa"))


def test_boxes_do_not_overlap_and_lie_in_the_drawing():
    chart = Chart(WIDE)
    for number, box in enumerate(chart.boxes):
        assert box.x >= 0 and box.y >= 0
        assert box.x + BOX <= chart.width and box.y + box.height <= chart.height
        for other in chart.boxes[:number]:
            assert box.x != other.x or box.y >= other.y + other.height or other.y >= box.y + box.height


def test_every_part_is_joined_to_its_whole():
    chart = Chart(WIDE)
    curves = re.findall(r"M(\d+) (\d+)C\d+ \d+ \d+ \d+ (\d+) (\d+)", chart.path)
    assert len(curves) == len(chart.boxes) - 1
    middles = {(box.x, box.middle) for box in chart.boxes}
    assert {(int(x) - BOX, int(y)) for x, y, *_ in curves} <= middles
    assert {(int(x), int(y)) for *_, x, y in curves} <= middles


def test_a_whole_that_is_taller_than_its_parts_keeps_within_the_drawing():
    chart = Chart(tree(LONG * 3, "Phòng Một cửa"))
    assert chart.boxes[0].y + chart.boxes[0].height <= chart.height
    assert chart.boxes[0].middle == chart.boxes[1].middle


def test_numbers_are_whole_whatever_the_reader_s_decimal_comma():
    chart = Chart(WIDE)
    for box in chart.boxes:
        assert {type(value) for value in (box.x, box.y, box.height, chart.width, chart.height)} == {int}
        assert {type(value) for x, y, _ in box.lines for value in (x, y)} == {int}
    assert "." not in chart.path and "," not in chart.path


def test_names_are_broken_between_words_and_nothing_is_lost():
    lines = wrapped(LONG)
    assert " ".join(lines) == LONG
    assert len(lines) > 1
    assert all(width(line) <= INSIDE for line in lines)


def test_a_word_longer_than_a_box_is_broken_itself():
    lines = wrapped("A" * 60)
    assert "".join(lines) == "A" * 60
    assert all(width(line) <= INSIDE for line in lines)
