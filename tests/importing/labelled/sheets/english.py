"""Labelled sheets in English."""

from partnerdesk.importing.values.answers import Answers
from partnerdesk.records.reading import DateOrder
from tests.importing.labelled.sheet import Sheet, Table

SHEETS = (
    Sheet(
        "partners_titles.xlsx", "en", "title note yes-no several-mails list sentinel extra several-records", tab="Partners",
        drawn="""
Harbour Wikimedians: our partners
Status as of spring; ask Noor before you write to anybody

Partner | Type | Country | City | Contact person | Role | Email | Themes | In their plans? | Bus line | Notes
Ravenmoor Museum | Museum | Ireland | Ravenmoor | Tilda Quane | Curator | tilda@ravenmoor.example; desk@ravenmoor.example | boats; maps; local history | yes | 14 | Lent us the hall twice
Saltwick Library | Library | Ireland | Saltwick | Orrin Vale | Head librarian | o.vale@saltwick.example | books, reading | no | n/a |
Greyfen Archive | Archive | United Kingdom | Greyfen | n/a | | records@greyfen.example | maps | x | 7 | closed in August
Coastline Radio | Radio station | Ireland | Ravenmoor | Ines Marrow | Editor | ines@coastline.example | media | - | 14 | TBD
Dunlin University | University | Isle of Man | Dunlin | Pavel Roe | Lecturer | p.roe@dunlin.example | open science / data | Yes | 3 | wants a course

Source: minutes of the partnership circle
""",
        tables=(Table(
            "partner", header=(4,),
            columns="name | type | country | city | contact.name | contact.role | contact.email | themes | in_plans | - | notes",
            rows="""
5 | = | museum | IE | = | = | = | tilda@ravenmoor.example | boats; maps; local history | yes | = | =
6 | = | library | IE | = | = | = | = | books; reading | no | = |
7 | = | archive | GB | = | | | records@greyfen.example | maps | yes | = | =
8 | = | radio_station | IE | = | = | = | = | media | | = |
9 | = | university | IM | = | = | = | = | open science; data | yes | = | =
"""),),
    ),
    Sheet(
        "contacts.csv", "en", "no-header several-mails", tab="contacts",
        drawn="""
Ravenmoor Museum,Tilda Quane,tilda@ravenmoor.example,https://ravenmoor.example
Saltwick Library,Orrin Vale,o.vale@saltwick.example / desk@saltwick.example,https://saltwick.example
Greyfen Archive,Lotte Hask,records@greyfen.example,https://greyfen.example
Dunlin University,Pavel Roe,p.roe@dunlin.example,https://dunlin.example
Marsh Street School,Edda Finch,office@marshstreet.example,https://marshstreet.example
""".replace(",", "|"),
        tables=(Table(
            "partner/contact", header=(),
            columns="partner.name/contact.partner | contact.name | contact.email/partner.email | partner.website",
            rows="""
1 | = | = | = | =
2 | = | = | o.vale@saltwick.example | =
3 | = | = | = | =
4 | = | = | = | =
5 | = | = | = | =
"""),),
    ),
    Sheet(
        "agreement_register.xlsx", "en", "title two-rows merged-header month-name partial-date comment sentinel extra",
        tab="Agreements", merged=("A1:H1", "D2:F2"),
        comments={"B4": "The signed copy is in the blue folder.", "F5": "They asked for two more weeks."},
        drawn="""
Register of agreements
Ref. | Agreement | Partner | Dates | | | Renewal | Shelf
 | | | Signed | From | Until | |
A-01 | Hall for workshops | Ravenmoor Museum | 4 March 2024 | 1 April 2024 | 31 March 2026 | automatic | B2
A-02 | Memorandum with the library | Saltwick Library | 17-Sep-23 | 1-Oct-23 | open-ended | none | B2
A-03 | Scans of the harbour plans | Greyfen Archive | June 2022 | 2022 | 2027 | manual | C1
A-04 | Course on sources | Dunlin University | n/a | 12 January 2025 | 30 June 2025 | | C1
""",
        tables=(Table(
            "agreement", header=(2, 3),
            columns="number | title | partners | signed_on | effective_from | ends_on | renewal | -",
            rows="""
4 | = | = | = | 2024-03-04 | 2024-04-01 | 2026-03-31 | automatic | =
5 | = | = | = | 2023-09-17 | 2023-10-01 | | none | =
6 | = | = | = | 2022-06 | 2022 | 2027 | manual | =
7 | = | = | = | | 2025-01-12 | 2025-06-30 | | =
"""),),
    ),
    Sheet(
        "in_kind_2024.xlsx", "en", "total subtotal currency-in-cell uncalculated fill-down extra", tab="In-kind support",
        drawn="""
Partner | What we got | Category | Qty | Unit | Value per unit | Total | Received
Ravenmoor Museum | Hall for the photo day | Venue | 3 | hour | £120.00 | =D2*F2 | <2024-03-09>
 | Two projectors | Equipment loan | 4 | day | £15.50 | =D3*F3 | <2024-03-09>
Subtotal | | | | | | 422
Saltwick Library | Lunch for volunteers | Catering | 18 | meal | £6.40 | =D5*F5 | <2024-05-18>
Coastline Radio | Air time for the contest | Media space | 2 | hour | not valued | | <2024-06-02>
Total | | | | | | 537.2
""",
        tables=(Table(
            "support", offers="A",
            columns="partner | description | category | quantity | unit | unit_value | - | received_on",
            rows="""
2 | = | = | venue | 3 | hour | 120.00 GBP | ! | 2024-03-09
3 | Ravenmoor Museum | = | equipment_loan | 4 | day | 15.50 GBP | ! | 2024-03-09
5 | = | = | catering | 18 | meal | 6.40 GBP | ! | 2024-05-18
6 | = | = | media_space | 2 | hour | - | | 2024-06-02
"""),),
    ),
    Sheet(
        "survey export.csv", "en", "date-order sentinel extra",
        drawn="""
Timestamp | Your organisation | What is your role? | The aims of the joint work were clear | We learned something useful | How likely are you to recommend working with us? (0 to 10) | What worked well? | What could be better? | May we quote you?
3/4/2025 10:15:02 | Ravenmoor Museum | curator | 5 | 4 | 10 | The photo day | More time | Yes
3/5/2025 9:01:44 | Saltwick Library | librarian | 4 | 3 | 8 | Friendly people | | No
4/2/2025 17:40:10 | Greyfen Archive | | 3 | N/A | 6 | | Answer our mails sooner | Yes
""",
        tables=(Table(
            "feedback", answers=Answers(date_order=DateOrder.MONTH_FIRST),
            columns="given_on | partner | respondent_role | clear_aims | learned_something | recommendation | worked_well | could_improve | -",
            rows="""
2 | ?2025-03-04 | = | = | 5 | 4 | 10 | = | = | =
3 | ?2025-03-05 | = | = | 4 | 3 | 8 | = | | =
4 | ?2025-04-02 | = | | 3 | | 6 | | = | =
"""),),
    ),
    Sheet(
        "who_does_what.xlsx", "en", "hxl list currency-in-cell", tab="3W",
        drawn="""
Organisation | Organisation type | Activity | Start date | End date | Participants
#org+name | #org+type | #activity | #date+start | #date+end | #reached
Marsh Street School | School | Wikipedia lessons for class nine | <2024-09-16> | <2024-11-29> | 27
Coastline Radio | Radio station | Oral history evening | <2024-10-03> | <2024-10-03> | 41
Ravenmoor Museum | Museum | Edit-a-thon on fishing boats | <2024-10-19> | <2024-10-20> | 16
""",
        tables=(Table(
            "activity",
            columns="partners | partner.type | title | starts_on | ends_on | participants",
            rows="""
3 | = | school | = | 2024-09-16 | 2024-11-29 | 27
4 | = | radio_station | = | 2024-10-03 | 2024-10-03 | 41
5 | = | museum | = | 2024-10-19 | 2024-10-20 | 16
"""),),
    ),
    Sheet(
        "participants by month.xlsx", "en", "cross-tab title total",
        drawn="""
Participants in our workshops

Workshop | Jan 2024 | Feb 2024 | Mar 2024 | Apr 2024
Saltwick evenings | 12 | 9 | 14 | 11
School visits | 31 | 0 | 28 | 40
Total | 43 | 9 | 42 | 51
""",
        tables=(Table("", columns="- | - | - | - | -", header=(3,), form="cross_tab", rows="""
4 | = | = | = | = | =
5 | = | = | = | = | =
"""),),
    ),
    Sheet(
        "partner_sheet.ods", "en", "across yes-no digits", tab="Partner",
        drawn="""
Organisation: | Saltwick Library
Country: | Ireland
Website: | https://saltwick.example
Known since: | March 2019
Email: | desk@saltwick.example
Notes: | Meets us every first Tuesday
""",
        tables=(Table(
            "partner", header=(1,), form="across",
            columns="name | country | website | known_since | email/contact.email | notes",
            rows="B | = | IE | = | 2019-03 | = | =",
        ),),
    ),
    Sheet(
        "ledger of the sponsor.xlsx", "en", "parentheses error extra title", tab="Ledger",
        drawn="""
Statement of the Meridian Trust
Date | Fund | Entry type | Description | Amount | Currency | Reason | Balance
<2024-01-08> | Harbour fund | Receipt | First instalment | 4000 | USD | | 4000
<2024-01-08> | Harbour fund | Fee | 10 % | 400 | USD | | <#REF!>
<2024-02-19> | Harbour fund | Adjustment | Corrects January | (35.50) | USD | Fee on a gift was not due | <#REF!>
""",
        tables=(Table(
            "sponsor_entry", header=(2,),
            columns="booked_on | sponsorship | type | description | amount | currency | reason | -",
            rows="""
3 | 2024-01-08 | = | receipt | = | 4000 USD | USD | | =
4 | 2024-01-08 | = | fee | = | 400 USD | USD | | !
5 | 2024-02-19 | = | adjustment | = | -35.50 USD | USD | = | !
"""),),
    ),
    Sheet(
        "fiscal sponsors.xlsx", "en", "partial-date sentinel", tab="Fiscal sponsorship",
        drawn="""
Fund | Sponsor | Model | From | To | Currency | Fee rate | Set-up fee
Photo fund | Lantern Foundation | Pre-approved grant | <2023-04-01> | 2026 | EUR | 7.5% | 150
Schools fund | Ashgrove Charity | Comprehensive | 2022 | | GBP | 10% | n/a
""",
        tables=(Table(
            "sponsorship", columns="title | sponsor | model | starts_on | ends_on | currency | fee_rate | setup_fee",
            rows="""
2 | = | = | pre_approved_grant | 2023-04-01 | 2026 | EUR | 7.5 | 150 EUR
3 | = | = | comprehensive | 2022 | | GBP | 10 |
"""),),
    ),
)  # fmt: skip
