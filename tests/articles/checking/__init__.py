"""Tests of checks on rows: titles, findings, remedies, rechecks."""
