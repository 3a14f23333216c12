"""Labelled sheets in Japanese."""

from partnerdesk.importing.values.answers import Answers
from tests.importing.labelled.sheet import Sheet, Table

SHEETS = (
    Sheet(
        "パートナー.csv", "ja", "encoding sentinel extra several-records", encoding="cp932",
        drawn="""
団体名 | 種別 | 国 | 市区町村 | 担当者 | 役職 | メールアドレス | 電話番号 | 開始年 | 状況 | 備考
みなと博物館 | 博物館 | 日本 | 霧浜市 | 花園すず | 学芸員 | suzu@minato.example | 03-0000-1234 | 2019 | 活動中 | 会議室を借りられる
若草図書館 | 図書館 | 日本 | 若草町 | 不明 | | lib@wakakusa.example | | 2021 | 活動中 |
青葉丘大学 | 大学 | 日本 | 青葉丘市 | 森川岳 | 講師 | mori@aobaoka.example | 03-0000-5678 | 2022 | 終了 | 講義あり
""",
        tables=(Table(
            "partner",
            columns="name | type | country | city | contact.name | contact.role | contact.email | contact.phone | known_since "
            "| relation | notes",
            rows="""
2 | = | museum | JP | = | = | = | = | = | 2019 | active | =
3 | = | library | JP | = | | | lib@wakakusa.example | | 2021 | active |
4 | = | university | JP | = | = | = | = | = | 2022 | ended | =
"""),),
    ),
    Sheet(
        "イベント一覧.xlsx", "ja", "title month-name total comment", tab="イベント", comments={"A4": "雨で延期"},
        drawn="""
二〇二四年度イベント一覧

イベント名 | 種類 | 開催日 | 会場 | 協力団体 | 参加者数 | 新規編集者
霧浜エディタソン | エディタソン | 2024年3月16日 | 霧浜市 | みなと博物館 | 19 | 7
司書向け研修 | 研修 | 2024年6月8日 | 若草町 | 若草図書館 | 15 | 11
合計 | | | | | 34 | 18
""",
        tables=(Table(
            "activity", header=(3,), columns="title | kind | starts_on | place | partners | participants | new_editors",
            rows="""
4 | = | edit_a_thon | 2024-03-16 | = | = | 19 | 7
5 | = | training | 2024-06-08 | = | = | 15 | 11
"""),),
    ),
    Sheet(
        "支援.xlsx", "ja", "parentheses dollar sentinel", tab="寄付金",
        drawn="""
寄付者 | 内容 | 金額 | 受領日 | 備考
喫茶こもれび | 茶菓代 | ¥12,000 | 2024/03/16 |
青葉丘大学 | 賞品代 | ¥30,000 | 2024/06/08 | 未定
印刷ひなた | ちらし代 | (¥5,000) | 2024/07/01 | 返金
""",
        tables=(Table(
            "support", answers=Answers(currency="JPY"), columns="partner | description | amount | received_on | notes",
            rows="""
2 | = | = | ?12000 JPY | 2024-03-16 |
3 | = | = | ?30000 JPY | 2024-06-08 |
4 | = | = | ?! | 2024-07-01 | =
"""),),
    ),
    Sheet(
        "協定.xlsx", "ja", "two-rows merged-header merged-down", tab="協定", merged=("A1:A2", "B1:B2", "C1:C2", "D1:F1", "B3:B4"),
        drawn="""
協定番号 | 協力団体 | 協定名 | 日付 | |
 | | | 締結日 | 開始日 | 終了日
K-1 | みなと博物館 | 所蔵写真の公開 | 2023/04/01 | 2023/04/01 | 2026/03/31
K-2 | | 会場の利用 | 2024/02/10 | 2024/03/01 | 2025/02/28
K-3 | 青葉丘大学 | 講義の共催 | 2022/09/15 | 2022/10/01 | 2024/09/30
""",
        tables=(Table(
            "agreement", header=(1, 2), columns="number | partners | title | signed_on | effective_from | ends_on",
            rows="""
3 | = | = | = | 2023-04-01 | 2023-04-01 | 2026-03-31
4 | = | みなと博物館 | = | 2024-02-10 | 2024-03-01 | 2025-02-28
5 | = | = | = | 2022-09-15 | 2022-10-01 | 2024-09-30
"""),),
    ),
    Sheet(
        "連絡先と記録.xlsx", "ja", "tables title", tab="まとめ",
        drawn="""
連絡先
所属団体 | 氏名 | メール
みなと博物館 | 花園すず | suzu@minato.example
若草図書館 | 本多ゆい | yui@wakakusa.example

面談の記録
日付 | 相手団体 | 方法 | 内容 | 次の対応
2024-02-12 | みなと博物館 | 会議 | 写真公開の相談 | 一覧を送る
2024-03-03 | 若草図書館 | 電話 | 研修の日程 |
""",
        tables=(
            Table("contact", header=(2,), columns="partner | name | email", rows="""
3 | = | = | =
4 | = | = | =
"""),
            Table("conversation", header=(7,), columns="held_on | partner | channel | summary | next_step", rows="""
8 | 2024-02-12 | = | meeting | = | =
9 | 2024-03-03 | = | call | = |
"""),
        ),
    ),
)  # fmt: skip
