"""Alt texts that somebody wrote, told from those that a program put in."""

import re

AUTOMATIC = re.compile(
    r"description automatically generated|AI-generated content|mô tả được tạo tự động|"
    r"nội dung do AI tạo|nội dung được tạo bởi AI|có thể không chính xác",
    re.IGNORECASE,
)
FILE_NAME = re.compile(r"\S*\.(?:jpe?g|jfif|png|gif|bmp|tiff?|webp|heic|avif)(?:\?\S*)?|[\w-]*\d[\w-]*", re.IGNORECASE)
FILE_PATH = re.compile(r"(?:[a-z]:\\|file:|https?:|/\S+/).*", re.IGNORECASE)
FILE_ENDING = re.compile(r"\.(?:jpe?g|jfif|png|gif|bmp|tiff?|webp|heic|avif)$", re.IGNORECASE)
PLACEHOLDER = re.compile(
    r"(?:ảnh|hình|hình ảnh|image|picture|photo|img|untitled|no alt|logo|text ?box|hộp văn bản)[\s_-]*\(?\d*\)?",
    re.IGNORECASE,
)


def honest_description(text: str) -> str:
    """Return an alt text on one line; "" for a program's own description, a file's name and a mere "Picture 1"."""
    words = " ".join(text.split())
    empty = (FILE_NAME, FILE_PATH, PLACEHOLDER)
    if AUTOMATIC.search(words) or FILE_ENDING.search(words) or any(pattern.fullmatch(words) for pattern in empty):
        return ""
    return words
