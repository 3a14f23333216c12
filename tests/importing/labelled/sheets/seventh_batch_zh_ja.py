"""A seventh batch, written by people who had not seen the program: Chinese and Japanese."""

from partnerdesk.importing.values.answers import Answers
from tests.importing.labelled.sheet import Known, Sheet, Table

KNOWN = Known(
    grants={"RF-2311-07": "北马闽南语条目计划"},
    activities=["春季条目写作坊", "古镇老照片征集"],
    sponsors={"乔治市文化基金会": ("北马小组代管金", "MYR")},
)

SHEETS = (
    # Mainland China: a ledger of gifts in kind, saved by an old office program.
    Sheet(
        "2024年外部支持台账.csv",
        "zh",
        "title note total encoding partial-date sentinel yes-no extra",
        encoding="gb18030",
        drawn="""
水乡地方文史志愿小组 外部支持登记（2024年）
收到日期 | 支持单位 | 具体内容 | 类别 | 数量 | 计量单位 | 折合金额（元） | 估值依据 | 对应活动 | 写进结项报告 | 致谢函编号 | 经手人
2024.3.9 | 湖畔书院 | 二楼讲堂借用一整天 | 场地 | 1 | 天 | 800 | 同类场地租金 | 春季条目写作坊 | 是 | 谢字2024-01 | 小沈
2024.3.9 | 老街茶点铺 | 茶歇盒饭 | 餐饮 | 30 | 份 | 450 | 对方发票 | 春季条目写作坊 | 是 | 谢字2024-02 | 小沈
2024.4.20 | 江南印务社 | 宣传折页，免费印 | 物料 | 500 | 张 | 600 | 市场价 | 古镇老照片征集 | 是 | 谢字2024-03 | 老顾
2024.5.18 | 周正律师事务所 | 审看照片授权书 | 专业服务 | 6 | 小时 | 1800 | 行业收费标准 | 古镇老照片征集 | 是 | 谢字2024-04 | 小沈
2024年6月 | 新桥镇档案室 | 平板扫描仪借用 | 设备借用 | 3 | 天 | 未估 | 不估价 | 古镇老照片征集 | 否 | 无 | 老顾
2024年9月 | 新桥中学 | 学生整理老照片 | 志愿工时 | 40 | 小时 | 未估 | 不估价 | | 否 | 谢字2024-05 | 老顾
合计 | | | | | | 3650

注：志愿工时和借用设备不折算金额，只记数量。
""",
        tables=(
            Table(
                "support",
                header=(2,),
                answers=Answers(currency="CNY"),
                columns="received_on | partner | description | category | quantity | unit | amount | valuation_basis "
                "| activity | counted_in_report | letter_number | -",
                rows="""
3 | 2024-03-09 | = | = | venue | 1 | day | ?800 CNY | fair_rental | = | yes | = | =
4 | 2024-03-09 | = | = | catering | 30 | meal/item | ?450 CNY | donors_invoice | = | yes | = | =
5 | 2024-04-20 | = | = | materials | 500 | item | ?600 CNY | market_price | = | yes | = | =
6 | 2024-05-18 | = | = | professional_service | 6 | hour | ?1800 CNY | reference_rate | = | yes | = | =
7 | 2024-06 | = | = | equipment_loan | 3 | day | - | not_valued | = | no | | =
8 | 2024-09 | = | = | volunteer_time | 40 | hour | - | not_valued | | no | = | =
""",
            ),
        ),
    ),
    # Malaysia, simplified characters: the book that the sponsor's treasurer keeps for the group.
    Sheet(
        "代管户口流水 2024.xlsx",
        "zh",
        "title note total extra",
        tab="流水帐",
        drawn="""
北马闽南语维基小组：寄放在代管单位的钱
财政：美玲（有问题 WhatsApp 我）

日期 | 事项 | 类别 | 代管单位 | 付给谁 | 数额 (RM) | 凭单号 | 拨款编号 | 结存 (RM) | 备注
2/1/2024 | 去年带下来的 | 期初结余 | 乔治市文化基金会 | | 1250 | | | 1250 |
15/1/2024 | 第一期拨款到账 | 拨款入账 | 乔治市文化基金会 | | 12000 | OR-0031 | RF-2311-07 | 13250 |
15/1/2024 | 抽行政费 8% | 行政费 | 乔治市文化基金会 | | 960 | | 同上 | 12290 | 合约第 5 条
3/2/2024 | 拨给小组办二月工作坊 | 转给小组 | 乔治市文化基金会 | 北马闽南语维基小组 | 4000 | PV-014 | RF-2311-07 | 8290 |
20/2/2024 | 印海报和手册 | 代付费用 | 乔治市文化基金会 | 光辉印务 | 685.5 | PV-017 | RF-2311-07 | 7604.5 | 三联单有存底
29/2/2024 | 汇款手续费 | 银行收费 | 乔治市文化基金会 | | 10.6 | | | 7593.9 |
30/6/2024 | 半年利息 | 利息 | 乔治市文化基金会 | | 38.2 | | | 7632.1 |
8/7/2024 | 工作坊没用完，小组还回来 | 收款人退回 | 乔治市文化基金会 | | 420 | OR-0044 | RF-2311-07 | 8052.1 |
截至 31/7/2024 总结存 | | | | | | | | 8052.1

* 数额一律写正数，进还是出看“类别”。
""",
        tables=(
            Table(
                "sponsor_entry",
                header=(4,),
                columns="booked_on | description | type | sponsorship | payee | amount | reference | grant | - | notes",
                rows="""
5 | 2024-01-02 | = | opening | = | | 1250 MYR | | | = |
6 | 2024-01-15 | = | receipt | = | | 12000 MYR | = | = | = |
7 | 2024-01-15 | = | fee | = | | 960 MYR | | RF-2311-07 | = | =
8 | 2024-02-03 | = | disbursement | = | = | 4000 MYR | = | = | = |
9 | 2024-02-20 | = | direct_expense | = | = | 685.50 MYR | = | = | = | =
10 | 2024-02-29 | = | bank_charge | = | | 10.60 MYR | | | = |
11 | 2024-06-30 | = | interest | = | | 38.20 MYR | | | = |
12 | 2024-07-08 | = | refund_from_payee | = | | 420 MYR | = | = | = |
""",
            ),
        ),
    ),
    # Taiwan: a register in the tone of an office, with years of the Republic.
    Sheet(
        "合作協議清冊(113年修).ods",
        "zh",
        "title note partial-date sentinel extra",
        tab="清冊",
        drawn="""
社團法人在地書寫協會　合作協議清冊
（日期皆為民國，祕書處 113.6.30 製表）
文號 | 案名 | 簽約對象 | 協議性質 | 簽署日 | 到期日 | 續約 | 授權條款 | 應交件數 | 實交件數 | 狀態 | 歸檔櫃號
在書合字第110003號 | 老照片數位檔授權 | 關渡影像文庫 | 內容捐贈 | 110.9.1 | 115.8.31 | 自動續約 | CC BY-SA 4.0 | 300 | 212 | 有效 | A-2
在書合字第111001號 | 駐館維基人計畫 | 埕南布業博物館 | 駐館維基人 | 111.3.15 | 112.3.14 | 不續約 | | | | 期滿 | A-2
在書合字第112002號 | 週末教室使用 | 新泰社區大學 | 場地借用 | 112年2月 | 114.12.31 | 到期再議 | | | | 有效 | B-1
在書合字第112005號 | 客語詞條推廣 | 苗北客家文史工作室 | 合作備忘錄 | 112.10.20 | 114.10.19 | 到期再議 | | | | 提前終止 | B-1
在書合字第113001號 | 鐵道車站資料集 | 開放鐵道資料社 | 資料捐贈 | 113.4.8 | 118.4.7 | 自動續約 | CC0 | 1240 | 1240 | 有效 | A-3
尚未取號 | 展覽文案授權 | 鹿港工藝文教基金會 | 內容捐贈 | 未簽 | | | 姓名標示 4.0 | 60 | 0 | 草擬中 |
以下空白
""",
        tables=(
            Table(
                "agreement",
                header=(3,),
                columns="number | title | partners | kind | signed_on | ends_on | renewal | licence | items_promised "
                "| items_delivered | state | -",
                rows="""
4 | = | = | = | content_donation | 2021-09-01 | 2026-08-31 | automatic | cc_by_sa | 300 | 212 | active | =
5 | = | = | = | wikimedian_in_residence | 2022-03-15 | 2023-03-14 | none | | | | expired | =
6 | = | = | = | venue | 2023-02 | 2025-12-31 | manual | | | | active | =
7 | = | = | = | memorandum_of_understanding | 2023-10-20 | 2025-10-19 | manual | | | | terminated | =
8 | = | = | = | data_donation | 2024-04-08 | 2029-04-07 | automatic | cc0 | 1240 | 1240 | active | =
9 | - | = | = | content_donation | - | | | cc_by | 60 | 0 | draft |
""",
            ),
        ),
    ),
    # Hong Kong, as people speak: a log of talks, and below it what is still to be done.
    Sheet(
        "聯絡簿 23-24.xlsx",
        "zh",
        "title tables list sentinel extra",
        tab="聯絡簿",
        drawn="""
街坊口述史小組 聯絡簿（傾完即刻入，唔好等！）
日子 | 邊間機構 | 點樣傾 | 我哋邊個去 | 傾咗乜 | 佢哋想要乜 | 下一步 | 幾時覆返佢哋 | 相片夾
7/11/2023 | 灣西街坊文物館 | 開會 | 阿May、Keith | 館長想將舊街招相放上共享資源 | 想要一份中文版權說明 | 寄說明同授權書樣本 | 14/11/2023 | F12
23/11/2023 | 維港海事圖書館 | 電話 | Keith | 借閱覽室搞編輯日，星期六得 | 想知使唔使買保險 | 問埠頭會計 | 27/11/2023 |
16/1/2024 | 鯉門小學 | 電郵 | 阿May | 常識科老師想帶學生寫村史 | 教材，最好有工作紙 | 約二月返學校傾 | 未覆 |
24/2/2024 | 灣西街坊文物館 | 活動上撞到 | 阿May、Keith、標叔 | 相已經掃咗一半 | | | | F15
5/3/2024 | 南島電台 | 開會 | 標叔 | 可以開一集講街市史 | 要三個嘉賓 | 搵嘉賓 | 12/3/2024 | F16


仲有咩未做
要做乜 | 邊個跟 | 死線 | 相關機構 | 幾時搞掂 | 急唔急
寄版權說明同授權書 | 阿May | 15/11/2023 | 灣西街坊文物館 | 14/11/2023 | 急
問清楚保險 | Keith | 30/11/2023 | 維港海事圖書館 | 27/11/2023 |
寫工作紙初稿 | 阿May | 19/2/2024 | 鯉門小學 | | 好急
搵三個嘉賓上節目 | 標叔 | 28/3/2024 | 南島電台 | 20/3/2024 |
""",
        tables=(
            Table(
                "conversation",
                header=(2,),
                columns="held_on | partner | channel | who | summary | asked_for | next_step | answered_on | -",
                rows="""
3 | 2023-11-07 | = | meeting | 阿May; Keith | = | = | = | 2023-11-14 | =
4 | 2023-11-23 | = | call | Keith | = | = | = | 2023-11-27 |
5 | 2024-01-16 | = | mail | 阿May | = | = | = | - |
6 | 2024-02-24 | = | event | 阿May; Keith; 標叔 | = | | | | =
7 | 2024-03-05 | = | meeting | 標叔 | = | = | = | 2024-03-12 | =
""",
            ),
            Table(
                "followup",
                header=(11,),
                columns="what | owner | due_on | partner | done_on | -",
                rows="""
12 | = | = | 2023-11-15 | = | 2023-11-14 | =
13 | = | = | 2023-11-30 | = | 2023-11-27 |
14 | = | = | 2024-02-19 | = | | =
15 | = | = | 2024-03-28 | = | 2024-03-20 |
""",
            ),
        ),
    ),
    # Nagano: the list of friends, by part of the prefecture, with years of the eras.
    Sheet(
        "連携先一覧_最新(3).xlsx",
        "ja",
        "title group partial-date sentinel several-records comment extra",
        tab="一覧",
        comments={"L6": "役場は虚礼廃止とのこと"},
        drawn="""
信州むかし資料友の会　連携先一覧　※令和6年10月更新（西沢）
No. | 団体名 | 区分 | 市町村 | ご担当者 | 肩書 | TEL | メール | お付き合い開始 | 現状 | 当会窓口 | 年賀状
【中信】
1 | 安曇わさび資料館 | 博物館 | 安曇野市 | 平林恵子 | 学芸員 | 0263-00-1122 | hirabayashi@wasabi-shiryokan.example | R2.6 | 連携中 | 西沢 | ○
2 | みすず女子大学 | 大学 | 松本市 | 宮下 徹 | 准教授 | 0263-00-3340 | t.miyashita@misuzu-u.example | H30 | 連携中 | 西沢 | ○
3 | 奈良井谷町役場 | 自治体 | 塩尻市 | 教育課 小口様 | 係長 | 0264-00-5006 | kyoiku@naraidani-town.example | R5.4.1 | 協議中 | 丸山 | ×
【北信】
4 | 有限会社栗の実印刷 | 会社 | 小布施町 | 市川 学 | 代表取締役 | 026-000-7781 | ichikawa@kurinomi-print.example | 平成27年 | 連携中 | 丸山 | ○
5 | 北信公文書センター | 公文書館 | 長野市 | 不明 | | 026-000-2210 | info@hokushin-archives.example | R3.11.15 | 休止中 | 丸山 | ○
6 | エフエムいいづな | コミュニティFM | 飯綱町 | 清水みなみ | 放送部 | 026-000-4450 | minami@fm-iizuna.example | | 打診済み | 西沢 |
7 | 更級図書館 | 図書館 | 千曲市 | 北村 司 | 館長 | 026-000-9024 | kitamura@sarashina-lib.example | 令和元年9月 | 終了 | 西沢 | ○
""",
        tables=(
            Table(
                "partner",
                header=(2,),
                columns="- | name | type | city | contact.name | contact.role | contact.phone/phone | contact.email/email "
                "| known_since | relation | owner | -",
                rows="""
4 | = | = | museum | = | = | = | = | = | 2020-06 | active | = | =
5 | = | = | university | = | = | = | = | = | 2018 | active | = | =
6 | = | = | municipality | = | = | = | = | = | 2023-04-01 | negotiating | = | =
8 | = | = | company | = | = | = | = | = | 2015 | active | = | =
9 | = | = | archive | = | | | = | = | 2021-11-15 | dormant | = | =
10 | = | = | radio_station | = | = | = | = | = | | contacted | = |
11 | = | = | library | = | = | = | = | = | 2019-09 | ended | = | =
""",
            ),
        ),
    ),
    # Okinawa: what was held in one fiscal year, with heads counted under a merged heading.
    Sheet(
        "R6年度 活動実績.xlsx",
        "ja",
        "title two-rows merged-header total list partial-date extra",
        tab="R6",
        merged=("F2:H2",),
        drawn="""
令和6年度　活動実績（うちなー百科勉強会）
開催日 | 催し名 | 種別 | 会場 | 共催・協力 | 人数 | | | 使用言語 | 実施状況 | 講師謝金
 | | | | | 参加者 | うち新規編集者 | スタッフ | | |
R6.5.18(土) | はじめてのウィキ編集 | 講習会 | 首里坂公民館 2F | 首里坂公民館 | 14名 | 9 | 3 | 日本語 | 済 | 10000
R6.7.20(土) | 琉歌エディタソン | エディタソン | 那覇南図書館 | 那覇南図書館、琉歌を読む会 | 22名 | 5 | 4 | 日本語、沖縄語 | 済 | 0
R6.8.3(土) | 石碑めぐり撮影会 | ワークショップ | 南城市内 | | 0名 | 0 | 2 | 日本語 | 中止 | 0
R6.10.1(火) | 市場の写真コンテスト | コンテスト | オンライン | 平和橋商店会 | 37名 | 18 | 3 | 日本語、英語 | 済 | 0
R7.1.25(土) | 年初め交流会 | 交流会 | 首里坂公民館 和室 | 首里坂公民館 | 16名 | 0 | 4 | 日本語 | 済 | 0
2025年3月 | しまくとぅば語彙の入力会 | エディタソン | | 琉歌を読む会、やんばる高校 | | | | 沖縄語 | 予定 |
計 | | | | | 89名 | 32 | 16 | | | 10000
""",
        tables=(
            Table(
                "activity",
                header=(2, 3),
                columns="starts_on | title | kind | place | partners | participants | new_editors | organisers "
                "| languages | state | -",
                rows="""
4 | 2024-05-18 | = | training/workshop | = | = | 14 | 9 | 3 | ja | done | =
5 | 2024-07-20 | = | edit_a_thon | = | 那覇南図書館; 琉歌を読む会 | 22 | 5 | 4 | ja | done | =
6 | 2024-08-03 | = | workshop | = | | 0 | 0 | 2 | ja | cancelled | =
7 | 2024-10-01 | = | contest | = | = | 37 | 18 | 3 | ja; en | done | =
8 | 2025-01-25 | = | meeting/event | = | = | 16 | 0 | 4 | ja | done | =
9 | 2025-03 | = | edit_a_thon | | 琉歌を読む会; やんばる高校 | | | | ! | planned |
""",
            ),
        ),
    ),
    # Kansai: the sheet of an NPO's accountant, one grant a line, with the day its report is due.
    Sheet(
        "助成金管理表.csv",
        "ja",
        "title note total encoding currency-in-cell sentinel several-records extra",
        encoding="cp932",
        drawn="""
NPO法人なにわ記録ひろば　助成金管理表
※精算が終わったら必ず執行額を入れること（経理・藤本）
整理番号 | 事業名 | 助成元 | 助成区分 | 募集回 | 開始 | 終了 | 交付決定額 | 執行額 | 報告期限 | 報告提出日 | 通帳
RF-2309-0112 | 長屋の記憶を百科事典へ | ウィキメディア財団 | ラピッドファンド | 2023年度第2回 | 2023/10/1 | 2024/3/31 | US$2,400 | US$2,388.50 | 2024/4/30 | 2024/4/26 | 地銀
市文24-018 | 町工場聞き書き事業 | 東成まちづくり財団 | その他助成元 | 令和6年度 | 2024/4/1 | 2025/3/31 | 30万円 | 298,400円 | 2025/4/15 | 2025/4/10 | 郵便
CF-2404-0027 | 関西編集者のつどい | ウィキメディア財団 | 会議助成 | 2024年度第1回 | 2024/11/2 | 2024/11/4 | US$6,150 | US$5,902.75 | 2025/1/3 | 2024/12/27 | 地銀
民芸-5511 | 民具データ整備 | 公益財団法人澱川文化財団 | その他助成元 | 2024年春募集 | 2024/7/1 | 2025/6/30 | 500,000円 | 精算前 | 2025/7/31 | 未提出 | 郵便
GSF-2502-0009 | 年間活動支援 | ウィキメディア財団 | 一般支援基金 | 2025年度第1回 | 2025/7/1 | 2026/6/30 | US$14,000 | 精算前 | 2026/7/31 | 未提出 | 地銀
合計（円のみ） | | | | | | | 800,000円 | 298,400円
""",
        tables=(
            Table(
                "grant",
                header=(3,),
                columns="number | title | funder | programme | cycle | starts_on | ends_on | awarded | spent "
                "| grant_report.due_on | grant_report.sent_on | -",
                rows="""
4 | = | = | = | rapid_fund | = | 2023-10-01 | 2024-03-31 | 2400 USD | 2388.50 USD | 2024-04-30 | 2024-04-26 | =
5 | = | = | = | other_funder | = | 2024-04-01 | 2025-03-31 | 300000 JPY | 298400 JPY | 2025-04-15 | 2025-04-10 | =
6 | = | = | = | conference | = | 2024-11-02 | 2024-11-04 | 6150 USD | 5902.75 USD | 2025-01-03 | 2024-12-27 | =
7 | = | = | = | other_funder | = | 2024-07-01 | 2025-06-30 | 500000 JPY | - | 2025-07-31 | - | =
8 | = | = | = | general_support_fund | = | 2025-07-01 | 2026-06-30 | 14000 USD | - | 2026-07-31 | - | =
""",
            ),
        ),
    ),
    # Tohoku: the yearly questionnaire, typed in from paper.
    Sheet(
        "協力団体アンケート2024_入力済.xlsx",
        "ja",
        "title note total sentinel extra",
        tab="集計",
        drawn="""
2024年　ご協力団体アンケート（5＝とてもそう思う　…　1＝全くそう思わない）

回答日 | 団体 | ご記入者のお立場 | 目的がわかりやすかった | 約束が守られた | 一緒に作業しやすかった | 学びがあった | 今後も続けたい | おすすめ度(0-10) | よかったところ | 直してほしいところ | 入力者
<2024-12-03> | 広瀬川民俗館 | 学芸員 | 5 | 5 | 4 | 5 | 5 | 10 | 古い絵葉書が多くの人に見てもらえた | 特になし | 菅原
<2024-12-05> | 三陸うみの図書室 | 司書 | 4 | 5 | 5 | 4 | 5 | 9 | 職員が自分で編集できるようになった | 次回は平日にしてほしい | 菅原
<2024-12-05> | 北上野原高等学校 | 教諭 | 3 | 4 | 3 | 4 | 4 | 7 | 生徒の反応がよい | 用語が難しい | 高橋
<2024-12-11> | まゆ玉ラジオ | パーソナリティ | 4 | 無回答 | 4 | 3 | 4 | 8 | | 打合せが急だった | 高橋
<2024-12-18> | 庄内地名を記録する会 | 会長 | 5 | 5 | 5 | 無回答 | 5 | 10 | 若い人が来てくれた | | 菅原
平均 | | | 4.2 | 4.75 | 4.2 | 4 | 4.6 | 8.8

未回収：2団体（来年1月に電話で催促）
""",
        tables=(
            Table(
                "feedback",
                header=(3,),
                columns="given_on | partner | respondent_role | clear_aims | promises_kept | easy_to_work_with "
                "| learned_something | would_continue | recommendation | worked_well | could_improve | -",
                rows="""
4 | 2024-12-03 | = | = | 5 | 5 | 4 | 5 | 5 | 10 | = | - | =
5 | 2024-12-05 | = | = | 4 | 5 | 5 | 4 | 5 | 9 | = | = | =
6 | 2024-12-05 | = | = | 3 | 4 | 3 | 4 | 4 | 7 | = | = | =
7 | 2024-12-11 | = | = | 4 | | 4 | 3 | 4 | 8 | | = | =
8 | 2024-12-18 | = | = | 5 | 5 | 5 | | 5 | 10 | = | | =
""",
            ),
        ),
    ),
)
