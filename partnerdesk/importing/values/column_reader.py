"""Reads a whole column into the values of its field: one format found from all its cells, questions where in doubt."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from partnerdesk.importing.grid import is_blank, plain
from partnerdesk.importing.values import dates, money, numbers, reach
from partnerdesk.importing.values.choices import ChoiceReader, YesNoReader, read_notice
from partnerdesk.importing.values.counted import read_counted
from partnerdesk.importing.values.equal_cells import read_equal_cells_once
from partnerdesk.importing.values.outcome import Fault, Odd, Question, QuestionKind, Severity, shown
from partnerdesk.importing.values.places import CodeReader
from partnerdesk.importing.values.unknown_words import UnknownWords, WordKind, is_unread
from partnerdesk.importing.values.value_words import is_not_stated, those_not_stated, word_key
from partnerdesk.messages import SOURCE, Language, current
from partnerdesk.records import kinds
from partnerdesk.records.problem import Unreadable
from partnerdesk.records.reading import DateOrder, DecimalSign, Reading

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from partnerdesk.importing.grid import Raw, Value
    from partnerdesk.importing.values.answers import Answers
    from partnerdesk.records.field import Field

_ORDERS: Final = (DateOrder.DAY_FIRST, DateOrder.MONTH_FIRST)
_PATTERNS: Final = {"email": reach.read_email, "phone": reach.read_phone, "url": reach.read_url, "qid": reach.read_qid}
_OF_ONE_FORMAT: Final = (kinds.Day, kinds.Number, kinds.Code, kinds.YesNo, kinds.OneOf)
"""Kinds of which a whole column is written in one way."""
_MIDDLE_DOT: Final = re.compile(
    r"(?<![\u30a1-\u30ff])[・](?=[\u3041-\u309f\u4e00-\u9fff])|(?<=[\u3041-\u309f\u4e00-\u9fff])[・]"
)
"""Parts the items of a Japanese list; between two words in katakana it joins the parts of a foreign name."""
_AND: Final = re.compile(
    r"\s+(?:and|et|y|e|und|i|a|и|і|та|й|و|및|和|与|與|と|plus|\+|&)\s+|\s+و(?=\S)|(?<=어)와\s*|과\s+|\s*[和与與及と+&]\s*"
)
"""Joins the last two of a list."""
_BETWEEN: Final = ",;/|、،؛·•-– "
"""What stands between the items of a list, and is none itself."""
_SPLIT: Final = kinds.Listed(kinds.Text())
_MAY_PART: Final = re.compile(r"[;\n؛；,/،、，・]")
"""Signs that part the items of a list; most cells of most lists hold one item."""
_LETTERS_APART: Final = re.compile(r"(?<!\w)\w/\w(?!\w)")
"""`n/a` and `s/d` are no lists of two."""
_ANY_READING: Final = Reading(Language(SOURCE))
"""Texts are split and trimmed alike in every language."""


@dataclass(slots=True)
class ColumnReader:
    """Reads the cells of one column. A question whose answer is known does not come up, or is not open."""

    field: Field
    read_one: Callable[[Value], Any]
    questions: tuple[Question, ...] = ()
    header_currency: str | None = None
    """The currency that the header or an answer states for amounts without one."""
    na_is_a_code: bool = False
    """`NA` is Namibia here: it is where the other cells are codes of two letters too."""

    def read(self, raw: Raw) -> Any:
        """Return the value of a cell: None for an empty one, a plain value, or an `Odd` one."""
        value = plain(raw)
        if value is None:
            return None
        if isinstance(value, str) and is_not_stated(value) and self._means_nothing(value):
            return Odd(None)
        return self.read_one(value)

    def read_all(self, raws: Sequence[Raw]) -> list[Any]:
        """Return the values of a column's cells."""
        return read_equal_cells_once(raws, self._read_them)

    def _read_them(self, raws: list[Raw]) -> list[Any]:
        unstated = those_not_stated([raw for raw in raws if isinstance(raw, str)])
        read, read_one = self.read, self.read_one
        return [
            read_one(raw) if isinstance(raw, str) and raw not in unstated and not raw.isspace() else read(raw)
            for raw in raws
        ]

    def _means_nothing(self, value: str) -> bool:
        """Tell whether what says nothing elsewhere says nothing here."""
        is_code = self.na_is_a_code and value.strip().upper() == "NA"
        return not is_code and not self._is_choice(value)

    def _is_choice(self, value: str) -> bool:
        """`none` is a kind of renewal, and a dash stays one."""
        kind = self.field.kind
        if not isinstance(kind, kinds.OneOf | kinds.YesNo) or not any(char.isalpha() for char in value):
            return False
        found = self.read_one(value)
        return found is not None and not isinstance(found, Odd)


def column_reader(
    target: Field, raws: Sequence[Raw], header: str, languages: Sequence[str], answers: Answers
) -> ColumnReader:
    """Return the reader of a column, its format found from all its values.

    `languages` are those that the header and its neighbours are written in, the likeliest first.
    """
    kind = _kind_of_items(target.kind)
    texts = _texts(raws, of_words=isinstance(kind, kinds.OneOf)) if isinstance(kind, _OF_ONE_FORMAT) else []
    return _reader(target, target.kind, texts, raws, header, list(languages) or [current().code], answers)


def _kind_of_items(kind: kinds.Kind) -> kinds.Kind:
    return kind.of if isinstance(kind, kinds.Listed) else kind


def _texts(raws: Sequence[Raw], *, of_words: bool) -> list[str]:
    """Return the different texts of a column, by which its format is found."""
    distinct = dict.fromkeys(raws)
    if of_words:  # 1 and 2 may stand for words as well
        distinct = dict.fromkeys(shown(plain(raw)) for raw in distinct if not isinstance(raw, bool))
    return list(dict.fromkeys(raw.strip() for raw in distinct if isinstance(raw, str) and not is_blank(raw)))


def _reader(
    target: Field,
    kind: kinds.Kind,
    texts: list[str],
    raws: Sequence[Raw],
    header: str,
    languages: list[str],
    answers: Answers,
) -> ColumnReader:
    if isinstance(kind, kinds.Listed):
        items_of: Callable[[str], list[str]] = _stated_items
        if isinstance(kind.of, kinds.Code | kinds.OneOf):
            items_of = _item_finder(_word_reader(kind.of, texts, languages), dict(answers.words))
        items = list(dict.fromkeys(item for text in texts if not is_not_stated(text) for item in items_of(text)))
        inner = _reader(target, kind.of, items, (), header, languages, answers)
        return ColumnReader(target, _list_reader(inner.read_one, items_of), inner.questions)
    if isinstance(kind, kinds.Day):
        return _date_column(target, texts, languages, answers)
    if isinstance(kind, kinds.Money):
        return _money_column(target, kind, texts, header, answers)
    if isinstance(kind, kinds.Number):
        return _number_column(target, kind, texts, raws, answers)
    if isinstance(kind, kinds.Code | kinds.OneOf | kinds.YesNo):
        words = UnknownWords.of(_word_reader(kind, texts, languages), texts, dict(answers.words), kind)
        codes = [text for text in texts if len(text) == 2 and text.upper() != "NA"]
        na_is_a_code = isinstance(kind, kinds.Code) and bool(codes) and len(codes) >= 0.5 * len(texts)
        return ColumnReader(target, words.read, words.questions(), na_is_a_code=na_is_a_code)
    return ColumnReader(target, _cell_reader(kind))


def _word_reader(kind: WordKind, texts: Sequence[str], languages: Sequence[str]) -> Callable[[Value], Any]:
    if isinstance(kind, kinds.Code):
        return CodeReader(kind, languages).read
    if isinstance(kind, kinds.YesNo):
        return YesNoReader(languages[0], texts).read
    return ChoiceReader(kind, languages[0]).read


def _cell_reader(kind: kinds.Kind) -> Callable[[Value], Any]:
    """Return what reads the cells of a kind that needs no look at the whole column."""
    if isinstance(kind, kinds.Pattern):
        return _PATTERNS[kind.name]
    return _text_reader(kind)


def _date_column(target: Field, texts: list[str], languages: list[str], answers: Answers) -> ColumnReader:
    short = dates.short_in(texts, languages[0])
    proven, doubtful = (dates.short_orders_in(texts), "") if short else dates.orders_in(texts)
    order = answers.date_order or (next(iter(proven)) if len(proven) == 1 else None)
    questions: tuple[Question, ...] = ()
    if short and order is None:
        questions = (Question(QuestionKind.DATE_ORDER, dates.orders_of(short), short),)
    elif doubtful and order is None:
        questions = (Question(QuestionKind.DATE_ORDER, tuple(one.value for one in _ORDERS), doubtful),)
    return ColumnReader(target, dates.DateReader(order, languages).read, questions)


def _sign(kind: kinds.Number, texts: list[str], answers: Answers) -> tuple[DecimalSign | None, tuple[Question, ...]]:
    proven, doubtful = numbers.signs_in(texts)
    sign = next(iter(proven)) if len(proven) == 1 else answers.decimal
    if sign is None and doubtful and kind.places:
        options = (DecimalSign.COMMA.value, DecimalSign.POINT.value)
        return None, (Question(QuestionKind.DECIMAL, options, doubtful),)
    return sign, ()


def _number_column(
    target: Field, kind: kinds.Number, texts: list[str], raws: Sequence[Raw], answers: Answers
) -> ColumnReader:
    sign, questions = _sign(kind, texts, answers)
    typed = [raw for raw in raws if isinstance(raw, int | float) and not isinstance(raw, bool)]
    shares = isinstance(kind, kinds.Percent) and bool(typed) and all(0 <= raw <= 1 for raw in typed)
    reader = numbers.NumberReader(kind, sign, shares=shares)
    if target.name == "notice":
        return ColumnReader(target, lambda value: read_notice(value) or reader.read(value), questions)
    if isinstance(kind, kinds.Percent):
        return ColumnReader(target, reader.read, questions)
    return ColumnReader(target, lambda value: read_counted(value, target, reader) or reader.read(value), questions)


def _money_column(target: Field, kind: kinds.Money, texts: list[str], header: str, answers: Answers) -> ColumnReader:
    stated = money.currency_in_header(header)
    options, example = money.signs_to_ask(texts)
    in_doubt = isinstance(stated, tuple)
    if isinstance(stated, tuple) and not options:
        options, example = stated, header
    in_header = answers.currency or (stated if isinstance(stated, str) else None)
    sign, questions = _sign(kind, [text for text in texts if money.has_fractions(text, in_header)], answers)
    if options and in_header is None:
        questions = (*questions, Question(QuestionKind.CURRENCY, options, example))
    reader = money.MoneyReader(
        kind, numbers.NumberReader(kind, sign), in_header,
        sign=header if in_doubt else "", in_kind=target.entity == "support", header=header,
    )  # fmt: skip
    return ColumnReader(target, reader.read, questions, in_header)


def _text_reader(kind: kinds.Kind) -> Callable[[Value], Any]:
    def read(value: Value) -> Any:
        if isinstance(value, str) and value.isprintable() and "  " not in value and value == value.strip():
            # One line without a blank too many, as nearly all are: nothing is to be done to it.
            return value
        raw = shown(value)
        try:
            text = kind.parse(raw, _ANY_READING)
        except Unreadable as fault:
            return Odd(fault=Fault(fault.key, fault.values))
        # One object for the cell and the value halves what a large sheet takes.
        return raw if text == raw else text

    return read


def split(text: str) -> tuple[str, ...]:
    """Split a list in one cell: by semicolon, comma, slash, line break and their like in other scripts."""
    if not _MAY_PART.search(text):
        return (alone,) if (alone := " ".join(text.split())) else ()
    text = _LETTERS_APART.sub(lambda found: "" if is_not_stated(found[0]) else found[0], text)
    parted = _MIDDLE_DOT.sub("、", text.replace("\N{ARABIC SEMICOLON}", ";"))
    pieces: tuple[str, ...] = _SPLIT.parse(parted, _ANY_READING)
    return pieces


def _stated_items(text: str) -> list[str]:
    """Return the items of a list, without what only parts them and what says that nothing is known."""
    return [item for item in split(text) if item.strip(_BETWEEN) and not is_not_stated(item)]


def _item_finder(read_one: Callable[[Value], Any], said: Mapping[str, str]) -> Callable[[str], list[str]]:
    """Return what finds the items of a list: two in `French and English`, where it is none as a whole.

    `said` has the words that the user explained, by their folded form.
    """

    def is_known(text: str) -> bool:
        return word_key(text) in said or not is_unread(read_one(text))

    def find(text: str) -> list[str]:
        found: list[str] = []
        for item in _stated_items(text):
            parts = [part for part in _AND.split(item) if part.strip()]
            found += parts if len(parts) > 1 and not is_known(item) and all(map(is_known, parts)) else [item]
        return found

    return find


def _list_reader(read_one: Callable[[Value], Any], items_of: Callable[[str], Sequence[str]]) -> Callable[[Value], Any]:
    def read(value: Value) -> Any:
        found = [read_one(item) for item in items_of(shown(value))]
        if len(found) == 1 and isinstance(found[0], str):
            return (found[0],)
        good: list[Any] = []
        faults: list[Fault] = []
        for one in found:
            if isinstance(one, Odd):
                faults += [one.fault] if one.fault else []
            value = one.value if isinstance(one, Odd) else one
            good += [value] if value not in (None, *good) else []
        if faults:
            waits = (one for one in faults if one.severity is Severity.QUESTION)
            return Odd(tuple(good) or None, fault=next(waits, faults[0]))
        # A comma alone, or words for "unknown" in a row, say nothing; what stood there is kept all the same.
        says_more = any(isinstance(one, Odd) and one.original for one in found)
        return Odd(tuple(good) or None) if says_more or not good else tuple(good)

    return read
