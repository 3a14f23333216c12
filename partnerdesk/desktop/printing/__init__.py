"""Reports on the screen and on the printer."""
