"""The public site as its readers meet it: every kind of page, looked at in many ways."""
