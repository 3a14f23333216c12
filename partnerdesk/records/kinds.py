"""Kinds of field: how each is stored, read from text, shown and written to JSON.

A value has three forms. The *value* is what Python code works with (`Decimal`, `CalendarDate`, a `Choice`).
The *stored* form is what the table and the journal hold: text, a whole number or None, so that the journal
needs no second encoding and SQL can sort. The *shown* form is text in the user's language.
"""

from __future__ import annotations

import functools
import json
import re
from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import Decimal
from json.encoder import encode_basestring
from typing import TYPE_CHECKING, Any, Final

from partnerdesk.records import standard_lists
from partnerdesk.records.calendar_date import CalendarDate
from partnerdesk.records.problem import Unreadable
from partnerdesk.records.reading import Reading, read_date, read_number, read_yes_no

if TYPE_CHECKING:
    from partnerdesk.messages import Language
    from partnerdesk.records.choice import Choice

Stored = str | int | None
NOT_STATED: Final = "\N{EN DASH}"


def in_json(stored: Stored) -> str:
    """Write a stored form as JSON; that there are but three halves what a general encoder takes."""
    if stored is None:
        return "null"
    return encode_basestring(stored) if isinstance(stored, str) else str(int(stored))


class Kind:
    """A kind of field. Subclasses say how its values are kept and shown."""

    name: str
    numeric: bool = False
    """Stored as a whole number, sorted as such and aligned to the end of its column."""

    def stored(self, value: Any) -> Stored:
        """Value -> what the table holds."""
        return value  # type: ignore[no-any-return] # texts are stored as they are

    def value(self, stored: Stored) -> Any:
        """What the table holds -> value."""
        return stored

    def parse(self, raw: str, reading: Reading) -> Any:
        """Text that a person typed or a sheet holds -> value; raises Unreadable with the reason."""
        return raw

    def show(self, value: Any, language: Language) -> str:
        """Value -> text for people; an en dash stands for what was not stated."""
        return NOT_STATED if value is None else str(value)

    def json(self, value: Any) -> Any:
        """Value -> what `--json` writes; never depends on the language."""
        return self.stored(value)


class Text(Kind):
    """One line."""

    name = "text"

    def parse(self, raw: str, reading: Reading) -> str | None:
        return " ".join(raw.split()) or None


class LongText(Kind):
    """Several lines."""

    name = "long-text"

    def parse(self, raw: str, reading: Reading) -> str | None:
        return raw.strip() or None


@functools.cache  # enumerations are few, and a file holds their codes many times
def _choice(choices: type[Choice], code: Stored) -> Choice:
    return choices(str(code))


@dataclass(frozen=True)
class OneOf(Kind):
    """One of an enumeration."""

    choices: type[Choice]
    name = "choice"

    def stored(self, value: Choice | None) -> Stored:
        # The same as its `value`, which Python looks up ten times as long.
        return None if value is None else str(value)

    def value(self, stored: Stored) -> Choice | None:
        return None if stored is None else _choice(self.choices, stored)

    def parse(self, raw: str, reading: Reading) -> Choice | None:
        wanted = raw.strip()
        if not wanted:
            return None
        found = standard_lists.choice_named(self.choices, wanted, reading.language)
        if found is None:
            raise Unreadable("problem-not-in-list", wanted)
        return found

    def show(self, value: Choice | None, language: Language) -> str:
        return NOT_STATED if value is None else value.label(language)


_PARTING: Final = re.compile(r"[;\n؛；]")
_ENUMERATING: Final = re.compile(r"[,/،、，]")


@dataclass(frozen=True)
class Listed(Kind):
    """A list of values of one kind, in the order given; empty is not stated."""

    of: Kind
    name = "list"

    def stored(self, value: tuple[Any, ...] | None) -> Stored:
        if not value:
            return None
        # Most lists hold texts, which are stored as they are.
        is_text = type(self.of).stored is Kind.stored
        return f"[{', '.join(map(encode_basestring, value) if is_text else map(in_json, map(self.of.stored, value)))}]"

    def value(self, stored: Stored) -> tuple[Any, ...]:
        return () if stored is None else tuple(self.of.value(item) for item in json.loads(str(stored)))

    def parse(self, raw: str, reading: Reading) -> tuple[Any, ...]:
        # Where semicolons or lines part the items, a comma belongs to a name: "Ministry of Culture, Youth and Sport".
        parting = _PARTING if _PARTING.search(raw) else _ENUMERATING
        pieces = [piece.strip() for piece in parting.split(raw)]
        read = [self.of.parse(piece, reading) for piece in pieces if piece]
        return tuple(dict.fromkeys(item for item in read if item is not None))

    def show(self, value: tuple[Any, ...] | None, language: Language) -> str:
        if not value:
            return NOT_STATED
        shown = [self.of.show(item, language) for item in value]
        return ("; " if any(_ENUMERATING.search(item) for item in shown) else ", ").join(shown)

    def json(self, value: tuple[Any, ...] | None) -> list[Any]:
        return [self.of.json(item) for item in value or ()]


class Day(Kind):
    """A calendar date, or only its month or year."""

    name = "date"

    def stored(self, value: CalendarDate | None) -> Stored:
        return None if value is None else str(value)

    def value(self, stored: Stored) -> CalendarDate | None:
        return None if stored is None else CalendarDate.from_iso(str(stored))

    def parse(self, raw: str, reading: Reading) -> CalendarDate | None:
        return read_date(raw, reading) if raw.strip() else None

    def show(self, value: CalendarDate | None, language: Language) -> str:
        if value is None:
            return NOT_STATED
        if value.is_day:
            return language.date(value.earliest)
        return language.month(value.earliest) if value.month else f"{value.year:04}"


class Moment(Kind):
    """A point in time, kept in UTC."""

    name = "moment"

    def stored(self, value: datetime | None) -> Stored:
        return None if value is None else value.astimezone(UTC).isoformat(timespec="milliseconds")

    def value(self, stored: Stored) -> datetime | None:
        return None if stored is None else datetime.fromisoformat(str(stored))

    def parse(self, raw: str, reading: Reading) -> datetime | None:
        try:
            moment = datetime.fromisoformat(raw.strip())
        except ValueError as fault:
            raise Unreadable("problem-date", raw) from fault
        return moment if moment.tzinfo else moment.replace(tzinfo=UTC)

    def show(self, value: datetime | None, language: Language) -> str:
        return NOT_STATED if value is None else language.moment(value.astimezone())


@dataclass(frozen=True)
class Number(Kind):
    """A decimal number with a fixed count of places, stored as a whole number of its smallest step."""

    places: int = 0
    least: Decimal | None = Decimal(0)
    most: Decimal | None = None
    name = "number"
    numeric = True

    def stored(self, value: Decimal | int | None) -> Stored:
        return None if value is None else int(Decimal(value).scaleb(self.places).to_integral_value())

    def value(self, stored: Stored) -> Decimal | int | None:
        if stored is None:
            return None
        return Decimal(stored).scaleb(-self.places) if self.places else int(stored)

    def parse(self, raw: str, reading: Reading) -> Decimal | int | None:
        if not raw.strip():
            return None
        number = read_number(raw, reading)
        # First of all, since a number of thirty digits cannot even be rounded.
        if (self.most is not None and number > self.most) or abs(number) >= Decimal(10) ** (18 - self.places):
            raise Unreadable("problem-too-large", raw)
        if number != round(number, self.places):
            raise Unreadable("problem-too-many-places" if self.places else "problem-whole-number", raw, self.places)
        if self.least is not None and number < self.least:
            raise Unreadable("problem-too-small", raw, self.least)
        return number if self.places else int(number)

    def show(self, value: Decimal | int | None, language: Language) -> str:
        return NOT_STATED if value is None else language.number(value)

    def json(self, value: Decimal | int | None) -> str | int | None:
        return str(value) if isinstance(value, Decimal) else value


@dataclass(frozen=True)
class Money(Number):
    """An amount; `currency` names the field of the same record that holds its currency.

    Kept to four places (15,4), since a unit value may be finer than the currency's minor unit.
    """

    places: int = 4
    currency: str = "currency"
    name = "money"

    def show_in(self, value: Decimal | None, currency: str | None, language: Language) -> str:
        """Show with its currency; an amount whose currency was not stated is shown bare."""
        if value is None:
            return NOT_STATED
        return language.money(value, currency) if currency else language.number(value)

    def json_in(self, value: Decimal | None, currency: str | None) -> dict[str, str | None] | None:
        """`{"amount": "1234.50", "currency": "EUR"}`, the amount in at least the minor unit's places."""
        if value is None:
            return None
        amount = standard_lists.with_minor_unit(value, currency)
        return {"amount": amount, "currency": currency}


class Percent(Number):
    """Per cent as people write it: 7.5 is 7.5 %."""

    name = "percent"

    def parse(self, raw: str, reading: Reading) -> Decimal | int | None:
        return super().parse(raw.strip().strip("%٪"), reading)

    def show(self, value: Decimal | int | None, language: Language) -> str:
        return NOT_STATED if value is None else language.percent(Decimal(value) / 100, self.shown_places(value))

    @staticmethod
    def shown_places(value: Decimal | int) -> int:
        exponent = Decimal(value).normalize().as_tuple().exponent
        return max(0, -exponent) if isinstance(exponent, int) else 0


class YesNo(Kind):
    """Yes, no, or not stated; the three are never mixed."""

    name = "yes-no"

    def stored(self, value: bool | None) -> Stored:
        return None if value is None else int(value)

    def value(self, stored: Stored) -> bool | None:
        return None if stored is None else bool(stored)

    def parse(self, raw: str, reading: Reading) -> bool | None:
        return read_yes_no(raw, reading)

    def show(self, value: bool | None, language: Language) -> str:
        return language.text("not-stated" if value is None else "yes" if value else "no")

    def json(self, value: bool | None) -> bool | None:
        return value


@dataclass(frozen=True)
class Code(Kind):
    """A country (ISO 3166-1), a language (BCP 47) or a currency (ISO 4217), kept by its code."""

    standard: standard_lists.Standard
    name = "code"

    def parse(self, raw: str, reading: Reading) -> str | None:
        wanted = raw.strip()
        if not wanted:
            return None
        code = standard_lists.code_named(self.standard, wanted, reading.language)
        if code is None:
            raise Unreadable(f"problem-not-a-{self.standard.value}", wanted)
        return code

    def show(self, value: str | None, language: Language) -> str:
        if value is None:
            return NOT_STATED
        return standard_lists.code_name(self.standard, value, language)


@dataclass(frozen=True)
class Pattern(Kind):
    """A text of a given form, such as a Wikidata Q-id; `problem` says what it should look like."""

    name: str
    form: re.Pattern[str]
    problem: str

    def parse(self, raw: str, reading: Reading) -> str | None:
        wanted = raw.strip()
        if not wanted:
            return None
        found = self.form.fullmatch(wanted)
        if found is None:
            raise Unreadable(self.problem, wanted)
        return found["kept"]


QID = Pattern(
    "qid",
    re.compile(r"(?:https?://(?:www\.)?wikidata\.org/(?:wiki|entity)/)?(?P<kept>Q[1-9]\d*)"),
    "problem-qid",
)
URL = Pattern(
    "url",
    re.compile(r"(?P<kept>(?:https?://)?[^\s/@]+\.[^\s/@.]{2,}(?:[/?#]\S*)?)", re.IGNORECASE),
    "problem-url",
)
EMAIL = Pattern(
    "email",
    re.compile(r"(?:mailto:)?(?P<kept>[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;.]{2,})", re.IGNORECASE),
    "problem-email",
)
PHONE = Pattern(
    "phone",
    re.compile(r"(?:tel:)?(?P<kept>[+(]?[\d٠-٩][\d٠-٩\s()./\-–]{3,}(?:\s?(?:ext|x|int)\.?\s?\d+)?)", re.IGNORECASE),
    "problem-phone",
)


@dataclass(frozen=True)
class Link(Kind):
    """Another record, kept by its id; `to` is the key of its entity."""

    to: str
    name = "link"

    def parse(self, raw: str, reading: Reading) -> str | None:
        return raw.strip() or None


class Extra(Kind):
    """Columns of an imported sheet that match no field: ordered label -> text."""

    name = "extra"

    def stored(self, value: dict[str, str] | None) -> Stored:
        return (
            f"{{{', '.join([f'{in_json(label)}: {in_json(text)}' for label, text in value.items()])}}}"
            if value
            else None
        )

    def value(self, stored: Stored) -> dict[str, str]:
        return {} if stored is None else dict(json.loads(str(stored)))

    def show(self, value: dict[str, str] | None, language: Language) -> str:
        return "; ".join(f"{label}: {text}" for label, text in value.items()) if value else NOT_STATED

    def json(self, value: dict[str, str] | None) -> dict[str, str]:
        return value or {}
