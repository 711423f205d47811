"""Chinese: how texts say who owes what to whom by when."""

from __future__ import annotations

import re

from unctc.languages.rules.duties import (
    BODY,
    Act,
    BodyName,
    Deadline,
    DutyRules,
    Interval,
    Kind,
    Predicate,
    Shift,
    listed,
)
from unctc.model.bodies import Body
from unctc.model.mandates import Rhythm

__all__ = ["DUTIES"]

_BODIES = listed("、|和|及其?|以及")
_COUNT = r"\d{1,4}|[一二两三四五六七八九十]{1,3}"
_UNIT = r"个?工作日|天|日|个?星期|周|个?季度|个?月|年"
_DAY = r"(?P<y>\d{4})年(?P<m>\d{1,2})月(?P<d>\d{1,2})日"
_MONTH = r"(?P<y>\d{4})年(?P<m>\d{1,2})月"
_CLAUSE = "[^，。；：！？]"

DUTIES = DutyRules(
    sentence_end=re.compile(r"[。！？]|；(?=[(（])"),
    clause_end=re.compile(r"[，。；：！？,;]"),
    bodies=(
        BodyName(Body.CTED, r"反恐(?:怖主义)?(?:委员会)?执行局|执行局", hints=("执行局",)),
        BodyName(
            Body.CTC,
            r"(?:安全理事会|安理会)?(?:关于反恐怖主义的)?第?1373\(2001\)号决议(?:第\d+段)?所设委员会(?:\(反恐(?:怖主义)?委员会\))?"
            r"|反恐(?:怖主义)?委员会",
            hints=("委员会",),
        ),
        BodyName(
            Body.COMMITTEE_1267,
            r"(?:安全理事会|安理会)?第?(?:1267|1989|2253)\(\d{4}\)(?:(?:号决议)?[、和及](?:第)?\d{3,4}\(\d{4}\))*号决议所设(?:制裁)?委员会"
            r"|基地组织制裁委员会|(?:1267|1989|2253)(?:/(?:1989|2253))*(?:制裁)?委员会",
            hints=("委员会",),
        ),
        BodyName(
            Body.COMMITTEE_1540,
            r"(?:安全理事会|安理会)?第?1540\(2004\)号决议所设委员会|1540委员会",
            hints=("1540",),
        ),
        BodyName(
            Body.OCT,
            r"联合国?反恐(?:怖主义)?办公室|反恐(?:怖主义)?办公室|反恐办",
            hints=("办公室", "反恐办"),
        ),
        BodyName(Body.MONITORING_TEAM, r"分析支助和制裁监测组|监测组", hints=("监测组",)),
        BodyName(Body.CTITF, r"反恐(?:怖主义)?执行工作队(?:办公室)?", hints=("工作队",)),
        BodyName(
            Body.SECURITY_COUNCIL,
            r"(?:联合国)?安全理事会(?!第|关于|各|\d)|安理会(?!第|关于|主席声明|\d)",
            hints=("安全理事会", "安理会"),
        ),
        BodyName(Body.GENERAL_ASSEMBLY, r"大会(?!第|\d)", hints=("大会",)),
        BodyName(
            Body.SECRETARY_GENERAL,
            r"秘书长(?!的|(?:及其|和)?(?:副|个人|特别代表|特使))",
            hints=("秘书长",),
        ),
        BodyName(
            Body.MEMBER_STATES,
            r"(?:被评估|所有|广大|各|有关|优先)?(?:个)?会员国(?:的?高级官员)?|各国|所有国家(?!利益)",
            hints=("会员国", "国家", "各国"),
        ),
        BodyName(
            Body.UNODC, r"联合国毒品和犯罪问题办公室|毒品和犯罪问题办公室|毒罪办", hints=("毒",)
        ),
        BodyName(Body.UNDP, r"联合国开发计划署|开发署", hints=("开发",)),
        BodyName(
            Body.UN_WOMEN,
            r"联合国促进性别平等和增强妇女权能署(?:\(妇女署\))?|妇女署",
            hints=("妇女",),
        ),
        BodyName(
            Body.ICAO,
            r"国际民用航空组织|国际民航组织|国际民航组织\(民航组织\)|民航组织",
            hints=("民",),
        ),
        BodyName(Body.INTERPOL, r"国际刑事警察组织|国际刑警组织|刑警组织", hints=("刑",)),
        BodyName(
            Body.FATF, r"(?:反洗钱)?金融行动特别(?:组织|工作组)|金融行动工作组", hints=("金融行动",)
        ),
        BodyName(Body.GCTF, r"全球反恐(?:怖主义)?论坛", hints=("论坛",)),
        BodyName(Body.UNESCO, r"联合国教育、科学及文化组织|教科文组织", hints=("教",)),
        BodyName(Body.UNICEF, r"联合国儿童基金会|儿基会", hints=("儿",)),
        BodyName(Body.IMO, r"国际海事组织", hints=("海事",)),
        BodyName(Body.WCO, r"世界海关组织", hints=("海关",)),
        BodyName(
            Body.OTHER_UN_ENTITIES,
            r"联合国(?:各|其他)?(?:相关|有关)?(?:实体|机构|各机构)|联合国系统",
            hints=("联合国",),
        ),
        BodyName(
            Body.ORGANIZATIONS,
            r"(?:相关)?国际(?:组织)?、?(?:区域|和区域)?(?:和|及)?(?:次区域)?组织",
            hints=("国际",),
        ),
        BodyName(None, r"(?<![设制裁])委员会", hints=("委员会",)),
    ),
    numbers=(
        *(("一", 1), ("二", 2), ("两", 2), ("三", 3), ("四", 4), ("五", 5), ("六", 6)),
        *(("七", 7), ("八", 8), ("九", 9), ("十", 10), ("十一", 11), ("十二", 12)),
        *(("十五", 15), ("十八", 18), ("二十", 20), ("二十四", 24), ("三十", 30)),
    ),
    units=(
        ("工作日", "working day"),
        ("星期", "week"),
        ("季度", "quarter"),
        ("天", "day"),
        ("日", "day"),
        ("周", "week"),
        ("月", "month"),
        ("年", "year"),
    ),
    months=(),
    deadlines=(
        Deadline(re.compile(rf"(?:至迟|最迟|不迟于|不晚于)(?:应?[于在])?{_DAY}(?:之?前)?"), "by"),
        Deadline(re.compile(rf"(?:[于在])?{_DAY}(?:之前|以前|前)"), "by"),
        Deadline(re.compile(rf"截?至{_DAY}(?:止|为止)"), "until"),
        # 续延至, 延续六个月，至, 至…期满
        Deadline(
            re.compile(rf"(?:(?<=[长续期延])|(?<=个月)|(?<=个月，)|(?<=之日起)|直)至{_DAY}"),
            "until",
        ),
        Deadline(re.compile(rf"至{_DAY}期满"), "until"),
        Deadline(re.compile(rf"(?:[于在])?{_MONTH}[底末](?:之前|以前|前)"), "by"),
        Deadline(
            re.compile(rf"(?:至迟|最迟|不迟于|不晚于)(?:应?[于在])?{_MONTH}[底末]?(?:之?前)?"), "by"
        ),
        Deadline(re.compile(rf"(?:[于在])?{_MONTH}(?:之前|以前|前)"), "before"),
        Deadline(re.compile(r"(?:[于在])?(?P<y>\d{4})年年?[底末](?:之前|以前|前)?"), "by"),
    ),
    earlier_day=re.compile(rf"[于在]?{_DAY}(?:、|和|及|以及)$"),
    withins=(
        re.compile(
            rf"(?:[在于]|自)(?P<after>[^，。；：]{{2,60}}?)(?:之后|以后|后|起)(?:的)?(?P<count>{_COUNT})(?P<unit>{_UNIT})(?:之内|以内|内)"
        ),
        re.compile(rf"(?<!\d)(?P<count>{_COUNT})(?P<unit>{_UNIT})(?:之内|以内|内)"),
        re.compile(
            rf"(?:延长|延续|续延|延期|展期|续期|为期|任期为|期限为)(?P<count>{_COUNT})(?P<unit>{_UNIT})"
        ),
    ),
    intervals=(
        Interval(
            re.compile(
                rf"(?P<minimum>至少|最少)?每(?:隔)?(?P<every>{_COUNT})?(?P<unit>{_UNIT})(?:[^，。；：、至最]{{0,24}}?)(?P<times>{_COUNT})次"
            )
        ),
        Interval(
            re.compile(
                rf"每(?:隔)?(?P<every>{_COUNT})?(?P<unit>{_UNIT})(?P<minimum>至少|最少)(?:[^，。；：、]{{0,24}}?)(?P<times>{_COUNT})次"
            )
        ),
        Interval(re.compile(rf"(?P<minimum>至少|最少)每(?P<every>{_COUNT})?(?P<unit>{_UNIT})")),
        Interval(
            re.compile(
                rf"(?<!在)每隔?(?P<every>{_COUNT})?(?P<unit>个?季度|个?月|个?星期|年|天|周)(?!\d|第|的)"
            )
        ),
        Interval(
            re.compile(
                r"每半年(?:(?P<minimum>至少)?(?P<times>[一两\d]+)次)?|半年度?(?=报告|审查|通报|会议)"
            ),
            unit="month",
            every=6,
        ),
        Interval(re.compile(r"(?<!多)年度(?=审查|评估|报告|会议|通报|预测|评审|清单)")),
        Interval(re.compile(r"逐年|按年")),
    ),
    rhythms=(
        (re.compile(r"定期|不时|经常(?=向|举行|提)"), Rhythm.REGULARLY),
        (re.compile(r"(?<!未)及时(?=、|向|提|地|审议)"), Rhythm.TIMELY),
        (
            re.compile(
                rf"(?:根据|应)(?:{BODY}的?)?(?:请求|要求)(?=，|提|向)|有此要求时|(?:提出|有)(?:此|这种)?要求时"
            ),
            Rhythm.ON_REQUEST,
        ),
    ),
    kinds=(
        Kind("joint report", r"联合报告"),
        Kind("report", r"(?:书面|口头|进展|年度|中期)?报告(?!编制|员)"),
        Kind("list", r"清单|名单"),
        Kind("guide", r"指南|准则"),
        Kind("survey", r"调查(?!结果)"),
        Kind("briefing", r"(?:口头|公开|定期)*(?:情况)?通报(?!会)|简报"),
        Kind("consultations", r"磋商"),
        Kind("visit", r"访问"),
        Kind("review", r"审查"),
        Kind("meeting", r"会议|通报会|讲习班|研讨会"),
        Kind("recommendations", r"建议"),
        Kind("proposals", r"提议"),
        Kind("update", r"进展(?:情况|信息)?|最新情况|最新资料"),
        Kind("information", r"信息|资料"),
        Kind("programme", r"工作方案|工作计划"),
        Kind("assessment", r"评估"),
        Kind("analysis", r"分析"),
    ),
    head=rf"(?:(?P<authors>{_BODIES})的)?(?P<noun>{{nouns}})(?:(?:、|和|及|以及)[^，。；的]{{1,6}})*(?=供|$|\(S/)",
    about=re.compile(
        r"(?:关于|涉及|有关)(?P<subject>.{2,}?)的(?:联合|书面|口头|定期)?(?:报告|通报|信息|建议|清单|资料|提议|分析)"
    ),
    bare=re.compile(
        r"的?(?:一份|一次)?(?:(?:联合|书面|口头)?(?:报告|信息|资料|评估|分析|提议|建议)[、和及]?)+(?:供(?:其|委员会)?(?:进一步)?审议|供其参考)?"
    ),
    predicates=(
        Predicate(
            re.compile(
                r"(?:提交|呈交|递交|分发|提供|所提供|提出(?=的)|编写|发布|印发)(?!给|技术援助|支持|支助|援助|协助)"
            )
        ),
        Predicate(
            re.compile(
                r"(?<!情况)(?<!公开)(?<!定期)(?:口头|书面|简要)*(?:通报|汇报|介绍)(?!会|和信息)"
            ),
            kind="briefing",
            needs_recipient=True,
        ),
        Predicate(
            re.compile(
                r"(?<=[\ue000-\ue0ff])(?:定期|口头|书面|再次|及时)*报告(?=[一两\d]+次|其|结果|情况|有关|关于|工作|进展|[\ue000-\ue0ff]|[，。]|$)"
            ),
            kind="report",
            needs_recipient=True,
        ),
        Predicate(re.compile(r"将(?P<about>[^，。；：！？将]{2,40}?)提供给"), before=True),
        Predicate(re.compile(r"审查(?=本?(?:工作)?方案|[一两三\d]+次)"), kind="review"),
        Predicate(re.compile(r"(?<=定期)参加"), kind="participation"),
        Predicate(
            re.compile(
                rf"(?:对(?P<about>{_CLAUSE}{{1,30}}))?进行(?:[一\d]+次)?(?:年度|全面|中期|定期)*(?:审查|评审|审评)(?:和预测)?"
            ),
            kind="review",
        ),
        Predicate(re.compile(r"(?:举行|召开|举办)"), nouns=("consultations", "meeting")),
        Predicate(
            re.compile(r"(?:确定|制定|拟定|通过|更新|编制|维持|列出)"),
            nouns=("list", "guide", "survey"),
        ),
        Predicate(re.compile(r"进行访问|开展(?:[^，。；]{0,6})访问"), kind="visit"),
    ),
    agents=(
        re.compile(
            rf"(?:^|(?<=[。；：，]))(?:此外，|在这方面，|为此，)*(?P<bodies>{_BODIES})(?:主席)?(?:，?(?:还|也|应|在[^，。]{{2,24}}下，?|根据[^，。]{{2,60}}，|通过{BODY}|在[^，。]{{2,40}}内，)*)"
            rf"(?=将|还将|应|表示|打算|并|为此|通过|鼓励|利用|支持|协助|收集|每|至少|定期)"
        ),
        re.compile(rf"(?<=由)(?P<bodies>{_BODIES})"),
    ),
    shifts=(
        Shift(
            re.compile(
                rf"(?:支持|协助|帮助)(?P<bodies>{_BODIES})(?:主席)?(?=[，还通就在于]|继续|每|定期|与|确定|考虑|特别|邀请|利用|加强|进一步|为|将|举行|收集|酌情|查明)"
            ),
            "partner",
        ),
        Shift(
            re.compile(
                rf"(?:邀请|(?<!申)请|要求|责成|指示)(?P<bodies>{_BODIES})(?:主席)?(?:最高层|领导层)?"
            ),
            "partner",
        ),
        Shift(re.compile(rf"(?:审议|审查|讨论)(?P<bodies>{_BODIES})(?!共同|的)"), "recipient"),
        Shift(
            re.compile(
                rf"(?<=[将续步])(?:审议|讨论)(?!{_BODIES}(?!共同|的))(?={_CLAUSE}*(?:清单|报告|信息|提议|建议))"
            ),
            "recipient",
        ),
        Shift(
            re.compile(
                rf"根据(?P<bodies>{_BODIES})(?={_CLAUSE}{{0,40}}(?:提供|提交|提出)|的(?:提议|建议|信息|资料|报告|评估|分析)，)"
            ),
            "recipient",
        ),
    ),
    resumption=re.compile(
        rf"，(?:并|还|同时)(?!且|铭记|考虑|牢记|强调)|，(?=将|对{_CLAUSE}{{1,20}}进行)"
    ),
    recipients=(
        re.compile(rf"(?:向|给|供)(?:整个)?(?P<bodies>{_BODIES}(?:，(?:尤其|特别)是{_BODIES})?)"),
    ),
    partners=(
        re.compile(rf"在(?:其)?(?P<bodies>{_BODIES})的?[^，。；]{{0,10}}(?:支持|协助|配合|帮助)下"),
        re.compile(rf"与(?P<bodies>{_BODIES})[^，。；]{{0,30}}(?:密切合作|协调|协作|合作|举行)"),
    ),
    dues_precede=True,
    acts=(
        Act("requests", "请|要求"),
        Act("directs", "指示|责成"),
        Act("decides", "决定"),
        Act("calls upon", "吁请|呼吁|促请"),
        Act("urges", "敦促|强烈敦促"),
        Act("encourages", "鼓励"),
        Act("invites", "邀请"),
        Act("demands", "要求(?=所有各方|立即)"),
        Act("underscores", "着重指出|突出强调", mandates=False),
        Act("stresses", "强调(?:指出)?", mandates=False),
        Act("emphasizes", "特别指出", mandates=False),
        Act("reaffirms", "重申", mandates=False),
        Act("recalls", "回顾", mandates=False),
        Act("recognizes", "确认|认识到", mandates=False),
        Act("welcomes", "欢迎|赞赏", mandates=False),
        Act("notes", "注意到|表示注意到", mandates=False),
        Act("expresses", "表示", mandates=False),
        Act("reminds", "提醒", mandates=False),
        Act("condemns", "谴责", mandates=False),
    ),
    joint="并",
    act_lead=r"[，；](?:并|还|又|同时|在这方面，?|为此，?)*",
    word_end="",
    committee_words=("委员会",),
    day_words=("月", "年底", "年末"),
    unit_words=(
        "每",
        "内",
        "年度",
        "半年",
        "逐年",
        "按年",
        "延长",
        "延续",
        "续延",
        "延期",
        "展期",
        "续期",
        "期为",
        "期限为",
    ),
    rhythm_words=("定期", "不时", "经常", "及时", "请求", "要求"),
    further="(?:还|并|又|进一步|特别|强烈)*",
    addressees=(
        # 各当事方和所有会员国, 区域内会员国: what is no body may stand before, but nothing that is done with one.
        re.compile(
            rf"(?:所有|(?!{BODY})[^，。；：与向对同由给被使让将把在交执据于\ue000-\ue0ff]{{1,10}}?)?(?P<bodies>{_BODIES})"
        ),
        re.compile(rf"\A(?:所有)?(?P<bodies>{_BODIES})"),
    ),
    asks=re.compile(rf"，并(?:请(?P<bodies>{_BODIES}))?(?!且|考虑|铭记)"),
)
