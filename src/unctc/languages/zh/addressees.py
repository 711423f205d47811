"""Chinese: names of those whom resolutions address and other texts are not searched for."""

from __future__ import annotations

from typing import Final

from unctc.languages.rules.bodies import BodyName
from unctc.model.bodies import Body

__all__ = ["ADDRESSEES"]

ADDRESSEES: Final = (
    BodyName(
        body=Body.MEMBER_STATES,
        pattern="(?:部队和警察|部队|警察)派遣国|(?:内陆|过境|最不发达|发展中)*(?:发展中国家|过境国|邻国|捐助国|供应国|签署国|沿海国)|缔约国",
        hints=("国",),
        before=14,
        after=4,
    ),
    BodyName.of(
        Body.PARTNERS,
        "国际社会",
        "国际伙伴",
        "双边和多边伙伴",
        "发展伙伴",
        "合作伙伴",
        "伙伴",
        "捐助方",
        "国际捐助方",
    ),
    BodyName.of(
        Body.STAKEHOLDERS,
        "利益攸关方",
        "利益攸关者",
        "行为体",
        "行为方",
        "民间社会",
        "民间社会组织",
        "私营部门",
        "国际金融机构",
    ),
    BodyName.of(
        Body.PARTIES,
        "胡塞武装",
        "胡塞",
        "M23",
        "3·23运动",
        "塔利班",
        "武装团体",
        "波利萨里奥阵线",
        "快速支援部队",
        "哈马斯",
        "交战各方",
    ),
    BodyName.of(
        Body.OTHER_UN_ENTITIES,
        "专门机构",
        "各专门机构",
        "驻地协调员",
        "国家工作队",
        "建设和平支助办公室",
    ),
    BodyName(
        body=Body.UNITED_NATIONS,
        pattern="联合国(?=继续|与|同|和非|应|，)",
        hints=("联合国",),
        before=2,
        after=6,
    ),
    BodyName.of(Body.SPECIAL_PROCEDURES, "特别报告员", "独立专家", "条约机构"),
    BodyName.of(
        Body.COMMISSION,
        *(
            "国际贸易法委员会",
            "贸易法委员会",
            "国际法委员会",
            "统计委员会",
            "妇女地位委员会",
            "麻醉药品委员会",
        ),
        *("预防犯罪和刑事司法委员会", "人口与发展委员会", "社会发展委员会", "非洲联盟委员会"),
    ),
    BodyName.of(Body.MECHANISM, "独立机制", "国际公正独立机制", "独立机构"),
)
