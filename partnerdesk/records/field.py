"""Declares one field of a record: its kind, whether it is required, the section of the form it stands in.

From this one declaration follow the column, the widget, the table header, parsing and showing, validation,
the import words, the export heading and the filter.
"""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final

from partnerdesk.records import kinds
from partnerdesk.records.standard_lists import Standard

if TYPE_CHECKING:
    from partnerdesk.records.choice import Choice

DETAILS: Final = "details"
"""The section that a field stands in unless it says another; its heading is the text `section-details`."""


@dataclass(frozen=True)
class Field:
    """What one declaration says. `entity` and `name` are filled in when its record is registered."""

    kind: kinds.Kind
    required: bool = False
    section: str = DETAILS
    default: Any = None
    personal: bool = False
    """About a person: goes out with that person's data, and is erased with it."""
    parent: bool = False
    """A link to the record that this one is a part of; it is deleted together with it."""
    entity: str = ""
    name: str = ""

    @property
    def label_key(self) -> str:
        return f"field-{self.entity}-{self.name}".replace("_", "-")

    @property
    def help_key(self) -> str:
        """Message key of the one line below the field; most fields need none."""
        return f"help-{self.entity}-{self.name}".replace("_", "-")


def declare(
    kind: kinds.Kind,
    *,
    required: bool = False,
    section: str = DETAILS,
    default: Any = None,
    personal: bool = False,
    parent: bool = False,
) -> Any:
    """Declare a field of any kind; the constructors below are its short forms."""
    field = Field(kind, required, section, default, personal, parent)
    if required and default is None:
        return dataclasses.field(metadata={"field": field}, kw_only=True)
    return dataclasses.field(default=default, metadata={"field": field}, kw_only=True)


def text(**options: Any) -> Any:
    return declare(kinds.Text(), **options)


def long_text(**options: Any) -> Any:
    return declare(kinds.LongText(), **options)


def choice(choices: type[Choice], **options: Any) -> Any:
    return declare(kinds.OneOf(choices), **options)


def list_of(kind: kinds.Kind, **options: Any) -> Any:
    return declare(kinds.Listed(kind), default=(), **options)


def texts(**options: Any) -> Any:
    return list_of(kinds.Text(), **options)


def choices(of: type[Choice], **options: Any) -> Any:
    return list_of(kinds.OneOf(of), **options)


def date(**options: Any) -> Any:
    return declare(kinds.Day(), **options)


def whole(*, least: int | None = 0, most: int | None = None, **options: Any) -> Any:
    limits = [None if limit is None else Decimal(limit) for limit in (least, most)]
    return declare(kinds.Number(0, limits[0], limits[1]), **options)


def quantity(places: int = 3, *, least: int | None = 0, **options: Any) -> Any:
    return declare(kinds.Number(places, None if least is None else Decimal(least)), **options)


def money(currency: str = "currency", *, signed: bool = False, **options: Any) -> Any:
    """Declare an amount whose currency stands in the field named `currency`; `signed` allows below zero."""
    return declare(kinds.Money(least=None if signed else Decimal(0), currency=currency), **options)


def percent(places: int = 3, **options: Any) -> Any:
    return declare(kinds.Percent(places, Decimal(0), Decimal(100)), **options)


def yes_no(**options: Any) -> Any:
    return declare(kinds.YesNo(), **options)


def country(**options: Any) -> Any:
    return declare(kinds.Code(Standard.COUNTRY), **options)


def language(**options: Any) -> Any:
    return declare(kinds.Code(Standard.LANGUAGE), **options)


def languages(**options: Any) -> Any:
    return list_of(kinds.Code(Standard.LANGUAGE), **options)


def currency(**options: Any) -> Any:
    return declare(kinds.Code(Standard.CURRENCY), **options)


def link(to: str, **options: Any) -> Any:
    """Declare a link to one record of the entity `to`."""
    return declare(kinds.Link(to), **options)


def part_of(to: str, **options: Any) -> Any:
    """Declare the link to the record that this one is a part of."""
    return declare(kinds.Link(to), required=True, parent=True, **options)


def links(to: str, **options: Any) -> Any:
    """Declare links to several records of the entity `to` that need nothing said about each."""
    return list_of(kinds.Link(to), **options)


def qid(**options: Any) -> Any:
    return declare(kinds.QID, **options)


def url(**options: Any) -> Any:
    return declare(kinds.URL, **options)


def email(**options: Any) -> Any:
    return declare(kinds.EMAIL, **options)


def phone(**options: Any) -> Any:
    return declare(kinds.PHONE, **options)
