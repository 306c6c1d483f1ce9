"""Pictures that came with a text, as the review shows them."""

from articles.admin.photos import preview_of


def pictures_of(proposal):
    """Return the ProposedPictures of a proposal, each with its `preview` as HTML; "" where the file was refused."""
    pictures = list(proposal.pictures.select_related("picture"))
    for one in pictures:
        one.preview = preview_of(one.picture) if one.picture else ""
    return pictures
