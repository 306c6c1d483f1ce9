"""Following any list of news by e-mail: asked for, confirmed from the mailbox, sent once, ended with one click.

asking     what a citizen does: ask, confirm, change, end, be forgotten
lists      the list that is followed: its one way of being written, its name, its sentence
matching   which lists an article that was published stands on
bundling   which articles go into one letter, and when
sending    letters on their way, each once; handing_over.py: the talk with the mail server
letters    what letters say; links.py: their addresses
keeping    what is deleted, and when
"""
