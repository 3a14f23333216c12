"""Widgets to type a value into, one for each kind of field, made from its declaration."""
