"""What is printed: each report returns a Document."""
