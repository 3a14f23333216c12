"""Parts that the pages are put together from; they take plain data and know no record."""
