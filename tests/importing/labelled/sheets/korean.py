"""Labelled sheets in Korean."""

from tests.importing.labelled.sheet import Sheet, Table

SHEETS = (
    Sheet(
        "협력기관.csv", "ko", "encoding sentinel extra several-records", encoding="cp949",
        drawn="""
번호 | 기관명 | 구분 | 지역 | 담당자 | 직위 | 이메일 | 전화번호 | 협력시작일 | 상태 | 비고
1 | 달빛박물관 | 박물관 | 새벽시 | 한가람 | 학예사 | garam@dalbit.example | 02-000-1234 | 2021년 3월 | 활동중 | 강당 대여 가능
2 | 솔숲도서관 | 도서관 | 솔숲군 | 없음 | | lib@solsup.example | 031-000-5678 | 2023년 9월 12일 | 활동중 |
3 | 물빛대학교 | 대학교 | 물빛시 | 서라온 | 교수 | raon@mulbit.example | 055-000-9012 | 2022 | 종료 | 강좌 개설
""",
        tables=(Table(
            "partner",
            columns="- | name | type | city | contact.name | contact.role | contact.email | contact.phone | known_since "
            "| relation | notes",
            rows="""
2 | = | = | museum | = | = | = | = | = | 2021-03 | active | =
3 | = | = | library | = | | | lib@solsup.example | 031-000-5678 | 2023-09-12 | active |
4 | = | = | university | = | = | = | = | = | 2022 | ended | =
"""),),
    ),
    Sheet(
        "업무협약.xlsx", "ko", "title note month-name yes-no", tab="업무협약",
        drawn="""
업무협약 현황

협약번호 | 협약명 | 협력기관 | 체결일 | 시작일 | 종료일 | 자동연장
M-01 | 소장품 사진 공개 협약 | 달빛박물관 | 2023년 3월 4일 | 2023년 4월 1일 | 2026년 3월 31일 | 자동
M-02 | 강의실 사용 협약 | 물빛대학교 | 2022.08.20 | 2022.09.01 | 2024.08.31 | 없음
※ 원본은 사무국 보관 | | | | | |
""",
        tables=(Table(
            "agreement", header=(3,), columns="number | title | partners | signed_on | effective_from | ends_on | renewal",
            rows="""
4 | = | = | = | 2023-03-04 | 2023-04-01 | 2026-03-31 | automatic
5 | = | = | = | 2022-08-20 | 2022-09-01 | 2024-08-31 | none/-
"""),),
    ),
    Sheet(
        "활동.xlsx", "ko", "two-rows merged-header total", tab="활동", merged=("A1:A2", "B1:B2", "C1:D1", "E1:F1"),
        drawn="""
활동명 | 장소 | 기간 | | 인원 |
 | | 시작일 | 종료일 | 참가자 수 | 신규 편집자
달빛 사진 산책 | 새벽시 | <2024-03-09> | <2024-03-09> | 16 | 3
사서 교육 | 솔숲군 | <2024-05-21> | <2024-05-22> | 24 | 10
합계 | | | | 40 | 13
""",
        tables=(Table(
            "activity", header=(1, 2), columns="title | place | starts_on | ends_on | participants | new_editors",
            rows="""
3 | = | = | 2024-03-09 | 2024-03-09 | 16 | 3
4 | = | = | 2024-05-21 | 2024-05-22 | 24 | 10
"""),),
    ),
    Sheet(
        "현물 지원.xlsx", "ko", "error uncalculated currency-in-cell extra", tab="현물 지원",
        drawn="""
협력기관 | 지원 내용 | 수량 | 단위 | 단가 | 합계 | 수령일
달빛박물관 | 강당 대여 | 4 | 시간 | 50,000원 | =C2*50000 | <2024-03-09>
솔숲도서관 | 도시락 | 25 | 개 | 8,000원 | <#REF!> | <2024-05-21>
물빛대학교 | 노트북 대여 | <#N/A> | 일 | 12,000원 | <#REF!> | <2024-06-02>
""",
        tables=(Table(
            "support", columns="partner | description | quantity | unit | unit_value | - | received_on",
            rows="""
2 | = | = | 4 | hour | 50000 KRW | ! | 2024-03-09
3 | = | = | 25 | item | 8000 KRW | ! | 2024-05-21
4 | = | = | ! | day | 12000 KRW | ! | 2024-06-02
"""),),
    ),
    Sheet(
        "콘텐츠 결과.xlsx", "ko", "fill-down title", tab="결과",
        drawn="""
활동별 결과
활동 | 프로젝트 | 결과 유형 | 건수 | 집계일
지역 사진전 | 위키미디어 공용 | 업로드 | 214 | <2024-07-01>
 | 위키백과 | 생성 | 12 | <2024-07-01>
 | 위키데이터 | 개선 | 57 | <2024-07-02>
Photo day at the harbour | 위키미디어 공용 | 업로드 | 33 | <2024-08-11>
""",
        tables=(Table(
            "content_result", header=(2,), offers="A", columns="activity | project | kind | count | counted_on",
            rows="""
3 | = | commons | uploaded | 214 | 2024-07-01
4 | 지역 사진전 | wikipedia | created | 12 | 2024-07-01
5 | 지역 사진전 | wikidata | improved | 57 | 2024-07-02
6 | = | commons | uploaded | 33 | 2024-08-11
"""),),
    ),
    Sheet(
        "기관 카드.xlsx", "ko", "across partial-date", tab="카드",
        drawn="""
기관명 | 솔숲도서관
유형 | 도서관
국가 | 대한민국
홈페이지 | https://solsup.example
이메일 | lib@solsup.example
비고 | 매달 첫째 주 화요일 모임
""",
        tables=(Table(
            "partner", form="across", columns="name | type | country | website | email/contact.email | notes",
            rows="B | = | library | KR | = | = | =",
        ),),
    ),
)  # fmt: skip
