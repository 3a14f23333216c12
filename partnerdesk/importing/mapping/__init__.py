"""Mapping: which kind of record a table lists, and which field each column goes into, with the reason."""
