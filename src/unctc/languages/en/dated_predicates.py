"""English: verbs that deliver something where it is said by when, whatever its kind."""

from __future__ import annotations

from typing import Final

from unctc.languages.en.fragments import BODIES, THE
from unctc.languages.en.kinds import KINDS
from unctc.languages.rules.duties import Predicate
from unctc.late_patterns import late_pattern

__all__ = ["DATED_PREDICATES"]

_ANY: Final = tuple(each.name for each in KINDS)
_TASKED: Final = (
    *("is", "are", "has", "have", "expected", "required", "requested", "invited", "tasked"),
    *("asked", "scheduled", "due", "planned", "instructed", "mandated", "upon", "bound", "needs"),
    *("intends", "intend", "plans", "plan", "expects", "expect", "proposes", "propose", "need"),
    *(
        "aims",
        "aim",
        "undertakes",
        "undertake",
        "continue",
        "wishes",
        "stands ready",
        "means",
        "undertaken",
        "obliged",
        "obligated",
        "seeks",
        "seek",
        "strives",
        "endeavours",
    ),
)
_TO: Final = "".join(rf"|(?<=\b{each} to )" for each in _TASKED)
_ACTS: Final = (
    r"(?:(?<=\bwill )|(?<=\bshall )|(?<=\bmust )|(?<=\band )|(?<=\bor )|(?<=\balso )|(?<=\bthen )|(?<=\bboth )"
    rf"|(?<=(?<!on)ly )|(?<=\d, )|(?<=\ue0ff, ){_TO})"
)
_GIVE: Final = (
    r"table|lay|hand over|turn over|supply|furnish|communicate|relay|convey|upload|file|return|address|offer|propose"
    r"|share|pass on|make public|make available|send out|put forward|put out|put before|place before|bring out|roll out|come up with|deliver|give|recommend"
)
_MAKE: Final = (
    r"write|elaborate|formulate|collate|compile|design|generate|assemble|finish|wrap up|amend|refine|refresh|rework|overhaul"
    r"|translate|set up|build|initiate|commission|put in place|put together|work out|map out|complete|conclude|finali[sz]e|revise|update"
    r"|adopt|approve|endorse|agree (?:up)?on|draw up|develop|launch|establish|create|renew|determine|settle|draft|prepare|have ready|maintain|modify"
)
_HOLD: Final = (
    r"arrange(?: for)?|run|facilitate|lead|schedule|mount|stage|call|pay|make|perform|co-host|co-chair|chair|open|hold|convene|organi[sz]e|host|conduct"
    r"|undertake|carry out|give|deliver"
)
_DELIVERY: Final = (
    r"(?:[Ss]ubmission|[Pp]resentation|[Cc]irculation|[Dd]istribution|[Ii]ssuance|[Ii]ssue|[Pp]ublication|[Pp]reparation|[Cc]ompletion"
    r"|[Ff]inali[sz]ation|[Aa]doption|[Aa]pproval|[Oo]rgani[sz]ation|[Cc]onvening|[Hh]olding|[Dd]elivery|[Tt]ransmission|[Tt]ransmittal|[Rr]elease|[Uu]pdating|[Rr]evision|[Cc]onduct)"
)
_LIMIT: Final = (
    r"(?:(?:Deadline|Time limit|Due date|Target date|Date|Timeline) (?:for|of) (?:the )?)"
)
# "of the report to the Council", up to the colon before the day
_OF_WHAT: Final = rf"of (?P<about>[^;.:]{{2,160}}?)(?=(?: (?:by|to) {THE}[\ue000-\ue0ff]|:))"

DATED_PREDICATES: Final = (
    # "Submission by the Executive Directorate of its survey: 31 May 2022"
    Predicate(
        late_pattern(
            rf"(?:^|(?<=\) )){_LIMIT}?(?:[Tt]he )?{_DELIVERY} (?:by {THE}(?P<bodies>{BODIES}) )?(?:to {THE}{BODIES} )?{_OF_WHAT}[^;.:]{{0,90}}: "
        ),
        needs_due=True,
        impersonal=True,
    ),
    # "Submission of the survey to the Committee by the Executive Directorate: 31 May 2022"
    Predicate(
        late_pattern(
            rf"(?:^|(?<=\) )){_LIMIT}?(?:[Tt]he )?{_DELIVERY} {_OF_WHAT}(?: to {THE}{BODIES})? by {THE}(?P<bodies>{BODIES})(?: to {THE}{BODIES})?: "
        ),
        needs_due=True,
        impersonal=True,
    ),
    # "The report is due from the Executive Directorate on 1 September"
    Predicate(
        late_pattern(
            rf"\b(?:is|are|falls?|will be|shall be) (?:due|expected|awaited)(?: (?:from|by) {THE}(?P<bodies>{BODIES}))?(?! to\b)"
        ),
        before=True,
        needs_due=True,
    ),
    # "The report will reach the Committee by 20 November"
    Predicate(
        late_pattern(
            r"\b(?:will|shall|should|must|(?:is|are) to) (?:reach|arrive|appear|come (?:out|before)|go (?:out|to)|be (?:out|before|with|in (?:place|use|force)|operational|complete|finished|online|due|on the website)|see the light)\b"
        ),
        before=True,
        needs_due=True,
    ),
    # "will bring the Committee up to date", "will address the Council"
    Predicate(
        late_pattern(
            r"(?:(?<=\bwill )|(?<=\bshall ))bring(?= (?:the )?[\ue000-\ue0ff]+ up to date)"
        ),
        kind="update",
        needs_due=True,
    ),
    Predicate(
        late_pattern(
            r"(?:(?<=\bwill )|(?<=\bshall ))(?:address|speak before|appear before)(?= (?:the )?[\ue000-\ue0ff])"
        ),
        kind="briefing",
        needs_due=True,
    ),
    # "will have completed", "is expected to have drawn up"
    Predicate(
        late_pattern(
            r"(?:(?<=\bto have )|(?<=\bwill have )|(?<=\bshall have )|(?<=\bmust have ))(?:[a-z]+ed|drawn up|held|made|given|sent|set up|written|put in place)\b"
        ),
        nouns=_ANY,
        needs_due=True,
    ),
    # "It is planned to publish a handbook", whoever does it
    Predicate(
        late_pattern(
            rf"(?:(?<=\bis planned to )|(?<=\bis intended to )|(?<=\bis proposed to )|(?<=\bis envisaged to ))(?:{_GIVE}|{_MAKE}|{_HOLD}|publish|issue|submit|present|circulate|distribute|produce|release)\b"
        ),
        nouns=_ANY,
        needs_due=True,
        impersonal=True,
    ),
    # "will be considered by the Committee in June"
    Predicate(
        late_pattern(
            rf"\b(?:(?:is|are) to|will|shall) be (?:considered|discussed|taken up) by {THE}(?P<bodies>{BODIES})(?= (?:by|before|in|no later|at the latest|within)\b)"
        ),
        kind="review",
        before=True,
        needs_due=True,
        given=False,
    ),
    Predicate(late_pattern(rf"{_ACTS}(?:{_GIVE})\b"), nouns=_ANY, needs_due=True),
    Predicate(late_pattern(rf"{_ACTS}(?:{_HOLD})\b"), nouns=_ANY, needs_due=True),
    Predicate(late_pattern(rf"{_ACTS}(?:{_MAKE})\b"), nouns=_ANY, needs_due=True),
)
"""They are tried after the verbs that deliver without a time as well."""
