"""Days by which something is due, alone and on lists, in both languages."""

import pytest

from unctc.extraction.times import find_dues
from unctc.model.languages import Language

FORMS = [
    (
        "en",
        "to report by 4 July 2025 and 5 January 2026 respectively",
        ["2025-07-04", "2026-01-05"],
    ),
    (
        "en",
        "an update, by 10 July 2022, 10 October 2022 and 10 January 2023 on its work",
        ["2022-07-10", "2022-10-10", "2023-01-10"],
    ),
    ("en", "extends the mandate for a further period ending on 31 July 2022", ["until 2022-07-31"]),
    ("en", "decides to extend the mandate to 15 July 2023", ["until 2023-07-15"]),
    ("en", "by 30 June 2022, and resolution 2620 (2022)", ["2022-06-30"]),
    (
        "zh",
        "在2022年7月10日、2022年10月10日和2023年1月10日之前提供最新情况",
        ["2022-07-10", "2022-10-10", "2023-01-10"],
    ),
    ("zh", "决定再次延长其任务期至2022年7月31日", ["until 2022-07-31"]),
    ("zh", "将任务期延续六个月，至2023年6月30日", ["within 6 months", "until 2023-06-30"]),
    ("zh", "规定的措施续延至2023年2月28日", ["until 2023-02-28"]),
    ("zh", "2018年1月1日至2018年12月31日期间的工作方案", []),
]


@pytest.mark.parametrize(("language", "text", "expected"), FORMS)
def test_the_days_that_are_stated(language: str, text: str, expected: list[str]) -> None:
    found = [each.due for each in find_dues(text, Language(language))]
    said = [
        f"{bound} {due}" if (bound := getattr(due, "bound", "by")) != "by" else str(due)
        for due in found
    ]
    assert said == expected
