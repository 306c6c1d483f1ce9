"""Makes the data files from two packages of facts, and from what was filled in by hand. Run by hand, see README.md."""
