"""What the acts in the log are called on screen."""

_names = {}


def name_acts(names):
    """Register {act: label}; an act is a short word of letters and hyphens, at most 40."""
    _names.update(names)


def act_name(act):
    """Return the label of an act; one that no room names any more stands for itself."""
    return _names.get(act, act)


def act_names():
    """Return {act: label} of all acts, in the order in which rooms named them."""
    return dict(_names)
