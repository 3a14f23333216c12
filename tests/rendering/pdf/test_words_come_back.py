"""What is printed can be searched and copied again, in many scripts, by two independent programs."""

import unicodedata
from pathlib import Path

import pytest

from partnerdesk.reports.document import Paragraph
from tests.rendering.reading_pdf import POPPLER, has_font_for, left_edges, printed_by_poppler, printed_pages
from tests.rendering.sample_documents import document

_TEXTS = {
    "en": "Twenty-three partners, 12,345.67 EUR, 39 % of “them”, 1/2 don’t affect final offline files",
    "de": "Rechtsschutzversicherungsgesellschaften Donaudampfschifffahrtsgesellschaft Größe Straße",
    "vi": "Bảo tàng Lịch sử Việt Nam Nguyễn",
    "uk": "Музей річки Київський архів ґедзь їжак",
    "el": "Μουσείο του Ποταμού",
    "ka": "მუზეუმი საქართველო",
    "ar": "عمل ثلاثة وعشرون شريكا مع المجموعة في الإعلام والأرشيفات الإسلامية",
    "fa": "سال ۱۴۰۳ مبلغ ۱۲۳٬۴۵۶٫۷۸ ریال پرداخت شد و ۲۵ کتاب",
    "ur": "پاکستان کی لائبریری میں ۲۰۲۴",
    "he": "שלום לכולם בשנת 2024 בירושלים שילמו 1,234.50 ILS",
    "hi": "विकिमीडिया भागीदारी और शिक्षा कार्यक्रम क्षेत्र में हिन्दी कार्यशाला श्री",
    "bn": "বাংলা উইকিপিডিয়া কর্মশালা এবং শিক্ষা অংশীদারিত্ব ক্ষেত্র",
    "th": "พิพิธภัณฑ์แห่งชาติ ห้องสมุด กำลังทำงานร่วมกับน้ำ",
    "ko": "국립중앙도서관 위키미디어 협력 한국어",
    "zh": "维基媒体合作伙伴 图书馆与档案馆 国立",
    "ja": "国立国会図書館 ウィキメディア 協力パートナー",
    "hy": "Թանգարան",
    "am": "ሙዚየም ኢትዮጵያ",
}


def _words(text: str) -> list[str]:
    return [unicodedata.normalize("NFC", word) for word in text.split()]


def _need_font(language: str) -> None:
    if not has_font_for(_TEXTS[language], language):
        pytest.skip(f"no font for {language} is installed here (Debian: fonts-noto-core, fonts-noto-cjk)")


@pytest.mark.parametrize("language", _TEXTS)
def test_words_come_back_through_pdfium(language: str) -> None:
    _need_font(language)
    page = printed_pages(document(Paragraph(_TEXTS[language]), language=language))[0]
    assert [word for word in _words(_TEXTS[language]) if word not in page] == []


@pytest.mark.skipif(POPPLER is None, reason="poppler's pdftotext is not installed")
@pytest.mark.parametrize("language", _TEXTS)
def test_words_come_back_through_poppler(language: str, tmp_path: Path) -> None:
    _need_font(language)
    text = printed_by_poppler(document(Paragraph(_TEXTS[language]), language=language), tmp_path)
    assert [word for word in _words(_TEXTS[language]) if word not in text] == []


@pytest.mark.parametrize("language", ["de", "ar", "hi", "th", "ko", "zh"])
def test_words_stay_apart_from_each_other(language: str) -> None:
    _need_font(language)
    text = unicodedata.normalize("NFC", _TEXTS[language])
    assert text in printed_pages(document(Paragraph(text), language=language))[0]


def test_dates_and_amounts_keep_their_order_in_an_arabic_sentence() -> None:
    sentence = "دفعت المجموعة \u20681,962.40 USD\u2069 بين \u20682024-03-10\u2069 و\u20682025-03-09\u2069 للمتحف"
    left = left_edges(document(Paragraph(sentence), language="ar"), "1,962.40", "USD", "2024-03-10", "2025-03-09")
    assert left["1,962.40"] < left["USD"], "an amount reads as it was written"
    assert left["2025-03-09"] < left["2024-03-10"] < left["1,962.40"], "the sentence runs leftwards"
