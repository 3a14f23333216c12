"""A sixth batch, written by people who had not seen the program: Chinese and Japanese."""

from tests.importing.labelled.sheet import Sheet, Table

SHEETS = (
    Sheet(
        "備忘錄清冊（南部）.xlsx",
        "zh",
        "title note sentinel extra",
        tab="清冊",
        drawn="""
合作備忘錄及契約清冊　　製表：阿芬
編號 | 簽約單位 | 案名 | 文件類別 | 簽署日期 | 效期至 | 續約方式 | 授權條款 | 承諾件數 | 已交付 | 正本存放
南111-01 | 鹽水老街文史工作室 | 老街影像釋出 | 備忘錄 | 111年4月18日 | 114年4月17日 | 自動續約 | CC BY-SA 4.0 | 200 | 184 | 鐵櫃A
南112-01 | 美濃紙傘故事館 | 油紙傘文物照片 | 備忘錄 | 112年11月3日 | 115年11月2日 | 另行換約 | CC BY 4.0 | 60 | 60 | 鐵櫃A
南112-02 | 屏南大學圖書館 | 編輯課程合作 | 合作協議 | 112年12月25日 | 無期限 | 無 | 無 | | | 掃描檔
南113-01 | 旗津海事資料庫 | 船舶資料開放 | 備忘錄 | 113年5月20日 | 116年5月19日 | 自動續約 | CC0 | 1500 | 0 | 鐵櫃B
南113-02 | 光合印刷行 | 手冊印製 | 合約 | 113年8月6日 | 113年10月31日 | 無 | 無 | | | 鐵櫃B

註：日期均為民國年
""",
        tables=(
            Table(
                "agreement",
                header=(2,),
                columns="number | partners | title | kind | signed_on | ends_on | renewal | licence | items_promised "
                "| items_delivered | -",
                rows="""
3 | = | = | = | memorandum_of_understanding | 2022-04-18 | 2025-04-17 | automatic | cc_by_sa | 200 | 184 | =
4 | = | = | = | memorandum_of_understanding | 2023-11-03 | 2026-11-02 | manual | cc_by | 60 | 60 | =
5 | = | = | = | partnership_agreement | 2023-12-25 | - | none/- | | | | =
6 | = | = | = | memorandum_of_understanding | 2024-05-20 | 2027-05-19 | automatic | cc0 | 1500 | 0 | =
7 | = | = | = | contract | 2024-08-06 | 2024-10-31 | none/- | | | | =
""",
            ),
        ),
    ),
    Sheet(
        "线下沙龙培训台账.csv",
        "zh",
        "encoding total list sentinel extra",
        encoding="gb18030",
        drawn="""
序号 | 活动主题 | 形式 | 日期 | 地点 | 协办单位 | 报名人数 | 实到人数 | 其中新编辑 | 志愿者人数 | 推文链接
1 | 弄堂地名编辑松 | 编辑松 | 2024年3月16日 | 静安悦读书房 | 静安悦读书房、弄堂影像社 | 30 | 22 | 8 | 4 | https://post.example/a1
2 | 维基数据入门培训 | 培训 | 2024年4月20日 | 东湖师范学院 | 东湖师范学院图书馆 | 45 | 38 | 31 | 3 | https://post.example/a2
3 | 评弹条目工作坊 | 工作坊 | 2024年6月1日 | 平江评弹书场 | 平江评弹书场 | 20 | 12 | 未统计 | 2 |
4 | 古桥摄影比赛 | 比赛 | 2024年9月7日 | 线上 | 江南古桥保护协会、弄堂影像社 | 未统计 | 156 | 40 | 6 | https://post.example/a4
5 | 年终编辑见面会 | 聚会 | 2024年12月14日 | 静安悦读书房 | | 25 | 19 | 0 | 2 |
合计 | | | | | | 120 | 247 | 79 | 17
""",
        tables=(
            Table(
                "activity",
                columns="- | title | kind | starts_on | place | partners | - | participants | new_editors | organisers/- "
                "| -/evidence",
                rows="""
2 | = | = | edit_a_thon | 2024-03-16 | = | 静安悦读书房; 弄堂影像社 | = | 22 | 8 | 4 | =
3 | = | = | training | 2024-04-20 | = | 东湖师范学院图书馆 | = | 38 | 31 | 3 | =
4 | = | = | workshop | 2024-06-01 | = | 平江评弹书场 | = | 12 | | 2 |
5 | = | = | contest | 2024-09-07 | = | 江南古桥保护协会; 弄堂影像社 | = | 156 | 40 | 6 | =
6 | = | = | meeting/event | 2024-12-14 | = | | = | 19 | 0 | 2 |
""",
            ),
        ),
    ),
    Sheet(
        "文化界聯絡名單.csv",
        "zh",
        "encoding several-mails yes-no sentinel extra",
        encoding="big5",
        drawn="""
機構 | 姓名 | 稱謂 | 職銜 | 直線電話 | 電郵 | 常用語言 | 主要聯絡人 | 如何認識 | 備註 | 最後核對
大澳漁村文化館 | 陳美儀 | 女士 | 館長 | 2555 0138 | meiyee@taioculture.example | 粵語 | 是 | 長洲導賞團 | 星期一休館 | 2024/8/19
大澳漁村文化館 | 梁志強 | 先生 | 義工統籌 | 9555 7702 | ck.leung@taioculture.example; ckleung@mail.example | 粵語 | 否 | | | 2024/8/19
香島獨立書店聯盟 | 何慧敏 | 小姐 | 秘書 | 5555 3421 | info@isleshops.example | 英文 | 是 | 書展 | 只收 WhatsApp | 2024/9/2
西環街坊劇社 | 黃子朗 | 先生 | 監製 | 沒有 | longwong@sainwan.example | 粵語 | 是 | 朋友介紹 | | 2023/12/30
新界鄉土檔案室 | 鄧婉玲 | 博士 | 研究員 | 2555 9046 | 沒有 | 英文 | 是 | 講座 | 退休後轉顧問 | 2024/9/2
""",
        tables=(
            Table(
                "contact",
                columns="partner | name | - | role | phone | email | preferred_language | main_contact | source | notes | -",
                rows="""
2 | = | = | = | = | = | = | yue | yes | = | = | =
3 | = | = | = | = | = | ck.leung@taioculture.example | yue | no | | | =
4 | = | = | = | = | = | = | en | yes | = | = | =
5 | = | = | = | = | | = | yue | yes | = | | =
6 | = | = | = | = | = | | en | yes | = | = | =
""",
            ),
        ),
    ),
    Sheet(
        "资助目标与指标完成情况.xlsx",
        "zh",
        "tables title yes-no list sentinel extra",
        tab="总表",
        drawn="""
一、项目目标
资助项目 | 目标内容 | 是否主要目标 | 涉及伙伴
江南老照片计划 | 让三家地方馆藏进入共享资源 | 是 | 苕溪县图书馆；练塘年画馆
江南老照片计划 | 培养二十名高校编辑 | 否 | 苕溪学院
方言词条抢救 | 建立太湖流域方言词表 | 是 | 太湖方言学会；苕溪学院


二、指标完成情况
资助项目 | 指标名称 | 指标说明 | 计划值 | 实际完成 | 完成率 | 数据来源与统计方法 | 情况说明
江南老照片计划 | 上传照片数 | 仅计合作馆藏 | 800 | 672 | 84% | 分类统计工具 | 一家馆延期
江南老照片计划 | 新编辑人数 | 首次编辑者 | 20 | 27 | 135% | 活动仪表板 |
方言词条抢救 | 词条数 | 含读音的词条 | 1500 | 待统计 | | 人工计数 | 录音未完
方言词条抢救 | 合作机构数 | 有书面协议的 | 4 | 3 | 75% | 协议清单 |
""",
        tables=(
            Table(
                "goal",
                header=(2,),
                columns="grant | title | main | partners",
                rows="""
3 | = | = | yes | 苕溪县图书馆; 练塘年画馆
4 | = | = | no | 苕溪学院
5 | = | = | yes | 太湖方言学会; 苕溪学院
""",
            ),
            Table(
                "metric",
                header=(9,),
                columns="grant | name | description | target | result | - | methodology | comments",
                rows="""
10 | = | = | = | 800 | 672 | = | = | =
11 | = | = | = | 20 | 27 | = | = |
12 | = | = | = | 1500 | | | = | =
13 | = | = | = | 4 | 3 | = | = |
""",
            ),
        ),
    ),
    Sheet(
        "ご支援受付簿.xlsx",
        "ja",
        "title total sentinel extra",
        tab="令和6年度",
        drawn="""
ご支援・ご寄付の受付簿（令和6年度）
受付番号 | 受付日 | ご支援者 | ご支援の内容 | 金銭・物品の別 | 数量 | 金額（円） | 評価の根拠 | お礼状発送日 | 取扱者 | 備考
1 | 令和6年4月14日 | 株式会社しおさい印刷 | ポスター印刷 | 物品 | 120枚 | 36,000 | 時価 | 令和6年4月22日 | 大西 |
2 | 令和6年5月3日 | 北浜信用金庫 | 講座運営費の寄付 | 金銭 | | 50,000 | | 令和6年5月20日 | 大西 | 振込
3 | 令和6年7月28日 | 潮見町公民館 | 大会議室の無償提供 | 物品 | 2回 | 18,000 | 時価 | 未 | 橋本 |
4 | 令和6年10月9日 | 郷土史家 三宅氏 | 古写真アルバム | 物品 | 3冊 | | 評価せず | 令和6年10月11日 | 橋本 | 返却不要
5 | 令和7年2月16日 | 岬カメラ商会 | カメラ貸出 | 物品 | 4台 | 24,000 | 時価 | 未 | 大西 | 傷あり
合計 | | | | | | 128,000
""",
        tables=(
            Table(
                "support",
                header=(2,),
                columns="- | received_on | partner | description | form | quantity | amount | valuation_basis "
                "| acknowledged_on | - | notes",
                rows="""
3 | = | 2024-04-14 | = | = | in_kind | 120 | 36000 JPY | market_price | 2024-04-22 | = |
4 | = | 2024-05-03 | = | = | financial | | 50000 JPY | | 2024-05-20 | = | =
5 | = | 2024-07-28 | = | = | in_kind | 2 | 18000 JPY | market_price | - | = |
6 | = | 2024-10-09 | = | = | in_kind | 3 | | not_valued | 2024-10-11 | = | =
7 | = | 2025-02-16 | = | = | in_kind | 4 | 24000 JPY | market_price | - | = | =
""",
            ),
        ),
    ),
    Sheet(
        "覚書・協定管理表.xlsx",
        "ja",
        "hidden comment yes-no sentinel extra",
        tab="管理表",
        hidden_columns=("I",),
        comments={"F4": "延長の可能性あり（電話で確認）"},
        drawn="""
管理No. | 件名 | 相手方 | 種別 | 締結日 | 満了日 | 自動更新 | 解約予告（か月前） | 契約金額（円） | 現況 | 原本の所在
K-07 | 古文書画像の公開 | 丹波歴史資料保存会 | 覚書 | <2022-06-20> | <2025-06-19> | 有 | 3 | | 有効 | 事務所
K-08 | 会場使用 | 宮津市民交流館 | 使用契約 | <2023-04-01> | <2024-03-31> | 無 | | 48000 | 満了 | 事務所
K-09 | 講師派遣 | 丹後学園大学 | 協定書 | <2023-09-15> | <2026-03-31> | 有 | 6 | 120000 | 有効 | 大学側
K-10 | 地図データの提供 | 与謝測量株式会社 | 覚書 | <2024-02-28> | 期限なし | 無 | | | 有効 | PDFのみ
K-11 | 方言音声の公開 | 京丹後ことばの会 | 覚書 | | | | | | 案文調整中 |
""",
        tables=(
            Table(
                "agreement",
                columns="number | title | partners | kind | signed_on | ends_on | renewal | notice | amount | state | -",
                rows="""
2 | = | = | = | memorandum_of_understanding | 2022-06-20 | 2025-06-19 | automatic | 3 | | active | =
3 | = | = | = | venue/contract | 2023-04-01 | 2024-03-31 | none | | 48000 JPY | expired | =
4 | = | = | = | partnership_agreement | 2023-09-15 | 2026-03-31 | automatic | 6 | 120000 JPY | active | =
5 | = | = | = | memorandum_of_understanding | 2024-02-28 | - | none | | | active | =
6 | = | = | = | memorandum_of_understanding | | | | | | draft/in_review |
""",
            ),
        ),
    ),
    Sheet(
        "申請した助成金まとめ.csv",
        "ja",
        "encoding partial-date sentinel extra",
        encoding="cp932",
        drawn="""
年度 | 助成元 | 事業名 | 申請番号 | 申請額（円） | 決定額（円） | 執行済額（円） | 事業開始 | 事業終了 | 採否 | 主担当 | 備考
2023年度 | 瀬戸文化振興財団 | 島の手仕事を記録する | SBF-23-118 | 800,000 | 600,000 | 600,000 | 2023年7月 | 2024年3月 | 採択 | 森田 | 報告書提出済
2023年度 | 伊予まちづくり基金 | 商店街ウィキ講座 | 23-045 | 250,000 | － | － | － | － | 不採択 | 森田 |
2024年度 | 瀬戸文化振興財団 | 島の手仕事を記録する 2年目 | SBF-24-031 | 700,000 | 700,000 | 412,350 | 2024年4月 | 2025年3月 | 採択 | 片岡 | 中間報告10月
2024年度 | みかん共済会 | 図書館で百科事典を書く | M-9 | 120,000 | 100,000 | 98,400 | 2024年6月 | 2024年12月 | 採択 | 片岡 |
""",
        tables=(
            Table(
                "grant",
                columns="cycle/- | funder | title | number | - | awarded | spent | starts_on | ends_on | - | - | notes",
                rows="""
2 | = | = | = | = | = | 600000 JPY | 600000 JPY | 2023-07 | 2024-03 | = | = | =
3 | = | = | = | = | = | | | | | = | = |
4 | = | = | = | = | = | 700000 JPY | 412350 JPY | 2024-04 | 2025-03 | = | = | =
5 | = | = | = | = | = | 100000 JPY | 98400 JPY | 2024-06 | 2024-12 | = | = |
""",
            ),
        ),
    ),
    Sheet(
        "連携先カルテ.xlsx",
        "ja",
        "across several-records partial-date list sentinel extra",
        tab="カルテ",
        drawn="""
団体名 | 津軽りんご資料館 | 八甲田山岳図書室 | 下北コミュニティFM | 弘前城東高校 写真部
種別 | 博物館 | 図書館 | ラジオ局 | 学校
市町村 | 弘前市 | 青森市 | むつ市 | 弘前市
窓口の方 | 工藤 佳代 | 対馬 信一 | 蛯名 | 三上 先生
役職 | 学芸員 | 司書 | パーソナリティ | 顧問
電話 | 0172-55-0131 | 017-555-0277 | なし | 0172-55-4410
メール | k.kudo@ringomus.example | 不明 | ebina@fmshimokita.example | なし
付き合いの始まり | 2020年10月 | 2018年 | 2023年5月 | 2024年4月
今の関係 | 連携中 | 休止中 | 打診済み | 連携中
テーマ | 農業、民具 | 登山、地図 | 方言 | 写真、祭り
先方の希望 | 展示解説の英訳 | | 番組への出演者 | 部活の発表の場
訪問時の手土産 | 焼菓子 | 不要 | | 不要
""",
        tables=(
            Table(
                "partner",
                form="across",
                columns="name | type | city | contact.name | contact.role | contact.phone/phone | contact.email/email "
                "| known_since | relation | themes | wants | -",
                rows="""
B | = | museum | = | = | = | = | = | 2020-10 | active | 農業; 民具 | = | =
C | = | library | = | = | = | = | | 2018 | dormant | 登山; 地図 | | =
D | = | radio_station | = | = | = | | = | 2023-05 | contacted | 方言 | = |
E | = | school | = | = | = | = | | 2024-04 | active | 写真; 祭り | = | =
""",
            ),
        ),
    ),
)
