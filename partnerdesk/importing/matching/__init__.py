"""Matching: which record that is already there a row means, and which near ones the user should be asked about."""
