"""Addresses, numbers and hosts by which two records show that they mean the same one."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from partnerdesk.records.reach import domain_key, email_key

_EXTENSION: Final = re.compile(r"(?:ext|int|x)\.?\s*(\d+)\s*$", re.IGNORECASE)
_SIGNIFICANT: Final = 8
"""Digits at the end of a number that are the same with and without the country's prefix."""
_SHORTEST: Final = 6
_FREE_MAIL: Final = frozenset(
    "gmail.com googlemail.com hotmail.com hotmail.es hotmail.fr hotmail.co.uk outlook.com outlook.es outlook.fr "
    "live.com msn.com yahoo.com yahoo.es yahoo.fr yahoo.com.ar yahoo.com.br yahoo.com.mx yahoo.co.uk "
    "yahoo.co.in yahoo.co.jp ymail.com icloud.com me.com mac.com aol.com gmx.com gmx.de gmx.net gmx.at web.de "
    "t-online.de freenet.de mail.com proton.me protonmail.com pm.me tutanota.com posteo.de riseup.net zoho.com "
    "yandex.ru yandex.com mail.ru list.ru inbox.ru bk.ru rambler.ru ukr.net i.ua meta.ua seznam.cz centrum.cz "
    "email.cz wp.pl onet.pl o2.pl interia.pl naver.com daum.net hanmail.net kakao.com qq.com 163.com 126.com "
    "sina.com foxmail.com docomo.ne.jp ezweb.ne.jp orange.fr wanadoo.fr free.fr laposte.net sfr.fr libero.it "
    "tin.it uol.com.br bol.com.br terra.com.br adinet.com.uy rediffmail.com wikimedia.org wikipedia.org "
    "example.org example.com".split()
)
"""Hosts that give an address to everybody, so that sharing one means nothing."""


def phone_key(number: str) -> str | None:
    """Return what two spellings of a number share: its last digits and its extension; None for one too short.

    >>> phone_key("+598 2 408 1234") == phone_key("(02) 4081234") == phone_key("٠٢-٤٠٨١٢٣٤")
    True
    """
    plain = unicodedata.normalize("NFKC", number)
    extension = _EXTENSION.search(plain)
    main = plain[: extension.start()] if extension else plain
    digits = "".join(str(unicodedata.digit(sign)) for sign in main if sign.isdecimal()).removeprefix("00").lstrip("0")
    if len(digits) < _SHORTEST:
        return None
    return digits[-_SIGNIFICANT:] + (f" {extension[1]}" if extension else "")


def host_of_site(website: str) -> str | None:
    """Return the host of a partner's own pages; None where many share it, or the pages are a part of another's."""
    domain = domain_key(website)
    return domain if domain and "/" not in domain else None


def host_of_mail(address: str) -> str | None:
    """Return the host of an address; None for a free mail provider's."""
    host = email_key(address).rpartition("@")[2].removeprefix("www.")
    return None if not host or host in _FREE_MAIL else host
