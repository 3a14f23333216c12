"""Builds the example data file from the old sheets of an invented group, through the import itself.

`resources/example/import_order.json` names the group and says in which order the sheets are brought in; each sheet is
one changeset, so that the history shows how such a file comes to be.
"""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from partnerdesk.importing.importer import apply_plan, build_plan, propose, read
from partnerdesk.importing.options import ImportOptions
from partnerdesk.importing.plan import Outcome
from partnerdesk.messages import current
from partnerdesk.records import ENTITIES, Group
from partnerdesk.records.kinds import Listed
from partnerdesk.resource_files import resource
from partnerdesk.store.data_file import DataFile

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


@dataclass
class ExampleBuilt:
    """What building the example came to: records by entity, rows of the sheets by outcome, and the files read."""

    group: str
    files: list[str] = field(default_factory=list)
    rows: Counter[Outcome] = field(default_factory=Counter)
    records: dict[str, int] = field(default_factory=dict)

    @property
    def rows_left(self) -> int:
        """Rows that wait for a person's decision, or that are no record: the sheets are as untidy as real ones."""
        return self.rows[Outcome.UNDECIDED] + self.rows[Outcome.REJECTED]


def build_example(path: Path, *, author: str, progress: Callable[[float], None] | None = None) -> ExampleBuilt:
    """Make the example data file at `path`; `progress` gets the share done, from 0 to 1.

    Raises Mendable where something lies at `path` already, or it cannot be written. A failure leaves no file behind.
    """
    order = json.loads(resource("example", "import_order.json").read_text(encoding="utf-8"))
    group = _group(order)
    built = ExampleBuilt(group.name)
    data = DataFile.create(path, group, author=author)
    try:
        with data:
            _add_logo(data, order["group"].get("logo"))
            for number, step in enumerate(order["steps"]):
                _bring_in(data, step, built)
                if progress:
                    progress((number + 1) / len(order["steps"]))
            with data.read() as reader:
                built.records = {key: reader.count(key) for key in ENTITIES}
    except BaseException:
        path.unlink(missing_ok=True)
        raise
    return built


def _group(order: dict[str, Any]) -> Group:
    """Return the group, called by its name in the user's language where it has one."""
    values = {}
    for name, stated in order["group"].items():
        kind = ENTITIES["group"].fields[name].kind
        values[name] = kind.value(json.dumps(stated) if isinstance(kind, Listed) else stated)
    names = order["names"]
    values["name"] = names.get(current().code.split("-")[0], values["name"])
    return Group(**{**values, "logo": None})


def _add_logo(data: DataFile, file: str | None) -> None:
    if file is None:
        return
    with data.change("change-example-logo") as work:
        (group,) = work.all(Group)
        sha256 = work.attach(resource("example", file).read_bytes())
        work.set_fields(Group, group.id, logo=sha256)


def _bring_in(data: DataFile, step: dict[str, str], built: ExampleBuilt) -> None:
    """Import one sheet as a user would who lets partners be made that other lists name."""
    sources = read([resource("example", step["file"])])
    with data.read() as reader:
        proposal = propose(sources, reader, entity=step["entity"], sheet=step.get("sheet"))
        plan = build_plan(reader, proposal, ImportOptions(create_missing=True))
    apply_plan(data, plan)
    built.rows += plan.counts()
    if step["file"] not in built.files:
        built.files.append(step["file"])
