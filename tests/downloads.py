"""Answers that are files."""


def taken(answer):
    """Return the bytes of a streamed answer and close its file.

    Not the answer itself: that would close the test's connection.
    """
    try:
        return b"".join(answer.streaming_content)
    finally:
        for close in answer._resource_closers:
            close()
