"""Tests of the pictures that stand for articles where their addresses are shared."""
