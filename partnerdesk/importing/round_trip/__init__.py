"""Reads back what this program wrote: exported workbooks and lists, edited by people meanwhile."""
