"""What an editor should look at in a reading, told from what is stored with the proposal."""

UNSURE = 0.9  # finds of which fewer than nine in ten were right (articles.intake.finds)


def unsure_names(finds):
    """Return {(kind, name)} of what the reader is unsure of: no find of it rests on good evidence. Titles aside."""
    best = {}
    for find in finds:
        if find["kind"] != "title":
            key = find["kind"], find["name"]
            best[key] = max(best.get(key, 0), find["confidence"])
    return {key for key, confidence in best.items() if confidence < UNSURE}


def points_of(warnings, finds):
    """Return how many points of a reading ask for a look before anybody knows what its names mean."""
    return len(warnings) + len({key for key in unsure_names(finds) if key[0] != "date"})
