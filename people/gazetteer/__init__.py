"""The official map of units of local government: the data files, and how rows are brought in line with them.

`units.tsv` and `links.tsv` are made by `python -m people.gazetteer.build`; `data/README.md` names the sources.
"""
