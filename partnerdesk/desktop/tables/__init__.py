"""Lists of records: the rows in memory and the table that shows them."""
