"""The cells of one card: which column each property goes into, and what is said of it beside."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from partnerdesk.importing.readers.vcard_lines import Property

UNREADABLE: Final = "UNREADABLE"
PERSON_COLUMNS: Final = ("FN", "ORG", "TITLE", "EMAIL", "TEL", "ADR", "NOTE")
"""Always there, so that a table of people is known by them."""
PARTNER_COLUMNS: Final = ("FN", "EMAIL", "TEL", "URL", "ADR street", "ADR locality", "ADR country", "NOTE")
_NAME_PARTS: Final = ("N family", "N given", "N additional", "N prefix", "N suffix")
_ADDRESS_PARTS: Final = (
    "ADR box",
    "ADR extended",
    "ADR street",
    "ADR locality",
    "ADR region",
    "ADR code",
    "ADR country",
)
_BINARY: Final = frozenset({"PHOTO", "LOGO", "SOUND", "KEY"})
_STRUCTURE: Final = frozenset({"VERSION"})
"""Says how the file is written, and nothing of anybody."""
_APPLE_LABEL: Final = "X-ABLABEL"


def is_organisation(properties: Sequence[Property]) -> bool:
    """Tell whether a card is of an organisation: as vCard 4 and Apple say it, or since it names nobody else."""
    said = {one.name: one.plain_text() for one in properties}
    if "KIND" in said or "X-ADDRESSBOOKSERVER-KIND" in said:
        return (said.get("KIND") or said["X-ADDRESSBOOKSERVER-KIND"]).lower() in {"org", "organization"}
    if said.get("X-ABSHOWAS", "").upper() == "COMPANY":
        return True
    names = next((one.components() for one in properties if one.name == "N"), [])
    organisation = next((one.components()[0] for one in properties if one.name == "ORG"), "")
    return bool(organisation) and not any(names) and said.get("FN", "") in {"", organisation}


class _Cells(dict[str, str]):
    """Cells by column; a property that comes again goes into the next column of its name."""

    def __init__(self) -> None:
        super().__init__()
        self._numbers: dict[str, int] = {}

    def put(self, name: str, value: str) -> str:
        """Put a value into `TEL`, `TEL 2`, `TEL 3` and return which; nothing is done for no value."""
        if not value.strip():
            return ""
        number = self._numbers[name] = self._numbers.get(name, 0) + 1
        column = name if number == 1 else f"{name} {number}"
        self[column] = value
        return column


def cells_of(properties: Sequence[Property], *, as_partner: bool) -> dict[str, str]:
    """Return the cells of a card by column; nothing of it is left out but the version and the bytes of pictures."""
    cells = _Cells()
    labels = {one.group: one.plain_text() for one in properties if one.name == _APPLE_LABEL and one.group}
    labelled = {one.group for one in properties if one.name != _APPLE_LABEL}
    names, organisation, address = list[str](), list[str](), list[str]()
    for one in sorted(properties, key=_preference):
        if one.name in _STRUCTURE or (one.name == _APPLE_LABEL and one.group in labelled):
            continue
        if one.name == "N" and not names:
            names, column = one.components(), one.name
        elif one.name == "ORG" and not organisation:
            organisation = one.components()
            column = cells.put("ORG", organisation[0])
            cells.put("ORG unit", "; ".join(filter(None, organisation[1:])))
        elif one.name == "ADR" and as_partner and not address:
            address, column = one.components(), one.name
            _put_parts(cells, _ADDRESS_PARTS, address)
        else:
            column = cells.put(one.name, _value(one))
        if column:
            cells.put(f"{column} type", "; ".join(_beside(one, labels)))
    _put_names(cells, names, as_partner=as_partner)
    return cells


def _put_parts(cells: _Cells, columns: Sequence[str], parts: Sequence[str]) -> None:
    """Put the parts of a value into columns of their own, and those beyond what they should be into one."""
    for column, part in zip(columns, parts, strict=False):
        cells.put(column, part)
    cells.put(f"{columns[0].split()[0]} more", "; ".join(filter(None, parts[len(columns) :])))


def _put_names(cells: _Cells, names: list[str], *, as_partner: bool) -> None:
    """Make up the whole name where it is missing; keep the parts of the name that the whole does not say."""
    family, given, additional, prefix, suffix = (*names, *[""] * 5)[:5]
    if "FN" not in cells:
        whole = " ".join(filter(None, (prefix, given, additional, family, suffix)))
        cells.put("FN", whole or (cells.get("ORG", "") if as_partner else ""))
    said = set(cells.get("FN", "").casefold().split())
    _put_parts(cells, _NAME_PARTS, ["" if said.issuperset(part.casefold().split()) else part for part in names])
    if as_partner and cells.get("ORG") == cells.get("FN"):
        cells.pop("ORG", None)
    elif not as_partner and "TITLE" not in cells and "ROLE" in cells:
        cells["TITLE"] = cells.pop("ROLE")


def _value(one: Property) -> str:
    if one.name in _BINARY and (one.is_binary or one.value.lower().startswith("data:")):
        # Three bytes are four signs of base64.
        return f"({one.name}, {len(one.value) * 3 // 4} B)"
    if one.name == "ADR":
        return ", ".join(filter(None, one.components()))
    if one.name == "GENDER":
        return "; ".join(filter(None, one.components()))
    value = one.plain_text()
    return value[4:] if one.name == "TEL" and value.lower().startswith("tel:") else value


def _preference(one: Property) -> int:
    """Order by what the card prefers: PREF=1 to 100 in vCard 4, TYPE=pref before; the rest as it stands."""
    if any(kind.lower() == "pref" for kind in one.parameters.get("TYPE", ())):
        return 0
    said = "".join(one.parameters.get("PREF", ()))
    return int(said) if said.isdecimal() and len(said) < 4 else 101


def _beside(one: Property, labels: dict[str, str]) -> Iterator[str]:
    """Yield what a card says of a property: its type, a label of its group, other parameters."""
    for name, values in one.parameters.items():
        if name in {"VALUE", "BASE64"}:
            continue
        yield ", ".join(values) if name == "TYPE" else f"{name}={', '.join(values)}"
    if one.group in labels:
        # Apple writes its own words as _$!<Work>!$_.
        yield labels[one.group].removeprefix("_$!<").removesuffix(">!$_")
    elif one.group and not one.group.lower().startswith("item"):
        yield one.group
