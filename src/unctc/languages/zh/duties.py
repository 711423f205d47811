"""Chinese: how texts say who owes what to whom by when."""

from __future__ import annotations

from unctc.languages.rules.bodies import BODY, listed
from unctc.languages.rules.duties import DutyRules, Pronoun, Shift
from unctc.languages.zh.acts import ACTS
from unctc.languages.zh.dated_predicates import DATED_PREDICATES
from unctc.languages.zh.fragments import BODIES, CLAUSE
from unctc.languages.zh.kinds import KINDS
from unctc.languages.zh.predicates import PREDICATES
from unctc.late_patterns import late_pattern
from unctc.model.languages import Language

__all__ = ["DUTIES"]

# Adjectives between "and" and a body of a list: 和所有相关行为体
_ADDRESSED = listed(
    "(?:、|和|及其?|以及|或|，(?:特别|尤其)是|，包括)"
    "(?:所有|其他|各个?|相关|有关|主要|关键|国家|国际|区域|本?区域内?的?|该区域|签署(?:该|和平)?协议的|邻近|感兴趣的|[\u4e00-\u9fff]{2,4}境内){0,4}"
)
# Not 供应 and 应请求, nor 必需.
_OUGHT = "(?:(?<![供响适相反回])应(?![对请要急任\ue000-\ue0ff])|(?<!必)须|(?<=[都均])必须|(?<![必所急亟])需(?!求|要的))"
# What the Council decides to do itself.
_DONE = "(?:续设|延长|续延|维持|结束|终止|设立|继续审议|不|将|把|目前|进行|立即|迅速|停止|恢复|重新|完成|全面|加强)"
# 委员会主席, 执行局执行主任: who speaks for a body.
_SPEAKER = rf"{BODY}(?:主席|执行主任|主任|主席团)?"
_SPEAKERS = rf"{_SPEAKER}(?:(?:、|和|及其?|以及){_SPEAKER})*"
_LEADERS = "(?:的)?(?:最高层|领导层|高级别?官员|代表)?"
_NOUNS = (
    "(?:联合|书面|口头|定期|年度)?(?:报告|通报|信息|建议|清单|资料|提议|评估|分析|咨询意见|咨询)"
)
_MORE = "(?:(?:、|和|及其?|以及)[^，。；的]{1,6})*"

# What a sentence may begin with before its subject.
_LEAD = r"(?:(?:此外|同时|另外|随后|之后|为此|在这方面)，|[^，。；：\ue000-\ue0ff]{2,30}，)?"
_WILL = "还?(?:将|应|须|计划|拟(?!议|定)|打算|预计|力争|力求|争取|最迟|至迟|每|定期)"

DUTIES = DutyRules(
    language=Language.CHINESE,
    sentence_end=late_pattern(rf"[。！？]|；(?=[(（]|{BODIES}(?:主席)?(?:还|也)?[将应])"),
    clause_end=late_pattern(r"[，。；：！？,;]"),
    kinds=KINDS,
    head=rf"(?:(?:(?P<makers>{BODIES})(?:与{BODIES}[^，。；]{{0,4}}?)?(?:联合|共同|合作)*(?:编写|拟订|编制|起草|制定)的(?:最新|订正|修订|技术|全面|专题|年度|初步|实用)*)|(?<![与同和\ue000-\ue0ff])(?P<authors>{BODIES})(?:关于[^，。；的]{{2,30}})?的(?:最新|订正|初步|下一份|第[一二三]份|联席|联合(?!报告)|特别|公开|非正式|定期|访问|评估|进展|专题|技术|全面)*)?(?P<noun>{{nouns}})(?:的?(?:修订本|订正本|增订本|草案|草稿|初稿|定稿|最后文本|最后定稿|更新版|订正版|修订版|最新版|增订版|最后版本))*(?P<more>{_MORE})(?=供|$|\(S/)",
    about=late_pattern(
        rf"(?:关于|涉及|有关|介绍|说明)(?P<subject>.{{2,}}?)的(?:{_NOUNS}|(?:后续|专题|特别|非正式)*(?:会议|磋商|讲习班|研讨会|通报会))(?={_MORE}(?:供|$|[，。；(]))"
    ),
    particles="的",
    bare=late_pattern(
        rf"的?(?:一份|一次)?(?:{BODIES}的)?(?:{_NOUNS}[、和及]?)+(?:供(?:其|委员会)?(?:进一步)?审议|供其参考)?"
    ),
    vague=late_pattern(r"[其该这些]*(?:活动|工作|情况)"),
    hollow=late_pattern(
        rf"(?:一次|{BODIES}的)?(?:联席|联合|专题|特别|公开|非正式|高级别|定期|后续|有关|相关)*(?:会议|磋商|访问|通报会|讲习班|研讨会)"
    ),
    contents=late_pattern(
        r"，?(?:其中|内容|(?:该|这份|这些)[^，。；]{1,4}的?|通过[^，。；]{2,14}?)?(?:列出|涉及|说明|介绍|载有|载述|阐述|述及|目的是|(?<=内容)[是为])(?P<subject>[^。；]+?)"
        rf"(?=，供{BODIES}|，供其|的(?:信息|资料)(?:，|$)|[。；]|$)"
    ),
    passing=late_pattern(rf"，供(?:其|{BODIES})(?:进一步)?(?:审议|参考)(?=，)"),
    means=late_pattern(rf"，(?:{BODIES})?(?:为此|通过)[^。；]*?，以(?!及)便?"),
    subject_end=late_pattern(
        rf"，(?:并|还)[将应请]|，{BODIES}(?:主席)?(?:还|也)?[将应]|[。；]|，供{BODIES}"
    ),
    abouts_before=(
        late_pattern(r"就(?P<subject>[^。；]{2,}?)所?$"),
        late_pattern(r"为(?P<subject>(?!此|提供|促进)[^，。；\ue000-\ue0ff]{2,20})$"),
    ),
    negation=late_pattern("(?:将不|不会|不再|不将|不应|未能?)(?![迟晚少仅断])[^，。；]{0,40}$"),
    past=late_pattern("(?:已经?|曾经?)[^，。；]{0,40}$"),
    to_this_end=late_pattern(r"，为此(?:目的)?(?:向[^，。；]{1,20})?$"),
    subject_lead=late_pattern(
        r"(?:以便|继续|将(?!有|要)|探讨|考虑(?!到)|供其|包括(?!为此)|一份|一次|该(?=报告就)|报告(?=就)|(?:根据|按照)[^，。；]{2,24}(?:决议(?:第[\d和、至]+段)?|战略》?|声明)(?:的?(?:要求|规定))?，|在[^，。；]{2,16}指导下，|审议(?=如何|是否)|(?:这些|该)[^，。；]{1,4}涉及)"
    ),
    subject_trail=late_pattern(
        rf"的{_NOUNS}{_MORE}(?:供[^，。；]+)?$|(?:清单|名单)(?:草案)?$|[、，]同时考虑到[^，。；]*$"
    ),
    readers=(
        late_pattern(
            rf"，供(?P<bodies>{BODIES})(?:在[^，。；]{{2,40}}时)?(?:进行)?(?:审议|审查|参考|核准|批准|核可|通过)"
        ),
    ),
    experts=late_pattern("(?:及|和)?其(?:各自|所有)?(?:的)?专家组"),
    joins=(
        late_pattern(
            rf"与(?P<bodies>{BODIES}){_LEADERS}[^，。；]{{0,24}}?(?:一道|一起|共同|联合)(?!关心|努力|的|报告|国)"
        ),
        late_pattern(rf"会同(?P<bodies>{BODIES})"),
    ),
    invited=late_pattern(
        r"(?P<subject>(?:就|出席|参加|参与|派人)[^，。；、]*(?:(?:、|，(?!同时|并|还))(?!同时)[^，。；、]+)*)"
    ),
    bare_item=rf"(?P<authors>{_SPEAKERS})的(?P<what>[^，。；的]{{0,10}}?(?P<noun>{{nouns}})(?P<more>(?:(?:、|和|及)[^，。；的]{{1,10}})*))",
    predicates=(*PREDICATES, *DATED_PREDICATES),
    agents=(
        late_pattern(
            rf"(?:^|(?<=[。；：，])|(?<=预计)|(?<=预期))(?:此外，|在这方面，|为此，)*(?P<bodies>{BODIES})(?:主席)?(?:，?(?:还|也|应|在[^，。]{{2,24}}下，?|根据[^，。]{{2,60}}，|通过{BODY}|在[^，。]{{2,40}}内，)*)"
            rf"(?=将|还将|则将|也将|需(?!求|要的)|计划于|定于|向(?:全体|所有|各)?[\ue000-\ue0ff]+[^，。；的\ue000-\ue0ff]{{2,30}}(?:$|[，。；])|(?:期待|期望|希望)(?=[\ue000-\ue0ff]|在|于|[^，。；\ue000-\ue0ff]{{0,16}}收到[\ue000-\ue0ff])|应|须|表示|打算|计划|拟(?!议|定)|预计|力争|力求|争取|承诺|最迟|至迟|不迟于|最晚|并|为此|通过|鼓励|利用|支持|协助|收集|每|至少|定期)"
        ),
        # 执行局与国际刑警组织将合办
        late_pattern(
            rf"(?:^|(?<=[。；：，]))(?P<bodies>{BODIES}[与同]{BODIES})(?=将|应|须|需(?!求|要的)|计划|拟(?!议|定)|打算|每)"
        ),
        late_pattern(rf"(?<=由)(?P<bodies>{BODIES})"),
        # 2019年6月30日前：执行局向委员会提交报告
        late_pattern(rf"(?<=：)(?P<bodies>{BODIES})(?:主席)?(?=向|提交|提出|举行|举办|通报|在|于)"),
    ),
    acting_pronouns=(
        Pronoun(late_pattern(rf"(?:^{_LEAD}|(?<=，))(?:它|该机构)(?={_WILL})")),
        Pronoun(late_pattern(rf"(?:^{_LEAD}|(?<=，))该局(?={_WILL})"), late_pattern("[^，。]*局$")),
        Pronoun(
            late_pattern(rf"(?:^{_LEAD}|(?<=，))(?:它们|二者|两者|双方|两个?机构)(?={_WILL})"),
            plural=True,
        ),
        Pronoun(late_pattern(rf"(?:^{_LEAD}|(?<=，))后者(?={_WILL})"), last=True),
        # A sentence without a subject; of what is done by another one it names that one: 将由执行局
        Pronoun(
            late_pattern(
                rf"^{_LEAD}(?:还|也|并)?(?:将|计划|拟(?!议|定)|预计将?)(?!由|被|会被)(?![^，。；]*由[\ue000-\ue0ff])"
            )
        ),
    ),
    openings=(
        late_pattern(
            rf"{_LEAD}(?P<bodies>{BODIES})(?:主席)?(?!的|[\u4e00-\u9fff]{{0,12}}的(?:报告|工作))"
        ),
    ),
    listed_dues=late_pattern(
        "(?:以?及|和|，|、|并(?:在|于)?){1,2}(?:其余(?:部分)?|余下(?:部分)?|其他|第二[批次份])?(?:在|于|将)*"
    ),
    shifts=(
        Shift(
            late_pattern(
                rf"(?:支持|协助|帮助)(?P<bodies>{BODIES})(?:主席)?{_LEADERS}(?=[，还通就在于]|继续|每|定期|与|确定|考虑|特别|邀请|利用|加强|进一步|为|将|举行|收集|酌情|查明|共同|进行)"
            ),
            "partner",
        ),
        Shift(late_pattern(rf"邀请(?P<bodies>{BODIES}{_LEADERS}(?:，{BODIES})?)(?:主席)?"), "host"),
        Shift(
            late_pattern(
                rf"(?:(?<![申邀已曾议])请|(?<![已曾])要求|责成|指示)(?P<bodies>{BODIES})(?:主席)?{_LEADERS}"
            ),
            "partner",
        ),
        Shift(
            late_pattern(
                rf"(?:审议|审查|讨论|收到|听取|期待|期望|希望)(?P<bodies>{BODIES})(?!共同|的)"
            ),
            "recipient",
        ),
        # What others are encouraged to do is not done by whoever encourages them.
        Shift(
            late_pattern(
                rf"鼓励(?:(?P<bodies>{BODIES})|(?:各国|有关国家|其他国家|各方))(?=在|于|至迟|最迟|向|提|每)"
            ),
            "partner",
        ),
        Shift(
            late_pattern(
                rf"听取(?P<bodies>{BODIES})的(?=[^，。；]{{0,12}}(?:通报|介绍|报告|汇报)(?:$|[，。；]))"
            ),
            "recipient",
        ),
        Shift(
            late_pattern(
                rf"(?<=[将续步上前内日月底])(?:审议|讨论)(?!{BODIES}(?!共同|的))(?={CLAUSE}*(?:清单|报告|信息|提议|建议))"
            ),
            "recipient",
        ),
        Shift(
            late_pattern(
                rf"根据(?P<bodies>{BODIES})(?={CLAUSE}{{0,40}}(?:提供|提交|提出)|的(?:提议|建议|信息|资料|报告|评估|分析)，)"
            ),
            "recipient",
        ),
    ),
    resumption=late_pattern(
        rf"，(?:并|还|同时)(?!且|铭记|考虑|牢记|强调)|，(?=将|对{CLAUSE}{{1,20}}进行)"
    ),
    recipients=(
        late_pattern(
            rf"(?:向|给|(?<!，)供)(?:整个|全体|所有|各)?(?P<bodies>{BODIES}(?:，(?:尤其|特别)是{BODIES})?)"
        ),
        # 至迟于2013年4月1日提交委员会
        late_pattern(
            rf"(?:提交|呈交|转递|转交|分发|印发|送交|送达|发送|分送|报送|寄送|交给|发给|递交|交付)给?(?P<bodies>{BODIES})(?=$|[，。；]|供|审议)"
        ),
        late_pattern(rf"通报(?P<bodies>{BODIES})(?![的和及、以\ue000-\ue0ff])"),
        late_pattern(rf"致函(?:全体|所有|各)?(?P<bodies>{BODIES})(?!主席)"),
        late_pattern(r"向该(?P<former>办公室|执行局|委员会)"),
        late_pattern(
            rf"为(?P<bodies>{BODIES})(?:定期|每[年月季]|经常|联合|共同)*(?=举行|举办|主办|召开|编写|拟订|编制)"
        ),
        late_pattern(rf"与(?P<bodies>{BODIES})[^，。；]{{0,24}}(?:分享|共享)(?!的)"),
    ),
    partners=(
        late_pattern(
            rf"在(?:其)?(?P<bodies>{BODIES})的?[^，。；]{{0,10}}(?:支持|协助|配合|帮助)下"
        ),
        late_pattern(
            rf"与(?P<bodies>{BODIES})[^，。；]{{0,30}}(?:密切合作|协调|协作|合作|举行|协商|互动)"
        ),
        late_pattern(
            rf"与(?P<bodies>{BODIES}[^，。；]{{0,24}}，包括{BODIES})[^，。；]{{0,12}}(?:密切合作|协调|协作|合作)"
        ),
        late_pattern(rf"(?<=[\ue000-\ue0ff])通过(?P<bodies>{BODY})(?=，|还?将)"),
    ),
    dues_precede=True,
    acts=ACTS,
    pronouns=late_pattern("(?:它们|他们|她们|它|其(?![他余中间]))"),
    governments=late_pattern("(?:过渡|联邦|临时|民族团结)*(?:政府|当局)"),
    no_state="[湾洋湖河海]|各|投资|全境|邻国|公民|平民|难民|民众|武装|人民|境内|所有|国家|政治|社会|妇女|非|安全|主要|问题|内",
    joint="并",
    act_lead=r"[，；](?:并|还|又|同时|此外，?|在[这此]方面，?|就此，?|为此，?|继续(?!支持)(?=[请强指鼓促敦呼欢注]))*",
    word_end="",
    further="(?:还|并|又|进一步|特别(?!指出)|强烈){0,6}",
    addressees=(
        # 各当事方和所有会员国, 区域内会员国: what is no body may stand before, but nothing that is done with one.
        late_pattern(
            rf"(?!{_DONE})(?:，在[^，。；]{{2,30}}，|，)?(?:所有|(?:所有)?(?:尚未|负责|根据|按照|已|拥有|支持|提供)[^，。；：\ue000-\ue0ff]{{2,40}}?的?|(?!{BODY})[^，。；：与向对同由给被使让将把在交执据于\ue000-\ue0ff]{{1,10}}?)?(?P<bodies>{_ADDRESSED}(?:[与同]{_ADDRESSED}(?=之间|[^，。；]{{0,8}}(?:交流|对话|信息交流)))?)(?![的之]|都市)"
        ),
        # 特派团的任务应包括下列工作, 特派团的任务如下
        late_pattern(
            rf"(?P<bodies>{_ADDRESSED})的(?:优先)?(?:任务|授权任务|任务授权|任务规定)(?:应|须|将)?(?:包括|如下)"
        ),
        # 再次促请所有国家, 各方的义务, 双方与特别代表进行对话
        late_pattern(
            rf"(?:(?<=促请)|(?<=呼吁)|(?<=吁请)|(?<=敦促)|(?<=要求)|(?<=请))(?!{_DONE})[^，。；：与向对\ue000-\ue0ff]{{0,10}}(?P<bodies>{_ADDRESSED})(?![的之])"
            rf"|(?P<between>{_ADDRESSED}(?:与|同){_ADDRESSED})(?=之间|[^，。；]{{0,12}}(?:合作|对话|交流|协作|互动|磋商))"
        ),
        late_pattern(
            rf"(?P<bodies>{_ADDRESSED})(?:领导|人员)?(?=(?:都|均|也|还|及其[^，。；\ue000-\ue0ff]{{2,6}})?(?:[^，。；的\ue000-\ue0ff]{{0,12}})?(?:{_OUGHT}|不得|有必要|有义务|负有|有责任|仍然需))"
        ),
    ),
    points=late_pattern(
        rf"(?:所有)?(?P<bodies>{_ADDRESSED})(?=：$|，?(?:都|均|还)?(?:应(?!请|要求)|必须|须|不得|可|将|继续|至迟|最迟))"
    ),
    announces=late_pattern(
        "(?:下列|以下|如下|下述)(?:各项|优先)?(?:任务|措施|职能|活动|事项|要素|目标)|任务(?:规定)?如下"
    ),
    asks=late_pattern(rf"，并(?:请(?P<bodies>{BODIES}))?(?!且|考虑|铭记|与|在|经|就|继续)"),
    own_review=late_pattern(
        r"(?:打算|准备|愿意|意图|意向|决心|有意|(?:安理会|大会|本机构|它)将)[^。；]{0,80}?(?:审查|复审|审议)"
    ),
)
