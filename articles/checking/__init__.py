"""Checking articles: what the pure rules of `articles.mentions` and `articles.proof` say of rows, kept as findings.

`facts` fetches what a check needs, `titles` and `wording` hold printed titles against the record, `proofreading`
reads the words, `findings` keeps what was found, `remedies` do what an editor chose, `rechecking` looks again when
the record was changed.
"""
