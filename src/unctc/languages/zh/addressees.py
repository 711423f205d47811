"""Chinese: names of those whom resolutions address and other texts are not searched for."""

from __future__ import annotations

from typing import Final

from unctc.languages.rules.bodies import BodyName
from unctc.model.bodies import Body

__all__ = ["ADDRESSEES"]

_JOINT: Final = "(?:、|和|及|以及)?"
_WHICH: Final = f"(?:(?:国际|区域|次区域|双边|多边|发展|合作|捐助|人道主义|政治|国家|其他|相关|有关|主要|关键){_JOINT}){{0,5}}"

ADDRESSEES: Final = (
    BodyName.of(Body.COMMITTEE, "技术委员会"),
    # "the Special Committee": which one, the resolution says.
    BodyName(
        pattern=r"特别委员会(?<![题策务况力为动用]特别委员会)",
        hints=("特别委员会",),
        before=4,
        after=40,
    ),
    BodyName(
        body=Body.MEMBER_STATES,
        pattern="(?:部队和警察|部队|警察)派遣国|(?:内陆|过境|最不发达|发展中)*(?:发展中国家|过境国|邻国|捐助国|供应国|签署国|沿海国家?)|缔约国"
        "|(?:非洲联盟|非盟|欧洲联盟|欧盟)成员国|联邦成员州|(?:该|本)区域各国|(?:相关|有关)国家|(?<=报告的)国家",
        hints=("国", "成员州"),
        before=14,
        after=4,
    ),
    BodyName(
        body=Body.PARTNERS,
        pattern=f"国际社会|(?:国际)?捐助(?:方|界)|{_WHICH}伙伴(?!关系)",
        hints=("国际社会", "捐助", "伙伴"),
        before=24,
        after=6,
    ),
    BodyName(
        body=Body.STAKEHOLDERS,
        pattern=f"{_WHICH}(?:利益攸关(?:方|者)|(?<!政治)行为(?:体|方))|民间社会(?:组织)?|非政府组织|土著人民|地方社区|当地社区|私营部门|(?:国际|其他|相关|有关)?金融机构",
        hints=(
            "利益攸关",
            "行为",
            "民间社会",
            "非政府组织",
            "土著人民",
            "社区",
            "私营部门",
            "金融机构",
        ),
        before=24,
        after=8,
    ),
    BodyName(
        body=Body.PARTIES,
        pattern='胡塞(?:武装)?|M23|[“"]?3·23[”"]?运动|塔利班|(?:所有|各|其他|签署(?:该|和平)?协议的|签署方?)?武装(?:团体|帮派)|波利萨里奥阵线|快速支援部队|哈马斯|交战各方'
        "|(?:[\u4e00-\u9fff]{2,4})?两族(?:领导人)?|(?:协议|协定|《[^《》]{2,20}》)?(?:各)?签署方|政治行为体|(?:冲突)?各?(?:个)?(?:冲突)?当事方|冲突各?方|(?:叙利亚|塔利班)政权",
        hints=(
            *("胡塞", "M23", "3·23", "塔利班", "武装", "波利萨里奥", "快速支援", "哈马斯"),
            *("交战", "两族", "签署方", "行为体", "当事方", "各方", "冲突方", "政权"),
        ),
        before=24,
        after=8,
    ),
    BodyName(
        body=Body.OTHER_UN_ENTITIES,
        pattern="各?专门机构|驻地协调员|(?:联合国)?国家工作队|建设和平支助办公室|联合国(?:系统)?(?:的|内)?(?:所有|各|其他|相关|有关|发展系统)*(?:实体|机构|机关|组织)(?:、基金和方案)?|(?:相关)?全球反恐协调契约实体|机构间常设委员会|(?:各)?(?:成员)?组织(?:的)?行政首长",
        hints=(
            "专门机构",
            "协调员",
            "工作队",
            "支助办公室",
            "联合国",
            "契约实体",
            "常设委员会",
            "行政首长",
        ),
        before=6,
        after=20,
    ),
    BodyName(
        body=Body.ORGANIZATIONS,
        pattern=f"(?:(?:其他|相关|有关|所有|各)?(?:国际|区域|次区域|分区域|政府间|人道主义|援助){_JOINT}){{1,5}}(?:组织|机构|安排|实体)|(?:相关|有关)组织",
        hints=("组织", "机构", "安排", "实体"),
        before=24,
        after=4,
    ),
    BodyName.of(Body.OCHA, "联合国紧急救济协调员", "紧急救济协调员"),
    BodyName.of(Body.SECRETARIAT, "和平行动部", "行动支助部", "政治和建设和平事务部", "全球传播部"),
    BodyName(
        body=Body.UNITED_NATIONS,
        pattern="联合国(?=继续|与|同|和(?!平|解)|应|，|、|如|将|及其)",
        hints=("联合国",),
        before=2,
        after=8,
    ),
    BodyName.of(Body.SPECIAL_PROCEDURES, "特别报告员", "独立专家", "条约机构"),
    BodyName.of(
        Body.COMMISSION,
        *(
            "国际贸易法委员会",
            "贸易法委员会",
            "国际法委员会",
            "统计委员会",
            "调查委员会",
            "妇女地位委员会",
            "麻醉药品委员会",
        ),
        *("预防犯罪和刑事司法委员会", "人口与发展委员会", "社会发展委员会", "非洲联盟委员会"),
    ),
    BodyName.of(Body.MECHANISM, "独立机制", "国际公正独立机制", "独立机构"),
)
