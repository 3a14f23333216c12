"""How it is printed: a Document becomes a PDF, a workbook or wikitext."""
