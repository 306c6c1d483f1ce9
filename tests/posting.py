"""What a browser would send back for a form of the desk, with some of it changed."""


def fields_of(form):
    """Yield the (name, value) pairs that a browser sends for an unchanged form; files and ticks aside."""
    for bound in form:
        value = bound.value()
        value = bound.field.prepare_value(value) if hasattr(bound.field, "prepare_value") else value
        if value is None or value is False or getattr(bound.field.widget, "input_type", "") == "file":
            continue
        yield bound.html_name, [getattr(item, "pk", item) for item in value] if isinstance(value, list) else value


def form_data(response, **changes):
    """Return the POST data of the form that a page shows; in names of `changes` two underscores are a dash.

    `photos__0__caption="..."` changes a photo; None takes a value out.
    """
    data = dict(fields_of(response.context["adminform"].form))
    for inline in response.context["inline_admin_formsets"]:
        data |= dict(fields_of(inline.formset.management_form))
        for form in inline.formset.forms:
            data |= dict(fields_of(form))
    for name, value in changes.items():
        data[name.replace("__", "-")] = value
    return {name: value for name, value in data.items() if value is not None}


def rows(prefix, count, **more):
    """Return the changes that say how many rows of an inline are sent."""
    return {f"{prefix}__TOTAL_FORMS": count, **more}


def words(response):
    """Return the messages that the next page shows, as one text."""
    return " ".join(str(message) for message in response.context["messages"]) if response.context else ""
