"""English: kinds of deliverables by the nouns that name them."""

from __future__ import annotations

from typing import Final

from unctc.languages.rules.duties import Kind

__all__ = ["KINDS"]


def _at_start(pattern: str) -> str:
    """Return *pattern* for a sentence that begins with it as well: "Recommendations will be presented"."""
    return rf"(?:{pattern}|(?i:^(?:{pattern})))"


_NOUNS: Final = (
    Kind("joint report", r"\bjoint reports?"),
    Kind(
        "report",
        r"\b(?:(?:interim|written|oral|progress|annual|updated|preliminary|final|comprehensive|summary|final) )*reports?\b(?!ing)|\bsummar(?:y|ies)\b(?! (?:reports?|records?))|\b(?:outcome documents?|overviews?|minutes(?= of)|records?(?= of)|accounts?(?= of)|digests?)\b|\b(?:latest|further|regular|periodic|annual|continued|detailed|comprehensive) reporting\b",
    ),
    Kind(
        "list",
        r"\b(?:lists?|rosters?|registers?|director(?:y|ies)|inventor(?:y|ies)|catalogues?|schedules?(?! visit)|calendars?|timetables?|tables?(?= of)|matri(?:x|ces))\b",
    ),
    Kind(
        "guide",
        r"\b(?:technical )?guide(?:lines|s|books?)?\b|\b(?:handbooks?|manuals?|tool ?kits?|compendi(?:um|a)|compilations?|guiding principles|standard operating procedures|rules of procedure|frameworks?(?= (?:for|of|document)\b)|(?:code|set)s? of (?:conduct|practice|principles)|checklists?|templates?|curricul(?:um|a)|(?:training )?modules?|guidance(?= (?:notes?|papers?|on)\b)(?: (?:notes?|papers?))?)\b",
    ),
    Kind(
        "survey",
        r"\b(?:global (?:implementation )?)?surveys?\b|\bquestionnaires?\b|(?<!\bcapacity )\bmappings?\b(?= (?:of|exercise))",
    ),
    Kind("consultations", r"\b(?:informal )?consultations\b"),
    Kind("briefing", r"\b(?:oral |open |written |regular )*briefings?\b"),
    Kind("visit", r"(?<!\beach )(?<!\bevery )\b(?:follow-up )?visits?\b"),
    Kind("review", r"\b(?:annual |interim |comprehensive )*review\b"),
    Kind(
        "meeting",
        r"\b(?:special |open |joint |regular |periodic )*(?:meetings?|workshops?|seminars?|webinars?|round ?tables?|symposi(?:um|a)|retreats?|(?<!framework for )dialogues?|side events?|events?|forums?|table-?top exercises?|panel discussions?|training (?:courses?|sessions?|events?|workshops?))\b",
    ),
    Kind("conference", r"\bconferences?\b(?! (?:room|call))"),
    Kind("recommendations", r"\brecommendations?\b"),
    Kind("proposals", r"\bproposals?\b|\boptions\b(?= for\b)"),
    Kind("update", r"\b(?:progress made|updates?)\b"),
    Kind(
        "information",
        r"\binformation (?:notes?|papers?|sheets?)|\binformation\b|\bfindings\b|\b(?:its|their) conclusions\b"
        r"|(?<!\btake )(?<!\btook )\bnotes?\b(?= (?:on|by|of the|from|for|setting|outlining|verbale)\b)|\b(?:newsletters?|bulletins?|fact ?sheets?|brochures?|leaflets?|infographics?|databases?|(?:threat |risk )maps?|(?:press|media) releases?|(?:press|media|joint|public) statements?|circulars?|alerts?|memorand(?:um|a)|letters?(?! dated)|(?:policy|analytical|technical|thematic|information|trends?|research) briefs?|portals?|online platforms?|podcasts?|videos?|(?<!\bon its )(?<!\bon the )(?<!\bon a )(?:public |new )?web ?sites?(?!,? (?:which|that)\b)|(?:position |background |concept |briefing |discussion |policy |working |issues )?papers?"
        r"|(?:background |concept |briefing |explanatory |analytical |guidance )notes?)\b",
    ),
    Kind(
        "programme",
        r"\bwork (?:plan|programme)\b|(?:(?<=\bits )|(?<=\bits draft )|(?<=\bdraft )|(?<=\bnew )|(?<=\bits annual ))programme of work\b|\bprogrammes? of work(?= for\b)|\bplans?\b(?! to\b)(?: of (?:action|work|visits?))?|\bstrateg(?:y|ies)\b|\broad ?maps?\b|\b(?:(?:draft|provisional|annotated) agendas?|(?<=\ban )agenda)\b",
    ),
    Kind("assessment", r"\bassessments?\b|\bevaluations?\b"),
    Kind("analysis", r"\banalys[ei]s\b"),
    Kind("advice", r"\badvice\b"),
    Kind("research", r"\bresearch\b(?! (?:network|institut))|\bstud(?:y|ies)\b(?! visit)"),
)

KINDS: Final = tuple(Kind(each.name, _at_start(each.pattern)) for each in _NOUNS)
"""The kinds, in the order in which they are tried."""
