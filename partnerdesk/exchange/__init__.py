"""Files for other programs: the round-trip workbook, CSV."""
