"""The rules, in the order of the table."""

from articles.proof.rules import (  # noqa: F401 (registering is their effect)
    capitals,
    dates,
    doubled,
    letters,
    names,
    numbers,
    pairs,
    spacing,
    spelling,
    tones,
)
