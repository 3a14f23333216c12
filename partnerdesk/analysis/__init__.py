"""Questions answered over records: counts, balances, strategic partnerships, what is due."""
