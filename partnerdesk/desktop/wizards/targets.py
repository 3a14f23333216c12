"""Fields that a column may go into, in words, and the search among them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from partnerdesk.desktop.widgets.suggest_line import Suggestion
from partnerdesk.importing.mapping.counted_targets import wiki_of
from partnerdesk.importing.mapping.targets import COMPANIONS, entity_of, label_key, targets
from partnerdesk.messages import text
from partnerdesk.records import ENTITIES
from partnerdesk.records.folding import fold

if TYPE_CHECKING:
    from collections.abc import Callable

    from partnerdesk.desktop.widgets.suggest_line import Answer


def target_words(target: str, entity: str | None = None) -> str:
    """Name a target: `City`, or `Contact: Name` where it belongs to another kind of record than `entity`."""
    label = text(label_key(target))
    if wiki := wiki_of(target):
        label = text("import-target-on-wiki", label, wiki)
    of = entity_of(target)
    return label if of == entity else text("import-target", text(ENTITIES[of].label_key), label)


def offered_targets(entity: str | None) -> list[str]:
    """Every field that a row of a kind of record may fill: its own, then those of the records that come with it."""
    if entity is None:
        return []
    return [target for key in (entity, *COMPANIONS.get(entity, ())) for target in targets(key)]


def target_search(entity: Callable[[], str | None]) -> Callable[[str, Answer], None]:
    """Return the search for the line in which a target is chosen; words that begin as typed stand first."""

    def search(typed: str, answer: Answer) -> None:
        wanted = fold(typed.strip())
        named = [Suggestion(target, target_words(target, entity())) for target in offered_targets(entity())]
        found = [one for one in named if wanted in fold(one.shown)]
        answer(sorted(found, key=lambda one: not fold(one.shown).startswith(wanted)))

    return search
