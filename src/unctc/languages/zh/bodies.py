"""Chinese: names of bodies, long and short."""

from __future__ import annotations

from typing import Final

from unctc.languages.rules.bodies import BodyName, BodyNouns, BodyRules, NameForm, committees
from unctc.languages.rules.named_committees import named_committees
from unctc.languages.zh.addressees import ADDRESSEES
from unctc.languages.zh.missions import MISSIONS
from unctc.late_patterns import late_pattern
from unctc.model.bodies import Body
from unctc.model.languages import Language

__all__ = ["BODIES"]

_NAMES: Final = (
    BodyName(body=Body.CTED, pattern=r"反恐(?:怖主义)?(?:委员会)?执行局|执行局", hints=("执行局",)),
    BodyName(
        body=Body.CTC,
        pattern=r"(?:安全理事会|安理会)?(?:关于反恐怖主义的)?第?1373\(2001\)号决议(?:第\d{1,3}段)?所设委员会(?:\(反恐(?:怖主义)?委员会\))?"
        r"|反恐(?:怖主义)?委员会",
        hints=("委员会",),
    ),
    BodyName(
        body=Body.COMMITTEE_1267,
        pattern=r"(?:安全理事会|安理会)?第?(?:1267|1989|2253)\(\d{4}\)(?:(?:号决议)?[、和及](?:第)?\d{3,4}\(\d{4}\)){0,4}号决议所设(?:制裁)?委员会"
        r"|基地组织制裁委员会|(?:1267|1989|2253)(?:/(?:1989|2253)){0,4}(?:制裁)?委员会",
        hints=("委员会",),
    ),
    BodyName(
        body=Body.COMMITTEE_1540,
        pattern=r"(?:安全理事会|安理会)?第?1540\(2004\)号决议所设委员会|1540委员会",
        hints=("1540",),
    ),
    *committees(
        r"(?:安全理事会|安理会)?(?:关于[^，。；第]{2,30}的)?第?{numbers}号决议所设(?:[^，。；]{2,16}问题)?(?:制裁)?委员会",
        r"(?<!\d){number}(?:/\d{4}){0,3}(?:制裁)?委员会",
        between="(?:号决议)?[、和及](?:第)?",
        before=50,
        after=80,
    ),
    BodyName(
        body=Body.PANEL_OF_EXPERTS_1718,
        pattern=r"第?1874\(2009\)号决议所设专家(?:小)?组|1718委员会(?:的)?专家(?:小)?组",
        hints=("1718", "1874"),
    ),
    BodyName(
        body=Body.FACILITATOR_2231,
        pattern=r"(?:安全理事会|安理会)?第?2231\(2015\)号决议执行(?:情况)?(?:工作)?(?:协调人|召集人|促进人)",
        hints=("2231",),
    ),
    BodyName(
        body=Body.OCT,
        pattern=r"联合国?反恐(?:怖主义)?办公室|反恐(?:怖主义)?办公室|反恐办",
        hints=("办公室", "反恐办"),
    ),
    BodyName(body=Body.MONITORING_TEAM, pattern=r"分析支助和制裁监测组|监测组", hints=("监测组",)),
    BodyName(body=Body.GROUP_OF_EXPERTS_1540, pattern=r"1540委员会(?:的)?专家组", hints=("1540",)),
    BodyName(
        body=Body.WORKING_GROUP_1566,
        pattern=r"第?1566\(2004\)号决议所设工作组",
        hints=("1566",),
    ),
    BodyName.of(Body.OMBUDSPERSON, "监察员办公室"),
    BodyName(body=Body.CTITF, pattern=r"反恐(?:怖主义)?执行工作队(?:办公室)?", hints=("工作队",)),
    BodyName(
        body=Body.SECURITY_COUNCIL,
        pattern=r"(?:联合国)?安全理事会(?!第|关于|各|\d)|安理会(?!第|关于|主席声明|\d)",
        hints=("安全理事会", "安理会"),
    ),
    BodyName(body=Body.GENERAL_ASSEMBLY, pattern=r"大会(?!第|\d)", hints=("大会",)),
    BodyName(
        body=Body.SECRETARY_GENERAL,
        pattern=r"秘书长(?!的|(?:及其|和)?(?:副|个人|特别代表|特使))",
        hints=("秘书长",),
    ),
    BodyName(
        body=Body.MEMBER_STATES,
        pattern=r"(?:被评估|所有|广大|各|有关|优先)?(?:个)?会员国(?:的?高级官员)?|各国|所有国家(?!利益)",
        hints=("会员国", "国家", "各国"),
    ),
    BodyName(
        body=Body.UNODC,
        pattern=r"联合国毒品和犯罪问题办公室|毒品和犯罪问题办公室|毒罪办",
        hints=("毒",),
    ),
    BodyName(body=Body.UNDP, pattern=r"联合国开发计划署|开发署", hints=("开发",)),
    BodyName(
        body=Body.UN_WOMEN,
        pattern=r"联合国促进性别平等和增强妇女权能署(?:\(妇女署\))?|妇女署",
        hints=("妇女",),
    ),
    BodyName(
        body=Body.ICAO,
        pattern=r"国际民用航空组织|国际民航组织|国际民航组织\(民航组织\)|民航组织",
        hints=("民",),
    ),
    BodyName(body=Body.INTERPOL, pattern=r"国际刑事警察组织|国际刑警组织|刑警组织", hints=("刑",)),
    BodyName(
        body=Body.FATF,
        pattern=r"(?:反洗钱)?金融行动特别(?:组织|工作组)|金融行动工作组",
        hints=("金融行动",),
    ),
    BodyName(body=Body.GCTF, pattern=r"全球反恐(?:怖主义)?论坛", hints=("论坛",)),
    BodyName(body=Body.UNESCO, pattern=r"联合国教育、科学及文化组织|教科文组织", hints=("教",)),
    BodyName(body=Body.UNICEF, pattern=r"联合国儿童基金会|儿基会", hints=("儿",)),
    BodyName(body=Body.IMO, pattern=r"国际海事组织", hints=("海事",)),
    BodyName(body=Body.WCO, pattern=r"世界海关组织", hints=("海关",)),
    BodyName(
        body=Body.OTHER_UN_ENTITIES,
        pattern=r"联合国(?:各|其他)?(?:相关|有关)?(?:实体|机构|各机构)|联合国系统",
        hints=("联合国",),
    ),
    BodyName(
        body=Body.ORGANIZATIONS,
        pattern=r"(?:相关)?国际(?:组织)?、?(?:区域|和区域)?(?:和|及)?(?:次区域)?组织",
        hints=("国际",),
    ),
    BodyName(
        form=NameForm.OFFICE,
        pattern="(?:(?<![\u4e00-\u9fff])|(?<=，)|(?<=预计)|(?<=预期)|(?<=计划由)|(?<=将由))(?:委员会)?主席(?=将|须|需(?!求)|在\\d|于\\d|应每|每|打算|计划|拟(?!议|定)|应(?=在|于|至迟|向)|关于[^，。；]{2,30}(?:报告|说明|建议)|的报告)",
        hints=("主席",),
        before=3,
        after=36,
    ),
    BodyName(pattern=r"(?<![设制裁])(?<!技术)委员会", hints=("委员会",)),
)

_HEADS: Final = (
    "委员会|工作组|专家组|小组|办公室|办事处|特派团|理事会|中心|管理局|研究所|基金|论坛|机构"
)
_NAME: Final = rf"(?P<name>(?!这|各|该|本|有关|所有|其|两|三)(?:(?!与|和|及|同|或|向|的|所设)[\u4e00-\u9fff]){{2,16}}?(?P<head>{_HEADS}))"

_NOUNS: Final = BodyNouns(
    addressed=late_pattern(
        rf"(?:(?:又|还|并|再次|特别|强烈)?(?:请|促请|要求|鼓励|敦促|吁请|邀请|指示|责成)(?!求))"
        rf"{_NAME}(?=(?:在|至迟|定期|每|向|就|继续|按|根据|于|与|提|编|协|审|开|进)|，)"
    ),
    acts=late_pattern(rf"(?:\A|(?<=[。；])){_NAME}(?=将)"),
)

BODIES: Final = BodyRules(
    language=Language.CHINESE,
    names=(*_NAMES, *named_committees(Language.CHINESE), *MISSIONS),
    addressees=ADDRESSEES,
    offices=("主席",),
    nouns=_NOUNS,
)
