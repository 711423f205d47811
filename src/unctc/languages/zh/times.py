"""Chinese: how texts state days, periods, deadlines, time limits, recurrences and rhythms."""

from __future__ import annotations

from typing import Final

from unctc.languages.en.words import WORDS as ENGLISH
from unctc.languages.rules.time_patterns import Fragment, TimeWords, time_rules
from unctc.languages.zh.words import WORDS
from unctc.languages.zh.year_parts import YEAR_PARTS
from unctc.model.due import Bound, Recurrence, Unit
from unctc.model.mandates import Rhythm

__all__ = ["TIMES"]

_NUMERALS: Final = "".join(dict.fromkeys("".join(WORDS.numbers)))

_DIGITS: Final = "〇一二三四五六七八九"


def _chinese(number: int) -> str:
    """Return a number of two or three digits as sessions are counted: 八十一, 一百零二."""
    hundreds, rest = divmod(number, 100)
    tens, units = divmod(rest, 10)
    ten = f"{_DIGITS[tens]}十" if tens else "零" if hundreds and units else ""
    unit = _DIGITS[units] if units else ""
    return (f"{_DIGITS[hundreds]}百" if hundreds else "") + ten + unit


TIMES: Final = time_rules(
    WORDS,
    TimeWords(
        # Mastheads of Chinese documents print English dates.
        months=ENGLISH.months,
        words={
            "latest": ("至迟", "最迟", "不迟于", "不晚于"),
            "on": ("于", "在"),
            "before": ("之前", "以前", "前"),
            "end": ("底", "末"),
            "stop": ("止", "为止"),
            # 续延至, 延续六个月，至
            "extended": Fragment(r"(?:(?<=[长续期延持])|(?<=个月)|(?<=个月，)|(?<=之日起)|直)"),
            "what_lasts": Fragment(r"(?<=[，求权务施限])"),
            "until_then": Fragment(r"(?<![长续期延持直起达虑意识受])(?=到\d{4}年\d{1,2}月(?!\d))"),
            "no_more": ("不超过", "不多于"),
            "of_year": Fragment(
                r"(?P<others>(?:(?:[、和及]|以及)(?:\d{1,2}月)?\d{1,2}日(?:之?前)?){1,6})"
            ),
            "months_of_year": Fragment(r"(?P<others>(?:(?:[、和及]|以及)\d{1,2}月(?!\d)){1,6})"),
            "digit": Fragment(r"(?=\d)"),
            "no_year": Fragment(r"(?!\d{4})"),
            "no_day": Fragment(r"(?!\d)"),
            # 延到3月12日以后
            "not_beyond": Fragment("(?!之?后|以后)"),
            # 如果到2030年12月31日仍未确定
            "as_of": Fragment("(?:(?<=[，；])|(?<=如果)|(?<=倘若))"),
            "goes_on": Fragment("继续[^，。；：]{0,12}?"),
            "shall_on": Fragment(
                "(?:(?<=[将应须需拟]于)|(?<=[将应须需拟]在)|(?<=定于)|(?<=预定)|(?<=计划于)|(?<=计划在))"
            ),
            "by_whom": Fragment("(?P<lead>[将应须拟]由[^，。；]{2,14}?[于在])"),
            # 提交调查的截止日期：2022年5月31日
            "time_limit": Fragment(
                "(?:截止日期|截止时间|最后期限|期限|时限|预定日期)(?:：|为|是|定为|定于)"
            ),
            "planned_for": Fragment(
                "(?P<lead>(?:(?<![^。；])(?:[^，。；：]{0,16}?)(?:提交|呈交|递交|转递|分发|印发|发布|公布|发表|出版|编写|编制|拟订|制定|起草|完成|通过|核准|修订|更新|举行|召开|举办|组织)[^，。；：]{2,60}：))"
            ),
            "no_range": Fragment("(?![至到])"),
            "not_then": Fragment("(?!存在|就|已)"),
            "stopped": Fragment("(?=停止|终止)"),
            "set_on": Fragment("(?:(?<=[在于])|(?<=日和)|(?<=日、))"),
            "then": Fragment("(?=审查|提交|向|进行|报告|对)"),
            "opening": Fragment("(?<=[，；])"),
            "closing": Fragment("(?=[，。；]|$)"),
            "by_then": Fragment(
                r"(?:(?<![\u4e00-\u9fff])|(?<=[，；、和])|(?<=将)|(?<=应)|(?<=需))到"
            ),
            "this_century": Fragment(r"(?=20)"),
            "no_part_of_it": Fragment("(?![年底末初中上下前后之以起第度代]|\\d|（|[(])"),
            "convened": Fragment(
                r"(?=[^，。；：\d]{0,24}(?:召开|举行|举办|主办|召集|启动|发起|访问)(?!的)|再?(?:进行|开展)[^，。；：的]{0,12}访问(?!的))"
            ),
            # A conference that lasts four days is not due in four days.
            "longer": Fragment(r"(?![一二三四五六七八九十两\d](?:天|日))"),
            "ends": Fragment(
                "(?<=届满|期满|到期|结束|终止|失效|召开|举行|通过|生效|续期|延长|批准)"
            ),
            "at_once": Fragment("(?=向|提交|提出|报告|通报|汇报|再次|发布)"),
            "done_in": Fragment(
                r"(?!\d)(?=再?(?:次对|对)?[^，。；：的]{0,24}(?:进行|开展|提交|编写)[^，。；：的]{0,14}(?:报告|审查|评估|通报)(?!的))"
            ),
            "done_in_month": Fragment(
                r"(?=[^，。；：\d]{0,24}(?:提交|提出|报告|通报|召开|举行|举办|启动|开展|进行|走访|访问|会晤|发布|公布|印发|完成|更新|修订|介绍|汇报|分发|审查|审议|讨论|评估)(?!的))"
            ),
            # 在2016年3月的会议上
            "meeting": Fragment("(?:举行|召开)?的[^，。；的]{0,8}(?:会议|届会|务虚会)上"),
            "each_time": Fragment("(?=每[次个项])"),
            "delivered": Fragment(
                "(?=(?:向[^，。；：]{1,16})?(?:提交|提出)[^，。；：的]{0,16}(?:报告|评估|建议|资料)(?!的))"
            ),
            # 请理事会在2044年某届会议上选举
            "elected": Fragment(r"(?=[^，。；：\d]{0,24}(?:会议|届会)上?选举)"),
            "lengthened": Fragment(r"(?:延长|延续|维持|保留)[^，。；：\d至]{1,24}"),
            "to": ("至", "到", "-", "—"),
            "or": ("至", "到", "和", "及", "、", "-", "—"),
            "no_month": Fragment(r"(?!\d{1,2}月)"),
            "and": ("、", "和", "及", "以及"),
            "from": ("在", "于", "自"),
            "after": ("之后", "以后", "后", "起"),
            "within": ("之内", "以内", "内"),
            "for": (
                *(
                    "延长",
                    "延续",
                    "续延",
                    "延期",
                    "展期",
                    "续期",
                    "为期",
                    "期为",
                    "任期为",
                    "期限为",
                ),
            ),
            "least": ("至少", "最少"),
            "times_word": ("次",),
            "between": Fragment("[^，。；：、至最]{0,24}?"),
            "not_in": Fragment("(?<!在)"),
            "no_object": Fragment(r"(?!\d|第|的)"),
            "half_yearly": Fragment("半年度?(?=报告|审查|通报|会议)"),
            "annual": Fragment(
                "(?<!多)(?:年度(?=审查|评估|报告(?! ?[(（][sa]/)|会议|通报|预测|评审|清单|最新信息|战略对话|联合协商|最后报告)|一年一度)"
            ),
            "regularly": Fragment("定期|不时|经常(?=向|举行|提)"),
            "timely": Fragment("(?<!未)及时(?=、|向|提|地|审议)"),
            "asked": Fragment("(?:请求|要求)(?=，|提|向|对|就|[进举]行|开展)"),
            "when_asked": ("有此要求时", "(提出|有)[此|这种]要求时"),
        },
        day=("{y}[ ]年[ ]{n}[ ]月[ ]{d}[ ]日", "{d} {m} {y}"),
        month=("{y}[ ]年[ ]{n}[ ]月",),
        day_ranges=("{y}年{n}月{d}日{or}[[{y2}年]{n2}月]{d2}日",),
        periods=(
            "{y}年{n}月{d}日{to}[{y2}年]{n2}月{d2}日",
            "{y}年{n}[月]{to}[{y2}年]{n2}月",
            "{y}[年]{to}{y2}年{no_month}",
        ),
        parts_of_year=(
            ("{y}年(上半年|前六个月)", (1, 6)),
            ("{y}年(下半年|后六个月)", (7, 12)),
            ("{y}年(第一季度|一季度)", (1, 3)),
            ("{y}年(第二季度|二季度)", (4, 6)),
            ("{y}年(第三季度|三季度)", (7, 9)),
            ("{y}年(第四季度|四季度)", (10, 12)),
        ),
        bare_year="{y}年{no_month}",
        deadlines=(
            ("{latest}[将|应|须][{on}]{day}[[之]前]", Bound.BY),
            ("[{on}]{day}{before}{not_then}", Bound.BY),
            ("[{on}]{day}[之前|前]{of_year}{not_then}", Bound.BY),
            ("{latest}[将|应|须][{on}]{day}{of_year}", Bound.BY),
            ("[截]至{day}{stop}", Bound.UNTIL),
            ("{extended}(至|到){day}{not_beyond}", Bound.UNTIL),
            ("{lengthened}至{day}{not_beyond}", Bound.UNTIL),
            ("{what_lasts}至{day}", Bound.UNTIL),
            ("{extended}(至|到){month}{no_day}", Bound.UNTIL),
            ("{lengthened}至{month}{no_day}", Bound.UNTIL),
            ("{no_more}{day}", Bound.UNTIL),
            ("{as_of}到{day}", Bound.BY),
            ("{until_then}到{month}", Bound.BY),
            ("至{day}期满", Bound.UNTIL),
            ("[{on}]{month}{end}{before}", Bound.BY),
            ("{latest}[将|应|须][{on}]{month}[{end}][[之]前]", Bound.BY),
            ("[{on}]{month}{before}", Bound.BEFORE),
            ("[{on}]{year}年[年]{end}[{before}]", Bound.BY),
            ("{on}{year}年{done_in}", Bound.BY),
            ("{on}{year}年{elected}", Bound.ON),
            ("{on}{year}年{convened}", Bound.ON),
            ("{on}{month}{no_day}{done_in_month}", Bound.ON),
            ("{on}{month}{months_of_year}{done_in_month}", Bound.ON),
            ("{on}{day}{meeting}", Bound.ON),
            ("{on}{month}{no_day}{meeting}", Bound.ON),
            ("{by_then}{this_century}{year}年{no_part_of_it}", Bound.BY),
            ("(至迟|最迟|不迟于|不晚于)[在|于]{this_century}{year}年{no_part_of_it}", Bound.BY),
            ("{set_on}{day}{delivered}", Bound.BY),
            ("{shall_on}{day}{no_range}", Bound.ON),
            ("{by_whom}{day}{no_range}", Bound.ON),
            ("{time_limit}{day}", Bound.BY),
            ("{planned_for}{day}", Bound.BY),
            ("{planned_for}{month}", Bound.BY),
            ("{on}{day}{stopped}", Bound.ON),
            ("(更新为|更新至|改为|推迟到|推迟至){day}", Bound.BY),
        ),
        earlier_day="[{on}]{day}{and}[{on}]",
        day_of_year="{digit}[{n}月][{d}日]",
        further_day="{and}{day}",
        withins=(
            "{from}{event}{after}[的]{count}{unit}{within}",
            "({from}|{opening}){coming}{ends}[之]前[至少|最迟|提前]{count}{unit}",
            "({from}|{opening}){coming}{ends}[至少|最迟|提前]{count}{unit}[以|之]前",
            "{each_time}{coming}[之|以]前[至少|最迟|提前|不少于]{count}{unit}",
            "{each_time}{coming}[至少|最迟|提前|不少于]{count}{unit}[之|以]前",
            "{count}{unit}{within}",
            "{for}{longer}{count}{unit}",
            "{no_more}{no_year}{count}{unit}",
            "{latest}{event}{after}{count}{unit}",
            "{from}{event}{after}{count2}[{unit2}]和{count}{unit}",
            "{from}{count}{unit}[之|以]后{then}",
            "{from}{event}{count}{unit}[之|以]后",
            "{from}{event}{after}{count}{unit}(时|{at_once})",
            "{goes_on}{count}{unit}{closing}",
        ),
        recurrences=(
            "[{minimum}]每[隔][{every}]{unit}{between}{times}",
            "每[隔][{every}]{unit}{minimum}{between}{times}",
            "{minimum}每[{every}]{unit}",
            "{not_in}每[隔][{every}]{unit}{no_object}",
        ),
        further_recurrences=(
            ("每半年[[{minimum}]{times}]", Recurrence(1, Unit.MONTH, every=6)),
            ("{half_yearly}", Recurrence(1, Unit.MONTH, every=6)),
            ("{annual}", Recurrence(1, Unit.YEAR)),
            ("每(季度|季)(末|底|终)", Recurrence(1, Unit.MONTH, every=3)),
            ("每月(末|底)", Recurrence(1, Unit.MONTH)),
            ("每年(年)(末|底|终|初)", Recurrence(1, Unit.YEAR)),
            ("逐年|按年", Recurrence(1, Unit.YEAR)),
            ("每月(第[一二三四]|最后一)[天日周]", Recurrence(1, Unit.MONTH)),
            ("每年(第[一二三四]季度|{n}月)", Recurrence(1, Unit.YEAR)),
        ),
        rhythms=(
            ("{regularly}", Rhythm.REGULARLY),
            ("{timely}", Rhythm.TIMELY),
            ("(根据|应)[{body}[的]]{asked}", Rhythm.ON_REQUEST),
            ("{when_asked}", Rhythm.ON_REQUEST),
        ),
        event=Fragment("[^，。；：]{2,60}?"),
        before_number=Fragment(rf"(?<![\d{_NUMERALS}])"),
        day_words=(
            "月",
            "年底",
            "年末",
            "年再",
            "年对",
            "选举",
            "到20",
            "至迟",
            "不迟于",
            "召开",
            "举行",
            "举办",
            "主办",
            "年进行",
            "年开展",
            "年提交",
            "年编写",
            "访问",
        ),
        unit_words=(
            *("不超过", "不多于", "后", "个月时", "一年一度"),
            *("每", "内", "年度", "半年", "逐年", "按年", "延长", "延续", "续延", "延期", "展期"),
            *("续期", "期为", "期限为", "为期", "继续", "个月前", "年前", "天前", "日前", "周前"),
            *("至迟", "最迟", "不迟于", "不晚于", "届满前", "期满前", "到期前", "结束前", "批准前"),
        ),
        sessions=("第{session}届会议", "第{session}届和第{session2}届会议", "第{session}届常会"),
        session_numbers={_chinese(number): number for number in range(20, 130)},
        session_words=("届",),
        other_bodies=Fragment("(?P<assembly>大会)|理事会|委员会|会议(?!上)|小组"),
        rhythm_words=("定期", "不时", "经常", "及时", "请求", "要求"),
        year_parts=YEAR_PARTS,
    ),
)
