"""Public pages made small on their way to the reader.

A page that says something secret must not be compressed together with what a stranger can put into it: its length
would tell the secret letter by letter (the BREACH attack). So only answers are compressed that are the same for
everybody: they set no cookie, differ by none, and any cache may keep them. Pages of the desk and forms with a token
are none of these.
"""

import gzip
import re

import brotli
from django.utils.cache import patch_vary_headers

LEAST = 500  # bytes; less fits into one packet anyway
BROTLI_QUALITY, GZIP_LEVEL = 5, 6
TYPES = ("text/", "application/json", "application/xml", "application/atom+xml", "image/svg+xml")
_CODING = re.compile(r"^\s*(br|gzip)\s*(?:;\s*q\s*=\s*([0-9.]+)\s*)?$")


class CompressionMiddleware:
    """Compresses public answers in the best way that the reader's browser takes: Brotli, else gzip."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        response = self.get_response(request)
        coding = best_coding(request.headers.get("Accept-Encoding", ""))
        if response.status_code == 304 and coding:
            return as_of_the_compressed(response)
        if not is_compressible(response):
            return response
        patch_vary_headers(response, ["Accept-Encoding"])
        if coding:
            compress(response, coding)
        return response


def is_compressible(response):
    """Tell whether an answer is text of some length, not compressed yet, and the same for everybody."""
    if response.streaming or response.has_header("Content-Encoding") or len(response.content) < LEAST:
        return False
    return response.get("Content-Type", "").startswith(TYPES) and is_the_same_for_everybody(response)


def is_the_same_for_everybody(response):
    """Tell whether an answer sets no cookie, differs by none, and may be kept by any cache."""
    kept, varies = response.get("Cache-Control", "").lower(), response.get("Vary", "").lower()
    return not (response.cookies or "private" in kept or "no-store" in kept or "cookie" in varies or "*" in varies)


def best_coding(accepted):
    """Return "br" or "gzip", or "" where a reader takes neither; `accepted` is the header Accept-Encoding."""
    taken = set()
    for part in accepted.lower().split(","):
        found = _CODING.match(part)
        if found and (found[2] is None or found[2].strip("0.") != ""):
            taken.add(found[1])
    return "br" if "br" in taken else "gzip" if "gzip" in taken else ""


def compress(response, coding):
    """Compress the content of an answer; its ETag says then that the meaning is the same, not the bytes."""
    content = response.content
    response.content = (
        brotli.compress(content, mode=brotli.MODE_TEXT, quality=BROTLI_QUALITY)
        if coding == "br"
        else gzip.compress(content, GZIP_LEVEL, mtime=0)
    )
    response.headers["Content-Encoding"] = coding
    response.headers["Content-Length"] = str(len(response.content))
    weaken_etag(response)


def as_of_the_compressed(response):
    """Return a 304 with the headers that the answer had which the reader keeps, so that caches know which one it is."""
    if response.has_header("ETag") and is_the_same_for_everybody(response):
        patch_vary_headers(response, ["Accept-Encoding"])
        weaken_etag(response)
    return response


def weaken_etag(response):
    """Let the ETag of an answer promise the meaning, and no longer the bytes."""
    etag = response.headers.get("ETag")
    if etag and not etag.startswith("W/"):
        response.headers["ETag"] = f"W/{etag}"
