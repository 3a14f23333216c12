"""Text of any script as glyphs: direction, faces, shaping and lines, independent of where it is drawn."""
