"""What can be wrong with a file that somebody wants to import: one function for each message."""

from __future__ import annotations

from partnerdesk.errors import Mendable


def missing(file: str) -> Mendable:
    """The file is not there or may not be read."""
    return Mendable("import-file-missing", "import-file-missing-remedy", file)


def empty(file: str) -> Mendable:
    """The file has no bytes, or no cell with something in it."""
    return Mendable("import-file-empty", "import-file-empty-remedy", file)


def password(file: str) -> Mendable:
    """The file is encrypted."""
    return Mendable("import-file-password", "import-file-password-remedy", file)


def damaged(file: str) -> Mendable:
    """The file is cut off or contradicts itself."""
    return Mendable("import-file-damaged", "import-file-damaged-remedy", file)


def not_a_sheet(file: str) -> Mendable:
    """The content is of another kind: a picture, a document, a data base."""
    return Mendable("import-file-not-a-sheet", "import-file-not-a-sheet-remedy", file)


def no_cards(file: str) -> Mendable:
    """The file is called a vCard, and no card begins in it."""
    return Mendable("import-file-no-cards", "import-file-no-cards-remedy", file)


def web_page(file: str) -> Mendable:
    """A web page that calls itself a spreadsheet."""
    return Mendable("import-file-web-page", "import-file-web-page-remedy", file)


def rare_format(file: str, name: str) -> Mendable:
    """A spreadsheet of a format that no reader knows; `name` is what people call it."""
    return Mendable("import-file-rare-format", "import-file-rare-format-remedy", file, name)


def too_large(file: str, megabytes: int) -> Mendable:
    """More bytes than `megabytes`, packed or unpacked."""
    return Mendable("import-file-too-large", "import-file-too-large-remedy", file, megabytes)


def dangerous(file: str) -> Mendable:
    """Made to harm: it inflates out of all proportion, lies about its size, or declares entities."""
    return Mendable("import-file-dangerous", "import-file-dangerous-remedy", file)


def sheet_too_large(file: str, sheet: str, address: str) -> Mendable:
    """The used area reaches further than can be read; `address` is the farthest cell."""
    return Mendable("import-sheet-too-large", "import-sheet-too-large-remedy", file, sheet, address)


def cell_too_long(file: str, sheet: str, address: str) -> Mendable:
    """One cell holds more text than any cell of a list would."""
    return Mendable("import-cell-too-long", "import-cell-too-long-remedy", file, sheet, address)


def line_too_long(file: str, line: int) -> Mendable:
    """One line of a text table is longer than any row of a list."""
    return Mendable("import-line-too-long", "import-line-too-long-remedy", file, line)


def too_much_memory(file: str) -> Mendable:
    """The file itself is small enough, but what is in it needs more memory than one file may take."""
    return Mendable("import-file-too-much-memory", "import-file-too-much-memory-remedy", file)


def no_file(file: str) -> Mendable:
    """A folder, a device or a pipe stands where a file should."""
    return Mendable("import-file-no-file", "import-file-no-file-remedy", file)


def too_slow(file: str, seconds: int) -> Mendable:
    """Reading took longer than allowed."""
    return Mendable("import-file-too-slow", "import-file-too-slow-remedy", file, seconds)


def wrong_encoding(file: str, encoding: str) -> Mendable:
    """The text cannot be read in the encoding that the user chose."""
    return Mendable("import-file-wrong-encoding", "import-file-wrong-encoding-remedy", file, encoding)


def unreadable(file: str) -> Mendable:
    """The reading process broke down: no library could cope with the file."""
    return Mendable("import-file-unreadable", "import-file-unreadable-remedy", file)
