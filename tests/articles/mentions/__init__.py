"""Tests of the pure rules that hold a printed title against the record."""
