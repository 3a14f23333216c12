"""Writes exports as the Programs & Events Dashboard makes them, of an invented course; for the tests of the import."""

from __future__ import annotations

from typing import Any

SLUG = "Museo_del_Faro/Mujeres_en_la_costa_(2024)"
FILE = "Museo_del_Faro-Mujeres_en_la_costa_(2024)"
OVERVIEW: dict[str, Any] = {
    "course_slug": SLUG, "title": "Mujeres en la costa", "institution": "Museo del Faro", "term": "2024",
    "home_wiki": "es.wikipedia.org", "created_at": "2024-01-03 11:22:33 UTC", "start_date": "2024-03-01 00:00:00 UTC",
    "end_date": "2024-03-31 23:59:59 UTC", "new_or_returning": "unknown", "editors": 12, "new_editors": 5,
    "articles_edited": 20, "articles_created": 8, "bytes_added": 51200, "references_added": 44, "total_edits": 210,
    "mainspace_edits": 180, "article_talk_edits": 2, "userspace_edits": 9, "article_views": 5400, "upload_count": 3,
    "uploads_used_in_articles": 1, "upload_usage_count_across_all_wikis": 4, "training_completion_rate": 0.5,
}  # fmt: skip
SITES = {
    "retained_new_editors": 2, "es.wikipedia.org_edits": 180, "es.wikipedia.org_articles_edited": 15,
    "es.wikipedia.org_articles_created": 5, "www.wikidata.org_edits": 30, "www.wikidata.org_articles_edited": 5,
    "www.wikidata.org_articles_created": 3,
}  # fmt: skip
"""What the export of a single course adds for each wiki."""
SINCE_2018 = ("home_wiki", "created_at", "start_date", "end_date", "new_or_returning", "references_added")
"""Columns that the overview of 2017 did not have."""


def overview(**changes: Any) -> list[list[Any]]:
    """Return the overview of one course; a change to None takes the column away, a new name adds one."""
    row = {name: value for name, value in {**OVERVIEW, **changes}.items() if value is not None}
    return [list(row), list(row.values())]


def articles(*rows: dict[str, Any], header: str = "usernames") -> list[list[Any]]:
    """Return the list of articles; each row says what differs from a new article of the main namespace."""
    names: tuple[str, ...] = ("title", "rating", "namespace", "wiki", header, "url", "edit_count", "characters_added")
    names += ("references_added", "new", "deleted", "pageviews_link")
    usual = {"namespace": 0, "wiki": "es.wikipedia.org", header: "Ana Ejemplo", "edit_count": 3}
    usual |= {"characters_added": 900, "references_added": 2, "new": "true", "deleted": "false"}
    filled = [{"url": f"https://es.wikipedia.org/wiki/{row['title']}", **usual, **row} for row in rows]
    return [list(names), *([row.get(name, "") for name in names] for row in filled)]


def uploads(*rows: tuple[str, int, str]) -> list[list[Any]]:
    """Return the list of uploads from their names, how often each is used, and whether it was deleted."""
    header = ["filename", "commons_page", "timestamp", "username", "usage_count", "deleted"]
    page = "https://commons.wikimedia.org/wiki/File:"
    return [
        header,
        *([name, page + name, "2024-03-04 10:00:00 UTC", "Ana Ejemplo", uses, gone] for name, uses, gone in rows),
    ]


def editors(*rows: tuple[str, str], misspelt: bool = False) -> list[list[Any]]:
    """Return the list of editors from their names and whether each registered during the course."""
    header = ["username", "global_id", "enrollment_timestamp", "registered_at", "revisions_during_project"]
    header += ["mainspace_bytes_added", "userpace_bytes_added" if misspelt else "userspace_bytes_added"]
    header += ["draft_space_bytes_added", "references_added", "registered_during_project", "total_articles_edited"]
    since = "2024-03-01 00:00:00 UTC"
    return [header, *([name, 77, since, since, 4, 100, 20, 0, 1, new, 2] for name, new in rows)]


def wikidata(*rows: tuple[str, int, int]) -> list[list[Any]]:
    """Return what courses did on Wikidata, from their titles, new items and new lexemes, with the row of totals."""
    header = [
        "course name",
        "claims created",
        "claims changed",
        "items created",
        "lexeme items created",
        "total revisions",
    ]
    total = ["Total", 10 * len(rows), 0, sum(row[1] for row in rows), sum(row[2] for row in rows), 0]
    return [header, *([title, 10, 0, items, lexemes, 90] for title, items, lexemes in rows), total]
