"""Finds the files that come with the program: texts, icons, help, the example."""

from pathlib import Path

_PACKED = Path(__file__).parent / "resources"
_IN_CHECKOUT = Path(__file__).parent.parent / "resources"


def resource(*parts: str) -> Path:
    """Path of a file that comes with the program, in a wheel or in a checkout.

    >>> resource("i18n", "en.json").name
    'en.json'
    """
    root = _PACKED if _PACKED.is_dir() else _IN_CHECKOUT
    return root.joinpath(*parts)
