"""The review screen."""


class ReviewsProposals:
    """Adds the review to the ModelAdmin of proposals."""
