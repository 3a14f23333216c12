"""Labelled sheets in Chinese, in simplified and traditional characters."""

from partnerdesk.importing.values.answers import Answers
from tests.importing.labelled.sheet import Sheet, Table

SHEETS = (
    Sheet(
        "合作伙伴.xlsx", "zh", "title several-records sentinel extra", tab="合作伙伴",
        drawn="""
社群合作伙伴名录

序号 | 机构名称 | 类型 | 国家 | 城市 | 联系人 | 职务 | 邮箱 | 电话 | 合作开始 | 状态 | 备注
1 | 云溪博物馆 | 博物馆 | 中国 | 云溪 | 林晚舟 | 馆员 | lin@yunxi.example | 010-0000-1234 | 2021年3月 | 进行中 | 可借会议室
2 | 白塔图书馆 | 图书馆 | 中国 | 白塔 | 未知 | | lib@baita.example | | 2023年9月12日 | 进行中 |
3 | 青禾大学 | 大学 | 新加坡 | 青禾 | 周以安 | 讲师 | zhou@qinghe.example | 010-0000-5678 | 2020 | 已结束 | 开过课程
""",
        tables=(Table(
            "partner", header=(3,),
            columns="- | name | type | country | city | contact.name | contact.role | contact.email | contact.phone "
            "| known_since | relation | notes",
            rows="""
4 | = | = | museum | CN | = | = | = | = | = | 2021-03 | active | =
5 | = | = | library | CN | = | | | lib@baita.example | | 2023-09-12 | active |
6 | = | = | university | SG | = | = | = | = | = | 2020 | ended | =
"""),),
    ),
    Sheet(
        "活动记录.csv", "zh", "encoding list total", encoding="gb18030",
        drawn="""
活动名称 | 活动类型 | 开始日期 | 结束日期 | 地点 | 合作伙伴 | 参与人数 | 新编辑者
云溪编辑松 | 编辑松 | 2024年3月16日 | 2024年3月17日 | 云溪 | 云溪博物馆；青禾大学 | 23 | 9
馆员培训 | 培训 | 2024年5月11日 | 2024年5月11日 | 白塔 | 白塔图书馆 | 18 | 12
合计 | | | | | | 41 | 21
""",
        tables=(Table(
            "activity", columns="title | kind | starts_on | ends_on | place | partners | participants | new_editors",
            rows="""
2 | = | edit_a_thon | 2024-03-16 | 2024-03-17 | = | 云溪博物馆; 青禾大学 | 23 | 9
3 | = | training | 2024-05-11 | 2024-05-11 | = | = | 18 | 12
"""),),
    ),
    Sheet(
        "合作協議.xlsx", "zh", "1904 title yes-no", tab="合作協議", from_1904=True,
        drawn="""
合作協議一覽
協議編號 | 協議名稱 | 合作夥伴 | 簽署日期 | 生效日期 | 到期日期 | 具約束力
甲-1 | 館藏照片開放 | 晴川美術館 | <2022-11-03> | <2023-01-01> | <2025-12-31> | 否
甲-2 | 場地使用 | 竹里圖書館 | <2024-02-29> | <2024-03-01> | <2026-02-28> | 是
""",
        tables=(Table(
            "agreement", header=(2,), columns="number | title | partners | signed_on | effective_from | ends_on | binding",
            rows="""
3 | = | = | = | 2022-11-03 | 2023-01-01 | 2025-12-31 | no
4 | = | = | = | 2024-02-29 | 2024-03-01 | 2026-02-28 | yes
"""),),
    ),
    Sheet(
        "捐赠.xlsx", "zh", "dollar note total", tab="捐赠",
        drawn="""
捐赠方 | 用途说明 | 金额 | 收到日期 | 备注
小满书店 | 比赛奖品 | ¥1,200 | <2024-03-16> |
青禾大学 | 茶歇费用 | ¥860.50 | <2024-05-11> | 已致谢
合计 | | ¥2,060.50 | |
注：不含志愿者时间 | | | |
""",
        tables=(Table(
            "support", answers=Answers(currency="CNY"), columns="partner | description/purpose | amount | received_on | notes",
            rows="""
2 | = | = | ?1200 CNY | 2024-03-16 |
3 | = | = | ?860.50 CNY | 2024-05-11 | =
"""),),
    ),
    Sheet(
        "贡献领域.ods", "zh", "yes-no merged-down", tab="贡献领域", merged=("A2:A3",),
        drawn="""
合作伙伴 | 价值领域 | 预期 | 实现 | 备注
云溪博物馆 | 内容 | 是 | 是 | 上传四百张
 | 认知 | 是 | 否 |
白塔图书馆 | 知识 | 否 | 是 | 两次培训
""",
        tables=(Table(
            "value_area", columns="partner | area | intended | delivered | notes",
            rows="""
2 | = | content | yes | yes | =
3 | 云溪博物馆 | awareness | yes | no |
4 | = | knowledge | no | yes | =
"""),),
    ),
)  # fmt: skip
