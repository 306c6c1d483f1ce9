"""Officials, posts, appointments and agencies as tables that go out, are corrected in a spreadsheet and come in.

`resource` has what all tables share, built on django-import-export; one module for each table says its columns and how
its rows are known again: by names and days, never by numbers of the database.
"""
