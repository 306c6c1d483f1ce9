"""How the work for a longer input grows: a ratio of one run, so that a slow or busy machine changes nothing."""

import gc
from time import process_time

TIMES_LONGER = 8
MOST_GROWTH = 24  # work in step with the length grows 8 times, quadratic work 64 times


def growth(work, piece, letters):
    """Return how many times the work for `8 * letters` letters is that for `letters` of the same piece.

    `work` is called with a text. The best of three runs counts: other programs can only make a run longer.
    """
    short = piece * max(1, letters // len(piece))
    return _best(work, short * TIMES_LONGER) / _best(work, short)


def _best(work, text):
    times = []
    for _ in range(3):
        gc.collect()
        started = process_time()
        work(text)
        times.append(process_time() - started)
    return min(times)
