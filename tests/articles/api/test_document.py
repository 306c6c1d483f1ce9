"""The description of the API: valid, complete, in Vietnamese, with examples that are what it says."""

import jsonschema
import pytest
from django.utils.translation import override
from drf_spectacular.drainage import GENERATOR_STATS
from openapi_spec_validator import OpenAPIV31SpecValidator

from articles.api.describing.document import document

pytestmark = pytest.mark.django_db


@pytest.fixture
def described(client):
    """Return the document as it is answered."""
    response = client.get("/api/v1/openapi.json")
    assert (response.status_code, response["Content-Type"]) == (200, "application/json")
    return response.json()


def operations(described):
    """Return all operations."""
    return [methods["get"] for methods in described["paths"].values()]


def test_it_is_a_valid_openapi_3_1_document(described):
    assert described["openapi"].startswith("3.1")
    assert list(OpenAPIV31SpecValidator(described).iter_errors()) == []


def test_nothing_is_left_to_guessing():
    document.cache_clear()
    GENERATOR_STATS.reset()
    with override("vi"):
        document("vi")
    assert not GENERATOR_STATS


def test_it_can_only_be_read(described):
    assert all(list(methods) == ["get"] for methods in described["paths"].values())
    assert len(described["paths"]) == 10


def test_every_parameter_and_every_answer_is_described(described):
    for operation in operations(described):
        assert operation["summary"] and operation["description"]
        assert all(parameter["description"] for parameter in operation["parameters"])
        assert all(answer["description"] for answer in operation["responses"].values())


def test_every_shape_and_every_field_is_described(described):
    for name, shape in described["components"]["schemas"].items():
        assert shape["description"], name
        assert [field for field, schema in shape["properties"].items() if not schema.get("description")] == [], name


def test_every_example_is_what_the_description_says(described):
    for operation in operations(described):
        answer = operation["responses"]["200"]["content"]["application/json"]
        (example,) = answer["examples"].values()
        schema = {**answer["schema"], "components": described["components"]}
        jsonschema.validate(example["value"], schema, jsonschema.Draft202012Validator)


def test_problems_are_described_as_problems(described):
    for operation in operations(described):
        assert {"404", "405", "429", "503"} <= set(operation["responses"])
        assert list(operation["responses"]["404"]["content"]) == ["application/problem+json"]
    assert "410" in described["paths"]["/api/v1/articles/{slug}/"]["get"]["responses"]


def test_it_speaks_english_where_that_is_asked_for():
    with override("en"):
        assert document("en")["components"]["schemas"]["PlaceName"]["description"] == "A place, in short."
