"""What every record has, and the list of all kinds of record.

A record is a frozen dataclass: its class declares each field once, its instances are the typed rows that leave
the store. Nothing here knows a session, a file or a window.
"""

from __future__ import annotations

import dataclasses
import functools
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, ClassVar, Self, TypeVar

from partnerdesk.messages import current
from partnerdesk.records import kinds
from partnerdesk.records.field import Field
from partnerdesk.records.problem import Problem
from partnerdesk.records.record_id import new_id

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from partnerdesk.records.kinds import Stored

OWN_COLUMNS = ("id", "version", "created_at", "created_by", "updated_at", "updated_by")
"""Columns that the store fills in by itself; they are not fields that a user edits."""


@dataclass(frozen=True, kw_only=True)
class Record:
    """One record as it stood when it was read. `id` is a UUIDv7; times are UTC; `version` counts changes from 1."""

    entity: ClassVar[Entity]

    id: str = ""
    version: int = 0
    created_at: datetime | None = None
    created_by: str | None = None
    updated_at: datetime | None = None
    updated_by: str | None = None
    extra: dict[str, str] = dataclasses.field(default_factory=dict, metadata={"field": Field(kinds.Extra())})

    if TYPE_CHECKING:
        # A type checker cannot see that the field constructors give defaults; the real one is the dataclass's.
        def __init__(self, **values: Any) -> None: ...

    @functools.cached_property  # not a property: a record may have a field of this name, which then is its title
    def title(self) -> str:
        """The words by which people know this record, without its links' names."""
        value = getattr(self, self.entity.title_field)
        return self.entity.fields[self.entity.title_field].kind.show(value, current())

    def problems(self, before: Self | None) -> Iterator[Problem]:  # noqa: ARG002 - most records have no rules of their own
        """Yield what breaks this record's own rules, beyond each field's; `before` is None for a new one."""
        yield from ()

    def deletion_problems(self) -> Iterator[Problem]:
        """Yield why this record must not be deleted; most may, since every deletion can be undone."""
        yield from ()

    def with_values(self, **values: Any) -> Self:
        return dataclasses.replace(self, **values)


@dataclass(frozen=True)
class Through:
    """A list of linked records that a record shows as its own: `Activity.partners` through activity_partner.

    `part` is the entity in between, `owner` its link to this record, `target` its link to the listed one.
    """

    name: str
    part: str
    owner: str
    target: str


@dataclass(frozen=True)
class Entity:
    """One kind of record: its key in files and commands, its class, its fields by name in order."""

    key: str
    type: type[Record]
    fields: Mapping[str, Field]
    title_field: str
    through: tuple[Through, ...] = ()

    @property
    def label_key(self) -> str:
        return f"entity-{self.key.replace('_', '-')}"

    @property
    def plural_key(self) -> str:
        return f"entities-{self.key.replace('_', '-')}"

    @property
    def parent(self) -> Field | None:
        """The link to the record that records of this kind are a part of."""
        return next((field for field in self.fields.values() if field.parent), None)

    def links_to(self, key: str) -> list[Field]:
        """Fields of this kind of record that link to one record of the entity `key`."""
        return [f for f in self.fields.values() if isinstance(f.kind, kinds.Link) and f.kind.to == key]

    def stored(self, values: Mapping[str, Any]) -> dict[str, Stored]:
        """Values by field -> what the table holds."""
        forms = self.stored_forms
        return {name: form(value) if (form := forms[name]) else value for name, value in values.items()}

    def maker(self, columns: Sequence[str]) -> Callable[[Sequence[Stored]], Any]:
        """Return what makes a record of a row: of what the table holds in these columns, in their order.

        Columns that are left out stand as if nothing had been stated; a required one is not there at all.
        """
        converted = [(name, *self._converted[name]) for name in columns if name in self._converted]
        with_extra = "extra" in columns

        def make(row: Sequence[Stored]) -> Any:
            values: dict[str, Any] = dict(zip(columns, row, strict=True))
            for name, value_of, unstated in converted:
                held = values[name]
                values[name] = unstated if held is None else value_of(held)
            if with_extra and values["extra"] is None:
                values["extra"] = {}
            return self._holding(values)

        return make

    def _holding(self, values: dict[str, Any]) -> Any:
        """Return a record that has these values, and this dictionary for its own."""
        # A frozen dataclass sets each field through object.__setattr__: dear where a report reads 70,000 records.
        made = object.__new__(self.type)
        object.__setattr__(made, "__dict__", values)
        return made

    def new(self, values: Mapping[str, Any]) -> Any:
        """Values by field -> a new record with an id, to be checked: a required field that is missing is None."""
        own = {"id": new_id(), "version": 1, "extra": values.get("extra") or {}}
        return self._holding({**self._missing, **values, **own})

    @functools.cached_property
    def columns(self) -> tuple[str, ...]:
        """Names of all columns that make up a record: those that the store fills in, then its fields."""
        return (*OWN_COLUMNS, *self.fields)

    @functools.cached_property
    def required(self) -> tuple[str, ...]:
        """Names of the fields that no record may lack."""
        return tuple(field.name for field in self.fields.values() if field.required)

    @functools.cached_property
    def stored_forms(self) -> Mapping[str, Callable[[Any], Stored] | None]:
        """By field, the way from a value to its stored form; None where that is the value itself."""
        kinds_of = {name: field.kind for name, field in self.fields.items()}
        return {
            name: None if type(kind).stored is kinds.Kind.stored else kind.stored for name, kind in kinds_of.items()
        }

    @functools.cached_property
    def _missing(self) -> dict[str, Any]:
        """What a record that says nothing must hold all the same: fields without a default in the class.

        The others stay with the class. Of seventy columns a record of an import states fifteen, and holding all of
        them would take a kilobyte more for each of 50,000 records.
        """
        return {one.name: None for one in dataclasses.fields(self.type) if one.default is dataclasses.MISSING}

    @functools.cached_property
    def _converted(self) -> Mapping[str, tuple[Callable[[Stored], Any], Any]]:
        """Columns whose stored form is not yet their value: the way there, and what None stands for."""
        of = {**{name: field.kind for name, field in self.fields.items()}, "created_at": _MOMENT, "updated_at": _MOMENT}
        return {
            name: (kind.value, None if name == "extra" else kind.value(None))
            for name, kind in of.items()
            if type(kind).value is not kinds.Kind.value
        }


_MOMENT = kinds.Moment()
_registered: dict[str, Entity] = {}
ENTITIES: Mapping[str, Entity] = MappingProxyType(_registered)
"""All kinds of record by key, in the order in which `records/__init__.py` names them."""

R = TypeVar("R", bound=Record)


def record(key: str, *, title: str, through: tuple[Through, ...] = ()) -> Callable[[type[R]], type[R]]:
    """Register a record class under the key that files and commands use; `title` names its naming field."""

    def register(declaring: type[R]) -> type[R]:
        made = dataclass(frozen=True, kw_only=True)(declaring)
        fields = {
            column.name: dataclasses.replace(column.metadata["field"], entity=key, name=column.name)
            for column in dataclasses.fields(made)
            if "field" in column.metadata
        }
        # `extra` is declared in the base class and therefore first; people look for it last.
        fields["extra"] = fields.pop("extra")
        made.entity = _registered[key] = Entity(key, made, MappingProxyType(fields), title, through)
        return made

    return register


def problems_of(new: Record, before: Record | None = None) -> list[Problem]:
    """All problems of a record: what is required and missing, then its own rules."""
    lacking = [name for name in new.entity.required if getattr(new, name) in (None, "", ())]
    missing = [Problem(name, "problem-required") for name in lacking]
    return [*missing, *new.problems(before)]
