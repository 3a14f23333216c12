"""Where the links of a document lead when it is read as a PDF."""

from __future__ import annotations

from typing import Final
from urllib.parse import quote

_META_WIKI: Final = "https://meta.wikimedia.org/wiki/"
_ADDRESSES: Final = ("https://", "http://", "mailto:")


def web_address(link: str) -> str:
    """Return an address that a PDF reader opens; a wiki page goes through Meta-Wiki, which knows all prefixes.

    Anything with another scheme (`javascript:`, `file:`) becomes a page name too, and so can do nothing.
    """
    link = link.strip()
    if link.lower().startswith(_ADDRESSES):
        return quote(link, safe=":/?#[]@!$&'()*+,;=%~")
    return _META_WIKI + quote(link.lstrip(":").replace(" ", "_"), safe=":/,()") if link else ""
