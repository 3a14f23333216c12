"""A Document as pages: laid out here and drawn straight on reportlab's canvas."""
