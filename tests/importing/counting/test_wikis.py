"""A wiki's site, database or name as the project and language of a content result."""

from __future__ import annotations

import pytest

from partnerdesk.importing.counting.wikis import Wiki, wiki_in
from partnerdesk.records.project import Project


@pytest.mark.parametrize(
    ("text", "wiki"),
    [
        ("es.wikipedia.org", Wiki(Project.WIKIPEDIA, "es")),
        ("eswiki", Wiki(Project.WIKIPEDIA, "es")),
        ("www.wikidata.org", Wiki(Project.WIKIDATA)),
        ("wikidata.org", Wiki(Project.WIKIDATA)),
        ("commons.wikimedia.org", Wiki(Project.COMMONS)),
        ("fr.wikisource.org", Wiki(Project.WIKISOURCE, "fr")),
        ("incubator.wikimedia.org", Wiki(Project.INCUBATOR)),
        # Editions and sites that no field can say are named in the notes.
        ("simple.wikipedia.org", Wiki(Project.WIKIPEDIA, None, "simple.wikipedia.org")),
        ("outreach.wikimedia.org", Wiki(Project.OTHER, None, "outreach.wikimedia.org")),
        ("our own notebook", None),
    ],
)
def test_a_wiki_is_a_project_with_its_language(text: str, wiki: Wiki | None) -> None:
    assert wiki_in(text) == wiki
