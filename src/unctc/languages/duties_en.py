"""English: how texts say who owes what to whom by when."""

from __future__ import annotations

import re

from unctc.languages._duties import (
    BODY,
    Act,
    BodyName,
    Deadline,
    DutyRules,
    Interval,
    Kind,
    Predicate,
    Shift,
    listed,
)
from unctc.model.bodies import Body
from unctc.model.mandates import Rhythm

__all__ = ["DUTIES"]

_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
_BODIES = listed(
    r",? (?:and|or|as well as|along with|together with|including)(?: in particular| also| further)?(?: the| all| other| relevant)* |"
    r", (?:including )?(?:the |all |other |relevant )*|/"
)
_THE = r"(?:(?:the|all|its|relevant|other|interested) )*"
_COUNT = (
    r"\d{1,4}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|eighteen"
    r"|twenty[- ]four|twenty|thirty|forty-five|sixty|ninety"
)
_UNIT = r"working days?|business days?|days?|weeks?|months?|quarters?|years?"
_DAY = rf"(?P<d>\d{{1,2}}) (?P<m>{'|'.join(_MONTHS)}),? (?P<y>\d{{4}})"
_EVENT = r"(?P<after>[^,;.]{3,90}?)(?=[,;.:]| to | on (?:steps|the|its|their|how) |$)"
_SAYS = r"(?:(?:also|further|strongly|again|specifically|hereby|in this regard|in this context|as necessary) )*"

DUTIES = DutyRules(
    sentence_end=re.compile(
        r"(?<=[a-z)\d”\"\ue000-\ue0ff])[.;](?:\s+(?=[A-Z(\ue000-\ue0ff])|$)|(?<=;) (?=(?:and |or )?\([a-z]+\))"
    ),
    clause_end=re.compile(
        r"[;.:](?!\d)|, and (?:to |will |shall )|, as well as to |, (?:and )?(?=[a-z]+s further)"
    ),
    bodies=(
        BodyName(
            Body.CTED,
            r"(?i:Counter[- ]?Terrorism Committee(?:[’']s)? Executive Directorate|Executive Directorate of the Counter[- ]?Terrorism Committee)(?: \(CTED\))?"
            r"|Executive Director(?:ate)?(?: of (?:the )?CTED)?|(?:the heads? of )?\bCTED\b",
            hints=("CTED", "xecutive Director"),
        ),
        BodyName(
            Body.CTC,
            r"(?i:(?:Security Council )?Counter[- ]?Terrorism Committee(?! Executive|[’']s Executive)(?: \(CTC\))?)"
            r"|Committee established pursuant to (?:paragraph \d+ of )?(?:Security Council )?resolution 1373(?: \(2001\))?(?: concerning counter-terrorism)?(?: \((?:CTC|Counter-Terrorism Committee)\))?"
            r"|\bCTC\b",
            hints=("CTC", "errorism Committee", "errorism committee", "1373"),
        ),
        BodyName(
            Body.COMMITTEE_1267,
            r"(?:ISIL \(Da[’'‘]esh\) (?:&|and) )?Al-Qaida (?:and Taliban )?Sanctions Committee"
            r"|Committee (?:established )?pursuant to (?:paragraph 6 of )?resolutions? 1267(?: \(1999\))?(?:(?:,| and|, and) (?:1989|2253)(?: \(20\d\d\))?)*(?: concerning [^,;.]{3,90})?"
            r"|(?:1267|1989|2253)(?:/\d{4})*(?: \(\d{4}\))? (?:Sanctions )?Committee(?! Analytical)"
            r"|(?:1267|1989|2253) Committee",
            hints=("Sanctions Committee", "1267", "1989", "2253"),
        ),
        BodyName(
            Body.COMMITTEE_1540,
            r"Committee (?:established )?pursuant to resolution 1540(?: \(2004\))?|1540(?: \(2004\))? Committee",
            hints=("1540",),
        ),
        BodyName(
            Body.MONITORING_TEAM,
            r"(?:1267(?:/\d{4})* Committee )?Analytical Support and Sanctions Monitoring Team(?: established pursuant to [^,;.]{3,60}\))?|Monitoring Team",
            hints=("Monitoring Team",),
        ),
        BodyName(
            Body.GROUP_OF_EXPERTS_1540, r"1540(?: \(2004\))? Group of Experts", hints=("1540",)
        ),
        BodyName(
            Body.WORKING_GROUP_1566,
            r"Working Group established pursuant to resolution 1566(?: \(2004\))?|1566 Working Group",
            hints=("1566",),
        ),
        BodyName(
            Body.OMBUDSPERSON, r"Office of the Ombudsperson|Ombudsperson", hints=("Ombudsperson",)
        ),
        BodyName(
            Body.OCT,
            r"(?i:(?:United Nations |UN )?Office of Counter[- ]?Terrorism)(?: \((?:UN)?OCT\))?|\bUNOCT\b|\bOCT\b",
            hints=("OCT", "Office of Counter"),
        ),
        BodyName(
            Body.CTITF,
            r"(?i:(?:United Nations )?(?:Office of the )?Counter[- ]?Terrorism Implementation Task Force(?: Office)?)(?: \(CTITF\))?|CTITF(?: Office)?",
            hints=("CTITF", "mplementation Task Force", "MPLEMENTATION"),
        ),
        BodyName(
            Body.SECURITY_COUNCIL,
            r"(?:United Nations )?Security Council(?! (?:resolution|Committee|Counter|[Pp]residential|counter|Working|mandates|Open|consult))|(?<!Human Rights )(?<!Economic and Social )(?<!of )\bCouncil(?! (?:of (?:Europe|Ministers)|resolution|Chamber|Committee))",
            hints=("Council",),
        ),
        BodyName(
            Body.GENERAL_ASSEMBLY,
            r"(?:United Nations )?General Assembly(?! resolution)",
            hints=("Assembly",),
        ),
        BodyName(
            Body.SECRETARY_GENERAL,
            r"(?:United Nations )?Secretary[- ]General(?![’'])",
            hints=("Secretary",),
        ),
        BodyName(
            Body.MEMBER_STATES,
            r"(?:assessed |concerned |interested |all |affected |priority )*(?:United Nations )?Member States?(?![’'])|(?<!Member )(?<!United )(?<!non-)\bStates(?! of America|[’'])(?: parties)?",
            hints=("State",),
        ),
        BodyName(
            Body.UNODC,
            r"United Nations Office on Drugs and Crime(?: \(UNODC\))?|\bUNODC\b",
            hints=("UNODC", "Drugs"),
        ),
        BodyName(
            Body.UNDP,
            r"United Nations Development Program(?:me)?(?: \(UNDP\))?|\bUNDP\b",
            hints=("UNDP", "Development Program"),
        ),
        BodyName(
            Body.UNESCO,
            r"United Nations Educational,? Scientific,? and Cultural Organi[sz]ation(?: \(UNESCO\))?|\bUNESCO\b",
            hints=("UNESCO", "Educational"),
        ),
        BodyName(
            Body.UN_WOMEN,
            r"United Nations Entity for Gender Equality and the Empowerment of Women(?: \(UN[- ]Women\))?|\bUN[- ]Women\b",
            hints=("Women",),
        ),
        BodyName(
            Body.UNICEF,
            r"United Nations Children[’']s Fund(?: \(UNICEF\))?|\bUNICEF\b",
            hints=("UNICEF", "Children"),
        ),
        BodyName(
            Body.ICAO,
            r"International Civil Aviation Organi[sz]ation(?: \(ICAO\))?|\bICAO\b",
            hints=("ICAO", "Civil Aviation"),
        ),
        BodyName(
            Body.IMO,
            r"International Maritime Organi[sz]ation(?: \(IMO\))?|\bIMO\b",
            hints=("IMO", "Maritime"),
        ),
        BodyName(
            Body.INTERPOL,
            r"International Criminal Police Organi[sz]ation(?: \(INTERPOL\))?|\bINTERPOL\b",
            hints=("INTERPOL", "Criminal Police"),
        ),
        BodyName(
            Body.FATF,
            r"Financial Action Task Force(?: \(FATF\))?|\bFATF\b",
            hints=("FATF", "Financial Action"),
        ),
        BodyName(
            Body.GCTF,
            r"Global Counter[- ]?[Tt]errorism Forum(?: \(GCTF\))?|\bGCTF\b",
            hints=("GCTF", "errorism Forum"),
        ),
        BodyName(
            Body.WCO,
            r"World Customs Organi[sz]ation(?: \(WCO\))?|\bWCO\b",
            hints=("WCO", "World Customs"),
        ),
        BodyName(
            Body.OTHER_UN_ENTITIES,
            r"(?:other |all |relevant )*(?:United Nations|UN) (?:(?:system|relevant|counter-?terrorism(?:-relevant)?) )*(?:entities|bodies|agencies|missions|Missions|field offices|departments)",
            hints=("United Nations", "UN "),
        ),
        BodyName(
            Body.ORGANIZATIONS,
            r"(?:relevant )?(?:international|regional)(?:,? (?:and )?(?:regional|subregional|sub-regional))*,? (?:organi[sz]ations|entities)",
            hints=("rganization", "rganisation", "entities"),
        ),
        BodyName(
            None,
            r"\b(?:its |the )?(?<!Sanctions )(?<!Terrorism )(?<!1540 )(?<!1267 )Committee(?! (?:established|pursuant|members?|of|concerning))",
            hints=("ommittee",),
        ),
    ),
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
    ),
    months=_MONTHS,
    deadlines=(
        Deadline(
            re.compile(
                rf"\b(?:by|no later than|not later than|on or before|at the latest by)(?: the end of| close of business on)? {_DAY}"
            ),
            "by",
        ),
        Deadline(re.compile(rf"\b(?:prior to|before|in advance of) {_DAY}"), "before"),
        Deadline(
            re.compile(rf"\b(?:until|period ending|through|up to|expiring on) {_DAY}"), "until"
        ),
    ),
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
                rf"(?P<minimum>\bat least )?\b(?P<times>once|twice|thrice|(?:{_COUNT}) times) (?:per|a|every|each|in every) (?P<unit>year|annum|month|quarter|week|day)"
            )
        ),
        Interval(
            re.compile(
                rf"(?P<minimum>\bat least )?\bevery (?:(?P<every>{_COUNT}) )?(?P<unit>{_UNIT})\b"
            )
        ),
        Interval(
            re.compile(
                r"(?P<minimum>\bat least )?\b(?:(?P<times>once|twice) annually|(?:on )?a? ?(?P<times2>twice)[- ](?:annual|yearly)(?: basis)?)"
            ),
            times=2,
        ),
        Interval(
            re.compile(
                r"(?P<minimum>\bat least )?\b(?:semi-?annual(?:ly)?|bi-?annual(?:ly)?|half-yearly)(?: basis)?"
            ),
            times=2,
        ),
        Interval(
            re.compile(
                r"(?P<minimum>\bat least )?\b(?:on an )?(?:annual(?:ly)?|yearly)\b(?: basis)?(?! Security Council Open)"
            )
        ),
        Interval(
            re.compile(r"(?P<minimum>\bat least )?\b(?:on a )?quarterly(?: basis)?"),
            unit="month",
            every=3,
        ),
        Interval(
            re.compile(r"(?P<minimum>\bat least )?\b(?:on a )?monthly(?: basis)?"), unit="month"
        ),
        Interval(re.compile(r"\b(?:each|per) year\b")),
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
                rf"\b(?:when|as|whenever|if) (?:the )?(?:{BODY} )?(?:so )?request(?:s|ed)\b|\b(?:up)?on request\b|\bat the request of\b|\bupon their request\b"
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
        Kind("visit", r"\b(?:follow-up )?visits?\b"),
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
    head=r"(?P<authors>)(?P<noun>{nouns})",
    about=re.compile(r"\b(?:on|about|regarding|concerning) (?P<subject>.+)"),
    bare=re.compile(
        r" (?:an? |its |the )?(?:[a-z]+ )?(?:report|information|list|recommendations|proposals)(?: for its consideration)?"
    ),
    predicates=(
        Predicate(
            re.compile(
                rf"\b(?:submitted|provided|prepared|presented|produced|made|given|transmitted) by {_THE}(?P<bodies>{_BODIES})"
            ),
            before=True,
        ),
        Predicate(
            re.compile(
                r"\b(?:submit|provide|present|produce|prepare|circulate|transmit|issue|publish|draft|submitting|providing)\b(?! technical assistance| assistance| support| advice)"
            )
        ),
        Predicate(
            re.compile(
                rf"(?<!\bthe )(?<!\ba )(?<!\bjoint )(?<!\bits )\b(?:report|reporting)(?= (?!to be\b)(?:orally|back|,|{_THE}?{BODY}|to |by |on |at |regularly|annually|within|in ))"
            ),
            kind="report",
        ),
        Predicate(
            re.compile(r"\b(?:brief|briefing)(?= (?:the )?[\ue000-\ue0ff])"), kind="briefing"
        ),
        Predicate(re.compile(r"\b(?:update)(?= (?:the )?[\ue000-\ue0ff])"), kind="update"),
        Predicate(
            re.compile(
                r"\b(?:conduct|undertake|carry out)\b(?: (?:an?|its|the|regular))*(?: [\w-]+){0,2} (?:review|forecast)"
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
        Predicate(re.compile(r"\breview\b(?= the (?:present |current )?programme)"), kind="review"),
    ),
    agents=(
        re.compile(
            rf"(?:^|(?<=[;.,] )|(?<=, and )|(?<=that )|(?<=: ))(?:In this (?:regard|context|connection), |(?:Furthermore|Moreover|In addition|Accordingly), |\([a-z]+\) )?(?:[Tt]he )?(?:Chair of )?(?:[Tt]he )?"
            rf"(?P<bodies>{_BODIES})(?: Chair)?(?:,[^,;]{{2,90}},| (?:with|through|in)[^,;]{{2,60}})* ?(?=(?:also |further |therefore |intends? |expresses |will|shall|should|to |continues))"
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
                rf"\b(?:invite|request|ask|direct|invites|requests|directs|encourages|encourage) {_SAYS}{_THE}(?:Chair of )?{_THE}(?P<bodies>{_BODIES})(?: Chair)?(?=,| to| at| \w+ to)"
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
    ),
    partners=(
        re.compile(rf"\bwith the (?:support|assistance|help) of {_THE}(?P<bodies>{_BODIES})"),
        re.compile(
            rf"\bin (?:close )?(?:cooperation|coordination|collaboration|consultation) with {_THE}(?P<bodies>{_BODIES})"
        ),
    ),
    dues_precede=False,
    acts=(
        Act("requests", "request(?:s|ing)"),
        Act("directs", "direct(?:s|ing)"),
        Act("instructs", "instructs"),
        Act("decides", "decides|resolves"),
        Act("declares", "declares", mandates=False),
        Act("calls upon", "[cС]alls (?:up)?on|calls for"),
        Act("urges", "urges"),
        Act("encourages", "encourages"),
        Act("invites", "invites"),
        Act("demands", "demands"),
        Act("authorizes", "authorizes"),
        Act("underscores", "underscores", mandates=False),
        Act("underlines", "underlines", mandates=False),
        Act("stresses", "stresses", mandates=False),
        Act("emphasizes", "(?:re)?emphasi[sz](?:es|ing)", mandates=False),
        Act("highlights", "highlights", mandates=False),
        Act("reaffirms", "reaffirm(?:s|ing)", mandates=False),
        Act("affirms", "affirms", mandates=False),
        Act("reiterates", "reiterates", mandates=False),
        Act("recalls", "recall(?:s|ing)", mandates=False),
        Act("reminds", "reminds", mandates=False),
        Act("recognizes", "recogni[sz]es|acknowledges", mandates=False),
        Act("welcomes", "welcomes", mandates=False),
        Act("commends", "commends", mandates=False),
        Act("endorses", "endorses", mandates=False),
        Act("notes", "notes|takes note of", mandates=False),
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
    act_lead=r"(?:[,;.]|\band\b|,? and)(?:,? (?:in this (?:regard|context|connection|respect)|to this end|therefore|accordingly|also|further|again|strongly),?)* ",
    word_end=r"\b",
    committee_words=("ommittee", "CTC"),
    due_words=re.compile(
        r"20\d\d\b|\b(?:days?|weeks?|months?|years?|annum|annual|annually|yearly|quarterly|monthly|semi-?annual|bi-?annual|half-yearly)\b"
    ),
    further=_SAYS,
    addressees=(
        re.compile(
            rf" *(?:that |for |upon |on )?{_SAYS}{_THE}(?:Chairs? of |Chairman of |heads? of |members of |Director of )?{_THE}(?P<bodies>{_BODIES})(?:[’']s)?(?: (?:Chair|Chairman))?"
        ),
        re.compile(
            rf"\b(?:call (?:for|on|upon|to)|among|between|that|intention of) {_THE}(?P<bodies>{_BODIES})(?: (?:to|shall|will|should|must|may|remains?)\b|,|;|$| and)"
        ),
        re.compile(
            rf"{_THE}(?P<bodies>{_BODIES})(?:,[^,;]{{2,90}},)? (?:to|shall|will|should|must)\b"
        ),
    ),
    asks=re.compile(
        rf",? and (?:for {_THE}(?P<bodies>{_BODIES}) to |(?:also |further )?to )|,? as well as to "
    ),
)
