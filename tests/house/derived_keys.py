"""Message keys that no literal spells out: where each prefix is built, and which keys come of it where that is known.

A prefix stands here with the one module that builds it. The tests in test_texts.py hold that it does, and that no
other module builds a key that is not listed.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from partnerdesk.analysis.agenda import DueKind
from partnerdesk.cli import COMMANDS
from partnerdesk.desktop.wizards.import_wizard import Step
from partnerdesk.desktop.wizards.plan_words import Wanted
from partnerdesk.desktop.wizards.row_marks import ROW_ACTS
from partnerdesk.desktop.wizards.text_options import DELIMITERS, ENCODINGS
from partnerdesk.importing.layout import Reason
from partnerdesk.importing.mapping.choice import Why
from partnerdesk.importing.options import OnMatch
from partnerdesk.importing.plan import Outcome
from partnerdesk.importing.values.answers import ONE, SEVERAL
from partnerdesk.importing.values.outcome import QuestionKind
from partnerdesk.records import ENTITIES
from partnerdesk.records.choice import Choice
from partnerdesk.records.reading import DateOrder, DecimalSign
from partnerdesk.records.standard_lists import Standard
from partnerdesk.store.derived_columns import derived_columns

_FIELDS: Final = [field for entity in ENTITIES.values() for field in entity.fields.values()]


@dataclass(frozen=True)
class DerivedKeys:
    """Keys that begin with `prefix` and are built in the module `built_in` from what `of` names.

    `keys` are all that can come of it; None where only running the program tells.
    """

    prefix: str
    built_in: str
    of: str
    keys: frozenset[str] | None = None


def _hyphened(prefix: str, *names: str) -> frozenset[str]:
    return frozenset(f"{prefix}{name}".replace("_", "-") for name in names)


_SECTIONS: Final = _hyphened("section-", *(field.section for field in _FIELDS))

DERIVED: Final = (
    DerivedKeys("entity-", "partnerdesk/records/record.py", "one record of a kind", _hyphened("entity-", *ENTITIES)),
    DerivedKeys("entities-", "partnerdesk/records/record.py", "a kind of record", _hyphened("entities-", *ENTITIES)),
    DerivedKeys("field-", "partnerdesk/records/field.py", "a field", frozenset(f.label_key for f in _FIELDS)),
    DerivedKeys("help-", "partnerdesk/records/field.py", "the line below it", frozenset(f.help_key for f in _FIELDS)),
    DerivedKeys(
        "choice-",
        "partnerdesk/records/choice.py",
        "one of a fixed list",
        frozenset(choice.label_key for choices in Choice.__subclasses__() for choice in choices),
    ),
    DerivedKeys(
        "problem-not-a-",
        "partnerdesk/records/kinds.py",
        "a code that a standard list lacks",
        _hyphened("problem-not-a-", *(standard.value for standard in Standard)),
    ),
    DerivedKeys(
        "section-",
        "partnerdesk/desktop/forms/form.py",
        "a heading of a form",
        _SECTIONS,
    ),
    DerivedKeys("section-", "partnerdesk/desktop/pages/record_sheet.py", "a heading of the pane that reads", _SECTIONS),
    DerivedKeys(
        "column-",
        "partnerdesk/store/derived_columns.py",
        "a column that is worked out",
        frozenset(column.label_key for key in ENTITIES for column in derived_columns(key).values()),
    ),
    DerivedKeys(
        "column-",
        "partnerdesk/analysis/record_table.py",
        "a list of links that goes through another record",
        _hyphened("column-", *(f"{key}-{t.name}" for key, entity in ENTITIES.items() for t in entity.through)),
    ),
    DerivedKeys(
        "due-", "partnerdesk/analysis/agenda.py", "why something is due", frozenset(due.label_key for due in DueKind)
    ),
    DerivedKeys(
        "nothing-to-",
        "partnerdesk/store/undo.py",
        "an undo or a redo when there is none",
        frozenset(f"nothing-to-{what}{end}" for what in ("undo", "redo") for end in ("", "-remedy")),
    ),
    DerivedKeys(
        "entities-",
        "partnerdesk/importing/header_words.py",
        "a column of several links, headed with their kind",
        _hyphened("entities-", *ENTITIES),
    ),
    DerivedKeys(
        "import-why-",
        "partnerdesk/importing/mapping/choice.py",
        "why a column is thought to go into a field",
        _hyphened("import-why-", *Why),
    ),
    DerivedKeys(
        "import-question-",
        "partnerdesk/importing/values/outcome.py",
        "what only the user can know about a column",
        _hyphened("import-question-", *QuestionKind),
    ),
    DerivedKeys(
        "problem-not-a-",
        "partnerdesk/importing/values/places.py",
        "a code that a standard list lacks",
        _hyphened("problem-not-a-", *(standard.value for standard in Standard)),
    ),
    DerivedKeys("import-target-", "partnerdesk/importing/mapping/targets.py", "half of a pair of columns"),
    DerivedKeys(
        "layout-skip-",
        "partnerdesk/desktop/wizards/sheet_marks.py",
        "why a row of a sheet is no record",
        _hyphened("layout-skip-", *Reason),
    ),
    DerivedKeys("page-", "partnerdesk/desktop/pages/listed.py", "the page that lists a kind of record"),
    DerivedKeys("empty-", "partnerdesk/desktop/pages/listed.py", "what that page says when it is empty"),
    DerivedKeys("command-", "partnerdesk/cli/command_line.py", "what a command does", _hyphened("command-", *COMMANDS)),
    DerivedKeys(
        "import-step-",
        "partnerdesk/desktop/wizards/import_wizard.py",
        "a step of the import",
        _hyphened("import-step-", *(step.name.lower() for step in Step)),
    ),
    DerivedKeys(
        "import-outcome-",
        "partnerdesk/desktop/wizards/plan_words.py",
        "what becomes of a row, or a choice of rows",
        _hyphened("import-outcome-", *Outcome, *(wanted.value for wanted in Wanted)),
    ),
    DerivedKeys(
        "import-answer-",
        "partnerdesk/desktop/wizards/question_card.py",
        "an answer about dates, decimals or names",
        _hyphened("import-answer-", *DateOrder, *DecimalSign, ONE, SEVERAL),
    ),
    DerivedKeys(
        "import-policy-",
        "partnerdesk/desktop/wizards/sheet_tools.py",
        "what happens to known records",
        _hyphened("import-policy-", *OnMatch),
    ),
    DerivedKeys(
        "sheet-row-",
        "partnerdesk/desktop/wizards/sheet_view.py",
        "what can be said of a row of a sheet",
        _hyphened("sheet-row-", *ROW_ACTS),
    ),
    DerivedKeys(
        "import-blind-",
        "partnerdesk/desktop/wizards/sheet_hints.py",
        "what cannot be read from a format",
        _hyphened("import-blind-", "comments", "errors", "formulas", "hidden"),
    ),
    DerivedKeys(
        "encoding-",
        "partnerdesk/desktop/wizards/text_options.py",
        "a character set",
        _hyphened("encoding-", *ENCODINGS),
    ),
    DerivedKeys(
        "import-delimiter-",
        "partnerdesk/desktop/wizards/text_options.py",
        "what parts the cells of a text file",
        _hyphened("import-delimiter-", *DELIMITERS.values()),
    ),
)

NOT_KEYS: Final = {
    "list-": "names under which the window remembers the columns of a list",
    "heading-": "names of places in a PDF that its outline leads to",
}
"""Built texts that look like the beginning of a key and are none, with the reason."""
