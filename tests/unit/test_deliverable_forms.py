"""Forms in which programmes of any year promise something, sentence by sentence."""

import pytest

from unctc.extraction.deliverables import find_deliverables
from unctc.languages.registry import rules_for
from unctc.model.languages import Language

FORMS = [
    (
        "en",
        "CTED and the Office of Counter-Terrorism will jointly submit to the Committee, by 30 March 2019, a report.",
        ("joint report", "CTED, OCT", "CTC", "2019-03-30"),
    ),
    (
        "en",
        "CTED and the Office of Counter-Terrorism will jointly submit a list to the Committee every year.",
        ("list", "CTED, OCT", "CTC", "once a year"),
    ),
    (
        "en",
        "The Committee will review the activities of CTED every six months.",
        ("review", "CTC", "", "once every 6 months"),
    ),
    (
        "en",
        "The Chair of the Committee will brief Member States once every three months.",
        ("briefing", "CTC", "Member States", "once every 3 months"),
    ),
    (
        "en",
        "CTED will present its annual report by the end of April 2019.",
        ("report", "CTED", "", "2019-04-30"),
    ),
    (
        "en",
        "Within 60 days of each visit, CTED will submit to the Committee a report on the visit.",
        ("report", "CTED", "CTC", "within 60 days after each visit"),
    ),
    (
        "zh",
        "反恐执行局应至迟于2019年3月31日向反恐委员会报告结果。",
        ("report", "CTED", "CTC", "2019-03-31"),
    ),
    (
        "zh",
        "反恐委员会每六个月审查一次执行局的活动。",
        ("review", "CTC", "", "once every 6 months"),
    ),
    (
        "zh",
        "反恐执行局将于2019年4月底前提交年度报告。",
        ("report", "CTED", "", "2019-04-30"),
    ),
    (
        "zh",
        "反恐执行局每季度向反恐委员会提供一份最新的拟访问会员国名单。",
        ("list", "CTED", "CTC", "once every 3 months"),
    ),
]


@pytest.mark.parametrize(("language", "text", "expected"), FORMS)
def test_what_is_promised(language: str, text: str, expected: tuple[str, str, str, str]) -> None:
    rules = rules_for(Language(language)).duties
    assert rules is not None
    (found,) = find_deliverables(text, rules)
    said = (found.kind, ", ".join(found.responsible), ", ".join(found.recipients), str(found.due))
    assert said == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The Committee will review its position in the light of resolution 2396 (2017)."),
        ("en", "CTED will continue to support the Committee in its dialogue with Member States."),
        ("zh", "反恐执行局将继续支持委员会与会员国对话。"),
    ],
)
def test_what_promises_nothing_to_deliver(language: str, text: str) -> None:
    rules = rules_for(Language(language)).duties
    assert rules is not None
    assert find_deliverables(text, rules) == ()
