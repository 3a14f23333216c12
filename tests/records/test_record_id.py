"""Ids of records: what other programs expect of them, and the order that lists rely on."""

from __future__ import annotations

import uuid

from partnerdesk.records.record_id import new_id


def test_an_id_is_a_uuid_of_version_seven() -> None:
    made = uuid.UUID(new_id())
    assert (made.version, made.variant) == (7, uuid.RFC_4122)


def test_ids_sort_in_the_order_in_which_they_were_made_also_within_one_millisecond() -> None:
    made = [new_id() for _ in range(5_000)]
    assert made == sorted(set(made))
