"""Words that no list knows, alone in a cell or among others: asked about once, and read as the user said."""

from __future__ import annotations

from partnerdesk.importing.mapping.targets import field_of
from partnerdesk.importing.values.answers import Answers
from partnerdesk.importing.values.column_reader import column_reader
from partnerdesk.importing.values.outcome import Odd, Severity
from partnerdesk.importing.values.unknown_words import ASKED, KEPT, MOST, NO, YES
from partnerdesk.records.partner import PartnerType
from tests.importing.values.test_column_reader import read


def test_a_word_that_is_no_choice_is_asked_about() -> None:
    (found,) = read("partner.type", "Circus")
    assert found.fault.key == ASKED
    assert found.fault.severity is Severity.QUESTION


def test_a_word_that_was_explained_is_read_and_kept_as_it_stands() -> None:
    answers = Answers().saying("circus", "artist").saying("Zoo", KEPT)
    texts = ["Circus", "Zoo", "Museum", "CIRCUS"]
    reader = column_reader(field_of("partner.type"), texts, "", ["en"], answers)
    assert reader.read_all(texts) == [
        Odd(PartnerType.ARTIST), Odd(None), PartnerType.MUSEUM, Odd(PartnerType.ARTIST),
    ]  # fmt: skip
    assert [question.is_open for question in reader.questions] == [False]


def test_one_question_is_about_all_the_words_that_no_list_knows() -> None:
    texts = ["Circus", "museum", "circus", "n/a", "Otro", "Funfair", "radio of our valley"]
    (question,) = column_reader(field_of("partner.type"), texts, "", ["en"], Answers()).questions
    assert dict(zip(question.words, question.read, strict=True)) == {
        "Circus": "", "Funfair": "", "radio of our valley": "radio_station",
    }  # fmt: skip
    assert question.is_open


def test_a_column_of_nothing_but_unknown_words_is_no_list_to_go_through() -> None:
    texts = [f"Word {chr(ord('A') + number)}{number}" for number in range(MOST + 1)]
    reader = column_reader(field_of("partner.type"), texts, "", ["en"], Answers())
    assert not reader.questions
    assert all(one.fault.severity is Severity.ERROR for one in reader.read_all(texts))


def test_answered_words_leave_room_for_new_ones_and_codes_of_another_list_answer_nothing() -> None:
    texts = [f"Word {chr(ord('A') + number)}{number}" for number in range(MOST + 1)]
    answers = Answers()
    for text in texts[:-1]:
        answers = answers.saying(text, KEPT)
    answers = answers.saying(texts[0], "going-strong")
    (question,) = column_reader(field_of("partner.type"), texts, "", ["en"], answers).questions
    assert question.is_open
    assert question.example == texts[0]


def test_numbers_in_a_list_of_words_are_asked_about() -> None:
    (question,) = column_reader(field_of("partner.relation"), [1, 2, "frozen"], "", ["en"], Answers()).questions
    assert question.words == ("1", "2", "frozen")


def test_yes_and_no_are_asked_about_too() -> None:
    texts = ["sort of", "yes"]
    (question,) = column_reader(field_of("partner.in_plans"), texts, "", ["en"], Answers()).questions
    assert question.options == (YES, NO, KEPT)
    answered = Answers().saying("sort of", YES)
    assert column_reader(field_of("partner.in_plans"), texts, "", ["en"], answered).read_all(texts) == [Odd(True), True]


def test_lists_are_split_and_a_stranger_in_them_is_asked_about() -> None:
    assert read("partner.languages", "Spanish; English", "арабська؛ українська") == [("es", "en"), ("ar", "uk")]
    (found,) = read("partner.languages", "Spanish; Klingonese")
    assert (found.value, found.original, found.fault.severity) == (("es",), True, Severity.QUESTION)


def test_a_stranger_in_a_list_is_explained_once_and_what_was_written_is_kept() -> None:
    texts = ["dt., ital., lad.", "French and Lad.", "Spanish, other", "Spanish"]
    reader = column_reader(field_of("partner.languages"), texts, "", ["de"], Answers().saying("lad.", "lld"))
    assert reader.read_all(texts) == [
        Odd(("de", "it", "lld")), Odd(("fr", "lld")), Odd(("es",)), ("es",),
    ]  # fmt: skip
    (question,) = column_reader(field_of("partner.languages"), texts, "", ["de"], Answers()).questions
    assert question.words == ("lad.", "French and Lad.")


def test_a_name_with_and_in_it_is_one_and_what_says_nothing_in_a_list_is_not_asked_about() -> None:
    assert read("partner.country", "Bosnia and Herzegovina", "Trinidad and Tobago") == ["BA", "TT"]
    for text in ("n/a", "Spanish, n/a", "Spanish; N/D", "s/d", "•", "|"):
        reader = column_reader(field_of("partner.languages"), ["Spanish", text], "", ["en"], Answers())
        assert not reader.questions, text
        assert reader.read_all([text])[0] in {("es",), Odd(None)}
    (question,) = column_reader(
        field_of("partner.languages"), ["Spanish", "Foo and Bar"], "", ["en"], Answers()
    ).questions
    assert question.words == ("Foo and Bar",)


def test_a_country_that_no_list_knows_is_asked_about() -> None:
    texts = ["Uruguay", "the other bank", "n/a"]
    (question,) = column_reader(field_of("partner.country"), texts, "", ["en"], Answers()).questions
    assert (question.words, question.is_open) == (("the other bank",), True)
    answered = Answers().saying("the other bank", "AR")
    reader = column_reader(field_of("partner.country"), texts, "", ["en"], answered)
    assert reader.read_all(texts) == ["UY", Odd("AR"), Odd(None)]
    assert [one.is_open for one in reader.questions] == [False]


def test_a_list_of_nothing_but_commas_is_kept_as_it_stands() -> None:
    (found,) = read("partner.other_names", " , ; ")
    assert (found.value, found.original, found.fault) == (None, True, None)
