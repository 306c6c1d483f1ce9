"""The house stays as it was designed: directions of imports, names, sizes, templates without code."""

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest
from django.conf import settings

ROOT = Path(settings.BASE_DIR)
ROOMS = ("cms", "articles", "people")
FORBIDDEN_NAMES = {"services", "service", "utils", "util", "helpers", "helper", "common", "misc", "base", "lib"}
MOST_LINES, MOST_LINES_OF_A_FUNCTION = 300, 50
PURE = [
    "articles/intake",
    *(f"people/{name}.py" for name in (
        "titles", "title_words", "agency_names", "agency_words", "abbreviations", "places", "sorting",
    )),
    *(f"articles/attaching/{name}.py" for name in ("judging", "naming", "office", "pdf", "refusal")),
    *(f"articles/cards/{name}.py" for name in ("drawing", "emblem", "layout", "letters", "lines")),
    *(f"cms/text/{name}.py" for name in ("cleaning", "folding", "keys")),
    *(f"cms/dates/{name}.py" for name in ("partial", "reading")),
]  # fmt: skip


def sources(*folders):
    """Return the Python files below the folders, migrations left out."""
    files = [file for folder in folders for file in sorted((ROOT / folder).rglob("*.py"))]
    return [file for file in files if "migrations" not in file.parts]


def called(file):
    """Return a file's name within the project, for test ids and messages."""
    return str(file.relative_to(ROOT))


def templates():
    """Return every template, those of rooms included."""
    return sorted(
        file
        for folder in ("templates", *ROOMS)
        for ending in ("html", "txt", "xml")
        for file in (ROOT / folder).rglob(f"*.{ending}")
        if "templates" in file.parts
    )


def functions(tree):
    """Return every function of a syntax tree, methods and inner ones included."""
    return [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)]


def test_imports_go_one_way():
    command = [str(Path(sys.executable).parent / "lint-imports"), "--no-cache"]
    run = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stdout + run.stderr


@pytest.mark.parametrize("place", PURE)
def test_pure_python_knows_no_django(place):
    files = [ROOT / place] if place.endswith(".py") else sources(place)
    assert files
    for file in files:
        for node in ast.walk(ast.parse(file.read_text())):
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            names += [node.module or ""] if isinstance(node, ast.ImportFrom) else []
            assert not [name for name in names if name.split(".")[0] == "django"], called(file)


def test_packages_at_the_top_are_the_rooms_and_the_tests():
    assert {file.parent.name for file in ROOT.glob("*/__init__.py")} == {*ROOMS, "tests"}


def test_no_module_is_named_for_nothing():
    found = [called(file) for file in sources(*ROOMS, "tests") if {file.stem, file.parent.name} & FORBIDDEN_NAMES]
    assert found == []


def test_no_file_is_longer_than_a_reader_bears():
    files = [*sources(*ROOMS, "tests", "deploy"), *templates()]
    lengths = {called(file): len(file.read_text().splitlines()) for file in files}
    assert {name: length for name, length in lengths.items() if length > MOST_LINES} == {}


def test_no_function_is_longer_than_a_screen():
    found = [
        f"{called(file)}: {node.name}"
        for file in sources(*ROOMS, "tests", "deploy")
        for node in functions(ast.parse(file.read_text()))
        if node.end_lineno - node.lineno >= MOST_LINES_OF_A_FUNCTION
    ]
    assert found == []


def test_every_module_and_public_name_says_what_it_is():
    found = []
    for file in sources(*ROOMS):
        tree = ast.parse(file.read_text())
        nodes = [node for node in tree.body if isinstance(node, ast.FunctionDef | ast.ClassDef)]
        public = [node for node in nodes if not node.name.startswith("_")]
        found += [f"{called(file)}: {node.name}" for node in public if not ast.get_docstring(node)]
        if tree.body and not ast.get_docstring(tree):
            found.append(called(file))
    assert found == []


def test_there_is_no_model_above_the_models():
    for file in sources(*ROOMS):
        names = {node.name for node in ast.walk(ast.parse(file.read_text())) if isinstance(node, ast.ClassDef)}
        assert not names & {"BaseModel", "AbstractModel", "CommonModel", "TimeStampedModel"}, called(file)


def test_every_folder_of_tests_is_found_by_the_runner():
    folders = {file.parent for file in sources("tests") if file.name.startswith("test_")}
    assert [called(folder) for folder in folders if not (folder / "__init__.py").exists()] == []


# Linked data is no script: no browser runs it. The name of a vocabulary is no file: no browser fetches it.
INLINE = {
    "a script in the page": re.compile(r"<script(?![^>]*\bsrc=| type=\"\{KIND\}\")", re.IGNORECASE),
    "a style in the page": re.compile(r"<style\b", re.IGNORECASE),
    "a style attribute": re.compile(r"<[^>]*\sstyle\s*=", re.IGNORECASE),
    "an event attribute": re.compile(r"<[^>]*\son[a-z]+\s*=", re.IGNORECASE),
    "an address that runs": re.compile(r"javascript:", re.IGNORECASE),
    "another site's file": re.compile(
        r"<(?:script|link(?! rel=.schema)|img)[^>]*(?:src|href)=[\"'](?:https?:)?//", re.IGNORECASE
    ),
}


@pytest.mark.parametrize("what", INLINE)
def test_no_template_holds(what):
    assert templates()
    found = [called(file) for file in templates() if INLINE[what].search(file.read_text())]
    assert found == []


@pytest.mark.parametrize("what", ["a style attribute", "an event attribute", "a script in the page"])
def test_no_python_writes(what):
    found = [called(file) for file in sources(*ROOMS) if INLINE[what].search(file.read_text())]
    assert found == []


def test_nothing_is_left_for_later_in_a_comment():
    words = re.compile(r"\b(?:TO" + r"DO|FIX" + r"ME|X" + r"XX)\b")
    files = [*sources(*ROOMS, "tests", "deploy"), *templates()]
    assert [called(file) for file in files if words.search(file.read_text())] == []
