"""Public picture files, for installations without a web server in front (which would serve them itself)."""

from pathlib import PurePosixPath

from django.conf import settings
from django.http import Http404
from django.views.decorators.http import require_safe
from django.views.static import serve as serve_file

CONTENT_TYPES = {
    ".avif": "image/avif",
    ".jpg": "image/jpeg",
    ".png": "image/png",
    ".webp": "image/webp",
}
ONE_YEAR = 365 * 24 * 60 * 60  # seconds


@require_safe
def serve(request, path):
    """Answer with a picture file of MEDIA_ROOT; everything else is not found, folders and other types included.

    File names hold a hash of the content, so a file never changes under its address.
    """
    parts = path.split("/")
    is_plain = "\\" not in path and "\x00" not in path and not any(part == "" or part[0] == "." for part in parts)
    content_type = CONTENT_TYPES.get(PurePosixPath(path).suffix)
    if not is_plain or content_type is None:
        raise Http404
    try:
        response = serve_file(request, path, document_root=settings.MEDIA_ROOT)
    except OSError as error:  # a name longer than the file system takes
        raise Http404 from error
    response.headers["Content-Type"] = content_type
    response.headers.pop("Content-Disposition", None)  # its name, a hash, would win over the name that a link gives
    response.headers["Cache-Control"] = f"public, max-age={ONE_YEAR}, immutable"
    return response
