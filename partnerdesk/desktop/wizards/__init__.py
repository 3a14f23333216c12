"""Wizards: long ways through several questions, one step after the other, that end in one change."""
