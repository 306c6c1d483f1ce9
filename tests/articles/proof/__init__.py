"""Tests of the proofreader's rules."""
