"""Questions answered over frozen records: counts, totals, what ends, who is strategic. One question per file."""
