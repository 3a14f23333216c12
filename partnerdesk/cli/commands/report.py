"""`partnerdesk report`: prints a report, in the format of the file's ending."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from partnerdesk.cli.command_line import CommandLineFault, day_of
from partnerdesk.cli.data_files import opened
from partnerdesk.cli.exit_status import ExitStatus
from partnerdesk.errors import Mendable
from partnerdesk.messages import current, text
from partnerdesk.records import Grant, Partner, StrategicDefinition
from partnerdesk.rendering import ENDINGS, render
from partnerdesk.reports.registry import REPORTS, report_named
from partnerdesk.reports.scope import ReportScope, chosen_record, gather, usual_grant

if TYPE_CHECKING:
    from argparse import Namespace

    from partnerdesk.cli.command_line import CommandLine
    from partnerdesk.cli.output import Output
    from partnerdesk.reports.report import Report
    from partnerdesk.store.reader import Reader

_CHOICES: Final = {"grant": Grant, "partner": Partner, "definition": StrategicDefinition}


def declare(line: CommandLine) -> None:
    line.word("file", "cli-word-file", nargs="?")
    line.word("name", "cli-word-report", nargs="?")
    line.word("out", "cli-word-report-out", nargs="?")
    line.option("--list", "cli-option-list", action="store_true")
    line.option("--grant", "cli-option-grant", metavar="NUMBER")
    line.option("--partner", "cli-option-partner", metavar="NAME")
    line.option("--from", "cli-option-from", metavar="DATE")
    line.option("--to", "cli-option-to", metavar="DATE")
    line.option("--definition", "cli-option-definition", metavar="NAME")
    line.option("--paper", "cli-option-paper", choices=("a4", "letter"), default="a4")


def run(options: Namespace, out: Output) -> ExitStatus:
    if options.list:
        return _listed(out)
    if not options.out:
        raise CommandLineFault(text("cli-report-words"))
    report, path = report_named(options.name), Path(options.out)
    if path.suffix.lower() not in ENDINGS:
        raise Mendable("render-unknown-ending", "render-unknown-ending-remedy", path.name, ", ".join(ENDINGS))
    _check_choices(report, options)
    with opened(options.file) as data, data.read() as reader:
        document = report.build(gather(reader, _scope(reader, report, options)))
    warnings = render(document, path)
    for warning in warnings:
        out.warn(warning)
    out.say(text("cli-written", path))
    out.result({"report": report.name, "file": str(path), "warnings": warnings})
    return ExitStatus.DONE


def _listed(out: Output) -> ExitStatus:
    for report in REPORTS:
        out.say(f"{report.name:<24} {text(report.title_key)}")
    formats = [ending.removeprefix(".") for ending in ENDINGS]
    out.result(
        {
            "reports": [
                {
                    "name": report.name,
                    "title": text(report.title_key),
                    "choices": list(report.choices),
                    "formats": formats,
                }
                for report in REPORTS
            ]
        }
    )
    return ExitStatus.DONE


def _check_choices(report: Report, options: Namespace) -> None:
    for choice in ("grant", "partner", "from", "to", "definition"):
        if getattr(options, choice) is not None and choice not in report.choices:
            raise CommandLineFault(text("cli-choice-not-offered", f"--{choice}", report.name))


def _scope(reader: Reader, report: Report, options: Namespace) -> ReportScope:
    """Fill in what was left out: the latest grant, unless days were named; else the whole group."""
    today = date.today()
    chosen: dict[str, Any] = {
        name: chosen_record(reader, kind, wanted)
        for name, kind in _CHOICES.items()
        if (wanted := getattr(options, name)) is not None
    }
    start, end = day_of(getattr(options, "from")), day_of(options.to)
    if "grant" in report.choices and not (options.grant or start or end):
        chosen["grant"] = usual_grant(reader, today)
    return ReportScope(
        today,
        start=start.earliest if start else None,
        end=end.latest if end else None,
        language=current(),
        paper=options.paper,
        **chosen,
    )
