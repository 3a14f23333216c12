"""Every real and odd spreadsheet ends in grids whose cells are all accounted for, or in a message."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from partnerdesk.errors import Mendable
from partnerdesk.importing.layout import account, guess
from partnerdesk.importing.readers.isolation import read_file
from partnerdesk.messages import text
from tests.shared_data import needs_shared_data, shared_files

if TYPE_CHECKING:
    from pathlib import Path

    from partnerdesk.importing.grid import Grid

HEADERS = {
    "360_ace_gfta_raw.csv": (1,), "360_arts_council_england.xlsx": (1,), "360_sport_england_exchequer.xls": (1,),
    "3w_august_2025.csv": (1,), "3w_burundi_fr_feb2023.ods": (1,), "3w_chad_fr_apr2025.xlsx": (1,),
    "carpentries_all_workshops.csv": (1,), "carpentries_member_organizations.csv": (1,),
    "carpentries_survey_carpentrycon_2020_raw.csv": (1,), "es_ar_organizaciones.csv": (1,),
    "flattentool_360_fundingproviders.xlsx": (1,), "fr_musees.csv": (1,), "frictionless_table_with_accents.csv": (1,),
    "gnucash_de_sample.csv": (4,), "hdx_org_map.csv": (1,), "hxl_3w_input_merged.xlsx": (1, 2),
    "hxl_3w_latin1.csv": (1, 2), "kr_museums.csv": (), "kr_seoul_museums_2018.csv": (1,),
    "openrefine_survey_2018_gforms.csv": (1,), "openrefine_utf16le_bom.tsv": (1,), "pt_br_bibliotecas.csv": (5, 6),
    "pt_br_museus.csv": (5, 6), "readxl_deaths_title_rows.xlsx": (5,),
    "salesforce_npsp_data_import_template.csv": (5,), "ua_museums_heritage_combined.csv": (1,),
    "wmf_benevity.csv": (1,), "wmf_engage_org_import.csv": (1,), "ye_reach_partners.xlsx": (1,),
    "zh_tw_ngo_resource_portal.ods": (1,),
}  # fmt: skip


def grids_or_message(path: Path) -> list[Grid]:
    """Return the grids; none where the file is an odd one and ends in a message that can be shown."""
    try:
        return read_file(path, seconds=20)
    except Mendable as raised:
        fault = raised
    assert text(fault.title, *fault.values)
    assert text(fault.remedy, *fault.values)
    assert path.parent.name == "odd"
    return []


@needs_shared_data
@pytest.mark.parametrize("path", [*shared_files("real"), *shared_files("odd")], ids=lambda path: path.name)
def test_a_file_ends_in_grids_without_a_lost_cell_or_in_a_message(path: Path) -> None:
    for grid in grids_or_message(path):
        found = account(grid, guess(grid))
        counted = len(found.header) + len(found.records) + len(found.skipped) + len(found.outside)
        assert counted == sum(1 for _ in grid.cells())
        assert not found.outside


@needs_shared_data
@pytest.mark.parametrize("name", HEADERS)
def test_the_header_of_a_real_sheet_is_found(name: str) -> None:
    path = next(one for one in shared_files("real") if one.name == name)
    layout = guess(read_file(path)[0])[0]
    assert layout.header_rows == HEADERS[name]
