"""Labelled sheets in Arabic."""

from tests.importing.labelled.sheet import Sheet, Table

SHEETS = (
    Sheet(
        "الشركاء.xlsx", "ar", "title digits list sentinel several-records extra", tab="الشركاء",
        drawn="""
شركاء المجموعة

م | الجهة | النوع | الدولة | المدينة | جهة الاتصال | البريد الإلكتروني | تاريخ بدء الشراكة | الحالة | المجالات | ملاحظات
1 | متحف الواحة | متحف | تونس | وادي النخيل | سلمى الحداد | salma@waha.example | ٢٠٢٣/٠٥/١٤ | نشط | تراث، صور | يعيروننا القاعة
2 | مكتبة الساقية | مكتبة | المغرب | الساقية | غير معروف | info@saqia.example | ٢٠٢٢ | متوقف | كتب |
3 | جامعة الريحان | جامعة | الأردن | الريحان | نادر البدري | nader@rayhan.example | ٢٠٢٤/١١/٠٢ | نشط | تعليم، بيانات | فصل جديد
""",
        tables=(Table(
            "partner", header=(3,),
            columns="- | name | type | country | city | contact.name | contact.email | known_since | relation | themes | notes",
            rows="""
4 | = | = | museum | TN | = | = | = | 2023-05-14 | active | تراث; صور | =
5 | = | = | library | MA | = | | info@saqia.example | 2022 | dormant | كتب |
6 | = | = | university | JO | = | = | = | 2024-11-02 | active | تعليم; بيانات | =
"""),),
    ),
    Sheet(
        "الاتفاقيات.xlsx", "ar", "month-name yes-no note", tab="الاتفاقيات",
        drawn="""
رقم الاتفاقية | عنوان الاتفاقية | الشريك | تاريخ التوقيع | تاريخ البدء | تاريخ الانتهاء | ملزمة
ت-١ | مذكرة تفاهم مع المتحف | متحف الواحة | 4 مارس 2023 | 1 أبريل 2023 | 31 مارس 2025 | لا
ت-٢ | إعارة أجهزة | مكتبة الساقية | 12 يونيو 2024 | 15 يونيو 2024 | 15 ديسمبر 2024 | نعم
المصدر: ملف المنسقة | | | | | |
""",
        tables=(Table(
            "agreement", columns="number | title | partners | signed_on | effective_from | ends_on | binding",
            rows="""
2 | = | = | = | 2023-03-04 | 2023-04-01 | 2025-03-31 | no
3 | = | = | = | 2024-06-12 | 2024-06-15 | 2024-12-15 | yes
"""),),
    ),
    Sheet(
        "الأنشطة.ods", "ar", "two-rows merged-header digits total", tab="الأنشطة", merged=("C1:D1", "E1:F1"),
        drawn="""
النشاط | المكان | التاريخ | | الأعداد |
 | | البداية | النهاية | المشاركون | محررون جدد
ورشة الخرائط | وادي النخيل | ٢٠٢٤-٠٣-٠٩ | ٢٠٢٤-٠٣-١٠ | ٢٤ | ٧
يوم الصور | الساقية | ٢٠٢٤-٠٤-٢٠ | ٢٠٢٤-٠٤-٢٠ | ٣١ | ١٢
المجموع | | | | ٥٥ | ١٩
""",
        tables=(Table(
            "activity", header=(1, 2), columns="title | place | starts_on | ends_on | participants | new_editors",
            rows="""
3 | = | = | 2024-03-09 | 2024-03-10 | 24 | 7
4 | = | = | 2024-04-20 | 2024-04-20 | 31 | 12
"""),),
    ),
    Sheet(
        "الدعم العيني.csv", "ar", "encoding delimiter digits currency-in-cell", encoding="utf-16", delimiter="\t",
        drawn="""
الشريك | الوصف | الفئة | الكمية | الوحدة | قيمة الوحدة | تاريخ الاستلام
متحف الواحة | قاعة للورشة | قاعة | ٣ | ساعة | ٤٥٫٥ EUR | ٢٠٢٤/٠٣/١٤
مكتبة الساقية | طباعة ملصقات | مواد | ١٢٠ | قطعة | ٠٫٣٥ EUR | ٢٠٢٤/٠٤/٠٢
جامعة الريحان | ترجمة فورية | خدمة مهنية | ٥ | ساعة | ٢٠ EUR | ٢٠٢٤/٠٥/٢١
""",
        tables=(Table(
            "support", columns="partner | description | category | quantity | unit | unit_value | received_on",
            rows="""
2 | = | = | venue | 3 | hour | 45.5 EUR | 2024-03-14
3 | = | = | materials | 120 | item | 0.35 EUR | 2024-04-02
4 | = | = | professional_service | 5 | hour | 20 EUR | 2024-05-21
"""),),
    ),
    Sheet(
        "المحتوى.xlsx", "ar", "digits title", tab="نتائج المحتوى",
        drawn="""
نتائج المحتوى
النشاط | المشروع | نوع النتيجة | العدد | التاريخ
يوم الخرائط المفتوحة | ويكيميديا كومنز | رفع | ٣١٢ | ٢٠٢٤/٠٦/٠١
يوم الخرائط المفتوحة | ويكيبيديا | إنشاء | ٤٥ | ٢٠٢٤/٠٦/٠٣
يوم الخرائط المفتوحة | ويكي بيانات | تحسين | ١٢٨ | ٢٠٢٤/٠٦/٠٤
""",
        tables=(Table(
            "content_result", header=(2,), columns="activity | project | kind | count | counted_on",
            rows="""
3 | = | commons | uploaded | 312 | 2024-06-01
4 | = | wikipedia | created | 45 | 2024-06-03
5 | = | wikidata | improved | 128 | 2024-06-04
"""),),
    ),
    Sheet(
        "جهات الاتصال.xlsx", "ar", "yes-no several-mails hidden", tab="جهات الاتصال", hidden_columns=("F",),
        drawn="""
الجهة | الاسم | الصفة | البريد الإلكتروني | الهاتف | الجهة الرئيسية
متحف الواحة | سلمى الحداد | أمينة المتحف | salma@waha.example; s.haddad@waha.example | +216 71 000 123 | نعم
مكتبة الساقية | رامي الزيات | مدير | rami@saqia.example | +212 522 000 456 | لا
جامعة الريحان | نادر البدري | محاضر | nader@rayhan.example | +962 6 500 0789 | نعم
""",
        tables=(Table(
            "contact", columns="partner | name | role | email | phone | main_contact",
            rows="""
2 | = | = | = | salma@waha.example | = | yes
3 | = | = | = | = | = | no
4 | = | = | = | = | = | yes
"""),),
    ),
    Sheet(
        "استبيان.csv", "ar", "digits sentinel",
        drawn="""
التاريخ | الجهة | صفة المجيب | احتمال التوصية (٠-١٠) | ما الذي نجح؟ | ما الذي يمكن تحسينه؟
٢٠٢٤/٠٦/١٥ | متحف الواحة | أمينة | ٩ | يوم الصور | وقت أطول
٢٠٢٤/٠٦/١٨ | جامعة الريحان | محاضر | ٧ | التنظيم | لا يوجد
""",
        tables=(Table(
            "feedback", columns="given_on | partner | respondent_role | recommendation | worked_well | could_improve",
            rows="""
2 | 2024-06-15 | = | = | 9 | = | =
3 | 2024-06-18 | = | = | 7 | = |
"""),),
    ),
)  # fmt: skip
