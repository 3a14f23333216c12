"""An eighth batch, written by people who had not seen the program: Chinese (mainland, Taiwan) and Japanese."""

from tests.importing.labelled.sheet import Known, Sheet, Table

KNOWN = Known(
    grants={"LZP-2023": "老照片数字化", "FY-2023-02": "方言音档采集"},
    activities=["春の町歩き編集会", "古写真スキャンの日", "秋の郷土クイズ大会"],
    sponsors={"云麓公益基金会": ("乡土影像专项基金", "CNY")},
)

SHEETS = (
    Sheet(
        "专项基金流水账2023（对账用）.csv",
        "zh",
        "title note sentinel encoding extra",
        encoding="gb18030",
        drawn="""
2023年专项基金收支流水（挂靠云麓公益基金会，每季度对账）
专项基金 | 记账日期 | 摘要 | 收支类别 | 金额（RMB） | 收款方 | 对应项目 | 凭证号 | 对账单日期 | 备注 | 经手人
乡土影像专项基金 | 2023.3.1 | 2022年结转过来的 | 期初余额 | 8,412.60 | / | | 记-001 | 2023.3.31 | 与上年末对账单一致 | 小满
乡土影像专项基金 | 2023.3.15 | 老照片项目首笔款到账 | 到账 | 60,000.00 | / | LZP-2023 | 记-007 | 2023.3.31 | | 小满
乡土影像专项基金 | 2023.3.15 | 首笔款计提5% | 管理费 | 3,000.00 | 云麓公益基金会 | LZP-2023 | 记-008 | 2023.3.31 | | 小满
乡土影像专项基金 | 2023.4.2 | 扫描仪租三周 | 基金会代付 | 4,500.00 | 恒图文印社 | LZP-2023 | 记-015 | 2023.6.30 | 发票在基金会财务处 | 老樊
乡土影像专项基金 | 2023.4.20 | 二季度活动经费 | 拨付小组 | 20,000.00 | 陈禾（小组代收） | LZP-2023 | 记-019 | 2023.6.30 | | 老樊
乡土影像专项基金 | 2023.6.21 | 二季度结息 | 利息 | 36.18 | / | | 记-033 | 2023.6.30 | | 小满
乡土影像专项基金 | 2023.7.4 | 跨行转账 | 银行手续费 | 15.00 | | FY-2023-02 | 记-036 | 2023.9.30 | | 小满
乡土影像专项基金 | 2023.9.8 | 场租多付，对方退回 | 对方退款 | 600.00 | 临溪文化驿站 | FY-2023-02 | 记-051 | 2023.9.30 | 催了两次才退 | 老樊
乡土影像专项基金 | 2023.12.18 | 方言项目没花完的 | 退回资助方 | 2,350.50 | 南屿基金会 | FY-2023-02 | 记-070 | | 等四季度对账单 | 小满

注：凭证原件都在基金会，小组只留复印件。2024年起改用系统。
""",
        tables=(
            Table(
                "sponsor_entry",
                header=(2,),
                columns="sponsorship | booked_on | description | type | amount | payee | grant | reference | stated_on "
                "| notes | -",
                rows="""
3 | = | 2023-03-01 | = | opening | 8412.60 CNY | | | = | 2023-03-31 | = | =
4 | = | 2023-03-15 | = | receipt | 60000 CNY | | = | = | 2023-03-31 | | =
5 | = | 2023-03-15 | = | fee | 3000 CNY | = | = | = | 2023-03-31 | | =
6 | = | 2023-04-02 | = | direct_expense | 4500 CNY | = | = | = | 2023-06-30 | = | =
7 | = | 2023-04-20 | = | disbursement | 20000 CNY | = | = | = | 2023-06-30 | | =
8 | = | 2023-06-21 | = | interest | 36.18 CNY | | | = | 2023-06-30 | | =
9 | = | 2023-07-04 | = | bank_charge | 15 CNY | | = | = | 2023-09-30 | | =
10 | = | 2023-09-08 | = | refund_from_payee | 600 CNY | = | = | = | 2023-09-30 | = | =
11 | = | 2023-12-18 | = | return_to_funder | 2350.50 CNY | = | = | = | | = | =
""",
            ),
        ),
    ),
    Sheet(
        "合作文件清冊_113年底盤點.ods",
        "zh",
        "title note two-rows merged-header partial-date sentinel several-records extra",
        tab="清冊",
        merged=("A3:D3", "E3:H3", "I3:K3"),
        drawn="""
蘭陽雨聲維基小組　合作文件清冊
113.12.20 盤點（日期都寫民國年）
文件 | | | | 期程 | | | | 合作單位 | | | 存查
文號 | 案名 | 性質 | 授權條款 | 用印日 | 效期至 | 期滿處理 | 現況 | 單位名稱 | 承辦窗口 | 窗口信箱 | 正本放哪
112-01 | 老街影像數位化合作 | 合作備忘錄 | | 112/03/15 | 114/03/14 | 屆期再議 | 有效 | 噶瑪谷故事屋 | 游雅筑 | yachu@kamagu.example | A櫃
112-02 | 日治時期明信片釋出 | 圖像捐贈 | CC0 | 112/06/02 | 永久 | | 有效 | 雨港文史工作室 | 簡老師 | | A櫃
112-03 | 編輯工作坊場地 | 場地借用 | | 112/09/20 | 113/08/31 | 不續約 | 已屆期 | 松尾鄉立圖書館 | 許佩珊 | peishan@songwei-lib.example | A櫃
113-01 | 耆老口述錄音上傳 | 影音捐贈 | 姓名標示-相同方式分享 4.0 | 113/01/08 | 永久 | | 有效 | 青田印刷所文化館 | 邱柏諺 | boyan@qingtian.example | B櫃
113-02 | 掃描機借用 | 設備借用 | | 113/04/01 | 113/12/31 | 自動續約 | 提前終止 | 三清科技大學 | 賴助教 | | 對方那邊
113-03 | 駐館維基人第一期 | 駐館維基人 | 姓名標示 4.0 | 尚未 | 114/06/30 | 屆期再議 | 送對方用印 | 冬河縣立博物館 | 曾郁文 | yuwen@donghe-museum.example |
113-04 | 公民寫手課程 | 口頭約定 | | 113年9月 | | | 有效 | 蘭雨社區大學 | 阿娟姐 | office@lanyu-cc.example | 口頭，沒有正本

※ 正本滿五年移倉庫，找不到請問阿德。
""",
        tables=(
            Table(
                "agreement",
                header=(3, 4),
                columns="number | title | kind | licence | signed_on | ends_on | renewal | state | partners/partner.name "
                "| contact.name | contact.email | -",
                rows="""
5 | = | = | memorandum_of_understanding | | 2023-03-15 | 2025-03-14 | manual | active | = | = | = | =
6 | = | = | content_donation | cc0 | 2023-06-02 | - | | active | = | = | | =
7 | = | = | venue | | 2023-09-20 | 2024-08-31 | none | expired | = | = | = | =
8 | = | = | content_donation | cc_by_sa | 2024-01-08 | - | | active | = | = | = | =
9 | = | = | equipment_loan | | 2024-04-01 | 2024-12-31 | automatic | terminated | = | = | | =
10 | = | = | wikimedian_in_residence | cc_by | | 2025-06-30 | manual | sent | = | = | = |
11 | = | = | informal | | 2024-09 | | | active | = | = | = | =
""",
            ),
        ),
    ),
    Sheet(
        "R6ご提供一覧（事務局控え）.xlsx",
        "ja",
        "title group total uncalculated yes-no sentinel extra",
        tab="令和6年度",
        drawn="""
令和6年度　物品・役務のご提供一覧
値段のわからないものは事務局で見積り（宮下）
受領日 | ご提供元 | 内容 | 区分 | 数 | 単位 | 評価額（円） | 金額の根拠 | 使った行事 | お礼状発送 | 助成報告に記載 | 受付
◆上半期
R6.4.20 | 北浜町立図書館 | 研修室の無償使用 | 会場 | 4 | 時間 | 6400 | 施設使用料表 | 春の町歩き編集会 | R6.5.1 | ○ | 宮下
R6.4.20 | みなと製菓 | 参加者の弁当 | 飲食 | 22 | 食 | 15400 | 先方の請求書 | 春の町歩き編集会 | R6.5.1 | ○ | 宮下
R6.6.9 | 株式会社ヒノキ測機 | 書画カメラ | 機材貸与 | 2 | 台 | 18000 | レンタル相場 | 古写真スキャンの日 | 未 | × | 岸
◆下半期
R6.10.5 | 小田切司法書士事務所 | 肖像権の相談 | 専門家の協力 | 3 | 時間 | 30000 | 報酬基準 | | R6.10.12 | ○ | 岸
R6.11.16 | 北浜ケーブルテレビ | 告知CM枠 | 広報枠 | 2 | 本 | | 評価せず | 秋の郷土クイズ大会 | 不要 | × | 宮下
R6.11.16 | まるいち文具店 | 正解者に配るノート | 景品 | 40 | 冊 | 8000 | 市価 | 秋の郷土クイズ大会 | R6.12.2 | ○ | 岸
R7.2.1 | 浜歩きの会 | 展示パネルの設営 | ボランティア | 5 | 人日 | 40000 | 最低賃金 | | 未 | | 宮下
合計 | | | | | | =SUM(G5:G12)
""",
        tables=(
            Table(
                "support",
                header=(3,),
                columns="received_on | partner | description | category | quantity | unit | amount | valuation_basis "
                "| activity | acknowledged_on | counted_in_report | -",
                rows="""
5 | 2024-04-20 | = | = | venue | 4 | hour | 6400 JPY | fair_rental/reference_rate | = | 2024-05-01 | yes | =
6 | 2024-04-20 | = | = | catering | 22 | meal | 15400 JPY | donors_invoice | = | 2024-05-01 | yes | =
7 | 2024-06-09 | = | = | equipment_loan | 2 | item | 18000 JPY | fair_rental/market_price | = | | no | =
9 | 2024-10-05 | = | = | professional_service | 3 | hour | 30000 JPY | reference_rate | | 2024-10-12 | yes | =
10 | 2024-11-16 | = | = | media_space | 2 | item | | not_valued | = | | no | =
11 | 2024-11-16 | = | = | prizes | 40 | item | 8000 JPY | market_price | = | 2024-12-02 | yes | =
12 | 2025-02-01 | = | = | volunteer_time | 5 | person_day | 40000 JPY | wage_rate | | | | =
""",
            ),
        ),
    ),
    Sheet(
        "連携先アンケート集計2024.tsv",
        "ja",
        "title total note digits partial-date sentinel encoding delimiter extra",
        delimiter="\t",
        encoding="cp932",
        drawn="""
2024年度 連携先アンケート（5＝とてもそう思う　1＝まったく思わない）
回答日 | 回答団体 | お立場 | 目的がはっきりしていた | 連絡がとりやすかった | 約束が守られた | 新しい層に届いた | 次もいっしょにやりたい | おすすめ度(0-10) | よかった点 | 直してほしい点 | 回収方法
2024年6月10日 | 汐見郷土資料館 | 学芸員 | 5 | 4 | 5 | 3 | 5 | 9 | 古写真の整理が一気に進んだ | 事前の資料をもう少し早く | 紙
2024年6月14日 | 三ツ池公民館 | 館長 | 4 | 4 | 4 | 4 | 4 | 8 | 若い人が来てくれた | 特になし | メール
2024年7月 | 県立潮ヶ丘高校 | 図書委員会顧問 | ３ | ５ | ４ | 該当なし | ５ | １０ | 生徒が出典の大切さを知った | アカウント作成で手間取った | 紙
2024年9月2日 | 浜辺タイムス社 | 記者 | 4 | 2 | 3 | 5 | 3 | 6 | | 返信が遅い。窓口を一本化してほしい | 電話聞き取り
2024年10月21日 | 古文書を読む会つくも | 会員 | 5 | 5 | 無回答 | 2 | 5 | 10 | 読み下しを公開できた | | 紙
平均 | | | 4.2 | 4 | 4 | 3.5 | 4.4 | 8.6
※未回収2件（汐見青年会議所、レコード喫茶ホタル）。7月分は消印がなく日付不明。
""",
        tables=(
            Table(
                "feedback",
                header=(2,),
                columns="given_on | partner | respondent_role | clear_aims | easy_to_work_with | promises_kept "
                "| new_audiences | would_continue | recommendation | worked_well | could_improve | -",
                rows="""
3 | 2024-06-10 | = | = | 5 | 4 | 5 | 3 | 5 | 9 | = | = | =
4 | 2024-06-14 | = | = | 4 | 4 | 4 | 4 | 4 | 8 | = | - | =
5 | 2024-07 | = | = | 3 | 5 | 4 | | 5 | 10 | = | = | =
6 | 2024-09-02 | = | = | 4 | 2 | 3 | 5 | 3 | 6 | | = | =
7 | 2024-10-21 | = | = | 5 | 5 | | 2 | 5 | 10 | = | | =
""",
            ),
        ),
    ),
)
