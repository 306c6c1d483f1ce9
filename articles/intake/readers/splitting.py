"""One package of several articles as several packages, each a text with the pictures of its own folder."""

import zipfile
from io import BytesIO

from articles.intake.readers.contents import SEVERAL_ARTICLES, Contents, flattened, open_texts, sort_out
from articles.intake.readers.file_names import picture_key, stem
from articles.intake.readers.limits import Allowance
from articles.intake.readers.unpacking import Member, unpack
from articles.intake.refusals import UnreadableFile


def split_package(raw: bytes) -> list[tuple[str, bytes]]:
    """Return a file's name and its bytes for each article in a zip.

    A package of one article comes back as it is. Of several, each text without pictures comes alone, the others in a
    zip of their own. Raises UnreadableFile, also when nobody can tell which pictures belong to which text.
    """
    allowance = Allowance()
    with allowance:
        contents = sort_out(flattened(unpack(raw, allowance), allowance))
        articles, lists = open_texts(contents, allowance)
    if not articles:
        raise contents.refusal()
    texts = [member for member, _ in articles]
    if len(texts) == 1:
        return [(f"{stem(texts[0].name)}.zip", raw)]
    beside = shared_out(contents, texts, [member for member, _ in lists])
    return [packed(text, beside[number]) for number, text in enumerate(texts)]


def shared_out(contents: Contents, texts: list[Member], lists: list[Member]) -> list[list[Member]]:
    """The files beside each text, in the order of the texts."""
    beside: list[list[Member]] = [[] for _ in texts]
    for member in [*contents.assets, *contents.pictures, *lists]:
        owners = owners_of(member, texts)
        if len(owners) != 1:
            raise UnreadableFile(SEVERAL_ARTICLES, count=len(texts))
        beside[owners[0]].append(member)
    return beside


def owners_of(member: Member, texts: list[Member]) -> list[int]:
    """The numbers of the texts that a file can belong to: named like it, or else in the nearest folder above it."""
    near = [number for number, text in enumerate(texts) if is_within(member.folder, text.folder)]
    depth = max((len(texts[number].folder) for number in near), default=0)
    near = [number for number in near if len(texts[number].folder) == depth]
    if len(near) == 1:
        return near
    named = {number: len(key) for number in near if (key := name_shared(member, texts[number]))}
    longest = max(named.values(), default=0)
    return [number for number, length in named.items() if length == longest]


def is_within(folder: str, above: str) -> bool:
    """Whether a folder is another one, or lies in it."""
    return not above or folder == above or folder.startswith(above + "/")


def name_shared(member: Member, text: Member) -> str:
    """The name of a text, when a picture beside it or the folder of the picture begins with it."""
    inside = member.path[len(text.folder) :].strip("/")
    key = picture_key(text.name)
    return key if any(picture_key(part).startswith(key) for part in inside.split("/")) else ""


def packed(text: Member, beside: list[Member]) -> tuple[str, bytes]:
    """The text's own name and bytes, or those of a zip with what stands beside it."""
    if not beside:
        return text.name, text.data
    top = len(f"{text.folder}/") if text.folder else 0
    target = BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_STORED) as archive:
        for member in (text, *beside):
            archive.writestr(member.path[top:], member.data)
    return f"{stem(text.name)}.zip", target.getvalue()
