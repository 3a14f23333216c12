"""Content lines of vCards: folds, quoted-printable, escapes and parameters of all three versions."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partnerdesk.importing.readers.vcard_lines import Property, property_of, raw_lines, unescaped


def lines(content: bytes) -> list[tuple[int, str]]:
    return [(line.number, line.content.decode()) for line in raw_lines(content)]


def stated(line: str) -> Property:
    found = property_of(1, line)
    assert found is not None
    return found


@pytest.mark.parametrize("end", [b"\r\n", b"\n", b"\r"])
def test_folded_lines_are_joined_and_keep_the_number_of_their_first_line(end: bytes) -> None:
    content = end.join([b"FN:Ana", b"NOTE:one", b"  two", b"\tthree", b"", b"TEL:1", b""])
    assert lines(content) == [(1, "FN:Ana"), (2, "NOTE:one twothree"), (6, "TEL:1")]


def test_a_fold_may_stand_in_the_midst_of_a_letter() -> None:
    letter = "ñ".encode()
    assert lines(b"FN:Nu" + letter[:1] + b"\r\n " + letter[1:] + b"ez") == [(1, "FN:Nuñez")]


def test_quoted_printable_runs_on_after_an_equals_sign() -> None:
    content = b"NOTE;ENCODING=QUOTED-PRINTABLE:=C3=B1=\r\n=C3=B1=0D=0Aend\r\nTEL:1"
    (_, note), (number, _) = lines(content)
    assert stated(note).plain_text() == "ññ\nend"
    assert number == 3


def test_quoted_printable_that_ends_in_an_equals_sign_does_not_swallow_the_end_of_the_card() -> None:
    content = b"NOTE;ENCODING=QUOTED-PRINTABLE:a=\r\nEND:VCARD"
    assert [line for _, line in lines(content)][-1] == "END:VCARD"


def test_base64_of_old_telephones_needs_no_blank_before_its_lines() -> None:
    content = b"PHOTO;ENCODING=BASE64;JPEG:AAAA\r\nBBBB\r\n\r\nTEL:1"
    assert lines(content) == [(1, "PHOTO;ENCODING=BASE64;JPEG:AAAABBBB"), (4, "TEL:1")]


def test_an_escaped_semicolon_of_quoted_printable_parts_nothing() -> None:
    name = stated("ORG;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:Caf=E9=3B Bar;Sala")
    assert name.components() == ["Café; Bar", "Sala"]


def test_a_character_set_that_nobody_knows_is_read_as_utf8_or_else_somehow() -> None:
    assert stated("FN;CHARSET=X-NO;ENCODING=QUOTED-PRINTABLE:=C3=B1").plain_text() == "ñ"
    assert stated("FN;CHARSET=X-NO;ENCODING=QUOTED-PRINTABLE:=81").plain_text()


def test_groups_names_and_parameters_are_parted() -> None:
    found = stated('item1.tel;type="work,voice";TYPE=cell;PREF=1;X-LABEL="a;b:c^nd":tel:+1-555')
    assert (found.group, found.name, found.value) == ("item1", "TEL", "tel:+1-555")
    assert found.parameters == {"TYPE": ["work,voice", "cell"], "PREF": ["1"], "X-LABEL": ["a;b:c\nd"]}
    assert stated("TEL;HOME;VOICE:1").parameters == {"TYPE": ["HOME", "VOICE"]}
    assert stated("PHOTO;BASE64:AAAA").is_binary


@pytest.mark.parametrize("line", ["nonsense", ":x", "FN", 'TEL;TYPE="open:1', "dos palabras:x"])
def test_what_states_no_property_is_none(line: str) -> None:
    assert property_of(1, line) is None


def test_escapes_are_undone_and_other_backslashes_stay() -> None:
    assert unescaped(r"uno\, dos\; tres\ncuatro\\n C:\datos") == "uno, dos; tres\ncuatro\\n C:\\datos"
    assert stated(r"N:Ruiz\;Sanz;Ana").components() == ["Ruiz;Sanz", "Ana"]
    assert stated("FN:Museo, Sala; dos").plain_text() == "Museo, Sala; dos"


@given(st.lists(st.text(st.characters(codec="utf-8"), max_size=20), max_size=5))
def test_components_come_back_from_however_they_are_escaped(parts: list[str]) -> None:
    kept = [part.replace("\r", "").strip() for part in parts] or [""]
    escaped = (part.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n") for part in kept)
    assert Property(1, "", "N", ";".join(escaped)).components() == kept


@given(st.binary(max_size=300))
def test_any_bytes_are_lines(content: bytes) -> None:
    numbers = [line.number for line in raw_lines(content)]
    assert numbers == sorted(set(numbers))
    for line in raw_lines(content):
        found = property_of(line.number, line.content.decode("latin-1"))
        if found:
            assert ";".join(found.components()) is not None
