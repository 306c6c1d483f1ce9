"""When a place or an agency existed."""


class Lifetime:
    """A row that lived from `starts_on` to `ends_on` (dates, both inclusive); None is an unknown or open end."""

    def existed_on(self, day):
        """Tell whether `day` (date) lies within the row's life."""
        return (self.starts_on is None or self.starts_on <= day) and (self.ends_on is None or day <= self.ends_on)
