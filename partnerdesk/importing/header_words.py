"""Header words of old spreadsheets: which words, in which language, stand over the values of which field.

The words stand in `resources/header-words.json`; the fields' own labels in every message file are header words too.
A target is "entity.field"; beside the fields there are lists of partners ("activity.partners"), an `id`, and the
two halves of a contact's name.
"""

from __future__ import annotations

import functools
import json
import re
from typing import TYPE_CHECKING, Final, NamedTuple

from partnerdesk.messages import Language, languages
from partnerdesk.records import ENTITIES
from partnerdesk.records.folding import fold
from partnerdesk.resource_files import resource

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

IMPORTED: Final = (
    "partner", "contact", "grant", "goal", "metric", "agreement", "sponsorship", "sponsor_entry", "activity",
    "support", "content_result", "value_area", "conversation", "followup", "feedback", "learning_question",
)  # fmt: skip
"""Entities that old sheets hold, in the order in which they can refer to one another."""

_BRACKETED: Final = re.compile(r"[(\[{（【][^)\]}）】]*[)\]}）】]")
_NO_WORD: Final = re.compile(r"[^\w\s]|_")
_CAMEL: Final = re.compile(r"(?<=[a-z])(?=[A-Z])")


class Word(NamedTuple):
    """A field that a header may mean, and the language of the word; the program's own labels say `label`."""

    target: str
    language: str
    is_label: bool


def header_key(header: str) -> str:
    """Fold a header to its words: 'Start_Date:' and 'start date' are the same.

    >>> header_key("N.º de  Participantes*"), header_key("startDate")
    ('n o de participantes', 'start date')
    """
    return " ".join(_NO_WORD.sub(" ", fold(_CAMEL.sub(" ", header))).split())


def without_brackets(header: str) -> str:
    """Take the asides off a header: 'Importe (EUR)' is 'Importe'; a header that is all aside stays."""
    bare = " ".join(_BRACKETED.sub(" ", header).split())
    return bare or header


@functools.cache
def header_words() -> Mapping[str, tuple[Word, ...]]:
    """Return for each folded word or phrase the fields that it may stand for."""
    found: dict[str, list[Word]] = {}
    for phrase, word in (*_own_labels(), *_written_words()):
        known = found.setdefault(header_key(phrase), [])
        if all(word.target != one.target for one in known):
            known.append(word)
    found.pop("", None)
    return {phrase: tuple(words) for phrase, words in found.items()}


def is_header_word(header: str) -> bool:
    """Tell whether a text is the name of a field, in any language; for the layout's guess of the header row."""
    return header_key(header) in header_words() or header_key(without_brackets(header)) in header_words()


def _own_labels() -> Iterator[tuple[str, Word]]:
    for code in languages():
        language = Language(code)
        for key in IMPORTED:
            for field in ENTITIES[key].fields.values():
                if field.name != "extra" and language.knows(field.label_key):
                    yield language.text(field.label_key), Word(f"{key}.{field.name}", code, is_label=True)
            for through in ENTITIES[key].through:
                label = language.text(f"entities-{through.name.rstrip('s')}")
                yield label, Word(f"{key}.{through.name}", code, is_label=True)


def _written_words() -> Iterator[tuple[str, Word]]:
    written = json.loads(resource("header-words.json").read_text(encoding="utf-8"))
    for targets, by_language in written.items():
        for language, phrases in by_language.items():
            for phrase in phrases:
                for target in targets.split():
                    yield phrase, Word(target, language, is_label=False)


ENTITY_WORDS: Final[Mapping[str, str]] = {
    "partner": "partner partners partnerships socio socios aliado aliados alianzas organizaciones organisations "
    "organizations partenaire partenaires parceiro parceiros parcerias الشركاء الشريك партнери партнер партнеры "
    "partneri 협력기관 파트너 instituciones institutions allies member members directory directorio annuaire "
    "partnerorganisationen 合作伙伴 合作夥伴 機構 机构 パートナー 団体 museos museums musees museus bibliotecas",
    "contact": "contact contacts contactos contacto contatos interlocuteurs جهات الاتصال контакти контакты kontakty "
    "kontakt kontakte 연락처 담당자 联系人 聯絡人 連絡先 担当者 people personas personnes",
    "agreement": "agreement agreements register mou mous convenio convenios acuerdos conventions accords convenios "
    "acordos اتفاقيات الاتفاقيات угоди договори соглашения договоры smlouvy 협약 업무협약 verträge vereinbarungen "
    "协议 協議 協定 契約 contracts contratos",
    "support": "support in kind inkind money donations gifts apoyo apoyos aportes aportaciones donaciones especie apports "
    "dons nature soutien doacoes apoios الدعم التبرعات внески підтримка пожертви поддержка взносы dary podpora 지원 "
    "현물 후원 unterstutzung sachspenden spenden 支持 捐赠 捐贈 支援 寄付 contributions",
    "activity": "activity activities events event actividades eventos talleres activites evenements ateliers atividades "
    "الأنشطة الفعاليات النشاط заходи події мероприятия aktivity akce 활동 행사 aktivitaten veranstaltungen 活动 活動 "
    "イベント workshops courses campaigns agenda",
    "grant": "grant grants subvenciones subvenciones becas subventions bourses subvencoes المنح المنحة гранти гранты "
    "granty dotace 보조금 forderungen 资助 補助 助成金 awards funding",
    "goal": "goal goals objetivos objectifs الأهداف цілі цели cile 목표 ziele 目标 目標 objectives",
    "metric": "metric metrics metricas indicadores indicateurs المؤشرات показники показатели metriky 지표 kennzahlen 指标 指標 "
    "indicators",
    "sponsorship": "sponsorship sponsorships fiscal sponsor patrocinio patrocinador porteur",
    "sponsor_entry": "ledger libro mayor entries asientos movimientos diario ecritures grand livre umsatze kontoauszug "
    "transactions statement konto",
    "content_result": "content results result contenido resultados contenus resultats conteudo النتائج المحتوى результати "
    "контент результаты obsah vysledky 결과 콘텐츠 inhalte ergebnisse 内容 成果 uploads articles",
    "value_area": "value values valeur ajoutee valor areas القيمة цінність hodnota 가치 wert 价值 価値",
    "conversation": "conversation conversations bitacora reuniones meetings minutes echanges reunions conversas محادثات "
    "розмови зустрічі встречи разговоры schuzky jednani 대화 회의 gesprache 谈话 会议 会話 log calls",
    "followup": "followup followups follow ups up tasks todo tareas pendientes taches tarefas المهام завдання задачи ukoly "
    "할일 aufgaben 任务 待办 タスク",
    "feedback": "feedback survey form responses encuesta respuestas enquete reponses pesquisa respostas استبيان відгуки опитування "
    "отзывы опрос zpetna vazba 피드백 설문 ruckmeldungen umfrage 反馈 調査 アンケート form export",
    "learning_question": "learning aprendizaje apprentissage lernfragen questions preguntas",
}
"""Words in the name of a sheet or file that say what it lists, folded, and words by which a header names an entity."""
