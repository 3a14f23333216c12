"""One drawn sheet for each trap; the guess must be the one that a person would make."""

from __future__ import annotations

from partnerdesk.importing.grid import Grid, MergedRange
from partnerdesk.importing.layout import Form, Reason, TableLayout, guess, records, relayout
from tests.importing.sheet_making import drawn


def only(grid: Grid) -> TableLayout:
    (layout,) = guess(grid)
    return layout


def skipped(layout: TableLayout) -> dict[int, str]:
    return {one.row: one.reason.value for one in layout.skipped}


def headers(layout: TableLayout) -> list[str]:
    return [column.header for column in layout.columns]


CLEAN = """
Name | City | Members
Museo | Lima | 12
Archivo | Cusco | 30
"""


def test_a_clean_list_has_its_header_in_the_first_row() -> None:
    layout = only(drawn(CLEAN))
    assert (layout.header_rows, layout.first_row, layout.last_row) == ((1,), 2, 3)
    assert headers(layout) == ["Name", "City", "Members"]
    assert [column.letter for column in layout.columns] == ["A", "B", "C"]
    assert layout.columns[2].samples == ("12", "30")
    assert not layout.skipped


def test_titles_above_and_a_source_below_are_no_records() -> None:
    layout = only(
        drawn("""
        Socios de la asociación
        Actualizado en mayo de 2024

        Nombre | Ciudad | Cuota
        Museo | Lima | 12
        Archivo | Cusco | 30

        Fuente: secretaría
        """)
    )
    assert layout.header_rows == (4,)
    assert skipped(layout) == {1: "title", 2: "note", 8: "footer"}
    assert (layout.first_row, layout.last_row) == (5, 6)


def test_prose_set_into_cells_above_the_header_is_not_joined_to_it() -> None:
    layout = only(
        drawn("""
        we like
        to write | | notes
        at the | top
        our | | sheets
        Name | City | Members
        Museo | Lima | 12
        Archivo | Cusco | 30
        """)
    )
    assert layout.header_rows == (5,)


def test_totals_and_subtotals_are_told_apart_in_any_language() -> None:
    layout = only(
        drawn("""
        Socio | Concepto | Importe
        Museo | Sala | 12
        Archivo | Sala | 30
        Subtotal | | 42
        Ateneo | Libros | 8
        Suma total | | 50
        """)
    )
    assert skipped(layout) == {4: "subtotal", 6: "total"}
    assert len(list(records(drawn(CLEAN), layout))) > 0


def test_a_sponsor_called_total_is_a_record() -> None:
    layout = only(
        drawn("""
        Sponsor | City | Amount
        Total | Paris | 5000
        Museo | Lima | 12
        Total Energies | Paris | 30
        Archivo | Cusco | 30
        """)
    )
    assert not layout.skipped


def test_a_two_row_header_is_joined_and_its_merged_groups_are_filled() -> None:
    grid = drawn(
        """
        Organisation | | Contact |
        Name | City | Name | E-mail
        Museo | Lima | Ana | ana@example.org
        Archivo | Cusco | Eva | eva@example.org
        """,
        MergedRange(1, 1, 1, 2),
        MergedRange(1, 3, 1, 4),
    )
    layout = only(grid)
    assert layout.header_rows == (1, 2)
    assert headers(layout) == ["Organisation Name", "Organisation City", "Contact Name", "Contact E-mail"]
    assert layout.columns[3].own_header == "E-mail"


def test_a_group_of_headers_reaches_to_the_next_one_without_merged_cells() -> None:
    layout = only(
        drawn("""
        Who | | How many | |
        Name | City | Men | Women | All
        Museo | Lima | 1 | 2 | 3
        Archivo | Cusco | 4 | 5 | 9
        """)
    )
    assert layout.header_rows == (1, 2)
    assert headers(layout) == ["Who Name", "Who City", "How many Men", "How many Women", "How many All"]


def test_units_in_brackets_under_the_header_belong_to_it() -> None:
    layout = only(
        drawn("""
        Name | Cost | Since
        (legal) | (euros) | (year)
        Museo | 12 | 2014
        Archivo | 30 | 2015
        """)
    )
    assert headers(layout) == ["Name (legal)", "Cost (euros)", "Since (year)"]


def test_a_row_of_tags_is_kept_with_the_columns() -> None:
    layout = only(
        drawn("""
        Province | Sector | Organisation
        #adm1+name | #sector | #org
        Bubanza | Education | CBK
        Bururi | Education | CBK
        """)
    )
    assert layout.header_rows == (1,)
    assert skipped(layout) == {2: "hxl"}
    assert [column.tag for column in layout.columns] == ["#adm1+name", "#sector", "#org"]
    assert layout.first_row == 3


def test_group_headings_become_a_column_that_is_offered() -> None:
    grid = drawn(
        """
        Name | City | Members
        Museums | |
        Museo | Lima | 12
        Museo Dos | Cusco | 14
        Archives | |
        Archivo | Cusco | 30
        """,
        MergedRange(2, 1, 2, 3),
        MergedRange(5, 1, 5, 3),
    )
    layout = only(grid)
    assert skipped(layout) == {2: "group", 5: "group"}
    assert [record.group for record in records(grid, layout)] == ["Museums", "Museums", "Archives"]


def test_headings_with_counts_stand_where_the_records_are_blank() -> None:
    grid = drawn("""
        Region | Name | Street | Kind
        North | | 2 |
        | Museo | Calle Uno | Art
        | Archivo | Calle Dos | Papers
        South | | 1 |
        | Ateneo | Calle Tres | Books
        """)
    layout = only(grid)
    assert [(group.row, group.text) for group in layout.groups] == [(2, "North"), (5, "South")]
    assert layout.group_header == "Region"
    assert [record.group for record in records(grid, layout)] == ["North", "North", "South"]


def test_a_partner_of_whom_only_the_name_is_known_is_a_record() -> None:
    grid = drawn("""
        Name | City | Members
        Museo | Lima | 12
        Ateneo | |
        Archivo | Cusco | 30
        """)
    assert [record.cells[0].value for record in records(grid, only(grid))] == ["Museo", "Ateneo", "Archivo"]


def test_blanks_that_mean_as_above_are_offered_at_the_left_only() -> None:
    layout = only(
        drawn("""
        Region | City | Name | Phone
        North | Lima | Museo | 111
        | | Archivo |
        | Cusco | Ateneo | 333
        South | Puno | Club |
        | | Liga | 555
        """)
    )
    assert [column.can_fill_down for column in layout.columns] == [True, True, False, False]


def test_a_blank_under_a_new_region_contradicts_as_above() -> None:
    layout = only(
        drawn("""
        Region | City | Name
        North | Lima | Museo
        | | Archivo
        South | | Ateneo
        """)
    )
    assert [column.can_fill_down for column in layout.columns] == [True, False, False]


def test_cells_merged_downwards_do_mean_as_above() -> None:
    layout = only(drawn("Partner | Contact\nMuseo | Ana\n | Eva\nArchivo | Ida", MergedRange(2, 1, 3, 1)))
    assert layout.columns[0].is_merged_down
    assert layout.columns[0].can_fill_down


def test_a_header_repeated_after_a_page_break_is_no_record_and_no_new_table() -> None:
    layout = only(
        drawn("""
        Item | Units
        Chairs | 10

        Item | Units
        Tables | 7
        """)
    )
    assert skipped(layout) == {4: "repeated_header"}
    assert (layout.first_row, layout.last_row) == (2, 5)


def test_two_tables_below_each_other_are_two() -> None:
    partners, support = guess(
        drawn("""
        Partners
        Name | City | Members
        Museo | Lima | 12
        Archivo | Cusco | 30

        Support received
        Partner | What | Value | Date
        Museo | Hall | 100 | 2024-05-01
        Archivo | Books | 20 | 2024-06-01
        """)
    )
    assert (partners.header_rows, partners.first_row, partners.last_row) == ((2,), 3, 4)
    assert (support.header_rows, support.first_row, support.last_row) == ((7,), 8, 9)
    assert skipped(support) == {6: "title"}


def test_two_tables_beside_each_other_are_two() -> None:
    left, right = guess(
        drawn("""
        Name | City | | Name | Phone
        Museo | Lima | | Ana | 111
        Archivo | Cusco | | Eva | 222
        | | | Ida | 333
        """)
    )
    assert headers(left) == ["Name", "City"]
    assert headers(right) == ["Name", "Phone"]
    assert (left.last_row, right.last_row) == (3, 4)


def test_a_blank_column_inside_a_list_parts_nothing() -> None:
    layout = only(
        drawn("""
        Name | City | | Phone | Mail
        Museo | Lima | | 111 | a@example.org
        Archivo | Cusco | | 222 | b@example.org
        """)
    )
    assert headers(layout) == ["Name", "City", "", "Phone", "Mail"]


def test_a_blank_row_inside_a_list_parts_nothing() -> None:
    layout = only(drawn(f"{CLEAN}\nAteneo | Puno | 5\nClub | Lima | 7"))
    assert (layout.first_row, layout.last_row) == (2, 6)


def test_a_list_without_header_has_none() -> None:
    layout = only(drawn("1 | Museo | 12\n2 | Archivo | 30\n3 | Ateneo | 7"))
    assert layout.header_rows == ()
    assert layout.first_row == 1


def test_values_that_come_again_are_no_header() -> None:
    layout = only(drawn("Museo | Lima\nArchivo | Lima\nAteneo | Lima"))
    assert layout.header_rows == ()


def test_known_names_of_fields_make_a_header_of_an_unclear_row() -> None:
    grid = drawn("estado | estado\nactivo | estado\nactivo | estado")
    assert guess(grid)[0].header_rows == ()
    assert guess(grid, knows={"estado"}.__contains__)[0].header_rows == (1,)


def test_a_template_is_a_header_without_records() -> None:
    layout = only(drawn("Name | City | Members"))
    assert layout.header_rows == (1,)
    assert (layout.first_row, layout.last_row) == (2, 1)
    assert list(records(drawn("Name | City | Members"), layout)) == []


def test_a_form_is_one_record_that_runs_across() -> None:
    grid = drawn("""
        Name: | Museo
        Founded: | 1924
        Web: | https://example.org
        Contact: | ana@example.org
        """)
    layout = only(grid)
    assert layout.form is Form.ACROSS
    assert headers(layout) == ["Name", "Founded", "Web", "Contact"]
    (record,) = records(grid, layout)
    assert [cell.address for cell in record.cells] == ["B1", "B2", "B3", "B4"]


def test_a_list_turned_on_its_side_runs_across() -> None:
    grid = drawn("id | 1 | 2 | 3\nname | germany | france | spain\npeople | 83 | 66 | 47")
    layout = only(grid)
    assert layout.form is Form.ACROSS
    assert [[cell.value for cell in record.cells] for record in records(grid, layout)][1] == [2, "france", 66]


def test_years_as_headers_make_a_cross_tab() -> None:
    layout = only(drawn("Partner | 2021 | 2022 | 2023\nMuseo | 5 | 6 | 7\nArchivo | 1 | 2 | 3"))
    assert layout.form is Form.CROSS_TAB
    assert headers(layout) == ["Partner", "2021", "2022", "2023"]


def test_technical_names_under_the_header_are_no_record() -> None:
    layout = only(drawn("First Name | E-mail\nNPSP__FIRST_NAME__C | NPSP__E_MAIL__C\nAna | ana@example.org"))
    assert layout.header_rows == (1,)
    assert skipped(layout) == {2: "repeated_header"}


def test_hidden_columns_are_marked() -> None:
    grid = drawn(CLEAN)
    grid = Grid(grid.source, grid.rows, hidden_columns=frozenset({2}))
    assert [column.hidden for column in only(grid).columns] == [False, True, False]


def test_the_user_moves_header_rows_and_columns() -> None:
    grid = drawn("""
        x | y | z
        Name | City | Members
        Museo | Lima | 12
        Archivo | Cusco | 30
        Ateneo | Puno | 3
        """)
    moved = relayout(grid, only(grid), header_rows=(2,))
    assert headers(moved) == ["Name", "City", "Members"]
    assert (moved.first_row, moved.last_row) == (3, 5)
    narrower = relayout(grid, moved, last_row=4, columns=(1, 3))
    assert headers(narrower) == ["Name", "Members"]
    assert [record.number for record in records(grid, narrower)] == [3, 4]
    assert skipped(narrower) == {1: "title", 5: "footer"}
    fewer = relayout(grid, moved, skip={4})
    assert skipped(fewer)[4] == Reason.USER
    again = relayout(grid, fewer, use={4})
    assert [record.number for record in records(grid, again)] == [3, 4, 5]


def test_the_user_may_say_that_there_is_no_header() -> None:
    grid = drawn(CLEAN)
    layout = relayout(grid, only(grid), header_rows=(), first_row=1)
    assert headers(layout) == ["", "", ""]
    assert len(list(records(grid, layout))) == 3


def test_a_total_of_a_year_is_no_record_even_in_words() -> None:
    layout = only(drawn("Sponsor | Amount | Note\nTotal Oil | 1 000 soles | paid\nTotal 2021 | a thousand soles |"))
    assert skipped(layout) == {3: "total"}
