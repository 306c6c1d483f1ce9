"""The picture that stands for an article where its address is shared: photo, title, site, section and day.

Drawing is Pillow alone and knows no Django: `letters` (what the typeface has), `lines` (how a title is broken),
`emblem`, `layout` (where things stand) and `drawing`. `keeping` knows articles and storage.
"""
