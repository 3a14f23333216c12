"""`partnerdesk import`: brings spreadsheets into a data file, as one change."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from partnerdesk.cli.data_files import opened
from partnerdesk.cli.exit_status import ExitStatus
from partnerdesk.cli.import_json import import_json, problems_of
from partnerdesk.cli.own_workbook_lines import own_lines
from partnerdesk.errors import Mendable
from partnerdesk.exchange.rejects import write_rejects
from partnerdesk.importing.header_words import IMPORTED
from partnerdesk.importing.importer import apply_plan, build_plan, propose, read
from partnerdesk.importing.mapping.profiles import read_profile
from partnerdesk.importing.options import ImportOptions, OnMatch, OwnWishes
from partnerdesk.importing.plan import Outcome
from partnerdesk.importing.values.answers import Answers
from partnerdesk.messages import current, text
from partnerdesk.records import ENTITIES
from partnerdesk.records.reading import DateOrder, DecimalSign

if TYPE_CHECKING:
    from argparse import Namespace

    from partnerdesk.cli.command_line import CommandLine
    from partnerdesk.cli.output import Output
    from partnerdesk.importing.plan import Plan, TablePlan
    from partnerdesk.importing.proposal import Proposal, SourceFile
    from partnerdesk.store.reader import Reader

_AUTO: Final = "auto"
_PROBLEMS_SHOWN: Final = 30
"""As many as a person reads on a terminal; `--json` has all."""


def declare(line: CommandLine) -> None:
    line.word("file", "cli-word-file")
    line.word("sheets", "cli-word-sheets", nargs="+")
    line.option("--sheet", "cli-option-sheet", metavar="NAME")
    line.option("--as", "cli-option-as", metavar="ENTITY", choices=(*IMPORTED, _AUTO), default=_AUTO)
    line.option("--profile", "cli-option-profile", metavar="FILE.json")
    line.option("--dry-run", "cli-option-dry-run", action="store_true")
    line.option("--on-match", "cli-option-on-match", type=OnMatch, choices=tuple(OnMatch), default=OnMatch.FILL)
    line.option("--date-order", "cli-option-date-order", type=DateOrder, choices=tuple(DateOrder))
    line.option("--decimal", "cli-option-decimal", type=DecimalSign, choices=tuple(DecimalSign))
    line.option("--delete-missing", "cli-option-delete-missing", action="store_true")
    line.option("--rejects", "cli-option-rejects", metavar="OUT.xlsx")


def run(options: Namespace, out: Output) -> ExitStatus:
    rejects = _rejects_path(options.rejects)
    with opened(options.file) as data:
        sources = read(map(Path, options.sheets), progress=out.progress(text("cli-reading")))
        with data.read() as reader:
            proposal = _proposal(options, sources, reader)
            wishes = ImportOptions(
                options.on_match,
                answers=Answers(options.date_order, options.decimal),
                own=OwnWishes(delete_missing=options.delete_missing),
            )
            plan = build_plan(reader, proposal, wishes, progress=out.progress(text("cli-planning")))
        # Before anything is imported: a place that cannot be written is a fault after which nothing is.
        left = write_rejects(rejects, plan, current()) if rejects and not options.dry_run else 0
        changeset = None
        if not options.dry_run:
            changeset = apply_plan(data, plan, progress=out.progress(text("cli-importing")))
    out.result(import_json(plan, changeset))
    _tell(plan, out, dry_run=options.dry_run)
    if rejects and left:
        out.say(text("cli-rejects-written", left, rejects))
    counts = plan.counts()
    left_open = any(not one.takes_sheet for one in plan.conflicts)
    return (
        ExitStatus.ROWS_LEFT if left_open or counts[Outcome.UNDECIDED] + counts[Outcome.REJECTED] else ExitStatus.DONE
    )


def _rejects_path(wanted: str | None) -> Path | None:
    if wanted is None:
        return None
    path = Path(wanted)
    if path.suffix.lower() != ".xlsx":
        raise Mendable("cli-rejects-ending", "cli-rejects-ending-remedy", path.name)
    return path


def _proposal(options: Namespace, sources: list[SourceFile], reader: Reader) -> Proposal:
    entity = None if getattr(options, "as") == _AUTO else getattr(options, "as")
    profiles = [read_profile(Path(options.profile))] if options.profile else []
    proposal = propose(sources, reader, entity=entity, sheet=options.sheet, profiles=profiles)
    if options.sheet is not None and not proposal.grids:
        names = "; ".join(grid.sheet for source in sources for grid in source.grids)
        raise Mendable("cli-no-such-sheet", "cli-no-such-sheet-remedy", options.sheet, names)
    return proposal


def _tell(plan: Plan, out: Output, *, dry_run: bool) -> None:
    """Tell people what happened to each table, then the first of the problems."""
    for table in plan.tables:
        out.say(_table_line(table))
    if plan.made_partners:
        out.say(text("cli-import-made", len(plan.made_partners), "; ".join(plan.made_partners)))
    problems = list(problems_of(plan))
    for problem in problems[:_PROBLEMS_SHOWN]:
        out.say(f"  {problem['file']}, {problem['where']}: {problem['message']}")
    if len(problems) > _PROBLEMS_SHOWN:
        out.say(text("cli-more-problems", len(problems) - _PROBLEMS_SHOWN))
    for line in own_lines(plan):
        out.say(line)
    if dry_run:
        out.say(text("cli-dry-run"))


def _table_line(planned: TablePlan) -> str:
    table, counts = planned.table, planned.counts()
    what = text(ENTITIES[table.entity].plural_key) if table.entity else text("cli-import-unknown")
    numbers = [counts[outcome] for outcome in Outcome]
    return text("cli-import-sheet", table.file, table.sheet, what, *numbers)
