"""Readers: from a file of any spreadsheet or text format to grids.

`read_file` in `isolation` is the way in: it reads in a process of its own, so that a file that crashes or
inflates a library ends in a message. One reader per family of formats stands in `families`.
"""

from typing import Final

READING_PROCESS: Final = "--reading-process"
"""First word of the command line of a packed program that is to be the reading process."""
