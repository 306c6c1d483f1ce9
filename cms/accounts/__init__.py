"""Accounts of the desk: who has one, how they enter and with what, what happens when they leave."""
