"""What a single cell looks like: a label, a number, a date, an address; and the words that mark totals and notes."""

from __future__ import annotations

import functools
import re
import unicodedata
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from enum import Enum, auto
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

    from partnerdesk.importing.grid import Raw


class Shape(Enum):
    """The rough look of a value, enough to tell headers from data."""

    BLANK = auto()
    LABEL = auto()
    """A short text, as headers are; but names and places look the same."""
    LONG_TEXT = auto()
    NUMBER = auto()
    DATE = auto()
    BOOL = auto()
    ADDRESS = auto()
    """An e-mail or web address."""
    CODE = auto()
    """Letters and digits without blanks."""
    NOTHING = auto()
    """A word or sign for "no value", such as `n/a` or a dash: in any column, as in none."""
    TAG = auto()
    """An HXL tag."""


LOOKS_LIKE_DATA: Final = frozenset({Shape.NUMBER, Shape.DATE, Shape.BOOL, Shape.ADDRESS})
LONGEST_LABEL: Final = 120
"""Survey exports have whole questions as headers."""

_DIGIT = re.compile(r"\d")
_NUMBER = re.compile(r"[-+(]?\s*[\d][\d\s.,'’٫٬]*\s*[%)]?-?")
_MONEY_MARK = re.compile(
    r"^\s*(?:[A-Z]{3}(?![\w-])|[A-Z]{3}(?=\d)|\w{0,2}\$|[€£¥₽₴₹₩₺₪])\s*|\s*(?:\b[A-Z]{3}|\w{0,2}\$|[€£¥₽₴₹₩₺₪元円원]|zł|Kč)\s*$"
)
_DATE = re.compile(
    r"\d{1,4}\s?[-/.年년]\s?\d{1,2}\s?[-/.月월]\s?\d{1,4}\s?[日일]?\.?([T ,]+\d{1,2}:\d{2}.*)?"
    r"|\d{1,2}[. -]+[^\W\d]{3,12}\.?[ ,-]+\d{2,4}|[^\W\d]{3,12}\.? \d{1,2},? \d{4}|\d{1,2}:\d{2}(:\d{2})?"
)
_ADDRESS = re.compile(r"(https?://|www\.)\S+|[^\s@]+@[^\s@]+\.\w+", re.IGNORECASE)
_TAG = re.compile(r"#[a-z][\w]*(\s*\+[a-z][\w]*)*", re.IGNORECASE)
_CODE = re.compile(r"(?=\S*\d)(?=\S*[^\W\d])\S+")
_NOTHINGS: Final = frozenset("- -- — – . ? na n/a n.a. nd n/d n.d. nan null none tbd tba s/d".split())
_BOOLS: Final = frozenset({"true", "false"})
_YEAR = re.compile(
    r"(19|20)\d\d([-/](19|20)?\d\d)?[年년]?|\d{1,2}[/.](19|20)\d\d|(19|20)\d\d[年년] ?\d{1,2}[月월]"
    r"|([QTH][1-4]|[1-4][QTH])([ /-](19|20)?\d\d)?|(19|20)\d\d[ /-]?[QTH][1-4]|[^\W\d]{3,9}[- .'’]?\d{2,4}"
)


def shape_of(raw: Raw) -> Shape:
    """Return the look of a raw value."""
    if raw is None or raw == "":
        return Shape.BLANK
    if isinstance(raw, bool):
        return Shape.BOOL
    if isinstance(raw, int | float | Decimal):
        return Shape.NUMBER
    if isinstance(raw, date | time | timedelta):
        return Shape.DATE
    return _shape_of_text(str(raw).strip())


def _shape_of_text(text: str) -> Shape:
    plain = text.casefold()
    if not text or plain in _NOTHINGS:
        return Shape.NOTHING if text else Shape.BLANK
    if len(text) > LONGEST_LABEL:
        return Shape.LONG_TEXT
    if text[0] == "#" and _TAG.fullmatch(text):
        return Shape.TAG
    if plain in _BOOLS:
        return Shape.BOOL
    if _DIGIT.search(text):
        if _DATE.fullmatch(text):
            return Shape.DATE
        if _NUMBER.fullmatch(_MONEY_MARK.sub("", text).strip()):
            return Shape.NUMBER
    if _ADDRESS.match(text):
        return Shape.ADDRESS
    return Shape.CODE if _CODE.fullmatch(text) else Shape.LABEL


def is_period(raw: Raw) -> bool:
    """Tell whether a header names a year, a quarter or a month: the mark of a cross-tab."""
    if isinstance(raw, int | float) and not isinstance(raw, bool):
        return 1900 <= raw <= 2100 and raw == int(raw)
    if isinstance(raw, date):
        return not isinstance(raw, datetime) or raw.time() == time()
    return isinstance(raw, str) and (bool(_YEAR.fullmatch(raw.strip())) or folded(raw) in _MONTHS)


def folded(text: object) -> str:
    """Return a text for comparing: no case, accents, or signs.

    >>> folded(" Nº de Organización: ")
    'nodeorganizacion'
    """
    plain = unicodedata.normalize("NFKD", str(text)).casefold()
    return "".join(filter(str.isalnum, plain))


def may_fold_to(text: str, wanted: str) -> bool:
    """Tell from its first letter whether a text may be `wanted` once folded: quicker where it hardly ever is."""
    return wanted.startswith(_first_letter(text.lstrip()[:1]))


@functools.cache
def _first_letter(begins: str) -> str:
    """Return what a text is folded to that begins so, its first letter alone; nothing for what folding drops."""
    return folded(begins)[:1]


_MONTHS: Final = frozenset(
    folded(month)
    for month in (
        "January February March April May June July August September October November December "
        "Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec "
        "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre "
        "janvier février mars avril mai juin juillet août septembre octobre novembre décembre "
        "janeiro fevereiro março maio junho julho setembro outubro novembro dezembro "
        "gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre "
        "Januar Februar März Juni Juli Oktober Dezember leden únor březen duben květen červen červenec srpen září "
        "říjen listopad prosinec січень лютий березень квітень травень червень липень серпень вересень жовтень "
        "листопад грудень январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь "
        "يناير فبراير مارس أبريل ابريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر جانفي فيفري أفريل ماي جوان "
        "جويلية أوت شباط آذار نيسان أيار حزيران تموز آب أيلول "
        "1월 2월 3월 4월 5월 6월 7월 8월 9월 10월 11월 12월 1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月"
    ).split()
)

_TOTALS: Final = (
    "total totals grandtotal sum overall totales totalgeneral suma sumatotal somme totalgénéral totaux totalgeral soma "
    "gesamt gesamtsumme summe insgesamt totale итого всего сумма усього всього разом загалом підсумок celkem součet "
    "합계 총계 총합 계 合计 总计 總計 合計 总和 計 المجموع الإجمالي إجمالي المجموعالكلي razem łącznie toplam"
)
_MEANS: Final = (
    "average avg mean averages averagescore promedio media moyenne média durchschnitt mittelwert schnitt průměr "
    "průměrná середнє середній середня среднее средний средняя متوسط المتوسط المعدل 평균 平均 平均值 平均点 平均分"
)
_BALANCES: Final = (
    "balance closing saldo solde bestand endbestand endsaldo schlusssaldo kontostand stand zůstatek залишок остаток "
    "баланс 잔액 기말잔액 余额 餘額 结余 結餘 结存 期末余额 期末餘額 残高 期末残高 رصيد الرصيد"
)
_SUBTOTALS: Final = (
    "subtotal soustotal zwischensumme teilsumme subtotais подытог промежуточныйитог проміжнийпідсумок "
    "mezisoučet 소계 小计 小計 المجموعالفرعي"
)
_NOTES: Final = (
    "source sources fonte fontes fuente fuentes quelle quellen note notes nota notas notes hinweis anmerkung remarque "
    "remarques observación observaciones observação джерело джерела примітка примітки источник примечание примечания "
    "zdroj poznámka poznámky 출처 주 비고 来源 來源 資料來源 数据来源 注 備註 备注 出典 注記 المصدر ملاحظة ملاحظات "
    "obs nb pozn anm прим "
    "legend leyenda légende legende updated lastupdated actualizado generated exported instructions instrucciones"
)
_CARDS: Final = (
    "card profile factsheet form ficha fiche formulario formulário formulaire perfil profil karta karte steckbrief "
    "datenblatt bogen formular formulář картка картки карточка карточки анкета профіль профиль паспорт بطاقة استمارة "
    "نموذج 카드 기록카드 卡 卡片 登记表 登記表 信息表 カード 調書 個票"
)
_FIELDS: Final = (
    "field item label campo ítem item dato dado champ rubrique feld angabe merkmal pole položka údaj поле показник "
    "показатель пункт البند الحقل البيان 항목 项目 項目 字段"
)
_TOTAL_WORDS, _SUBTOTAL_WORDS, _MEAN_WORDS, _BALANCE_WORDS, _NOTE_WORDS, _CARD_WORDS, _FIELD_WORDS = (
    frozenset(folded(word) for word in words.split())
    for words in (_TOTALS, _SUBTOTALS, _MEANS, _BALANCES, _NOTES, _CARDS, _FIELDS)
)
_FIRST_LETTERS = frozenset(word[:2].casefold() for word in f"{_TOTALS} {_SUBTOTALS} {_MEANS} {_BALANCES}".split())
_BEFORE_MARK = re.compile(r"[^:：(*—–]*")


def may_announce_total(text: str) -> bool:
    """Tell from its first letters whether a cell may announce a total or a subtotal: hardly any does."""
    return text.lstrip()[:2].casefold() in _FIRST_LETTERS


def says_total(raw: Raw) -> bool:
    """Tell whether a cell announces a total: "Total", "Total 2023:", "Summe Sponsoren"."""
    return isinstance(raw, str) and _begins_with_word(raw, _TOTAL_WORDS)


def is_total_word(raw: Raw) -> bool:
    """Tell whether a cell says "total" and nothing more."""
    return folded(raw) in _TOTAL_WORDS


def names_total_of_period(raw: Raw) -> bool:
    """Tell whether a cell says "total" and of which year or part, and nothing more: "Total 2021"."""
    if not isinstance(raw, str) or not says_total(raw):
        return False
    rest = re.split(r"[\s:：()–]+", raw.strip())[1:]
    return bool(rest) and all(not piece or piece[0].isdigit() for piece in rest)


def says_subtotal(raw: Raw) -> bool:
    """Tell whether a cell announces a subtotal."""
    return isinstance(raw, str) and _begins_with_word(raw, _SUBTOTAL_WORDS)


def says_mean(raw: Raw) -> bool:
    """Tell whether a cell announces the mean of what stands above."""
    return isinstance(raw, str) and _begins_with_word(raw, _MEAN_WORDS)


def says_balance(raw: Raw) -> bool:
    """Tell whether a cell announces what was left on a day: "Closing balance", "Залишок на кінець кварталу"."""
    return isinstance(raw, str) and _begins_with_word(raw, _BALANCE_WORDS)


def says_note(raw: Raw) -> bool:
    """Tell whether a cell begins a remark: "Fuente: …", "* without volunteers", "1) …"."""
    if not isinstance(raw, str):
        return False
    text = raw.strip()
    if text.startswith(("*", "※", "†", "(*")):
        return True
    before = _BEFORE_MARK.match(text)
    return bool(before) and len(before[0]) < len(text) and folded(before[0]) in _NOTE_WORDS if before else False


def names_a_card(text: str) -> bool:
    """Tell whether a title says that one record stands below it: "Ficha de aliado", "협력기관 카드"."""
    words = {folded(word) for word in re.split(r"[\W_\d]+", text)}
    return bool(words & _CARD_WORDS) or any(
        folded(text).endswith(word) for word in _CARD_WORDS if not word.isascii() and len(word) > 1
    )


def names_a_pair(texts: Sequence[str]) -> bool:
    """Tell whether a row is the header of labels and what stands beside them: "Field", "Value"."""
    return len(texts) > 1 and folded(texts[0]) in _FIELD_WORDS


def _begins_with_word(text: str, words: frozenset[str]) -> bool:
    return len(text) <= LONGEST_LABEL and may_announce_total(text) and not words.isdisjoint(_first_words(text))


@functools.lru_cache(maxsize=64)  # a cell is asked for each of the lists, one after another
def _first_words(text: str) -> frozenset[str]:
    """Return the whole text, its first word, and its first two, folded."""
    pieces = re.split(r"[\s:：\-–]+", text.strip())
    return frozenset(map(folded, (text, pieces[0], "".join(pieces[:2]))))
