"""What an article says, as data: the same form for its history, for a new draft of it, and for merging two savings.

Content is a dict that JSON keeps: columns by name, places and agencies as lists of numbers, photos by their key,
documents by the hash of their bytes, people with their printed titles. State, address, days of publication and the log
are no content.
"""

from articles.content.differences import Difference, differences, label_of
from articles.content.merging import merge, same
from articles.content.reading import COLUMNS, content_of
from articles.content.writing import write_content

__all__ = ["COLUMNS", "Difference", "content_of", "differences", "label_of", "merge", "same", "write_content"]
