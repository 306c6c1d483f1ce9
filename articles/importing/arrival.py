"""What comes in: recognised when it came before, else stored with its reading, to be reviewed."""

import hashlib
from dataclasses import dataclass

from django.core.files.base import ContentFile
from django.db import transaction
from django.db.models import Q
from django.utils.translation import gettext as _

from articles.importing.lessons import gazetteer
from articles.importing.plans import plan_of
from articles.intake import Reading, read
from articles.models import Picture, Proposal, ProposedPicture, Source
from cms.images import UnsafeImage
from cms.text import title_key

OUTSIDE = {"outside", "picture"}


@dataclass
class Arrival:
    """A source, new or known from before; `reading` is None where it is known."""

    source: Source
    reading: Reading | None = None

    @property
    def is_new(self):
        """Tell whether it came for the first time."""
        return self.reading is not None


def receive(raw, name):
    """Return the Arrival of a raw text (bytes) of file `name`; new ones are stored as a Source.

    Raises articles.intake.UnreadableFile where the bytes hold no text. Call it within a transaction.
    """
    reading = read(raw, name, gazetteer())
    raw_sha256, text_sha256 = digests(raw, reading)
    known = Source.objects.filter(Q(raw_sha256=raw_sha256) | Q(text_sha256=text_sha256)).first()
    if known:
        return Arrival(known)
    source = Source(raw_sha256=raw_sha256, text_sha256=text_sha256, file_name=name[-255:], text=reading.document.text)
    storage, path = source.file.storage, f"{raw_sha256[:2]}/{raw_sha256}"
    source.file.name = f"sources/{path}"
    if not storage.exists(source.file.name):
        source.file.save(path, ContentFile(raw), save=False)
    source.save()
    return Arrival(source, reading)


def digests(raw, reading):
    """Return the SHA-256 of the raw bytes and of the article's words, whatever their spacing and tone placement."""
    text = "\n".join(block.text for block in reading.blocks if block.kind not in OUTSIDE)
    return hashlib.sha256(raw).hexdigest(), hashlib.sha256(title_key(text).encode()).hexdigest()


@transaction.atomic
def propose(raw, name, user=None, publisher=None):
    """Store a raw text with its proposal and return (proposal or None, source, whether it is new).

    `publisher` is the agency at whose desk it came in, if it is known. What came before keeps the proposal it has;
    there is none where a command made the article at once. Raises articles.intake.UnreadableFile.
    """
    arrival = receive(raw, name)
    if not arrival.is_new:
        return Proposal.objects.filter(source=arrival.source).first(), arrival.source, False
    if publisher is not None:
        arrival.source.publisher = publisher
        arrival.source.save(update_fields=["publisher"])
    proposal = Proposal.objects.create(
        source=arrival.source,
        reading=arrival.reading.as_data(),
        plan=plan_of(arrival.reading).as_data(),
        sent_by=user,
    )
    store_pictures(proposal, arrival.reading.document.pictures)
    return proposal, arrival.source, True


def propose_again(proposal):
    """Read the file of a proposal anew and store what is read now; returns the proposal."""
    with proposal.source.file.open() as file:
        reading = read(file.read(), proposal.source.file_name, gazetteer())
    proposal.reading, proposal.plan = reading.as_data(), plan_of(reading).as_data()
    proposal.save()
    proposal.pictures.all().delete()
    store_pictures(proposal, reading.document.pictures)
    return proposal


def store_pictures(proposal, files):
    """Store the pictures that came with a source, re-encoded; what is refused stays with the reason."""
    for number, file in enumerate(files):
        picture, refusal = picture_of(file)
        ProposedPicture.objects.create(
            proposal=proposal,
            number=number,
            name=file.name[-255:],
            description=file.description[:300],
            picture=picture,
            refusal=refusal,
        )


def picture_of(file):
    """Return (Picture or None, why it was refused) of a PictureFile."""
    if not file.data:
        return None, _("The file of this picture did not come along.")
    try:
        return Picture.objects.from_upload(file.data), ""
    except UnsafeImage as error:
        return None, _(error.message)
