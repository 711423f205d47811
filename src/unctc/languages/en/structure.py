"""English: how texts show their structure."""

from __future__ import annotations

from typing import Final

from unctc.languages.en.times import TIMES
from unctc.languages.rules.structure_patterns import StructureWords, structure_rules
from unctc.model.languages import Language

__all__ = ["STRUCTURE"]

STRUCTURE: Final = structure_rules(
    StructureWords(
        language=Language.ENGLISH,
        organs=(
            *("United Nations", "United", "Nations", "Security Council", "General Assembly"),
            *("Economic and Social Council", "Human Rights Council"),
        ),
        meetings=(
            r"[A-Za-z-]+ (?:special |emergency |emergency special )?(?:session|year)|\d{4} (?:substantive )?session",
            r"(?:[A-Z][a-z]+, )?\d{1,2}(?: [A-Z][a-z]+)?(?: \d{4})? ?[–—-] ?\d{1,2} [A-Z][a-z]+ \d{4}",
            r"Agenda items? [\d, and()a-z]+|Items? [\d, and()a-z]+ of the (?:provisional agenda|preliminary list(?: of items)?|preliminary list of agenda|agenda)\*{0,3}",
        ),
        distributions={},
        languages={},
        page="Page",
        items=r"\((?P<number>[a-z]|\d{1,2})\)",
        item_joints=("and", "or"),
        annexes=("Annex",),
        enclosures=("Enclosure", "Supplement"),
        appendices=("Appendix",),
        attachments=("Attachment",),
        label_continues="to (?:the )?(?:identical )?(?:letters?|note)",
        titles=(
            r"(?i:Identical letters|Letters?|Notes? verbales?) (?i:dated) {date},? (?i:from) {author} (?i:addressed to) (?P<addressee>"
            r"(?i:the President of the Security Council|the Secretary-General(?: and the Presidents? of (?:the )?(?:Security Council|General Assembly))?"
            r"|the Presidents? of the General Assembly(?: and (?:of )?the Security Council)?))(?!\w)",
            r"(?i:Identical letters|Letters?|Notes? verbales?) (?i:dated) {date},? (?i:from) {author} (?i:addressed to) (?P<addressee>.{2,300}?){end}",
        ),
        openings=(
            *(
                "I have the honour",
                "We have the honour",
                "On behalf of",
                "On instructions",
                "Upon instructions",
            ),
            *(
                "In accordance with",
                "Pursuant to",
                "I am",
                "I wish",
                "I write",
                "I refer",
                "Further to",
            ),
            *(
                "With reference",
                "Please find",
                "We are",
                "We wish",
                "We write",
                "In my capacity",
                "I should",
            ),
            *(
                "The Permanent Mission",
                "It is",
                "Following",
                "I would",
                "As Chair",
                "Under",
                "In the",
                "Upon",
                "I transmit",
            ),
        ),
        salutations=(
            *("Excellenc", "Your Excellenc", "Dear", "Sir", "Madam", "Mr. President", "Mr. Chair"),
            *("Mr. Secretary", "Distinguished", "Honourable"),
        ),
        signed=("Signed",),
        functions=(
            *(
                "(?:Acting |Vice-)?Chair(?:man|woman|person)?",
                "(?:Vice-|Acting )?President",
                "(?:Acting |Deputy )?Permanent Representative",
            ),
            *(
                "Ambassador",
                "Secretary-General",
                "(?:Acting )?Executive Director",
                "Chargé d.affaires",
                "(?:Prime )?Minister",
            ),
            *(
                "Coordinator",
                "(?:Security Council )?Facilitator",
                "Special (?:Representative|Envoy|Adviser)",
            ),
        ),
        revisions=r"Addendum|Corrigendum|Revision|Supplement",
        contents=r"(?:Table of )?[Cc]ontents|CONTENTS",
        introductions=r"Introduction|Background|Summary",
        programmes=r"work(?:ing)? (?:programme|program|plan)s?|(?:programme|program|plan)s? (?:of|for) (?:the )?(?:work|action|activities)|workplan|planned activities|activities planned",
        reports=r"(?:annual |final |interim |progress )?reports?|notes? (?:by|of)|list of .*|members|summary|review of|overview of",
        tables="Table",
        announced_annex="annex(?:es)?",
        announced_enclosure="enclosures?|appendi(?:x|ces)",
        hyphenated_parts=(
            "non self counter anti co pre post sub inter intra multi cross vice ex semi mid "
            "well ill long short high low follow day face on off in up down by to of the and "
            "then term level wide based related led side quarter first second third two three "
            "four five six seven eight nine ten half large small full part time one all re so "
            "world"
        ),
        evidence=(
            *("Security Council", "United Nations", "Counter-Terrorism Committee"),
            r"resolutions? \d{3,4} \((?:19|20)\d\d\)",
        ),
        terminals='.!?;:…”"',
    ),
    TIMES,
)
