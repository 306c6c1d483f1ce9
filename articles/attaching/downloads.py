"""A document as an answer: always a download, never a page of ours."""

from django.http import FileResponse, Http404
from django.utils.http import quote

CONTENT_TYPES = {
    "pdf": "application/pdf",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}


def download(attachment):
    """Return the answer (FileResponse, streamed) with an attachment's file under a name that people read.

    The name stands in it twice, as RFC 6266 has it: in plain letters, and in UTF-8 with all marks. Raises Http404
    where the file is gone.
    """
    try:
        file = attachment.file.open("rb")
    except FileNotFoundError as error:
        raise Http404 from error
    answer = FileResponse(file, content_type=CONTENT_TYPES[attachment.kind])
    plain, readable = attachment.plain_name, quote(attachment.readable_name, safe="")
    answer["Content-Disposition"] = f"attachment; filename=\"{plain}\"; filename*=UTF-8''{readable}"
    answer["X-Content-Type-Options"] = "nosniff"
    return answer
