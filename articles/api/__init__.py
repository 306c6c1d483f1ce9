"""The read-only JSON API: what the public pages show, as data, under the same filters and the same refusals."""
