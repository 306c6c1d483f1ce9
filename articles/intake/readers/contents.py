"""What the files beside each other in a package are to each other: article, pictures, lists of captions, the rest."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from articles.intake.documents import Document, PictureFile
from articles.intake.readers.caption_lists import is_list, is_named_as_list, with_captions
from articles.intake.readers.dispatch import open_file
from articles.intake.readers.file_names import PICTURE_NAME, natural, picture_key, stem
from articles.intake.readers.limits import Allowance, check_pictures
from articles.intake.readers.picture_places import fill_pictures, place_named, place_rest
from articles.intake.readers.shapes import Shape, ending_of, shape_of
from articles.intake.readers.signatures import is_picture
from articles.intake.readers.unpacking import Member, unpack
from articles.intake.refusals import UnreadableFile, gettext_noop

ONLY_PICTURES = gettext_noop("The package holds only pictures. Add the text of the article and pack again.")
NOTHING_READABLE = gettext_noop("The package holds no text. Add the article as .docx and pack again.")
LEFT_OUT = gettext_noop("Some files of the package are neither text nor pictures. They were left out.")
SEVERAL_ARTICLES = gettext_noop(
    "The package holds %(count)d texts. Send one file for each article, or put each article with its pictures "
    "in a folder of its own."
)
ASSETS_OF_PAGE = re.compile(r"(?:_files|\.files|_tệp|_tep)$", re.IGNORECASE)

PAGES = {".htm", ".html", ".xhtml"}
NO_ARTICLES = {".css", ".js", ".json", ".xml", ".csv", ".ini", ".log", ".url", ".svg", ".ics", ".vcf", ".p7s", ".asc"}
Opened = tuple[Member, Document]


@dataclass
class Contents:
    """The files of a package by what they are good for; `refused` says why of those that cannot be read."""

    texts: list[Member] = field(default_factory=list)
    pictures: list[Member] = field(default_factory=list)
    assets: list[Member] = field(default_factory=list)
    refused: list[UnreadableFile] = field(default_factory=list)

    def refusal(self) -> UnreadableFile:
        """What to say of a package without a text."""
        return next(iter(self.refused), UnreadableFile(ONLY_PICTURES if self.pictures else NOTHING_READABLE))


def flattened(members: Iterable[Member], allowance: Allowance) -> list[Member]:
    """Return all files, those of packages within the package among them. Raises UnreadableFile."""
    found = []
    for member in members:
        if is_package(member):
            with allowance:
                inner = [Member(f"{member.path}/{one.path}", one.data) for one in unpack(member.data, allowance)]
                found += flattened(inner, allowance)
        else:
            found.append(member)
    return found


def is_package(member: Member) -> bool:
    """Whether a file is itself a package of files."""
    try:
        return shape_of(member.data, member.name) == Shape.PACKAGE
    except UnreadableFile:
        return False


def sort_out(members: Sequence[Member]) -> Contents:
    """Return the files by what they are, each kind in natural order."""
    contents = Contents()
    pages = {f"{member.folder}/{stem(member.name)}" for member in members if ending_of(member.name) in PAGES}
    for member in sorted(members, key=lambda member: natural(member.path)):
        if belongs_to_page(member, pages):
            contents.assets.append(member)
        elif is_picture(member.data) or (PICTURE_NAME.search(member.name) and b"\x00" in member.data):
            contents.pictures.append(member)
        else:
            take_text(member, contents)
    return contents


def belongs_to_page(member: Member, pages: set[str]) -> bool:
    """Whether a file lies in the folder that a browser makes for what a saved page shows."""
    above, folders = "", member.folder.split("/")
    for folder in folders:
        page = ASSETS_OF_PAGE.sub("", folder)
        if page != folder and f"{above}/{page}" in pages:
            return True
        above = f"{above}/{folder}" if above else folder
    return False


def take_text(member: Member, contents: Contents) -> None:
    """Put a file that is no picture among the texts, or its refusal among the refusals."""
    if ending_of(member.name) in NO_ARTICLES:
        return
    try:
        shape_of(member.data, member.name)
    except UnreadableFile as refusal:
        contents.refused.append(refusal)
    else:
        contents.texts.append(member)


def open_texts(contents: Contents, allowance: Allowance) -> tuple[list[Opened], list[Opened]]:
    """Return the articles and the lists of captions among the texts; what cannot be read goes to the refusals."""
    opened: list[Opened] = []
    for member in contents.texts:
        try:
            opened.append((member, open_file(member.data, member.name, allowance)))
        except UnreadableFile as refusal:
            contents.refused.append(refusal)
    keys = {picture_key(picture.name) for picture in contents.pictures}
    lists = [
        (member, document)
        for member, document in opened
        if is_named_as_list(stem(member.name)) or is_list(document, keys)
    ]
    articles = [one for one in opened if one not in lists]
    return (articles, lists) if articles else (opened, [])


def article_of(members: Sequence[Member], allowance: Allowance, shape: str) -> Document:
    """Return the one article that these files are. Raises UnreadableFile when there is none, or more than one."""
    contents = sort_out(members)
    articles, lists = open_texts(contents, allowance)
    if not articles:
        raise contents.refusal()
    if len(articles) > 1:
        raise UnreadableFile(SEVERAL_ARTICLES, count=len(articles))
    return composed(articles[0][1], contents, [document for _, document in lists], shape)


def composed(article: Document, contents: Contents, lists: Sequence[Document], shape: str) -> Document:
    """Return an article with the pictures and captions that came beside it. Raises UnreadableFile for too many."""
    filled, used = fill_pictures(article, [*contents.assets, *contents.pictures])
    beside = [PictureFile(one.name, one.data) for one in contents.pictures if one.path not in used]
    document = replace(filled, pictures=[*filled.pictures, *beside], shape=shape)
    document = place_rest(with_captions(place_named(document), lists))
    check_pictures(document.pictures)
    if contents.refused:
        document.warnings.append(LEFT_OUT)
    return document
