"""English: how texts say who owes what to whom by when."""

from __future__ import annotations

from unctc.languages.en.acts import ACT_LEAD, ACTS, SAYS
from unctc.languages.en.dated_predicates import DATED_PREDICATES
from unctc.languages.en.directives import (
    ADDRESSED,
    ALONGSIDE,
    ANNOUNCES,
    ASKED,
    ASKS,
    GOVERNMENTS,
    NOTED,
    POINTS,
    PRONOUNS,
)
from unctc.languages.en.fragments import ANOTHERS, BODIES, THE
from unctc.languages.en.kinds import KINDS
from unctc.languages.en.predicates import PREDICATES
from unctc.languages.rules.bodies import BODY
from unctc.languages.rules.duties import DutyRules, Pronoun, Shift
from unctc.late_patterns import late_pattern
from unctc.model.languages import Language

__all__ = ["DUTIES"]

_LEADERS = r"(?:(?:(?:senior|high-level|relevant) )*(?:officials|representatives|experts|members|heads|leadership|the leadership) (?:of|from) )?"
_SPEAKERS = rf"(?:Chair of )?{THE}{BODY}(?: Chair)?(?:(?:, | and |, and )(?:{THE}|their )(?:Chairs?\b|Executive Director\b|{BODY}))*"
# What a noun right before is only said of: "assessment report", "briefing note".
_HEADS = r"(?:reports?|lists?|plans?|programmes?|guides?|guidelines|papers?|notes?|meetings?|workshops?|seminars?|visits?|schedules?|calendars?|findings|templates?)"
_MORE = (
    r"(?P<more>(?:(?:, and |, | and | or | as well as )(?:(?:an?|the|its|any) )?(?:[a-z-]+ )?"
    r"(?:{nouns})(?! (?:the|its|their|an?|this|all)\b))*)"
)
# A body after one of these receives nothing: "their utility to Member States", "visits to Member States".
_NO_GIVING = "".join(
    rf"(?<!\b{word} )"
    for word in (
        *("utility", "use", "usefulness", "value", "relevance", "relevant", "useful", "available"),
        *(
            "assistance",
            "support",
            "threat",
            "threats",
            "risk",
            "risks",
            "challenges",
            "visit",
            "visits",
        ),
        *(
            "relating",
            "related",
            "relation",
            "regard",
            "respect",
            "response",
            "responses",
            "according",
        ),
        *(
            "open",
            "access",
            "tailored",
            "applicable",
            "pursuant",
            "addressed",
            "common",
            "specific",
        ),
    )
)

_WILL = (
    r"(?:also |further |therefore |intends? |plans? |aims? |expects? |proposes? |undertakes? |is (?:expected|planning|required|due|requested|invited|scheduled|tasked|called upon) to |are (?:expected|planning|required|due) to "
    r"|expresse[sd] |has expressed |has undertaken |looks? forward to (?=receiving|hearing)|will|shall|should|must |to |is to |are to |has to |have to |seeks? to |strives? to |endeavours? to |continues)"
)
_SHALL = r"(?:will|shall|is to|are to)\b(?! be\b)"
# What a sentence may begin with before its subject.
_LEAD = r"(?:(?:Furthermore|Moreover|In addition|Accordingly|Thereafter|Subsequently|To this end|To that end|In this (?:regard|context|connection)), |[^,;:\ue000-\ue0ff]{2,60}, |\([a-z]+\) )?"

# What tells a report that is to come from one that has been given.
_FUTURE = r"next|regular|periodic|annual|quarterly|future|forthcoming|upcoming|subsequent|final|relevant|[a-z]+-monthly"
_TO_REVIEW = r"(?:\b(?:review|re-?examine|reconsider|reassess)\b|\bunder (?:[a-z]+ ){0,3}review\b)"


DUTIES = DutyRules(
    language=Language.ENGLISH,
    sentence_end=late_pattern(
        r"(?<=[a-z)\d”\"\ue000-\ue0ff])[.;](?:\s+(?=[A-Z(\ue000-\ue0ff])|$)|(?<=;) (?=(?:and |or )?\([a-z]+\))"
    ),
    clause_end=late_pattern(
        rf"[;.:](?!\d)|,? and (?=(?:the )?(?:Chair of )?(?:the )?{BODIES} {_SHALL})|,? and (?:will |shall )|,? and (?=(?:submit|report|brief|provide|present|issue|hold|convene|conduct|review (?:the|its|their))\b)|, and to |, as well as to |,? and (?=(?:make|submit|transmit|publish|circulate|present|send|post|share|forward) (?:it|them)\b)|,? and(?=, (?:by|before|no later|not later|within|in|on) [^,;]{{2,40}}, )|, (?:and )?(?=[a-z]+s further)"
    ),
    kinds=KINDS,
    head=(
        rf"(?P<noun>(?:{{nouns}})\b(?! {_HEADS}\b)){_MORE}(?:(?: (?:by|from)|(?:(?<=report)|(?<=reports)|(?<=recommendations)|(?<=proposals)|(?<=findings)|(?<=conclusions)) of) "
        rf"{THE}(?P<authors>{BODIES}))?(?:,? (?:prepared|drafted|compiled|drawn up|developed|produced) (?:jointly )?by {THE}(?P<makers>{BODIES}))?"
    ),
    about=late_pattern(
        r"\b(?:on(?! (?:an? )?[\w-]+(?: [\w-]+)? basis)(?! \d)(?! request)|about|regarding|concerning) (?P<subject>.+)"
    ),
    bare=late_pattern(
        rf" (?:an? |its |the )?(?:[a-z]+ )?(?:report|information|list|recommendations|proposals|advice|analysis|assessments?)"
        rf"(?: to {THE}{_LEADERS}{BODIES})?(?: (?:up)?on request)?(?: for its consideration)?"
    ),
    vague=late_pattern(r" ?(?:its|their|the|those) (?:activities|work|efforts)"),
    hollow=late_pattern(
        r"(?: (?:an?|the|its|joint|special|open|regular|periodic|informal))* (?:meetings?|consultations|visits?|workshops?|briefings?)"
    ),
    contents=late_pattern(
        r",? (?:(?:which|that) (?:will |shall )?)?(?:sets? out|setting out|lists?|listing|outlin(?:es?|ing)|describ(?:es?|ing)|cover(?:s|ing)?|contain(?:s|ing)?) (?P<subject>[^;]+?)"
        r"(?=, for (?:the |its )?(?:further )?consideration|[;.](?: |$)|$)"
    ),
    passing=late_pattern(r",? for (?:its|their|the) (?:further )?consideration(?=,)"),
    subject_end=late_pattern(
        r"[;.](?= |$)|, and (?:will|shall)\b|, for (?:the )?consideration (?:by|of)\b"
    ),
    subject_lead=late_pattern(
        r"(?:will|shall) (?:continue to )?|(?:and )?(?:orally|in writing)\b|at the (?:end|conclusion) of (?:each|every) [a-z]+\b"
        r"|(?:(?:the )?[\ue000-\ue0ff]+|it\b|them\b)(?= (?:every|each|once|twice|at least|on an? |quarterly|monthly|annually|regularly|orally|in writing|by )|$)"
    ),
    subject_trail=late_pattern(
        r",? (?:that|which)$|,? for (?:the )?consideration (?:by|of)[^;.]*$"
    ),
    to_this_end=late_pattern(r",? (?:including )?(?:by|through) $"),
    readers=(late_pattern(rf"\bfor (?:the )?consideration (?:by|of) {THE}(?P<bodies>{BODIES})"),),
    experts=late_pattern(
        r" and their (?:respective )?(?:groups? of experts|expert groups?|experts)"
    ),
    joins=(
        late_pattern(
            rf"\b(?:jointly|together) with {THE}(?:Chairs? of {THE})?(?P<bodies>{BODIES})"
        ),
        late_pattern(
            rf"\b(?:submit|issue|present|publish|prepare|produce|release|draft),? with {THE}(?P<bodies>{BODIES})(?=[^;.]*\bjoint report)"
        ),
    ),
    invited=late_pattern(
        r" to (?P<subject>(?:attend|participate|take part|contribute|join|share|express|give|address) ?[^;.]*)"
    ),
    bare_item=(
        rf"(?P<what>(?:[A-Za-z-]+ ){{0,4}}?(?P<noun>{{nouns}}){_MORE}) (?:of|by) (?P<authors>{_SPEAKERS})"
    ),
    purpose=late_pattern(r" to (?!the |all |its |be |[\ue000-\ue0ff])[a-z]+ "),
    predicates=(*PREDICATES, *DATED_PREDICATES),
    agents=(
        late_pattern(
            rf"(?:^|(?<=[;.,] )|(?<=, and )|(?<=(?:19|20)\d\d )|(?<=that )|(?<=: )|(?<=, namely )|(?<=, which )|(?<= of which ))(?:In this (?:regard|context|connection), |(?:Furthermore|Moreover|In addition|Accordingly), |\([a-z]+\) )?(?:[Tt]he )?(?:(?:Chair|{BODY}) of )?(?:[Tt]he )?"
            rf"(?P<bodies>{BODIES})(?: Chair)?(?:,[^,;]{{2,90}},| (?:with|through|in)[^,;]{{2,60}})*,? ?(?={_WILL})"
        ),
        # "Once a year the Executive Directorate will", "With the Office, the Executive Directorate will"
        late_pattern(
            rf"^(?:Once|Twice|Every|Each|At|In|On|By|Before|After|Within|During|No later|Not later|Starting|From|Throughout|Over|Ahead|Prior|Together|Jointly)\b [^,;:.\ue000-\ue0ff]{{2,80}}? the (?:Chair of )?{THE}(?P<bodies>{BODIES})(?: Chair)? (?={_WILL})"
        ),
        # "… by 15 May and the Executive Directorate will submit": somebody else goes on
        late_pattern(
            rf"(?<= and )(?<![\ue000-\ue0ff] and ){THE}(?:Chair of )?{THE}(?P<bodies>{BODIES})(?: Chair)? (?={_SHALL})"
        ),
    ),
    acting_pronouns=(
        Pronoun(
            late_pattern(
                rf"(?:^{_LEAD}|(?<=[;,] )|(?<=, and )|(?<=ded that )|(?<=eed that ))[Ii]t (?={_WILL})"
            )
        ),
        Pronoun(
            late_pattern(
                rf"(?:^{_LEAD}|(?<=[;,] )|(?<=, and ))(?:[Tt]hey|[Bb]oth(?: bodies)?) (?={_WILL})"
            ),
            plural=True,
        ),
        Pronoun(
            late_pattern(rf"(?:^{_LEAD}|(?<=[;,] )|(?<=, and ))[Tt]he latter (?={_WILL})"),
            last=True,
        ),
    ),
    openings=(
        late_pattern(
            rf"{_LEAD}(?:[Tt]he )?(?:Chair of )?{THE}(?P<bodies>{BODIES})(?: Chair)?(?= (?:has|have|had|was|were|is|are|may|can|[a-z]+(?:ed|s)|held|met|took|heard) )"
        ),
    ),
    owner=late_pattern(rf"(?P<bodies>{BODIES})[’'] ?s? (?:[a-z-]+ ){{0,3}}$"),
    done_before=late_pattern(
        r"\b(?:(?:that|which) (?:was|were|has|have|had)|(?<!be )(?<!\band )(?:adopted|held|submitted|conducted|completed))\b[^,;.]*$"
    ),
    negation=late_pattern(
        r"(?<![a-z,] )\bNo [a-z-]+(?: [a-z-]+){0,5} ?$|\b(?:neither|nor|not(?! (?:later|less|more|only|exceeding|fail)\b)|never|no longer)(?: [a-z]+){0,2} $"
    ),
    no_object=late_pattern(r",? (?:no(?! (?:later|fewer|less|more)\b)|neither)\b"),
    dependent=late_pattern(
        r"\b(?:for|on|in|at|(?<!\bup )to|from|(?<![\ue000-\ue0ff] )with|by|regarding|concerning|[A-Z][a-z]+ to|(?<!results )(?<!findings )(?<!version )(?<!draft )(?<!text )(?<!copy )(?<!set )(?<!series )(?<!round )(?<!number )of)(?! (?:least|most|one|two|three|four|five|six|seven|eight|nine|ten|twelve)\b) (?:(?:the|an?|its|their|each|all|any|this|that) )?(?:[a-z-]+ ){0,2}$"
    ),
    governing=late_pattern(r" of (?:the |its |their |all )?"),
    parties=late_pattern(
        rf" {THE}(?:Chair of )?{THE}{BODIES}(?:,[^,;.]{{2,40}},)? with (?=an?\b|the\b|its\b|their\b|[a-z]+\b)"
    ),
    listed_dues=late_pattern(
        r",? and(?: again)?(?: of)?(?: (?:the|its|a|an))?(?: (?:remainder|rest|remaining|others?|second|third|further|final|last)(?: [a-z]+){0,2})?,? (?:of them )?"
    ),
    shifts=(
        Shift(
            late_pattern(
                rf"\b(?:support|assist|help|supporting|assisting) {THE}(?:Chair of )?{THE}(?P<bodies>{BODIES})(?: Chair)?(?= (?:in |to ))"
            ),
            "partner",
        ),
        Shift(
            late_pattern(
                rf"\b(?:request|ask|direct|requests|directs|encourages|encourage|requesting|asking) {SAYS}{THE}{_LEADERS}(?:Chair of )?{THE}(?P<bodies>{BODIES})(?: Chair)?(?=,| to| at| \w+ to)"
            ),
            "partner",
        ),
        # "has asked the Executive Directorate to submit a report by 30 June"
        Shift(
            late_pattern(
                rf"(?<=[\ue000-\ue0ff] has )(?:also |further )?(?:requested|asked|directed|tasked|instructed|mandated|entrusted) {THE}(?:Chair of )?{THE}(?P<bodies>{BODIES})(?: Chair)?(?=,| to\b| with\b)"
            ),
            "partner",
            needs_due=True,
        ),
        Shift(
            late_pattern(
                rf"\b(?:invites?|inviting) {SAYS}{THE}{_LEADERS}(?:Chair of )?{THE}(?P<bodies>{BODIES})(?: Chair)?(?=,| to| at| \w+ to)"
            ),
            "host",
        ),
        Shift(
            late_pattern(
                rf"\b(?:receive|hear|(?<=forward to )receiving|(?<=forward to )hearing)\b(?:(?:,[^,;.\ue000-\ue0ff]{{2,60}}| (?:by|before|every|each|once|twice|no later|on|in|within)\b[^;.,\ue000-\ue0ff]{{1,40}}?)?,? from {THE}(?P<bodies>{BODIES}))?,?|\bhave before (?:it|them)\b"
            ),
            "recipient",
        ),
        # "expects the Executive Directorate to submit its proposals"
        Shift(
            late_pattern(
                rf"\b(?:expects?|wishes|would like) {THE}(?:Chair of )?{THE}(?P<bodies>{BODIES})(?: Chair)?(?=,[^,;]{{2,40}},| to\b)"
            ),
            "recipient",
        ),
        Shift(
            late_pattern(rf"\b(?:consider|examine|discuss|take up)\b(?={ANOTHERS})"),
            "recipient",
        ),
    ),
    resumption=late_pattern(
        r", and (?=(?:will|shall|conduct|hold|submit|report|brief|provide|to )\b)"
    ),
    recipients=(
        late_pattern(
            rf"\b(?=to |for ){_NO_GIVING}(?:to|for) {THE}{_LEADERS}{THE}(?P<bodies>{BODIES})(?! (?:to|in(?! writing\b| [A-Z]| (?:the )?(?:first|second|third|fourth|last|\d))|(?:will|shall)(?! be\b)))"
        ),
        late_pattern(
            rf"\b(?:(?:table|lay|put|place|come|submit|present)(?:d|ed)?(?: [^;,.\ue000-\ue0ff]{{1,60}})? before|(?<!to )reach) {THE}(?P<bodies>{BODIES})"
        ),
        late_pattern(
            rf"\bfor (?:adoption|approval|endorsement|review|examination|discussion) by {THE}(?P<bodies>{BODIES})"
        ),
        late_pattern(
            rf"\bto the (?:President|Chair|members?|Bureau|Presidency) of {THE}(?P<bodies>{BODIES})"
        ),
        late_pattern(
            rf"\b(?:make|made) (?:[^;,.\ue000-\ue0ff]{{1,60}} )?available to {THE}(?P<bodies>{BODIES})"
        ),
        late_pattern(r"\bto the leadership of the (?P<former>Office)\b"),
        late_pattern(
            rf"(?:(?<=\bshare )|(?<=\bsharing ))[^;.]{{0,60}}?\bwith {THE}(?P<bodies>{BODIES})"
        ),
        late_pattern(
            rf"\b(?:brief|briefing|update|inform|advise|keep|bring|address) {THE}{_LEADERS}{THE}(?P<bodies>{BODIES})"
        ),
        late_pattern(
            rf"\b(?:send|give|submit|offer) {THE}{_LEADERS}{THE}(?P<bodies>{BODIES})(?= (?:an?|the|its|their|two|three|four)\b)"
        ),
        late_pattern(rf"\b(?:considered|examined|reviewed|discussed) by {THE}(?P<bodies>{BODIES})"),
        late_pattern(
            rf"\b(?:provide|furnish|supply|present) {THE}{_LEADERS}{THE}(?P<bodies>{BODIES})(?=(?:,[^,]{{2,40}},)? with\b)"
        ),
    ),
    partners=(
        late_pattern(rf"\bwith the (?:support|assistance|help) of {THE}(?P<bodies>{BODIES})"),
        late_pattern(
            rf"\b(?:(?:in (?:[a-z]+ )?)?(?:cooperation|coordination|collaboration)|in (?:[a-z]+ )?consultation|cooperate|collaborate) with {THE}(?P<bodies>{BODIES})"
        ),
    ),
    dues_precede=False,
    acts=ACTS,
    joint=r",? and(?:,? (?:in (?:this|that) (?:regard|context|connection|respect)|to (?:this|that) end|further|also))?",
    act_lead=ACT_LEAD,
    word_end=r"\b",
    further=SAYS,
    addressees=ADDRESSED,
    noted=NOTED,
    pronouns=PRONOUNS,
    points=POINTS,
    governments=GOVERNMENTS,
    asks=ASKS,
    alongside=ALONGSIDE,
    asked=ASKED,
    announces=ANNOUNCES,
    point_lead="to ",
    in_reports=late_pattern(
        rf"\b(?:includ(?:e|ing)|reflect|incorporate|cover|mention|pay [a-z ]{{0,20}}attention)\b[^;.]{{0,240}}?(?<!ed )(?<!set out )(?<!made )(?<!given )\b(?:in|as part of) (?:(?:his|her|its|their|all|{_FUTURE})|the (?:{_FUTURE})) (?:[a-z’'-]+ ){{0,4}}?(?:reports|report(?:ing)?|briefings?|updates?)\b"
    ),
    own_review=late_pattern(
        rf"\b(?:its|the Council[’']s) (?:[a-z]+ )?(?:intention|intent|readiness|determination|commitment|willingness|resolve)\b[^;.]{{0,160}}?{_TO_REVIEW}"
        rf"|\b(?:that it (?:also |further )?(?:shall|will|intends|stands ready|is ready|is prepared)|(?:stands|remains|is) (?:ready|prepared) to)\b[^;.]{{0,160}}?{_TO_REVIEW}"
    ),
)
