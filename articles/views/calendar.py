"""Years and months in addresses: /luu-tru/2022/03/."""


class Year:
    """A year in four figures."""

    regex = "[12][0-9]{3}"

    def to_python(self, text):
        """Return the number."""
        return int(text)

    def to_url(self, year):
        """Return the figures."""
        return str(year)


class MonthOfYear(Year):
    """A month in two figures."""

    regex = "0[1-9]|1[0-2]"

    def to_url(self, month):
        """Return the figures, the first of which may be a nought."""
        return f"{int(month):02}"
