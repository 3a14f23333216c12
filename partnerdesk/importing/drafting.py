"""From the cells of one row to a draft: values by kind of record and field, names of other records, texts to keep."""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from partnerdesk.importing.grid import plain
from partnerdesk.importing.mapping.counted_targets import is_counted
from partnerdesk.importing.mapping.targets import entity_of, name_of, reference_of
from partnerdesk.importing.values.outcome import Fault, Odd, Severity, shown
from partnerdesk.records import ENTITIES
from partnerdesk.records.sponsor_ledger import EntryType

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from partnerdesk.importing.matching.index import Suggestion
    from partnerdesk.importing.table_values import ColumnValues, TableValues
    from partnerdesk.importing.values.outcome import Question


class Undecided(Exception):
    """A row that waits for the user: what is asked, the name it is about, and records it may mean."""

    def __init__(
        self, fault: Fault, wanted: tuple[str, str] | None = None, suggestions: tuple[Suggestion, ...] = ()
    ) -> None:
        super().__init__(fault.key)
        self.fault = fault
        self.wanted = wanted
        self.suggestions = suggestions


class Rejected(Exception):
    """A row that cannot become a record."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(fault.key)
        self.fault = fault


@dataclass(slots=True)
class Draft:
    """One row, read but not yet matched. `place` is its place among the records of the table."""

    place: int
    values: dict[str, dict[str, Any]]
    names: dict[str, str] = field(default_factory=dict)
    """Texts that name other records, by target."""
    extra: dict[str, str] = field(default_factory=dict)
    pays_with_minus: bool = False
    """The ledger that the row is of writes every amount that was paid out below zero."""
    waits: bool = False
    """A cell of the row waits for an answer to a question about its column."""


def pays_with_minus(columns: Sequence[ColumnValues]) -> bool:
    """Tell whether a ledger writes every payment below zero; one that stands above makes a minus a correction."""
    found = {column.choice.target: column.values for column in columns}
    types, amounts = found.get("sponsor_entry.type", ()), found.get("sponsor_entry.amount", ())
    paid = [
        amount
        for kind, amount in zip(map(_bare, types), map(_bare, amounts), strict=False)
        if isinstance(kind, EntryType) and kind.sign < 0 and isinstance(amount, Decimal)
    ]
    return bool(paid) and all(amount <= 0 for amount in paid)


def _bare(value: Any) -> Any:
    return value.value if isinstance(value, Odd) else value


class Drafter:
    """Makes the drafts of one table. `report` takes a column, the place of the record, and a fault of the cell."""

    def __init__(self, entity: str, values: TableValues, report: Callable[[ColumnValues, int, Fault], None]) -> None:
        self.report = report
        self.columns: dict[str, ColumnValues] = {}
        """Columns by target."""
        self.counted: list[ColumnValues] = []
        """Columns that are counted rather than recorded."""
        self._entity = entity
        self._pays_with_minus = entity == "sponsor_entry" and pays_with_minus(values.columns)
        self._beside = values.beside
        self._questions = values.questions
        self._plain: list[tuple[str, str, list[Any], ColumnValues]] = []
        self._sure: dict[str, list[tuple[str, list[Any]]]] = {}
        """Of these, columns whose cells are values and nothing else, by entity: names with the values."""
        self._doubtful: list[tuple[str, str, list[Any], ColumnValues]] = []
        """The others of them."""
        self._named: list[tuple[str, ColumnValues]] = []
        self._kept: list[ColumnValues] = []
        for column in values.columns:
            target = column.choice.target
            if target is None:
                self._kept.append(column)
                continue
            self.columns[target] = column
            if is_counted(target):
                self.counted.append(column)
                continue
            if reference_of(target) or target.endswith((".id", ".about")):
                self._named.append((target, column))
                continue
            plain = (entity_of(target), name_of(target), column.values, column)
            self._plain.append(plain)
            if Odd in set(map(type, column.values)):
                self._doubtful.append(plain)
            else:
                self._sure.setdefault(plain[0], []).append(plain[1:3])
        self._currencies = list(self._header_currencies())
        self.entities = tuple(dict.fromkeys([entity, *(one[0] for one in self._plain)]))

    def draft(self, place: int) -> Draft:
        """Return the draft of the record at `place`."""
        drafted: dict[str, dict[str, Any]] = {entity: {} for entity in self.entities}
        draft = Draft(place, drafted, pays_with_minus=self._pays_with_minus)
        stated: list[tuple[str, str, Any, ColumnValues]] = []
        for entity, columns in self._sure.items():
            drafted[entity] = {name: value for name, values in columns if (value := values[place]) is not None}
        for entity, name, values, column in self._doubtful:
            value = values[place]
            if value is None:
                continue
            if value.__class__ is Odd:
                stated += [(entity, one, said, column) for one, said in value.beside]
                value = self._of_odd(draft, column, value)
                if value is None:
                    continue
            drafted[entity][name] = value
        for target, column in self._named:
            text = self._text(draft, column)
            if text is not None:
                draft.names[target] = text
        for column in self._kept:
            text = self._text(draft, column)
            if text is not None:
                draft.extra[column.choice.label] = text
        if place in self._beside:
            draft.extra.update(self._beside[place])
        for entity, name, said, column in stated:
            self._take_stated(draft, entity, name, said, column)
        self._take_header_currencies(draft)
        return draft

    def _text(self, draft: Draft, column: ColumnValues) -> Any:
        text = column.values[draft.place]
        return self._of_odd(draft, column, text) if text.__class__ is Odd else text

    def keep(self, draft: Draft, target: str) -> None:
        """Keep the original text of a target's cell beside the record, under the column's header."""
        column = self.columns.get(target)
        if column is not None:
            self._keep(draft, column)

    def fault(self, draft: Draft, target: str, fault: Fault) -> None:
        """Report a fault of a target's cell."""
        column = self.columns.get(target)
        if column is not None:
            self.report(column, draft.place, fault)

    def ask(self, target: str, question: Question) -> None:
        """Ask once about a target's column what came up when its rows were planned."""
        column = self.columns[target]
        asked = {(number, one.kind) for number, one in self._questions}
        if (column.choice.number, question.kind) not in asked:
            self._questions.append((column.choice.number, question))
            column.choice.questions = (*column.choice.questions, question)

    def _keep(self, draft: Draft, column: ColumnValues) -> None:
        original = shown(plain(column.raws[draft.place]))
        if original:
            draft.extra[column.choice.label] = original

    def _of_odd(self, draft: Draft, column: ColumnValues, odd: Odd) -> Any:
        if odd.fault:
            self.report(column, draft.place, odd.fault)
            draft.waits = draft.waits or odd.fault.severity is Severity.QUESTION
        if odd.original:
            self._keep(draft, column)
        return odd.value

    def _take_stated(self, draft: Draft, entity: str, name: str, said: Any, column: ColumnValues) -> None:
        """Take what a cell says of another field, such as the currency beside an amount."""
        values = draft.values[entity]
        if name not in ENTITIES[entity].fields:
            return
        known = values.setdefault(name, said)
        if known != said and column.choice.target:
            values.pop(name_of(column.choice.target), None)
            self._keep(draft, column)
            self.report(column, draft.place, Fault("import-problem-two-currencies", (str(said), str(known))))

    def _take_header_currencies(self, draft: Draft) -> None:
        for entity, name, beside, currency in self._currencies:
            if name in draft.values[entity]:
                draft.values[entity].setdefault(beside, currency)

    def _header_currencies(self) -> Iterator[tuple[str, str, str, str]]:
        """Yield entity, field, the field beside it for the currency, and the currency that a header states."""
        for entity, name, _, column in self._plain:
            if not column.currency:
                continue
            beside = getattr(ENTITIES[entity].fields[name].kind, "currency", None)
            if beside:
                yield entity, name, beside, column.currency
