"""Every record of the export is valid by the published schemas of Popolo."""

import json
from datetime import date
from pathlib import Path

import jsonschema
import pytest
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT3

from articles.models import PrintedTitle
from cms.dates import PartialDate
from people.models import Alias
from people.popolo import json_pieces
from tests import factories as make

pytestmark = pytest.mark.django_db

SCHEMAS = {path.stem: json.loads(path.read_text()) for path in (Path(__file__).parent / "schemas").glob("*.json")}
OF_LIST = {
    "persons": "person",
    "organizations": "organization",
    "memberships": "membership",
    "posts": "post",
    "areas": "area",
}
REGISTRY = Registry().with_resources(
    (schema["id"].removesuffix("#"), Resource(schema, DRAFT3)) for schema in SCHEMAS.values()
)


def validator(name):
    """Return what validates records by one schema, addresses and e-mails included."""
    checker = jsonschema.FormatChecker()
    checker.checks("uri")(lambda text: not isinstance(text, str) or text.startswith("https://"))
    return jsonschema.Draft3Validator(SCHEMAS[name], registry=REGISTRY, format_checker=checker)


def document(site="https://tin.vidu.vn", **options):
    return json.loads("".join(json_pieces(site, **options)))


@pytest.fixture
def everything():
    """Make one of everything that a record can hold."""
    province = make.make_district("Tỉnh Sơn Lĩnh", "province")
    old = make.make_district("Huyện Nậm Thượng", parent=province, ends_on=date(2025, 6, 30))
    new = make.make_district("Xã Lùng Vầu", "commune", parent=province, starts_on=date(2025, 7, 1))
    make.make_succession(old, new)
    above = make.make_agency("Ủy ban nhân dân huyện Nậm Thượng", district=old)
    agency = make.make_agency("Phòng Y tế", district=old, parent=above, ends_on=date(2025, 6, 30), end_state="replaced")
    agency.successors.add(make.make_agency("Phòng Văn hóa", district=new, starts_on=date(2025, 7, 1)))
    position = make.make_position("Trưởng phòng", agency)
    official = make.make_official("Vũ Thu Hiền", distinction="Sở Y tế", phone="+84 214", email="hien@vidu.vn")
    dates = {"start": PartialDate.of_month(2019, 5), "end": PartialDate.of_year(2021)}
    make.make_appointment(
        official, position, **dates, is_acting=True, decision_number="12/QĐ", decision_on="2019-05-03"
    )
    make.make_appointment(official, position, start=PartialDate.of_day(date(2022, 3, 9)))
    for target in ({"official": official}, {"agency": agency}, {"position": position}, {"district": old}):
        Alias.objects.create(text="Tên khác", **target)
    sighting = make.make_appointment(official, position, is_confirmed=False, attested_on=date(2024, 1, 5))
    mention = make.make_mention(make.make_published(), official, "Trưởng phòng")
    PrintedTitle.objects.filter(mention=mention).update(position=position, appointment=sighting)


def test_the_schemas_are_schemas():
    for schema in SCHEMAS.values():
        jsonschema.Draft3Validator.check_schema(schema)


@pytest.mark.parametrize("name", OF_LIST)
def test_records_are_valid_and_there_are_some_of(everything, name):
    records = document()[name]
    assert records
    for record in records:
        validator(OF_LIST[name]).validate(record)


def test_the_schemas_would_find_a_fault(everything):
    person = document()["persons"][0]
    for wrong in ({"name": 7}, {"links": [{}]}, {"contact_details": [{"type": "email"}]}, {"birth_date": "9/3/2022"}):
        with pytest.raises(jsonschema.ValidationError):
            validator("person").validate({**person, **wrong})


def test_what_a_record_names_is_there(everything):
    found = document()
    ids = {name: {record["id"] for record in found[name]} for name in OF_LIST}
    kinds = {
        "person_id": "persons",
        "organization_id": "organizations",
        "post_id": "posts",
        "area_id": "areas",
    }
    named = [(key, value) for name in OF_LIST for record in found[name] for key, value in record.items()]
    assert [(key, value) for key, value in named if key in kinds and value not in ids[kinds[key]]] == []
    for name in ("organizations", "areas"):
        assert all(record.get("parent_id", record["id"]) in ids[name] for record in found[name])
        assert all(one in ids[name] for record in found[name] for one in record.get("successor_ids", []))
