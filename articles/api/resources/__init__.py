"""The resources of the API: each a list and a row, by the querysets and filters of the public pages."""
