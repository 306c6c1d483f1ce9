"""How the work for a longer input grows: a ratio of one run, so that a slow or busy machine changes nothing."""

import gc
from math import inf
from time import process_time

TIMES_LONGER = 8
MOST_GROWTH = 24  # work in step with the length grows 8 times, quadratic work 64 times


def growth(work, piece, letters):
    """Return how many times the work for `8 * letters` letters is that for `letters` of the same piece.

    `work` is called with a text. The best of three runs counts: other programs can only make a run longer. The long
    text is not worked at again once its run has grown little enough.
    """
    short = piece * max(1, letters // len(piece))
    base, ratio = min(_time(work, short) for _ in range(3)), inf
    for _ in range(3):
        ratio = min(ratio, _time(work, short * TIMES_LONGER) / base)
        if ratio < MOST_GROWTH:
            break
    return ratio


def _time(work, text):
    gc.collect()
    started = process_time()
    work(text)
    return process_time() - started
