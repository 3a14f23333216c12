"""Two records of a kind as one: which value each field gets, and what becomes of the values that are not chosen."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Any, TypeVar

from partnerdesk.messages import current, text
from partnerdesk.records.kinds import Link, Listed, LongText, Money, Text
from partnerdesk.records.record import Record

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from partnerdesk.records.field import Field

R = TypeVar("R", bound=Record)
_OTHER_NAMES = "other_names"


class Taken(Enum):
    """Whose value a field gets: the kept record's, the dropped one's, or both together."""

    KEPT = "kept"
    DROPPED = "dropped"
    BOTH = "both"


@dataclass(frozen=True)
class FieldChoice:
    """A field in which two records differ; `suggested` is what most people would take."""

    field: Field
    kept: Any
    dropped: Any
    suggested: Taken
    both_possible: bool

    def value(self, taken: Taken) -> Any:
        """Return what the field then holds."""
        if taken is Taken.BOTH:
            return _together(self.kept, self.dropped)
        return self.kept if taken is Taken.KEPT else self.dropped


def field_choices(keep: R, drop: R) -> list[FieldChoice]:
    """Return the fields in which two records differ, in the order of their form; `extra` is always kept whole."""
    return [
        _choice(field, mine, theirs, drop_is_newer=_newer(drop, keep))
        for field, mine, theirs in _fields(keep, drop)
        if mine != theirs
    ]


def merged(keep: R, drop: R, values: Mapping[str, Any], titles: Mapping[str, str], *, set_aside: bool = True) -> R:
    """Return `keep` as it stands for both.

    - `values` by field name are taken as given. Of the other fields a stated value goes before one that is not,
      lists are joined, and otherwise the kept record's value stays.
    - A name that is not chosen becomes another name, where the kind of record has such.
    - Any other stated value that is not chosen goes to `extra` under its field's name, unless not `set_aside`;
      there a link is written as its title, from `titles` by id.
    - `extra` holds the columns of both; of two columns with one label the second gets a number.
    """
    held: dict[str, Any] = {}
    aside: list[tuple[str, str]] = []
    names: list[str] = []
    for field, mine, theirs in _fields(keep, drop):
        value = values[field.name] if field.name in values else _by_default(mine, theirs)
        held[field.name] = value = _without(value, {keep.id, drop.id}) if _links_home(field, keep) else value
        for lost in _not_in(value, (mine, theirs)):
            if field.name == keep.entity.title_field and _OTHER_NAMES in keep.entity.fields:
                names.append(lost)
            elif set_aside and not (_links_home(field, keep) and not _without(lost, {keep.id, drop.id})):
                aside.append((text("merge-set-aside", text(field.label_key)), _shown(field, lost, keep, drop, titles)))
    if _OTHER_NAMES in held:
        named = held[keep.entity.title_field]
        held[_OTHER_NAMES] = tuple(n for n in dict.fromkeys((*held[_OTHER_NAMES], *names)) if n != named)
    return keep.with_values(**held, extra=_all_columns(keep.extra, [*drop.extra.items(), *aside]))


def _fields(keep: Record, drop: Record) -> Iterator[tuple[Field, Any, Any]]:
    for name, field in keep.entity.fields.items():
        if name != "extra":
            yield field, getattr(keep, name), getattr(drop, name)


def _newer(one: Record, other: Record) -> bool:
    return bool(one.updated_at and other.updated_at and one.updated_at > other.updated_at)


def _choice(field: Field, mine: Any, theirs: Any, *, drop_is_newer: bool) -> FieldChoice:
    stated = _is_stated(mine) and _is_stated(theirs)
    both = stated and isinstance(field.kind, Listed | LongText)
    if not stated:
        suggested = Taken.KEPT if _is_stated(mine) else Taken.DROPPED
    elif isinstance(field.kind, Listed) or (
        isinstance(field.kind, LongText) and not (mine in theirs or theirs in mine)
    ):
        suggested = Taken.BOTH
    elif isinstance(field.kind, Text | LongText) and len(mine) != len(theirs):
        suggested = Taken.KEPT if len(mine) > len(theirs) else Taken.DROPPED
    else:
        suggested = Taken.DROPPED if drop_is_newer else Taken.KEPT
    return FieldChoice(field, mine, theirs, suggested, both)


def _is_stated(value: Any) -> bool:
    return value not in (None, "", ())


def _together(mine: Any, theirs: Any) -> Any:
    if isinstance(mine, tuple):
        return tuple(dict.fromkeys((*mine, *theirs)))
    return "\n\n".join(dict.fromkeys(part for part in (mine, theirs) if part))


def _by_default(mine: Any, theirs: Any) -> Any:
    if not _is_stated(mine):
        return theirs
    return _together(mine, theirs) if isinstance(mine, tuple) else mine


def _links_home(field: Field, record: Record) -> bool:
    kind = field.kind.of if isinstance(field.kind, Listed) else field.kind
    return isinstance(kind, Link) and kind.to == record.entity.key


def _without(value: Any, ids: set[str]) -> Any:
    """Take the two records themselves out of a link: what is one is no part of itself."""
    if isinstance(value, tuple):
        return tuple(item for item in value if item not in ids)
    return None if value in ids else value


def _not_in(value: Any, originals: Iterable[Any]) -> Iterator[Any]:
    """Yield the stated originals that a value does not hold, each once."""
    seen: list[Any] = []
    rest: Any
    for original in originals:
        if isinstance(original, tuple):
            rest = tuple(item for item in original if item not in (value or ()))
        elif isinstance(original, str) and type(value) is str and "\n" in value:
            rest = None if original in value else original
        else:
            rest = None if original == value else original
        if _is_stated(rest) and rest not in seen:
            seen.append(rest)
            yield rest


def _shown(field: Field, value: Any, keep: Record, drop: Record, titles: Mapping[str, str]) -> str:
    kind = field.kind
    if isinstance(kind, Link):
        return titles.get(value, value)
    if isinstance(kind, Listed) and isinstance(kind.of, Link):
        return "; ".join(titles.get(item, item) for item in value)
    if isinstance(kind, Money):
        owner = keep if getattr(keep, field.name) == value else drop
        return kind.show_in(value, getattr(owner, kind.currency), current())
    return kind.show(value, current())


def _all_columns(mine: Mapping[str, str], theirs: Iterable[tuple[str, str]]) -> dict[str, str]:
    columns = dict(mine)
    for label, held in theirs:
        free, number = label, 2
        while free in columns and columns[free] != held:
            free, number = f"{label} ({number})", number + 1
        columns[free] = held
    return columns
