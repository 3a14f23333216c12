"""Likely duplicates: partners and contact persons that may be recorded twice, with what speaks for it and against."""
