"""Which facts of a row the API tells, each named and described: nothing is told that is not listed here."""
