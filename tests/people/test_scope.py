"""Which units' news belongs to a unit: the table of design, and the walk against a plain Python one."""

from datetime import date

import pytest
from django.db import connection
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from people.models import District, Succession
from people.scope import own_scope, scope, scopes
from tests.factories import make_district, make_succession

pytestmark = pytest.mark.django_db
LAST, FIRST = date(2025, 6, 30), date(2025, 7, 1)


def unit(name, tier, parent=None, is_old=False, code=""):
    """Return a unit of before or after the reform of July 2025."""
    life = {"ends_on": LAST} if is_old else {"starts_on": FIRST}
    codes = {"code": code} if code else {}
    return make_district(name, tier, parent=parent, **life, **codes)


def in_scope_of(unit):
    """Return the units whose news belongs to a unit."""
    return District.objects.filter(pk__in=scope(unit))


@pytest.fixture
def world():
    """Two provinces that became one; a huyện that became three communes; a unit that only changed its parent."""
    old_son = unit("Tỉnh Sơn Lĩnh", "province", is_old=True, code="10")
    old_dong = unit("Tỉnh Đông Hà", "province", is_old=True, code="15")
    new_son = unit("Tỉnh Sơn Lĩnh", "province", code="15")  # a code used again
    rows = {"old son": old_son, "old dong": old_dong, "new son": new_son}
    rows["huyen"] = unit("Huyện Nậm Thượng", "huyen", old_son, is_old=True)
    rows["town"] = unit("Thị trấn Nậm Thượng", "commune", rows["huyen"], is_old=True)
    rows["old pha"] = unit("Xã Pha Đán", "commune", rows["huyen"], is_old=True)
    rows["old lung"] = unit("Xã Lùng Vầu", "commune", rows["huyen"], is_old=True)
    rows["other huyen"] = unit("Huyện Khe Lếch", "huyen", old_dong, is_old=True)
    rows["old khe"] = unit("Xã Khe Lếch", "commune", rows["other huyen"], is_old=True)
    rows["nam"] = unit("Xã Nậm Thượng", "commune", new_son)
    rows["pha"] = unit("Xã Pha Đán", "commune", new_son)
    rows["khe"] = unit("Xã Khe Lếch", "commune", new_son)  # only its parent changed
    make_succession(old_son, new_son)
    make_succession(old_dong, new_son)
    make_succession(rows["huyen"], rows["nam"], rows["pha"])
    make_succession(rows["town"], rows["nam"])
    make_succession(rows["old lung"], rows["nam"], rows["pha"])
    make_succession(rows["old pha"], rows["pha"])
    make_succession(rows["old khe"], rows["khe"])
    make_succession(rows["other huyen"], rows["khe"])
    return rows


EVERYTHING = "old son,old dong,new son,huyen,town,old pha,old lung,other huyen,old khe,nam,pha,khe"


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ("nam", "nam,huyen,town,old lung"),
        ("pha", "pha,huyen,old pha,old lung"),
        ("khe", "khe,old khe,other huyen"),
        ("town", "town"),
        ("old pha", "old pha"),
        ("huyen", "huyen,town,old pha,old lung"),
        ("other huyen", "other huyen,old khe"),
        ("old son", "old son,huyen,town,old pha,old lung"),
        ("old dong", "old dong,other huyen,old khe"),
        ("new son", EVERYTHING),
    ],
)
def test_scope_of_each_unit(world, asked, found):
    names = {row.pk: name for name, row in world.items()}
    assert {names[row.pk] for row in in_scope_of(world[asked])} == set(found.split(","))


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ("nam", "nam"),
        ("new son", "new son,nam,pha,khe"),
        ("huyen", "huyen,town,old pha,old lung"),
        ("old son", "old son,huyen,town,old pha,old lung"),
    ],
)
def test_the_own_scope_of_each_unit_leaves_out_what_came_before(world, asked, found):
    names = {row.pk: name for name, row in world.items()}
    rows = District.objects.filter(pk__in=own_scope(world[asked]))
    assert {names[row.pk] for row in rows} == set(found.split(","))


def test_the_own_scope_of_a_unit_that_went_on_leaves_out_parts_that_ended():
    province = make_district("Tỉnh Sơn Lĩnh", "province")
    unit("Huyện Nậm Thượng", "huyen", province, is_old=True)
    commune = unit("Xã Pha Đán", "commune", province)
    assert set(District.objects.filter(pk__in=own_scope(province))) == {province, commune}


def test_several_steps_back_are_followed():
    first, second, third = (make_district(name, "commune") for name in ("Xã Một", "Xã Hai", "Xã Ba"))
    make_succession(first, second)
    make_succession(second, third)
    assert set(in_scope_of(third)) == {first, second, third}


def test_parts_of_a_predecessor_count_only_on_the_asked_units_own_tier():
    town = make_district("Thành phố Lĩnh Khê", "huyen")
    ward = make_district("Phường Lĩnh Bắc", "commune", parent=town)
    same_tier = make_district("Quận Lĩnh Khê", "huyen")
    other_tier = make_district("Đặc khu Lĩnh Khê", "commune")
    make_succession(town, same_tier, other_tier)
    assert set(in_scope_of(same_tier)) == {same_tier, town, ward}
    assert set(in_scope_of(other_tier)) == {other_tier, town}


def test_a_unit_reached_both_as_part_and_as_predecessor_gives_its_parts():
    province = make_district("Tỉnh Sơn Lĩnh", "province")
    huyen = make_district("Huyện Nậm Thượng", "huyen", parent=province)
    commune = make_district("Xã Pha Đán", "commune", parent=huyen)
    later = make_district("Xã Pha Lĩnh", "commune", parent=province)
    make_succession(huyen, later)
    assert set(in_scope_of(province)) == {province, huyen, commune, later}


def test_a_diamond_gives_each_unit_once():
    root, left, right, end = (make_district(f"Xã {name}", "commune") for name in ("Một", "Hai", "Ba", "Tư"))
    make_succession(root, left, right)
    make_succession(left, end)
    make_succession(right, end)
    assert sorted(row.pk for row in in_scope_of(end)) == sorted([root.pk, left.pk, right.pk, end.pk])


def test_circles_come_to_an_end():
    one, two = make_district("Xã Một", "commune"), make_district("Xã Hai", "commune")
    make_succession(one, two)
    make_succession(two, one)
    District.objects.filter(pk=one.pk).update(parent=two)
    District.objects.filter(pk=two.pk).update(parent=one)
    assert set(in_scope_of(one)) == {one, two}


def test_scope_is_part_of_the_one_query(world, django_assert_num_queries):
    with django_assert_num_queries(1):
        list(in_scope_of(world["new son"]).filter(tier="commune"))


def reference(asked, units, parts, successions):
    """Return scope by design's words: `parts` is (part, whole), `successions` is (predecessor, successor)."""
    found, todo = set(), [(asked, True)]
    while todo:
        one, is_open = todo.pop()
        if (one, is_open) in found:
            continue
        found.add((one, is_open))
        if is_open:
            todo += [(part, True) for part, whole in parts if whole == one]
        todo += [(before, units[before] == units[asked]) for before, after in successions if after == one]
    return {one for one, _ in found}


COUNT = 7
GRAPHS = st.fixed_dictionaries(
    {
        "tiers": st.lists(st.sampled_from(["province", "huyen", "commune"]), min_size=COUNT, max_size=COUNT),
        "parents": st.lists(st.none() | st.integers(0, COUNT - 1), min_size=COUNT, max_size=COUNT),
        "successions": st.sets(st.tuples(st.integers(0, COUNT - 1), st.integers(0, COUNT - 1)), max_size=10),
        "asked": st.integers(0, COUNT - 1),
    }
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(GRAPHS)
def test_any_graph_gives_what_plain_python_gives(db, graph):
    Succession.objects.all().delete()
    District.objects.update(parent=None)
    District.objects.all().delete()
    rows = District.objects.bulk_create(
        District(name=f"Xã {index}", tier=tier, code=str(index), slug=f"xa-{index}")
        for index, tier in enumerate(graph["tiers"])
    )
    parts = [(index, parent) for index, parent in enumerate(graph["parents"]) if parent not in {None, index}]
    for part, whole in parts:
        District.objects.filter(pk=rows[part].pk).update(parent=rows[whole])
    successions = [(before, after) for before, after in graph["successions"] if before != after]
    Succession.objects.bulk_create(
        Succession(predecessor=rows[before], successor=rows[after]) for before, after in successions
    )
    found = {rows.index(row) for row in in_scope_of(rows[graph["asked"]])}
    assert found == reference(graph["asked"], graph["tiers"], parts, successions)


@pytest.mark.parametrize("with_predecessors", [True, False])
def test_several_scopes_in_one_query_are_those_of_each_unit(world, with_predecessors):
    units = list(world.values())
    start = scopes(connection.vendor, len(units), with_predecessors)
    with connection.cursor() as cursor:
        cursor.execute(f"{start} SELECT root, id FROM scope", [unit.pk for unit in units])
        pairs = set(cursor.fetchall())
    reach = scope if with_predecessors else own_scope
    assert pairs == {(unit.pk, other.pk) for unit in units for other in District.objects.filter(pk__in=reach(unit))}
