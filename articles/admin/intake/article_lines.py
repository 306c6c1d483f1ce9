"""The article that a review would make, in its order: lines, and photos where they stand."""

from dataclasses import dataclass


@dataclass
class Photo:
    """A photo of the article to be: its picture (a ProposedPicture or None) and the forms of its captions."""

    picture: object
    captions: list
    is_left_out: bool = False


def article_lines(review):
    """Return what the article consists of, in its order: forms of lines, and a Photo where each stands."""
    pictures = {one.number: one for one in review.pictures}
    captions, items, shown = {}, [], set()
    forms = {form.line.block: form for form in review.lines}
    for form in review.lines:
        if form["kind"].value() == "caption":
            captions.setdefault(str(form["picture"].value() or ""), []).append(form)
    placed = {line.picture for line in review.before.lines if line.kind == "picture"}
    for line in review.before.lines:
        form = forms.get(line.block)
        if form is None or form["kind"].value() == "caption":
            number = line.picture if form is None else number_of(form["picture"].value())
            if form is not None and number not in pictures:
                items.append(Photo(None, [form]))
            elif number not in shown and (form is None or number not in placed):
                shown.add(number)
                items.append(Photo(pictures.get(number), captions.get(str(number), [])))
        else:
            items.append(form)
    rest = [one for one in review.pictures if one.number not in shown]
    items += [Photo(one, captions.get(str(one.number), [])) for one in rest]
    left_out = {str(number) for number in review.head["left_out"].value() or []}
    for photo in items:
        if isinstance(photo, Photo) and photo.picture:
            photo.is_left_out = str(photo.picture.number) in left_out
    return items


def number_of(text):
    """Return the number in a form's value, None where there is none."""
    text = str(text or "")
    return int(text) if text.isascii() and text.isdigit() and len(text) < 6 else None
