"""The Wikimedia projects on which joint work leaves its results."""

from __future__ import annotations

from partnerdesk.records.choice import Choice


class Project(Choice):
    """Wikimedia projects; those with an edition per language say which in the field beside it."""

    COMMONS = "commons"
    WIKIPEDIA = "wikipedia"
    WIKIDATA = "wikidata"
    WIKISOURCE = "wikisource"
    WIKTIONARY = "wiktionary"
    WIKIBOOKS = "wikibooks"
    WIKIQUOTE = "wikiquote"
    WIKIVOYAGE = "wikivoyage"
    WIKINEWS = "wikinews"
    WIKIVERSITY = "wikiversity"
    WIKISPECIES = "wikispecies"
    INCUBATOR = "incubator"
    OTHER = "other"
