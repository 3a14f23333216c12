"""The labelled sheets, a module for each language."""
