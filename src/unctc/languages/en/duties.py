"""English: how texts say who owes what to whom by when."""

from __future__ import annotations

import re

from unctc.languages.en.bodies import BODY_NAMES
from unctc.languages.en.words import MONTHS
from unctc.languages.rules.duties import (
    BODY,
    Act,
    Deadline,
    DutyRules,
    Interval,
    Kind,
    Predicate,
    Shift,
    listed,
)
from unctc.model.mandates import Rhythm

__all__ = ["DUTIES"]

_JOINT = (
    r",? (?:and|or|as well as|along with|together with|including)(?: in particular| also| further)?(?: the| all| other| relevant)* |"
    r", (?:including )?(?:the |all |other |relevant )*|/"
)
_BODIES = listed(_JOINT)
_FURTHER_BODIES = rf"(?:(?:{_JOINT}){BODY})*"
_THE = r"(?:(?:the|all|its|relevant|other|interested|assessed|concerned|affected|priority) )*"
_COUNT = (
    r"\d{1,4}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|eighteen"
    r"|twenty[- ]four|twenty|thirty|forty-five|sixty|ninety"
)
_UNIT = r"working days?|business days?|days?|weeks?|months?|quarters?|years?"
_DAY = rf"(?P<d>\d{{1,2}}) (?P<m>{'|'.join(MONTHS)}),? (?P<y>\d{{4}})"
_DAY_AFTER_MONTH = rf"(?P<m>{'|'.join(MONTHS)}) (?P<d>\d{{1,2}}),? (?P<y>\d{{4}})"
_MONTH = rf"(?:the )?(?:month of )?(?P<m>{'|'.join(MONTHS)}),? (?P<y>\d{{4}})"
_BY = r"(?i:\b(?:by|no later than|not later than|on or before|at the latest by)(?: the end of| close of business on)?)"
_EVENT = r"(?P<after>[^,;.]{3,90}?)(?=[,;.:]| and then| and thereafter| to | on (?:steps|the|its|their|how) |$)"
_SAYS = r"(?:(?:also|further|strongly|again|specifically|hereby|in this regard|in this context|as necessary|as a matter of (?:priority|urgency)) )*"

DUTIES = DutyRules(
    sentence_end=re.compile(
        r"(?<=[a-z)\d”\"\ue000-\ue0ff])[.;](?:\s+(?=[A-Z(\ue000-\ue0ff])|$)|(?<=;) (?=(?:and |or )?\([a-z]+\))"
    ),
    clause_end=re.compile(
        r"[;.:](?!\d)|,? and (?:will |shall )|, and to |, as well as to |, (?:and )?(?=[a-z]+s further)"
    ),
    bodies=BODY_NAMES,
    numbers=(
        *(("one", 1), ("once", 1), ("a", 1), ("two", 2), ("twice", 2), ("three", 3), ("thrice", 3)),
        *(
            ("four", 4),
            ("five", 5),
            ("six", 6),
            ("seven", 7),
            ("eight", 8),
            ("nine", 9),
            ("ten", 10),
        ),
        *(("eleven", 11), ("twelve", 12), ("fifteen", 15), ("eighteen", 18), ("twenty", 20)),
        *(("twenty-four", 24), ("twenty four", 24), ("thirty", 30), ("forty-five", 45)),
        *(("sixty", 60), ("ninety", 90)),
    ),
    units=(
        ("working day", "working day"),
        ("business day", "working day"),
        ("day", "day"),
        ("week", "week"),
        ("month", "month"),
        ("quarter", "quarter"),
        ("year", "year"),
        ("annum", "year"),
        ("annual", "year"),
    ),
    months=MONTHS,
    deadlines=(
        Deadline(re.compile(rf"{_BY} {_DAY}"), "by"),
        Deadline(re.compile(rf"(?i:\b(?:prior to|before|in advance of)) {_DAY}"), "before"),
        Deadline(
            re.compile(
                rf"(?i:\b(?:until|period ending(?: on)?|ending on|through|up to|expiring on)) {_DAY}"
            ),
            "until",
        ),
        Deadline(re.compile(rf"(?i:\bextend)\b[^,.;\d]{{0,40}} to {_DAY}"), "until"),
        Deadline(re.compile(rf"{_BY} {_DAY_AFTER_MONTH}"), "by"),
        Deadline(re.compile(rf"(?i:\b(?:prior to|before)) {_DAY_AFTER_MONTH}"), "before"),
        Deadline(re.compile(rf"(?i:\bbefore the end of) {_MONTH}"), "by"),
        Deadline(re.compile(rf"{_BY} {_MONTH}"), "by"),
        Deadline(re.compile(rf"(?i:\b(?:prior to|before)) {_MONTH}"), "before"),
        Deadline(
            re.compile(rf"(?i:\b(?:until|period ending|through)(?: the end of)?) {_MONTH}"), "until"
        ),
        Deadline(re.compile(r"(?i:\b(?:by|before|until) the end of) (?P<y>\d{4})\b"), "by"),
    ),
    further_day=re.compile(rf"(?:, and |, | and ){_DAY}(?![\w ]{{0,3}}\()"),
    withins=(
        re.compile(
            rf"\b(?i:within(?: a period of)?|no later than|not later than|in|for a (?:further )?period of) (?P<count>{_COUNT}) (?P<unit>{_UNIT})(?: time)? (?:of|after|following|from|since) {_EVENT}"
        ),
        re.compile(
            rf"\b(?i:within(?: a period of)?|no later than|in) (?P<count>{_COUNT}) (?P<unit>{_UNIT})\b"
        ),
        re.compile(
            rf"(?<![\w-])(?P<count>{_COUNT}) (?P<unit>{_UNIT}) (?:after|following) {_EVENT}"
        ),
        re.compile(rf"\bfor a (?:further )?period of (?P<count>{_COUNT}) (?P<unit>{_UNIT})\b"),
    ),
    intervals=(
        Interval(
            re.compile(
                rf"(?P<minimum>\bat least )?\b(?P<times>once|twice|thrice|(?:{_COUNT})(?= times\b))(?: times)? (?:per|a|every|each|in every) (?P<unit>year|annum|month|quarter|week|day)"
            ),
            words=("once", "twice", "thrice", "times"),
        ),
        Interval(
            re.compile(
                rf"(?P<minimum>\bat least )?\bevery (?:(?P<every>{_COUNT}) )?(?P<unit>{_UNIT})\b"
            ),
            words=("every",),
        ),
        Interval(
            re.compile(
                r"(?P<minimum>\bat least )?\b(?:(?P<times>once|twice) annually|(?:on )?a? ?(?P<times2>twice)[- ](?:annual|yearly)(?: basis)?)"
            ),
            times=2,
            words=("annual", "yearly"),
        ),
        Interval(
            re.compile(
                r"(?P<minimum>\bat least )?\b(?:semi-?annual(?:ly)?|bi-?annual(?:ly)?|half-yearly)(?: basis)?"
            ),
            times=2,
            words=("annual", "half-yearly"),
        ),
        Interval(
            re.compile(
                r"(?P<minimum>\bat least )(?P<times>one|two|three) (?:[\w-]+ ){1,3}?(?P<unit>annual|month|year|quarter)ly\b"
            ),
            words=("at least",),
        ),
        Interval(
            re.compile(
                r"(?P<minimum>\bat least )?\b(?:on an )?(?:annual(?:ly)?|yearly)\b(?: basis)?(?! Security Council Open)"
            ),
            words=("annual", "yearly"),
        ),
        Interval(
            re.compile(r"(?P<minimum>\bat least )?\b(?:on a )?quarterly(?: basis)?"),
            unit="month",
            every=3,
            words=("quarterly",),
        ),
        Interval(
            re.compile(r"(?P<minimum>\bat least )?\b(?:on a )?monthly(?: basis)?"),
            unit="month",
            words=("monthly",),
        ),
        Interval(re.compile(r"\b(?:each|per) year\b"), words=("each year", "per year")),
    ),
    rhythms=(
        (
            re.compile(
                r"\bon a (?:regular|periodic) basis|\bregularly\b|\bperiodically\b|\bperiodic(?= (?:meeting|report|briefing|update|review|consult))"
                r"|\bregular(?= (?:\w+ ){0,2}(?:report|briefing|update|meeting|consult|information|follow))"
            ),
            Rhythm.REGULARLY,
        ),
        (
            re.compile(
                r"\bin a timely (?:manner|fashion)|\btimely(?= (?:report|information|brief))"
            ),
            Rhythm.TIMELY,
        ),
        (
            re.compile(
                rf"(?<!\bexcept )\b(?:when|as|whenever|if) (?:the )?(?:{BODY} )?(?:so )?request(?:s|ed)\b|\b(?:up)?on request\b|\bat the request of\b|\bupon their request\b"
            ),
            Rhythm.ON_REQUEST,
        ),
    ),
    kinds=(
        Kind("joint report", r"\bjoint reports?"),
        Kind(
            "report",
            r"\b(?:(?:interim|written|oral|progress|annual|updated|preliminary|final|comprehensive) )*reports?\b(?!ing)",
        ),
        Kind("list", r"\blists?\b"),
        Kind("guide", r"\b(?:technical )?guide(?:lines|s)?\b"),
        Kind("survey", r"\b(?:global (?:implementation )?)?surveys?\b"),
        Kind("consultations", r"\b(?:informal )?consultations\b"),
        Kind("briefing", r"\b(?:oral |open |written |regular )*briefings?\b"),
        Kind("visit", r"(?<!\beach )(?<!\bevery )\b(?:follow-up )?visits?\b"),
        Kind("review", r"\b(?:annual |interim |comprehensive )*review\b"),
        Kind(
            "meeting",
            r"\b(?:special |open |joint |regular |periodic )*(?:meetings?|workshops?|seminars?)\b",
        ),
        Kind("recommendations", r"\brecommendations?\b"),
        Kind("proposals", r"\bproposals?\b"),
        Kind("update", r"\b(?:progress made|updates?)\b"),
        Kind("information", r"\binformation\b"),
        Kind("programme", r"\bwork (?:plan|programme)\b"),
        Kind("assessment", r"\bassessments?\b"),
        Kind("analysis", r"\banalys[ei]s\b"),
    ),
    head=(
        r"(?P<noun>{nouns})(?:(?: (?:by|from)|(?:(?<=report)|(?<=reports)) of) "
        rf"{_THE}(?P<authors>{_BODIES}))?"
    ),
    about=re.compile(
        r"\b(?:on(?! (?:an? )?[\w-]+(?: [\w-]+)? basis)(?! \d)|about|regarding|concerning) (?P<subject>.+)"
    ),
    bare=re.compile(
        r" (?:an? |its |the )?(?:[a-z]+ )?(?:report|information|list|recommendations|proposals)(?: for its consideration)?"
    ),
    predicates=(
        Predicate(
            re.compile(
                rf"(?:,? ?\bto be )?\b(?:submitted|provided|prepared|presented|produced|made|given|transmitted) by {_THE}(?P<bodies>{_BODIES})"
            ),
            before=True,
        ),
        Predicate(
            re.compile(
                r"\bjointly (?:submit|provide|present|produce|prepare|issue|publish)\b(?=[^;.]*\breports?\b)"
            ),
            kind="joint report",
        ),
        Predicate(
            re.compile(
                r"(?<!\bthe )(?<!\bits )(?<!\bthis )(?<!\bjointly )\b(?:jointly (?![^;.]*\breports?\b))?(?:submit|provide|present|produce|prepare|circulate|transmit|issue|publish|draft|submitting|providing)\b(?! technical assistance| assistance| support| advice)"
            )
        ),
        Predicate(
            re.compile(
                r"(?:(?<=\bto )|(?<=\bwill )|(?<=\bshall )|(?<=\bshould )|(?<=\band )|(?<=\balso )|(?<=\bfurther )|(?<=, )|(?<=\bregularly )|(?<=\bin )|(?<=\bby ))"
                rf"(?:report|reporting)(?= (?!to be\b)(?:orally|back|,|{_THE}?{BODY}|to |by |on |at |regularly|annually|within|in ))"
            ),
            kind="report",
        ),
        Predicate(
            re.compile(r"\b(?:brief|briefing)(?= (?:the )?[\ue000-\ue0ff])"), kind="briefing"
        ),
        Predicate(re.compile(r"\b(?:update)(?= (?:the )?[\ue000-\ue0ff])"), kind="update"),
        Predicate(
            re.compile(
                r"\b(?:conduct|undertake|carry out)\b(?: (?:an?|its|the|regular))*(?: [\w-]+){0,2} (?:review|forecast)(?: and (?:review|forecast))?(?: of (?P<about>[^,;.]+?)(?= to |[,;.]|$))?"
            ),
            kind="review",
        ),
        Predicate(
            re.compile(r"\b(?:conduct|undertake|carry out|make)\b"), nouns=("visit", "survey")
        ),
        Predicate(
            re.compile(r"\b(?:hold|convene|organi[sz]e|holding|convening)\b"),
            nouns=("meeting", "consultations", "briefing"),
        ),
        Predicate(
            re.compile(r"\b(?:determine|adopt|approve|maintain|update|draw up|compile|develop)\b"),
            nouns=("list", "guide", "survey"),
        ),
        Predicate(
            re.compile(
                r"(?<=\bwill )review\b(?=[^;.]*\b(?:every|annually|quarterly|monthly|once|twice|by \d)\b)"
            ),
            kind="review",
        ),
        Predicate(
            re.compile(
                r"\breview\b(?= (?:the|its|this) (?:present |current )?(?:programme|(?:work )?(?:programme|plan)))"
            ),
            kind="review",
        ),
    ),
    agents=(
        re.compile(
            rf"(?:^|(?<=[;.,] )|(?<=, and )|(?<=that )|(?<=: ))(?:In this (?:regard|context|connection), |(?:Furthermore|Moreover|In addition|Accordingly), |\([a-z]+\) )?(?:[Tt]he )?(?:(?:Chair|{BODY}) of )?(?:[Tt]he )?"
            rf"(?P<bodies>{_BODIES})(?: Chair)?(?:,[^,;]{{2,90}},| (?:with|through|in)[^,;]{{2,60}})* ?(?=(?:also |further |therefore |intends? |expresse[sd] |has expressed |will|shall|should|to |continues))"
        ),
    ),
    shifts=(
        Shift(
            re.compile(
                rf"\b(?:support|assist|help|supporting|assisting) {_THE}(?:Chair of )?{_THE}(?P<bodies>{_BODIES})(?: Chair)?(?= (?:in |to ))"
            ),
            "partner",
        ),
        Shift(
            re.compile(
                rf"\b(?:invite|request|ask|direct|invites|requests|directs|encourages|encourage|inviting|requesting|asking) {_SAYS}{_THE}(?:Chair of )?{_THE}(?P<bodies>{_BODIES})(?: Chair)?(?=,| to| at| \w+ to)"
            ),
            "partner",
        ),
        Shift(
            re.compile(
                r"\b(?:consider|examine|discuss|take up)\b(?=[^;.]*\b(?:by|reports?|lists?|information|recommendations?|proposals?)\b)"
            ),
            "recipient",
        ),
    ),
    resumption=re.compile(
        r", and (?=(?:will|shall|conduct|hold|submit|report|brief|provide|to )\b)"
    ),
    recipients=(
        re.compile(rf"\b(?:to|for) {_THE}(?P<bodies>{_BODIES})(?! (?:to|in|will|shall))"),
        re.compile(rf"\b(?:brief|briefing|update|inform) {_THE}(?P<bodies>{_BODIES})"),
        re.compile(
            rf"\b(?:provide|furnish|supply|present) {_THE}(?P<bodies>{_BODIES})(?=(?:,[^,]{{2,40}},)? with\b)"
        ),
    ),
    partners=(
        re.compile(rf"\bwith the (?:support|assistance|help) of {_THE}(?P<bodies>{_BODIES})"),
        re.compile(
            rf"\bin (?:close )?(?:cooperation|coordination|collaboration|consultation) with {_THE}(?P<bodies>{_BODIES})"
        ),
    ),
    dues_precede=False,
    acts=(
        Act("requests", "requests(?! for)", "requesting"),
        Act("directs", "directs", "directing"),
        Act("instructs", "instructs"),
        Act("decides", "decides|resolves"),
        Act("declares", "declares", mandates=False),
        Act("calls upon", "[cC]alls (?:up)?on|calls for"),
        Act("urges", "urges", "urging"),
        Act("encourages", "encourages", "encouraging"),
        Act("invites", "invites"),
        Act("demands", "demands"),
        Act("authorizes", "authorizes"),
        Act("underscores", "underscores", "underscoring", mandates=False),
        Act("underlines", "underlines", mandates=False),
        Act("stresses", "stresses", "stressing", mandates=False),
        Act("emphasizes", "(?:re)?emphasi[sz]es", "(?:re)?emphasi[sz]ing", mandates=False),
        Act("highlights", "highlights", mandates=False),
        Act("reaffirms", "reaffirms", "reaffirming", mandates=False),
        Act("affirms", "affirms", mandates=False),
        Act("reiterates", "reiterates", mandates=False),
        Act("recalls", "recalls", "recalling", mandates=False),
        Act("reminds", "reminds", mandates=False),
        Act("recognizes", "recogni[sz]es|acknowledges", mandates=False),
        Act("welcomes", "welcomes", "welcoming", mandates=False),
        Act("commends", "commends", mandates=False),
        Act("endorses", "endorses", mandates=False),
        Act("notes", "notes|takes note(?: of)?", "noting", mandates=False),
        Act("observes", "observes", mandates=False),
        Act("looks forward", "looks forward to", mandates=False),
        Act("supports", "supports", mandates=False),
        Act("expresses", "expresses", mandates=False),
        Act("confirms", "confirms", mandates=False),
        Act("clarifies", "clarifies", mandates=False),
        Act("condemns", "condemns", mandates=False),
        Act("deplores", "deplores", mandates=False),
        Act("reviews", "reviews", mandates=False),
    ),
    joint=r",? and(?:,? (?:in this (?:regard|context|connection|respect)|to this end|further|also))?",
    act_lead=r"(?:,|;|\.|and(?<= and)\b)(?:,? (?:in this (?:regard|context|connection|respect)|to this end|therefore|accordingly|also|further|again|strongly),?)* ",
    word_end=r"\b",
    committee_words=("ommittee", "CTC"),
    day_words=(*MONTHS, "end of"),
    unit_words=("day", "week", "month", "year", "annum", "annual", "quarter"),
    rhythm_words=("regular", "periodic", "timely", "request"),
    further=_SAYS,
    addressees=(
        re.compile(
            rf" *{_SAYS}(?:that |for |upon |on )?{_SAYS}{_THE}(?:Chairs? of |Chairman of |heads? of |members of |Director of )?{_THE}(?P<bodies>{_BODIES})(?:[’']s)?(?: (?:Chair|Chairman))?"
        ),
        re.compile(
            rf"\b(?:call (?:for|on|upon|to)|need for|request to|obligations? (?:of|for)|responsibility of|[Cc]hair(?:man)? of|among|between|that|intention of) {_THE}(?P<bodies>{_BODIES})(?: (?:to|shall|will|should|must|may|remains?)\b|,|;|$| and)"
        ),
        re.compile(
            # Whom something is done for, or who is helped to do it, is not told to do it.
            r"(?P<bodies>[\ue000-\ue0ff](?<![\ue000-\ue0ff].)"
            r"(?<!\bfor .)(?<!\bof .)(?<!\bin .)(?<!\bto .)(?<!\bassist .)(?<!\bhelp .)(?<!\benable .)(?<!\binvite .)(?<!\bby .)(?<!\bwith .)"
            r"(?<!\bfor the .)(?<!\bof the .)(?<!\bto the .)(?<!\bassist the .)(?<!\bhelp the .)(?<!\benable the .)(?<!\bby the .)(?<!\bwith the .)"
            rf"[\ue000-\ue0ff]*+{_FURTHER_BODIES})(?:,[^,;]{{2,90}},)? (?:to(?! (?:the )?[\ue000-\ue0ff])|shall|will|should|must)\b"
        ),
    ),
    asks=re.compile(
        rf",? and (?:for {_THE}(?P<bodies>{_BODIES}) to |(?:also |further )?to )|,? as well as to "
    ),
)
