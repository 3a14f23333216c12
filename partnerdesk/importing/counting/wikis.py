"""A wiki in a cell or a header as the project and language of a content result."""

from __future__ import annotations

import functools
import re
from typing import Final, NamedTuple

from partnerdesk.importing.values.choices import ChoiceReader
from partnerdesk.importing.values.outcome import Odd
from partnerdesk.messages import SOURCE
from partnerdesk.records.kinds import OneOf
from partnerdesk.records.project import Project
from partnerdesk.records.standard_lists import Standard, codes

_SITE: Final = re.compile(r"(?:https?://)?(?:[\w-]+\.)+(?:org|cloud)(?:/.*)?")


class Wiki(NamedTuple):
    """A project with its language edition; `name` is the site where the two do not say it all."""

    project: Project
    language: str | None = None
    name: str = ""


COMMONS: Final = Wiki(Project.COMMONS)


@functools.lru_cache(maxsize=1_024)
def wiki_in(text: str) -> Wiki | None:
    """Return the wiki that a text names, such as `es.wikipedia.org` or `commonswiki`; None where it names none.

    >>> wiki_in("es.wikipedia.org")
    Wiki(project=<Project.WIKIPEDIA: 'wikipedia'>, language='es', name='')
    """
    text = text.strip()
    if text.lower() in {"wikidata.org", "wikidata"}:
        return Wiki(Project.WIKIDATA)
    found = ChoiceReader(OneOf(Project), SOURCE).read(text)
    if isinstance(found, Project):
        return Wiki(found)
    if isinstance(found, Odd) and isinstance(found.value, Project):
        language = dict(found.beside).get("language")
        if language is None or language in codes(Standard.LANGUAGE):
            return Wiki(found.value, language)
        # Editions such as Simple English have no code of a language.
        return Wiki(found.value, None, text)
    return Wiki(Project.OTHER, None, text) if _SITE.fullmatch(text.lower()) else None
