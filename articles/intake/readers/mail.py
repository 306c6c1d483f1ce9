"""A mail as a document: the article is its text or a file attached to it; what speaks of the mail stands outside."""

from collections.abc import Sequence

from articles.intake.documents import Document, Mark, Piece, assemble
from articles.intake.readers.contents import SEVERAL_ARTICLES, Contents, composed, flattened, open_texts, sort_out
from articles.intake.readers.covering import is_covering_subject
from articles.intake.readers.joining import join, marked
from articles.intake.readers.limits import Allowance
from articles.intake.readers.mail_bodies import Names, body_of, saved_page
from articles.intake.readers.mail_parts import Part, header, parse, parts_of
from articles.intake.readers.unpacking import Member
from articles.intake.refusals import UnreadableFile, gettext_noop
from cms.text import title_key

NO_ARTICLE = gettext_noop("The mail holds no text. Send the article as its text or as an attached .docx file.")
LEFT_OUT = gettext_noop("The mail holds the article itself; another text that is attached was left out.")

SHORTEST_ARTICLE, SHORTEST_PARAGRAPH, FAR_LONGER = 400, 150, 3  # letters, letters, times
TITLE_WITHIN = 3


def read_mail(raw: bytes, allowance: Allowance) -> Document:
    """Return the article of a mail, or of a page that was saved as one file. Raises UnreadableFile."""
    mail = parse(raw)
    parts = list(parts_of(mail))
    names = Names(parts)
    files = files_of(parts, names, allowance)
    page = saved_page(mail, parts, names)
    if page:
        return composed(page, Contents(assets=files), [], "html")
    bodies = [body_of(of_mail, names) for of_mail in by_mail(parts)]
    return article_of_mail(mail, bodies, sort_out(flattened(files, allowance)), allowance)


def files_of(parts: Sequence[Part], names: Names, allowance: Allowance) -> list[Member]:
    """The attached files and all pictures, in order."""
    members = []
    for part in parts:
        if not part.is_body:
            allowance.take_file()
            data = part.data()
            allowance.take_bytes(len(data))
            members.append(Member(names.of(part), data))
    return members


def by_mail(parts: Sequence[Part]) -> list[list[Part]]:
    """The parts of each mail, the outer one first."""
    mails: dict[int, list[Part]] = {}
    for part in parts:
        mails.setdefault(id(part.mail), []).append(part)
    return list(mails.values())


def article_of_mail(mail, bodies: Sequence[Document], contents: Contents, allowance: Allowance) -> Document:
    """Choose between the texts of the mails and the files attached to them. Raises UnreadableFile."""
    articles, lists = open_texts(contents, allowance)
    captions = [document for _, document in lists]
    main = max(bodies, key=length, default=Document("", []))
    subject = header(mail, "subject")
    if is_article(main, [document for _, document in articles]):
        parts = [body if body is main else marked(body, Mark.OUTSIDE) for body in bodies]
        document = composed(join([subject_of(subject, main), *parts], "eml"), contents, captions, "eml")
        document.warnings += [LEFT_OUT] * bool(articles)
        return document
    if not articles:
        return without_article(subject, bodies, contents, captions)
    if len(articles) > 1:
        raise UnreadableFile(SEVERAL_ARTICLES, count=len(articles))
    cover = [marked(part, Mark.OUTSIDE) for part in (line_of(subject), *bodies)]
    return composed(join([*cover, articles[0][1]], "eml"), contents, captions, "eml")


def without_article(subject: str, bodies: Sequence[Document], contents: Contents, captions) -> Document:
    """What to make of a mail of a few words: its words, unless a file that cannot be read was meant."""
    if contents.refused:
        raise contents.refused[0]
    if not any(line.text for body in bodies for line in body.lines):
        raise UnreadableFile(NO_ARTICLE)
    main = max(bodies, key=length)
    return composed(join([subject_of(subject, main), *bodies], "eml"), contents, captions, "eml")


def length(document: Document) -> int:
    """The letters of a document that may be an article's."""
    return sum(len(line.text) for line in document.lines if Mark.OUTSIDE not in line.marks)


def is_article(body: Document, attached: Sequence[Document]) -> bool:
    """Whether the text of a mail is the article, and not a note that covers what is attached."""
    has_paragraph = any(len(line.text) >= SHORTEST_PARAGRAPH for line in body.lines if Mark.OUTSIDE not in line.marks)
    longest = max((length(document) for document in attached), default=0)
    return has_paragraph and length(body) >= SHORTEST_ARTICLE and length(body) * FAR_LONGER > longest


def subject_of(subject: str, body: Document) -> Document:
    """The subject as the title, as words outside, or nothing where the text begins with it."""
    own = [line.text for line in body.lines if line.text and Mark.OUTSIDE not in line.marks][:TITLE_WITHIN]
    if any(title_key(text) == title_key(subject) for text in own):
        return Document("", [])
    return line_of(subject, Mark.OUTSIDE if is_covering_subject(subject) else Mark.TITLE)


def line_of(text: str, *marks: Mark) -> Document:
    """The document of one line, or of none."""
    return assemble([Piece(text, frozenset(marks))], [], "eml")
