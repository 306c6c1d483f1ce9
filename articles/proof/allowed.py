"""Words that are right though Vietnamese has no such syllable."""

from functools import cache
from pathlib import Path


@cache
def allowed_words() -> frozenset[str]:
    """The words of `allowed.txt`, in small letters."""
    lines = (Path(__file__).parent / "allowed.txt").read_text(encoding="utf-8").splitlines()
    return frozenset(word for line in lines if not line.startswith("#") for word in line.split())
