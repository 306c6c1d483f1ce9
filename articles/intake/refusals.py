"""What a reader refuses, in plain words: each sentence says what the editor can do."""


def gettext_noop(message: str) -> str:
    """Mark a message for the catalogue; whoever shows it translates it."""
    return message


class UnreadableFile(ValueError):
    """The file holds no text that could be read; the message is an English msgid for the catalogue.

    `values` fill the message's placeholders: `message % values` after translation.
    """

    def __init__(self, message: str, **values):
        super().__init__(message)
        self.message, self.values = message, values
