"""`partnerdesk strategic`: who counts as a strategic partner under each definition, and why."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from partnerdesk.analysis.recorded import recorded_in
from partnerdesk.analysis.strategic import JUDGED_BY, strategic_partners
from partnerdesk.cli.command_line import day_of
from partnerdesk.cli.data_files import opened
from partnerdesk.cli.exit_status import ExitStatus
from partnerdesk.messages import current, text
from partnerdesk.records import StrategicDefinition
from partnerdesk.reports.scope import chosen_record

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Mapping

    from partnerdesk.analysis.strategic import Judgement, StrategicResult
    from partnerdesk.analysis.strategic_criteria import Verdict
    from partnerdesk.cli.command_line import CommandLine
    from partnerdesk.cli.output import Output
    from partnerdesk.store.reader import Reader


def declare(line: CommandLine) -> None:
    line.word("file", "cli-word-file")
    line.option("--definition", "cli-option-definition", metavar="NAME")
    line.option("--as-of", "cli-option-as-of", metavar="DATE")


def run(options: Namespace, out: Output) -> ExitStatus:
    chosen_day = day_of(options.as_of)
    as_of = chosen_day.latest if chosen_day else date.today()
    with opened(options.file) as data, data.read() as reader:
        whole = recorded_in(reader, JUDGED_BY)
        wanted = chosen_record(reader, StrategicDefinition, options.definition) if options.definition else None
        results = [strategic_partners(whole, one, as_of) for one in whole.definitions if wanted in (None, one.id)]
        names = _evidence_names(reader, results)
    out.result({"as_of": as_of.isoformat(), "definitions": [_as_json(result, names) for result in results]})
    for result in results:
        _tell(result, out)
    if not results:
        out.say(text("cli-no-definitions"))
    return ExitStatus.DONE


def _evidence_names(reader: Reader, results: list[StrategicResult]) -> dict[str, str]:
    ids: dict[str, set[str]] = {}
    for result in results:
        for judgement in result.judgements:
            for _, verdict in judgement.verdicts:
                for evidence in verdict.evidence:
                    ids.setdefault(evidence.entity, set()).add(evidence.id)
    return {one: name for entity, some in ids.items() for one, name in reader.titles(entity, some).items()}


def _as_json(result: StrategicResult, names: Mapping[str, str]) -> dict[str, Any]:
    counted = [judgement for judgement in result.judgements if judgement.strategic]
    return {
        "name": result.definition.name,
        "title": result.definition.title,
        "count": len(counted),
        "band": result.band,
        "partners": [_partner_json(judgement, names) for judgement in counted],
        "nearly": [
            {"id": judgement.partner.id, "name": judgement.partner.name, "missing": _missing(judgement)}
            for judgement in result.nearly
        ],
    }


def _partner_json(judgement: Judgement, names: Mapping[str, str]) -> dict[str, Any]:
    return {
        "id": judgement.partner.id,
        "name": judgement.partner.name,
        "criteria": [
            {
                "criterion": row.criterion.value,
                "held": verdict.held,
                "evidence": [
                    {"entity": evidence.entity, "id": evidence.id, "name": names.get(evidence.id)}
                    for evidence in verdict.evidence
                ],
                "missing": _said(verdict),
            }
            for row, verdict in judgement.verdicts
        ],
    }


def _said(verdict: Verdict) -> str | None:
    return text(verdict.missing.key, *verdict.missing.values) if verdict.missing else None


def _missing(judgement: Judgement) -> str:
    """Say what every criterion that did not hold lacks; with `any of`, one of them is enough."""
    return "; ".join(said for _, verdict in judgement.verdicts if (said := _said(verdict)))


def _tell(result: StrategicResult, out: Output) -> None:
    day = current().date(result.as_of)
    out.say(text("cli-strategic-count", result.definition.title, result.count.value, result.band, day))
    for judgement in result.judgements:
        if judgement.strategic:
            held = [row.criterion.label(current()) for row, verdict in judgement.verdicts if verdict.held]
            out.say(f"  {judgement.partner.name}: {'; '.join(held)}")
    if result.nearly:
        out.say(text("cli-strategic-nearly"))
    for judgement in result.nearly:
        out.say(f"  {judgement.partner.name}: {_missing(judgement)}")
    out.say()
