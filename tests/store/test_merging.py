"""Two records become one: nothing is lost, all that hung on either hangs on the one, and one undo takes it back."""

from __future__ import annotations

import tempfile
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from partnerdesk.messages import current
from partnerdesk.records import (
    Activity,
    ActivityPartner,
    Agreement,
    AgreementParty,
    Attachment,
    Contact,
    Conversation,
    FollowUp,
    Group,
    LearningQuestion,
    MatchAnswer,
    Partner,
    Support,
)
from partnerdesk.records.activity import ActivityRole
from partnerdesk.records.area import Area
from partnerdesk.records.calendar_date import CalendarDate
from partnerdesk.records.kinds import Extra, Listed
from partnerdesk.records.match_answer import not_the_same
from partnerdesk.records.merged import Taken, field_choices
from partnerdesk.records.name_key import name_key
from partnerdesk.records.partner import PartnerType, Relation
from partnerdesk.records.problem import Refused
from partnerdesk.store.data_file import DataFile
from partnerdesk.store.merging import merge_records
from tests.store.test_journal_replay import replayed, tables_of, values_of

DAY = CalendarDate(2025, 3, 4)


def merged_in(file: DataFile, one: str, other: str, **values: Any) -> Partner:
    with file.change("change-rehearsal") as work:
        return merge_records(work, Partner, one, other, values)


def two(file: DataFile, first: dict[str, Any] | None = None, second: dict[str, Any] | None = None) -> tuple[str, str]:
    with file.change("change-rehearsal") as work:
        one = work.add(Partner(**{"name": "Museum of Maps", **(first or {})}))
        other = work.add(Partner(**{"name": "Map Museum Ltd", **(second or {})}))
    return one.id, other.id


def test_the_dropped_name_is_another_name_afterwards(file: DataFile) -> None:
    one, other = two(file, {"other_names": ("MoM",)}, {"other_names": ("Cartography House", "MoM")})
    assert merged_in(file, one, other).other_names == ("MoM", "Cartography House", "Map Museum Ltd")


def test_the_chosen_name_of_the_dropped_one_makes_the_kept_ones_another_name(file: DataFile) -> None:
    one, other = two(file)
    whole = merged_in(file, one, other, name="Map Museum Ltd")
    assert (whole.name, whole.other_names) == ("Map Museum Ltd", ("Museum of Maps",))


def test_stated_goes_before_not_stated_and_what_is_not_chosen_is_kept_in_extra(file: DataFile) -> None:
    one, other = two(
        file,
        {"city": "Salto", "email": "old@maps.example", "extra": {"Padrino": "Ana"}},
        {"city": "Rivera", "phone": "+598 1234567", "email": "new@maps.example", "extra": {"Padrino": "Bilal"}},
    )
    whole = merged_in(file, one, other, email="new@maps.example")
    assert (whole.city, whole.phone, whole.email) == ("Salto", "+598 1234567", "new@maps.example")
    assert whole.extra == {
        "Padrino": "Ana",
        "Padrino (2)": "Bilal",
        "City (other entry)": "Rivera",
        "E-mail (other entry)": "old@maps.example",
    }


def test_what_is_not_chosen_is_left_out_where_the_user_wants_that(file: DataFile) -> None:
    one, other = two(file, {"city": "Salto"}, {"city": "Rivera"})
    with file.change("change-rehearsal") as work:
        whole = merge_records(work, Partner, one, other, {}, set_aside=False)
    assert whole.extra == {}


def test_a_state_that_no_step_leads_to_may_be_chosen(file: DataFile) -> None:
    one, other = two(file, {"relation": Relation.PROSPECT}, {"relation": Relation.DORMANT})
    assert merged_in(file, one, other, relation=Relation.DORMANT).relation is Relation.DORMANT


def test_values_that_break_a_rule_are_refused_and_nothing_is_changed(file: DataFile) -> None:
    one, other = two(file)
    before = values_of(tables_of(file._connection))
    with pytest.raises(Refused):
        merged_in(file, one, other, name="")
    assert values_of(tables_of(file._connection)) == before


def test_a_branch_that_is_its_head_is_no_part_of_itself(file: DataFile) -> None:
    one, other = two(file)
    with file.change("change-rehearsal") as work:
        work.set_fields(Partner, other, parent_partner=one)
        branch = work.add(Partner(name="Reading room", parent_partner=other))
    whole = merged_in(file, one, other)
    assert whole.parent_partner is None
    assert whole.extra == {}
    with file.read() as reader:
        assert reader.get(Partner, branch.id).parent_partner == one


def test_a_parent_that_is_itself_part_of_the_dropped_one_is_let_go_and_written_beside(file: DataFile) -> None:
    one, other = two(file)
    with file.change("change-rehearsal") as work:
        below = work.add(Partner(name="City of Salto", parent_partner=other)).id
        between = work.add(Partner(name="Department of Culture", parent_partner=below)).id
        work.set_fields(Partner, one, parent_partner=between)
    whole = merged_in(file, one, other)
    assert whole.parent_partner is None
    assert whole.extra == {"Part of (other entry)": "Department of Culture"}
    with file.read() as reader:
        assert reader.get(Partner, between).parent_partner == below
        assert reader.get(Partner, below).parent_partner == one


def test_a_parent_above_both_stays(file: DataFile) -> None:
    one, other = two(file)
    with file.change("change-rehearsal") as work:
        above = work.add(Partner(name="City of Salto")).id
        work.set_fields(Partner, other, parent_partner=above)
    assert merged_in(file, one, other).parent_partner == above


def test_all_that_hangs_on_the_dropped_one_hangs_on_the_kept_one(file: DataFile) -> None:
    one, other = two(file)
    with file.change("change-rehearsal") as work:
        work.add(Contact(partner=other, name="Ana"))
        work.add(Support(partner=other, description="Hall", quantity=Decimal(3)))
        work.add(LearningQuestion(question="What held?", partners=(other, one)))
        work.add(LearningQuestion(question="What else?", partners=(other,)))
        work.add(
            Attachment(about_entity="partner", about_record=other, file_name="a.pdf", size=1, sha256=work.attach(b"a"))
        )
        work.add(MatchAnswer(about_entity="partner", wanted="old maps", about_record=other, same=True))
        work.add(FollowUp(what="Write", partner=other))
    merged_in(file, one, other)
    with file.read() as reader:
        assert reader.all(Contact)[0].partner == one
        assert reader.all(Support)[0].partner == one
        assert [question.partners for question in reader.all(LearningQuestion)] == [(one,), (one,)]
        assert reader.all(Attachment)[0].about_record == one
        assert reader.all(MatchAnswer)[0].about_record == one
        assert reader.all(FollowUp)[0].partner == one


def test_lines_that_name_the_same_partner_twice_become_one_unless_they_contradict(file: DataFile) -> None:
    one, other = two(file)
    with file.change("change-rehearsal") as work:
        fair, talk = work.add(Activity(title="Fair")), work.add(Activity(title="Talk"))
        deed = work.add(Agreement(title="Deed"))
        work.add(ActivityPartner(activity=fair.id, partner=one, role=ActivityRole.HOST, value_areas=(Area.CONTENT,)))
        work.add(ActivityPartner(activity=fair.id, partner=other, value_areas=(Area.KNOWLEDGE,), notes="Hall 2"))
        work.add(ActivityPartner(activity=talk.id, partner=one, role=ActivityRole.HOST))
        work.add(ActivityPartner(activity=talk.id, partner=other, role=ActivityRole.TRAINER))
        work.add(AgreementParty(agreement=deed.id, partner=one))
        work.add(AgreementParty(agreement=deed.id, partner=other))
    merged_in(file, one, other)
    with file.read() as reader:
        (line,) = reader.find(ActivityPartner, activity=fair.id)
        assert (line.role, line.value_areas, line.notes) == (
            ActivityRole.HOST,
            (Area.CONTENT, Area.KNOWLEDGE),
            "Hall 2",
        )
        assert {line.role for line in reader.find(ActivityPartner, activity=talk.id)} == {
            ActivityRole.HOST,
            ActivityRole.TRAINER,
        }
        assert [party.partner for party in reader.find(AgreementParty, agreement=deed.id)] == [one]


def test_answers_about_the_dropped_one_hold_for_the_kept_one(file: DataFile) -> None:
    one, other = two(file)
    with file.change("change-rehearsal") as work:
        third = work.add(Partner(name="Map Shop"))
        work.add(not_the_same("partner", one, other))
        work.add(not_the_same("partner", other, third.id))
        work.add(not_the_same("partner", one, third.id))
        work.add(MatchAnswer(about_entity="partner", wanted=name_key("Map Museum Ltd"), about_record=one, same=False))
    merged_in(file, one, other)
    with file.read() as reader:
        (answer,) = reader.all(MatchAnswer)
    assert {answer.wanted, answer.about_record} == {one, third.id}


def test_two_contact_persons_become_one_with_their_conversations(file: DataFile) -> None:
    one, other = two(file)
    with file.change("change-rehearsal") as work:
        ana = work.add(Contact(partner=one, name="Ana Pérez"))
        again = work.add(Contact(partner=other, name="Ana Pérez Soto", email="ana@maps.example"))
        work.add(Conversation(partner=one, held_on=DAY, summary="Plans", contacts=(again.id, ana.id)))
    with file.change("change-rehearsal") as work:
        whole = merge_records(work, Contact, ana.id, again.id, {"name": "Ana Pérez Soto"})
    assert (whole.partner, whole.name, whole.email) == (one, "Ana Pérez Soto", "ana@maps.example")
    assert whole.extra == {"Name (other entry)": "Ana Pérez", "Partner (other entry)": "Map Museum Ltd"}
    with file.read() as reader:
        assert reader.all(Conversation)[0].contacts == (ana.id,)


def test_the_suggestions_are_stated_before_not_stated_longer_before_shorter_and_both_lists() -> None:
    keep = Partner(id="a", name="MoM", languages=("es",), notes="Called", email="a@b.example", type=PartnerType.MUSEUM)
    drop = Partner(id="b", name="Museum of Maps", languages=("en",), notes="Wrote", city="Salto")
    assert {choice.field.name: choice.suggested for choice in field_choices(keep, drop)} == {
        "name": Taken.DROPPED,
        "type": Taken.KEPT,
        "city": Taken.DROPPED,
        "email": Taken.KEPT,
        "languages": Taken.BOTH,
        "notes": Taken.BOTH,
    }


TEXTS = st.text(st.characters(exclude_categories=["Cs", "Cc", "Z"]), min_size=1, max_size=8)
MAYBE = st.none() | TEXTS
VALUES = st.fixed_dictionaries(
    {
        "name": TEXTS,
        "other_names": st.lists(TEXTS, max_size=2, unique=True).map(tuple),
        "type": st.none() | st.sampled_from(PartnerType),
        "relation": st.none() | st.sampled_from(Relation),
        "city": MAYBE,
        "notes": MAYBE,
        "phone": MAYBE,
        "in_plans": st.none() | st.booleans(),
        "score_content": st.none() | st.integers(0, 5),
        "themes": st.lists(TEXTS, max_size=2, unique=True).map(tuple),
        "extra": st.dictionaries(TEXTS, TEXTS, max_size=2),
    }
)


def pieces_of(partner: Partner) -> list[str]:
    """Every stated value of a record, as it is shown; lists item by item."""
    found = list(partner.extra.values())
    for name, field in partner.entity.fields.items():
        value, kind = getattr(partner, name), field.kind
        if isinstance(kind, Listed):
            found += [kind.of.show(item, current()) for item in value]
        elif value is not None and not isinstance(kind, Extra):
            found.append(kind.show(value, current()))
    return found


def holds(whole: Partner, piece: str) -> bool:
    """Whether a record says this: as a value, a paragraph of its notes, or an item of what was set aside."""
    said = [*pieces_of(whole), *(whole.notes or "").split("\n\n")]
    aside = [words for label, words in whole.extra.items() if "(other entry)" in label]
    return piece in said or any(piece in words for words in aside)


@given(first=VALUES, second=VALUES, data=st.data())
@settings(max_examples=25)
def test_nothing_is_lost_one_undo_restores_all_and_the_journal_gives_the_tables(
    first: dict[str, Any], second: dict[str, Any], data: st.DataObject
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "a.partnerdesk"
        with DataFile.create(path, Group(name="Delta"), author="ana") as file:
            one, other = two(file, first, second)
            with file.change("change-rehearsal") as work:
                for partner in (one, other):
                    activity = work.add(Activity(title="Fair"))
                    work.add(Contact(partner=partner, name="Ana"))
                    for line in data.draw(st.lists(st.sampled_from([one, other]), max_size=2)):
                        work.add(ActivityPartner(activity=activity.id, partner=line))
            before = values_of(tables_of(file._connection))
            with file.read() as reader:
                keep, drop = reader.get(Partner, one), reader.get(Partner, other)
            values = {
                choice.field.name: choice.value(taken)
                for choice in field_choices(keep, drop)
                if (taken := data.draw(st.none() | st.sampled_from(Taken)))
                and (choice.both_possible or taken is not Taken.BOTH)
                and (choice.field.name != "name" or choice.value(taken))
            }
            whole = merged_in(file, one, other, **values)
            assert [piece for piece in pieces_of(keep) + pieces_of(drop) if not holds(whole, piece)] == []
            with file.read() as reader:
                assert {contact.partner for contact in reader.all(Contact)} == {one}
                assert {line.partner for line in reader.all(ActivityPartner)} <= {one}
                assert reader.find(Partner, id=other) == []
            after = tables_of(file._connection)
            assert replayed(file, path.with_name("replay.partnerdesk")) == after
            assert not file.undo().conflicts
            assert values_of(tables_of(file._connection)) == before
            assert not file.redo().conflicts
            assert values_of(tables_of(file._connection)) == values_of(after)
