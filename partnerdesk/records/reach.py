"""Web domains and mail addresses as signs that two records mean the same organisation or person."""

from __future__ import annotations

import re
from typing import Final

_HOST: Final = re.compile(r"(?:https?://)?(?:www\d?\.)?([^/?#:\s]+)([/?#]\S*)?", re.IGNORECASE)
_SHARED: Final = frozenset(
    "facebook.com instagram.com twitter.com x.com linkedin.com youtube.com google.com sites.google.com wordpress.com "
    "blogspot.com wixsite.com weebly.com github.io medium.com linktr.ee t.me wikipedia.org wikimedia.org wikidata.org "
    "meta.wikimedia.org commons.wikimedia.org docs.google.com drive.google.com bit.ly example.org example.com".split()
)
"""Hosts on which many organisations have their pages."""


def domain_key(website: str) -> str | None:
    """Return the host of a web address with its path, in small letters; None for one that many share.

    >>> domain_key("https://www.Farorojo.example/"), domain_key("facebook.com/faro")
    ('farorojo.example', None)
    """
    found = _HOST.fullmatch(website.strip())
    if not found:
        return None
    host = found[1].casefold().rstrip(".")
    if host in _SHARED or host.split(".", 1)[-1] in _SHARED:
        return None
    path = (found[2] or "").casefold().rstrip("/")
    return host + ("" if path in {"", "/index.html", "/index.php"} else path)


def email_key(address: str) -> str:
    """Return the address as it is compared: case makes no difference."""
    return address.strip().casefold()
