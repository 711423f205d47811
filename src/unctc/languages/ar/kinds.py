"""Arabic: kinds of deliverables by the nouns that name them."""

from __future__ import annotations

from typing import Final

from unctc.languages.rules.duties import Kind

__all__ = ["JOINT_REPORT", "KINDS", "REPORT"]

REPORT: Final = r"(?:ال)?تقرير(?:ا|اً|ين|ان|ها|ه)?(?!\w)|(?:ال)?تقارير"
"""A report, by any of its forms."""
JOINT_REPORT: Final = r"(?:ال)?تقرير(?:ا|اً)? (?:ال)?مشتركا?ً?"
"""A joint report."""
KINDS: Final = (
    Kind("joint report", JOINT_REPORT),
    Kind("report", REPORT),
    Kind("list", r"(?:ال)?قائمة|قوائم|قائمت(?:ه|ها)(?!\w)"),
    Kind(
        "guide",
        r"(?:ال)?دليل(?:ا|اً|ه|ها)?(?!\w)|مبادئ توجيهية|المبادئ التوجيهية|مبادئ(?:ها|ه) التوجيهية",
    ),
    Kind("survey", r"(?:ال)?دراسة (?:ال)?استقصائية|(?:ال)?استقصاءا?ً?"),
    Kind("consultations", r"(?:ال)?مشاورات"),
    Kind(
        "briefing",
        r"(?:ال)?إحاطة|(?:ال)?إحاطات|إحاطتان|إحاطتين|جلس(?:ة|ات|تا|تي|تان|تين) إحاطة",
    ),
    Kind("visit", r"(?<!كل )(?:ال)?زيار(?:ة|ات|تين|تان)(?!\w)"),
    Kind("review", r"(?:ال)?استعراض(?:ا|اً|ات|ه|ها)?(?!\w)"),
    Kind(
        "meeting",
        r"(?:ال)?(?:اجتماع(?:ا|اً|ين|ان|ات|ها|ه)?|جلس(?:ة|ات|تين|تان)|حلق(?:ة|ات|تا|تي|تان|تين) (?:ال)?(?:عمل|دراسية|نقاش|شبكية)|ندو(?:ة|ات|تين|تان)|دور(?:ة|ات|تين|تان|تا|تي) (?:ال)?تدريبي(?:ة|تين|تان)|مائدة مستديرة|مناسب(?:ة|ات) جانبية)(?!\w)",
    ),
    Kind("conference", r"(?:ال)?مؤتمر(?:ا|اً|ات)?(?!\w)"),
    Kind("recommendations", r"(?:ال)?توصي(?:ة|ات)(?:ها|ه)?(?!\w)"),
    Kind("proposals", r"(?:ال)?(?:مقترح|اقتراح)(?:ا|ات)?(?:ها|ه)?(?!\w)"),
    Kind(
        "update",
        r"معلومات (?:مستكملة|محدثة|مستجدة)|آخر (?:المستجدات|التطورات)|(?:ال)?مستجدات|(?:ال)?تقدم المحرز",
    ),
    Kind("information", r"(?:ال)?معلومات|استنتاجات(?:ها|ه)(?!\w)"),
    Kind("programme", r"برنامج (?:ال)?عمل(?:ها)?|خطة (?:ال)?عمل(?:ها)?"),
    Kind("assessment", r"(?:ال)?تقييم(?:ا|اً|ات|ه|ها)?(?!\w)"),
    Kind("analysis", r"(?:ال)?تحليل(?:ا|اً|ات|ه|ها)?(?!\w)"),
)
"""The kinds, in the order in which they are tried."""
