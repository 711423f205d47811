"""English: verbs by which something is delivered."""

from __future__ import annotations

from typing import Final

from unctc.languages.en.fragments import ANOTHERS, BODIES, THE
from unctc.languages.rules.bodies import BODY
from unctc.languages.rules.duties import Predicate
from unctc.late_patterns import late_pattern

__all__ = ["PREDICATES"]

_DELIVERED: Final = (
    r"(?:submitted|sent|provided|prepared|presented|produced|made|given|transmitted|issued|published|circulated|distributed|forwarded"
    r"|held|hosted|convened|(?:co-)?organi[sz]ed|conducted|undertaken|carried out|delivered"
    r"|adopted|approved|endorsed|finali[sz]ed|completed|concluded|updated|revised|released|posted|launched|drafted|drawn up|compiled|developed|made available"
    r"|tabled|laid before|handed over|supplied|furnished|communicated|conveyed|uploaded|shared|disseminated|written|elaborated|formulated|collated|finished|amended|refined"
    r"|set up|established|created|put in place|put together|arranged|run|facilitated|scheduled|translated|brought out|put forward|agreed(?: upon)?|determined|returned|put before|placed before)"
)
_DELIVERY: Final = r"(?:[Ss]ubmission|[Pp]resentation|[Cc]irculation|[Dd]istribution|[Ii]ssuance|[Pp]ublication|[Pp]reparation|[Cc]ompletion|[Ff]inali[sz]ation|[Aa]doption|[Oo]rgani[sz]ation|[Cc]onvening|[Hh]olding)"
_AND_THEN: Final = r"(?:[a-z]+ed(?:, [a-z]+ed){0,4},? (?:[a-z]+ly )?and(?:,[^,;]{3,40},)? )?"
"""What is done before: "will be revised, translated and published"."""
_COMPLETED: Final = (
    *("report", "joint report", "list", "guide", "survey", "assessment", "analysis", "review"),
    *("recommendations", "proposals", "programme"),
)
_MADE: Final = (*_COMPLETED, "information", "research")
_EVENTS: Final = ("meeting", "consultations", "briefing", "conference")

PREDICATES: Final = (
    Predicate(
        late_pattern(
            rf"(?:(?<=\bthat )|(?<=\bwhich )|(?<=report )|(?<=reports )|(?<=list )|(?<=information )|(?<=analysis )|(?<=proposals )|(?<=recommendations ))"
            rf"{THE}(?P<bodies>{BODIES}) (?:will|shall|is to|are to|has to|have to) (?:jointly )?(?:submit|provide|present|produce|prepare|issue|publish|make|give|transmit|circulate)\b"
        ),
        before=True,
    ),
    Predicate(
        late_pattern(
            rf",? ?\b(?:(?:is |are )?to|will|shall|should) be (?:submitted|provided|prepared|presented|produced|made|given|transmitted|issued|published|circulated)(?: to {THE}{BODIES})? by {THE}(?P<bodies>{BODIES})"
        ),
        before=True,
    ),
    Predicate(
        late_pattern(
            rf",? ?\b(?:(?:is |are )?(?:(?:expected|scheduled|planned|due|required) )?to|will|shall|should|must) (?:also |then |jointly )?be {_AND_THEN}{_DELIVERED}(?: (?:jointly|annually|quarterly|monthly|regularly|once a year|twice a year|every [a-z ]{{4,12}}))?(?: (?:(?:to|before) )?{THE}{BODIES})? by {THE}(?P<bodies>{BODIES})"
        ),
        before=True,
        needs_due=True,
    ),
    Predicate(
        late_pattern(
            rf"\b(?:(?:is|are) to|will|shall) be (?:reviewed|examined|assessed|evaluated) by {THE}(?P<bodies>{BODIES})"
        ),
        kind="review",
        before=True,
        needs_due=True,
        given=False,
    ),
    # "the report of CTED will be submitted"
    Predicate(
        late_pattern(
            rf"(?<=(?:eport|.list|urvey|ments|nalys|sals.|tions)) (?:of|by|from|on (?!the )[a-z ]{{3,40}} by) {THE}(?P<bodies>{BODIES}),? (?:will|shall|is to|are to) be (?:submitted|provided|prepared|presented|produced|transmitted|issued|published|circulated|made available)\b(?![^;.]*\bby (?:the )?[\ue000-\ue0ff])"
        ),
        before=True,
    ),
    Predicate(
        late_pattern(
            rf"\bbe (?:kept )?(?:informed|briefed|updated)(?: (?:regularly|orally|periodically))? by {THE}(?P<bodies>{BODIES})"
        ),
        kind="briefing",
        before=True,
    ),
    # "A report will be circulated before the end of May", whoever does it
    Predicate(
        late_pattern(
            rf"\b(?:(?:is|are) (?:(?:expected|scheduled|planned|due|required) )?to|will|shall|must) (?:also |then |jointly )?be {_AND_THEN}{_DELIVERED}\b(?!(?: (?:jointly|annually|quarterly|monthly|regularly|once a year|twice a year|every [a-z ]{{4,12}}))? by (?:the )?[\ue000-\ue0ff])(?!(?: to [^,;.]{{2,60}}?)? by (?:the )?[\ue000-\ue0ff])"
        ),
        before=True,
        needs_due=True,
    ),
    # "will finalize its survey and submit it to the Committee by 30 June"
    Predicate(
        late_pattern(
            r"\b(?:submit|send|forward|transmit|present|circulate|distribute|publish|issue|post|adopt|approve|share|make)(?= (?:it|them|(?:an?|the|its) (?:[a-z]+ )?versions?(?! of\b))\b)"
        ),
        named_before=True,
        needs_due=True,
    ),
    # "will complete its consideration of the assessments by 30 June"
    Predicate(
        late_pattern(
            r"\b(?:complete|finali[sz]e|conclude) (?:its|their|the) (?:consideration|examination|discussion) of (?P<about>[^;.:]*?)(?=,? (?:by|before|no later|not later|within|in (?:the )?(?:first|second|third|fourth|\d))\b|[;.:]|$)"
        ),
        kind="review",
        needs_due=True,
        given=False,
    ),
    # "By the end of 2022 the Committee will have adopted 20 assessments"
    Predicate(
        late_pattern(
            r"(?:(?<=\bwill have )|(?<=\bshall have ))(?:adopted|completed|conducted|held|submitted|finali[sz]ed|published|issued|carried out)\b"
        ),
        nouns=(*_MADE, *_EVENTS, "visit"),
        needs_due=True,
        given=False,
    ),
    # "A first draft will be ready by 30 September"
    Predicate(
        late_pattern(
            r"\b(?:will|shall|should|is to|are to) (?:be (?:ready|available)\b(?! to\b)|take place\b)"
        ),
        before=True,
        needs_due=True,
    ),
    # "By 30 June: submission by the Executive Directorate to the Committee of a report"
    Predicate(
        late_pattern(
            rf"(?:^|(?<=: )|(?<=; )|(?<=\) ))(?:[Tt]he )?{_DELIVERY} (?:by {THE}(?P<bodies>{BODIES}) )?(?:to {THE}{BODIES} )?of\b"
        ),
        needs_due=True,
    ),
    Predicate(
        # "the joint report of the Directorate and the Office, to be issued by 31 October"
        late_pattern(
            r", to be (?:submitted|presented|issued|published|released|circulated)\b(?!(?: to [^,;.]{2,60}?)? by (?:the )?[\ue000-\ue0ff])"
        ),
        before=True,
        needs_recipient=True,
    ),
    Predicate(
        late_pattern(
            r"(?:(?<=\bwill )|(?<=\bshall ))meet(?= (?:jointly )?with [^;.]*[\ue000-\ue0ff])"
        ),
        kind="meeting",
    ),
    Predicate(
        late_pattern(
            # "to keep the Council promptly and currently informed"
            r"\bkeep(?:ing)?(?= (?:(?:the )?[\ue000-\ue0ff]+(?:(?:,| and|, and) (?:the )?[\ue000-\ue0ff]+)*|it|them|him|her) (?:(?:[a-z]+ly|and|closely and) ){0,4}(?:informed|updated|abreast|apprised|advised)\b)"
        ),
        kind="briefing",
    ),
    Predicate(
        late_pattern(
            r"(?:(?<=\bwill )|(?<=\bshall )|(?<=\bto ))(?:give|deliver)(?= [^;.]*\b(?:briefings?|updates?)\b)"
        ),
        nouns=("briefing", "update"),
    ),
    Predicate(
        late_pattern(
            r"(?:(?<=\bwill )|(?<=\bshall )|(?<=\bto ))(?:deliver|finali[sz]e|complete|make(?= (?:[^;.]{1,60} )?available\b))\b"
        ),
        nouns=_COMPLETED,
    ),
    Predicate(
        late_pattern(
            r"(?:(?<=\bwill )|(?<=\bshall )|(?<=\bto ))(?:deliver|make|give)(?= [^;.]*\bstatements?\b)"
        ),
        kind="briefing",
        needs_recipient=True,
    ),
    Predicate(
        late_pattern(
            r"(?:(?<=\bwill )|(?<=\bshall )|(?<=\bto )|(?<=\balso )|(?<=\band ))visit\b(?=[ ,](?! ?to\b))"
        ),
        kind="visit",
        needs_due=True,
        given=False,
    ),
    # "will adopt 40 assessments by 30 June": of what is not delivered to anybody, only by a day
    Predicate(
        late_pattern(
            r"(?:(?<=\bwill )|(?<=\bshall )|(?<=\bto )|(?<=\bmust )|(?<=\balso )|(?<=\band )|(?<=, ))(?:adopt|approve|endorse|complete|conclude|finali[sz]e|revise|agree on|draw up|develop|update|launch|establish|create|renew)\b"
        ),
        nouns=_MADE,
        needs_due=True,
        given=False,
    ),
    Predicate(
        late_pattern(
            rf"(?:(?<=\bwill )|(?<=\bshall )|(?<=\bto )|(?<=\bmust )|(?<=\balso )|(?<=\d, ))(?:(?:examine|consider|discuss|take up)\b(?!{ANOTHERS})|(?:review|assess|evaluate|revisit|take stock of)\b)(?! [a-z]+ing\b)(?P<about>[^;.:]*?)"
            r"(?=,? (?:by (?:the end of |mid-|early |late |the )?(?:\d|[A-Z]|first|second|third|fourth)|before |no later |not later |at least |every |in (?:the )?(?:first|second|third|fourth|\d)|within |once |twice |annually|quarterly|monthly)|[;.:]|$)"
        ),
        kind="review",
        needs_due=True,
        given=False,
    ),
    Predicate(
        late_pattern(
            rf"(?<!\bbe )(?<!\bwere )(?<!\bwas )(?<!\bbeen )\b(?:submitted|provided|prepared|presented|produced|made|given|transmitted) by {THE}(?P<bodies>{BODIES})"
        ),
        before=True,
        needs_agent=True,
    ),
    Predicate(
        late_pattern(
            r"\bjointly (?:submit|provide|present|produce|prepare|issue|publish)\b(?=[^;.]*\breports?\b)"
        ),
        kind="joint report",
    ),
    Predicate(
        late_pattern(
            r"(?<!\bthe )(?<!\bits )(?<!\bthis )(?<!\bjointly )\b(?:jointly (?![^;.]*\breports?\b))?(?:submit|send|forward|distribute|disseminate|release|compile|provide|present|produce|prepare|circulate|transmit|publish|draft|submitting|providing"
            # A verb, and no "cross-cutting issue".
            r"|(?:(?<=\bto )|(?<=\bwill )|(?<=\bshall )|(?<=\bshould )|(?<=\band )|(?<=\bor )|(?<=ly )|(?<=\balso )|(?<=\bfurther )|(?<=, ))issue)\b(?! technical assistance| assistance| support)"
        )
    ),
    Predicate(
        late_pattern(
            r"(?:(?<=\bto )|(?<=\bwill )|(?<=\bshall )|(?<=\bshould )|(?<=\band )(?<!\bmonitoring and )|(?<=\balso )|(?<=\bfurther )|(?<=, )|(?<=[,，])|(?<=\bregularly )|(?<=\bin )|(?<=\bby ))"
            rf"(?:report|reporting)(?= (?!to be\b)(?:orally|back|thereon|,|{THE}?{BODY}|to |by |on |upon |at |regularly|periodically|annually|within|in ))"
        ),
        kind="report",
    ),
    Predicate(
        late_pattern(
            # "to brief once a year the Council"
            r"\b(?:brief|briefing)(?= (?:(?:[a-z]+ly|(?:at least )?(?:once|twice) (?:a|per|every) [a-z]+|every (?:[a-z0-9]+ )?[a-z]+s?) )?(?:the )?[\ue000-\ue0ff]| (?:it|them)\b)"
        ),
        kind="briefing",
    ),
    Predicate(
        late_pattern(
            r"(?:(?<=\bwill )|(?<=\bshall )|(?<=\bto )|(?<=, ))inform(?= (?:the )?[\ue000-\ue0ff]+(?: (?:once|twice|every|at least|regularly|quarterly|monthly|annually|in writing|orally)[a-z ]{0,20}?)?(?: of| about| on|,))"
        ),
        kind="information",
    ),
    Predicate(late_pattern(r"\b(?:update)(?= (?:the )?[\ue000-\ue0ff])"), kind="update"),
    Predicate(
        late_pattern(
            r"\b(?:conduct|undertake|carry out)\b(?: (?:an?|its|the|regular))*(?: [\w-]+){0,2} (?:review|forecast)(?: and (?:review|forecast))?(?: of (?P<about>[^,;.]+?)(?= to | and (?:report|submit|brief|provide|present|issue)\b|[,;.]|$))?"
        ),
        kind="review",
    ),
    Predicate(
        late_pattern(r"\b(?:conduct|undertake|carry out|make)\b"),
        nouns=("visit", "survey", "research"),
    ),
    Predicate(
        late_pattern(
            r"(?:(?<=\bto )|(?<=\bwill )|(?<=\bfurther ))share (?P<about>[^;.]{1,60}?)(?= (?:more widely |further )?with )"
        ),
        nouns=("information", "analysis", "assessment", "recommendations"),
        goes_on=True,
    ),
    Predicate(
        late_pattern(
            r"\bidentify (?P<about>[^;.]{0,80}?\b(?:donors|partners)\b(?: and (?:donors|partners)\b)?[^;.,]*)"
        ),
        kind="identification",
    ),
    Predicate(
        late_pattern(r"(?:(?<=\bwill )|(?<=\bto ))advise(?= (?:the )?[\ue000-\ue0ff])"),
        kind="advice",
    ),
    Predicate(
        late_pattern(
            r"\b(?:hold|convene|organi[sz]e|holding|convening|organi[sz]ing|hosting)\b|(?:(?<=\bwill )|(?<=\bshall )|(?<=\bto )|(?<=\band )|(?<=ly ))(?:host|deliver|co-organi[sz]e|conduct)\b"
        ),
        nouns=_EVENTS,
    ),
    Predicate(
        late_pattern(
            r"(?:(?<=\bwill )|(?<=\bshall )|(?<=\balso ))meet(?= (?:(?:[a-z]+ ){0,2}with (?:the )?[\ue000-\ue0ff]|(?:informally |formally |jointly )?(?:monthly|quarterly|annually|weekly|once|twice|three times|every|at least (?:once|twice|three)|by|before|no later|not later)\b))"
        ),
        kind="meeting",
    ),
    Predicate(
        late_pattern(r"\b(?:determine|adopt|approve|maintain|update|draw up|compile|develop)\b"),
        nouns=("list", "guide", "survey"),
    ),
    Predicate(
        late_pattern(
            r"(?<=\bwill )review\b(?=[^;.]*\b(?:every|annually|quarterly|monthly|once|twice|by \d)\b)"
        ),
        kind="review",
    ),
    Predicate(
        late_pattern(
            r"\breview\b(?= (?:the|its|this) (?:present |current )?(?:programme|(?:work )?(?:programme|plan)))"
        ),
        kind="review",
    ),
)
"""The verbs, in the order in which they are tried."""
