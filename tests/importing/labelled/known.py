"""What the data file holds already when a labelled sheet is imported: what the sheets refer to but do not list."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from partnerdesk.records import Activity, Grant, Group, Partner, Sponsorship
from partnerdesk.store.data_file import DataFile
from tests.importing.labelled.all_sheets import KNOWN
from tests.importing.labelled.sheet import Known

if TYPE_CHECKING:
    from pathlib import Path

GRANTS: Final = {
    "GSF-2501": "Open harbour 2025",
    "RF-2417": "Fotos del valle",
    "GSF-2418": "Savoirs partagés 2024",
    "HUB-77": "Rok otevřených archivů",
    "UMI-1": "海辺の記録プロジェクト",
    "GAKU-2": "学校と百科事典",
    "OLF-25": "Open Ledger Fund 2025",
    "RG-BUS": "Rapid grant: bus data",
    "AVP-1": "Arquivo vivo da periferia",
    "MANABI-24": "2024年度 まなび助成",
    "FMR-24": "Mulheres na Rede 2024",
    "WID-25": "Wissen im Dorf 2025",
    "SPP-24": "Společná paměť 2024",
    "PVS-24": "Paměť vsí 2024",
    "JN-24": "江南老照片计划",
    "FY-24": "方言词条抢救",
}
SPONSORS: Final = {
    "Meridian Trust": ("Harbour fund", "USD"),
    "Fundación Puente Norte": ("Fondo del valle", "USD"),
    "Fundación Minga": ("Hackers del barrio", "COP"),
    "港みらい財団": ("浜ことば保存基金", "JPY"),
    "Association Jokkoo": ("Portage Wiki Ndar", "XOF"),
    "Instituto Ipê Roxo": ("Fundo Mulheres na Rede", "BRL"),
    "ОФ «Ак-Кайын»": ("Вики-проект Бишкек", "KGS"),
}
"""What each holds for a group, and in which currency."""
ACTIVITIES: Final = (
    "Photo day at the harbour", "Maratón de mapas", "يوم الخرائط المفتوحة", "지역 사진전", "Fest-diz ar yezh",
    "Noms de lieux du cap", "Mémoire des pêcheurs", "Women in Print edit-a-thon", "Prairie photo walk",
    "Samedis du savoir", "Editatona Vozes do Sertão", "Carga de rótulos antigos",
)  # fmt: skip


def make_data_file(folder: Path) -> DataFile:
    """Make a data file with grants, fiscal sponsors and activities that the sheets name."""
    made = DataFile.create(folder / "labelled.partnerdesk", Group(name="Labelled"), author="test")
    with made.change("change-new-file", "Labelled") as work:
        for known in (Known(GRANTS, ACTIVITIES, SPONSORS), *KNOWN):
            work.add_many([Grant(number=number, title=title) for number, title in known.grants.items()])
            work.add_many([Activity(title=title) for title in known.activities])
            for sponsor, (title, currency) in known.sponsors.items():
                partner = work.add(Partner(name=sponsor))
                work.add(Sponsorship(title=title, sponsor=partner.id, currency=currency))
    return made
