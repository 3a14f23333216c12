"""Importing old spreadsheets: reading, layout, mapping, values, matching, plan."""
