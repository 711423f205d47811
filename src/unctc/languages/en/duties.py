"""English: how texts say who owes what to whom by when."""

from __future__ import annotations

from unctc.languages.en.acts import ACTS, SAYS
from unctc.languages.rules.bodies import BODY, listed
from unctc.languages.rules.duties import DutyRules, Kind, Predicate, Shift
from unctc.late_patterns import late_pattern
from unctc.model.languages import Language

__all__ = ["DUTIES"]

_JOINT = (
    r", within (?:existing )?(?:capacities and |mandates? and )?resources, (?:and )?|"
    r",? (?:and|or|as well as|along with|together with|including)(?: in particular| also| further)?(?: the| all| other| relevant)* |"
    r", (?:including )?(?:the |all |other |relevant )*|/"
)
_BODIES = listed(_JOINT)
_FURTHER_BODIES = rf"(?:(?:{_JOINT}){BODY})*"
_THE = r"(?:(?:the|all|its|relevant|other|interested|assessed|concerned|affected|priority) )*"
_LEADERS = r"(?:(?:(?:senior|high-level|relevant) )*(?:officials|representatives|experts|members|heads|leadership|the leadership) (?:of|from) )?"
_SPEAKERS = rf"(?:Chair of )?{_THE}{BODY}(?: Chair)?(?:(?:, | and |, and )(?:{_THE}|their )(?:Chairs?\b|Executive Director\b|{BODY}))*"
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
# Words before those whom a resolution tells something.
_ALL = r"(?:(?:[A-Z][\w-]+[’']s|the|all|its|these|those|relevant|other|interested|assessed|concerned|affected|priority|both|entire|whole|regional|international|national|local|bilateral|multilateral|remaining|competent|capable|willing) (?:and )?){0,12}"
# "the leadership of the Force", "members of the Commission"
_FOR_THEM = r"(?:(?:Chairs?|Chairman|Co-Chairs|[Hh]eads?|[Mm]embers|Director|[Ll]eadership|[Ll]eaders|[Pp]resident|[Ss]ignatories|[Ss]ignatory [Ss]tates|[Pp]arties|[Rr]epresentatives|[Aa]uthorities|[Pp]rosecutor|[Ee]ntirety|relevant parts) (?:of|to) )?"

DUTIES = DutyRules(
    language=Language.ENGLISH,
    sentence_end=late_pattern(
        r"(?<=[a-z)\d”\"\ue000-\ue0ff])[.;](?:\s+(?=[A-Z(\ue000-\ue0ff])|$)|(?<=;) (?=(?:and |or )?\([a-z]+\))"
    ),
    clause_end=late_pattern(
        r"[;.:](?!\d)|,? and (?:will |shall )|,? and (?=(?:submit|report|brief|provide|present|issue|hold|convene|conduct|review (?:the|its|their))\b)|, and to |, as well as to |, (?:and )?(?=[a-z]+s further)"
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
        Kind("information", r"\binformation\b|\bfindings\b"),
        Kind("programme", r"\bwork (?:plan|programme)\b"),
        Kind("assessment", r"\bassessments?\b"),
        Kind("analysis", r"\banalys[ei]s\b"),
        Kind("advice", r"\badvice\b"),
        Kind("research", r"\bresearch\b(?! (?:network|institut))"),
    ),
    head=(
        rf"(?P<noun>{{nouns}}){_MORE}(?:(?: (?:by|from)|(?:(?<=report)|(?<=reports)) of) "
        rf"{_THE}(?P<authors>{_BODIES}))?"
    ),
    about=late_pattern(
        r"\b(?:on(?! (?:an? )?[\w-]+(?: [\w-]+)? basis)(?! \d)(?! request)|about|regarding|concerning) (?P<subject>.+)"
    ),
    bare=late_pattern(
        rf" (?:an? |its |the )?(?:[a-z]+ )?(?:report|information|list|recommendations|proposals|advice|analysis|assessments?)"
        rf"(?: to {_THE}{_LEADERS}{_BODIES})?(?: (?:up)?on request)?(?: for its consideration)?"
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
        r"(?:will|shall) (?:continue to )?|(?:orally|in writing)\b"
        r"|(?:(?:the )?[\ue000-\ue0ff]+|it\b|them\b)(?= (?:every|each|once|twice|at least|on an? |quarterly|monthly|annually|regularly|orally|in writing|by )|$)"
    ),
    subject_trail=late_pattern(
        r",? (?:that|which)$|,? for (?:the )?consideration (?:by|of)[^;.]*$"
    ),
    to_this_end=late_pattern(r",? (?:including )?(?:by|through) $"),
    readers=(late_pattern(rf"\bfor (?:the )?consideration (?:by|of) {_THE}(?P<bodies>{_BODIES})"),),
    experts=late_pattern(
        r" and their (?:respective )?(?:groups? of experts|expert groups?|experts)"
    ),
    joins=(
        late_pattern(rf"\b(?:jointly|together) with {_THE}(?P<bodies>{_BODIES})"),
        late_pattern(
            rf"\b(?:submit|issue|present|publish|prepare|produce|release|draft),? with {_THE}(?P<bodies>{_BODIES})(?=[^;.]*\bjoint report)"
        ),
    ),
    invited=late_pattern(
        r" to (?P<subject>(?:attend|participate|take part|contribute|join|share|express|give|address) ?[^;.]*)"
    ),
    bare_item=(
        rf"(?P<what>(?:[A-Za-z-]+ ){{0,4}}?(?P<noun>{{nouns}}){_MORE}) (?:of|by) (?P<authors>{_SPEAKERS})"
    ),
    purpose=late_pattern(r" to (?!the |all |its |be |[\ue000-\ue0ff])[a-z]+ "),
    predicates=(
        Predicate(
            late_pattern(
                rf"(?:(?<=\bthat )|(?<=\bwhich )|(?<=report )|(?<=reports )|(?<=list )|(?<=information )|(?<=analysis )|(?<=proposals )|(?<=recommendations ))"
                rf"{_THE}(?P<bodies>{_BODIES}) (?:will|shall|is to|are to|has to|have to) (?:jointly )?(?:submit|provide|present|produce|prepare|issue|publish|make|give|transmit|circulate)\b"
            ),
            before=True,
        ),
        Predicate(
            late_pattern(
                rf",? ?\b(?:(?:is |are )?to|will|shall|should) be (?:submitted|provided|prepared|presented|produced|made|given|transmitted|issued|published|circulated)(?: to {_THE}{_BODIES})? by {_THE}(?P<bodies>{_BODIES})"
            ),
            before=True,
        ),
        # "the report of CTED will be submitted"
        Predicate(
            late_pattern(
                rf"(?<=(?:eport|.list|urvey|ments|nalys|sals.|tions)) (?:of|by|from|on (?!the )[a-z ]{{3,40}} by) {_THE}(?P<bodies>{_BODIES}),? (?:will|shall|is to|are to) be (?:submitted|provided|prepared|presented|produced|transmitted|issued|published|circulated|made available)\b(?![^;.]*\bby (?:the )?[\ue000-\ue0ff])"
            ),
            before=True,
        ),
        Predicate(
            late_pattern(
                rf"\bbe (?:kept )?(?:informed|briefed|updated)(?: (?:regularly|orally|periodically))? by {_THE}(?P<bodies>{_BODIES})"
            ),
            kind="briefing",
            before=True,
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
                r"\bkeep(?= (?:the )?[\ue000-\ue0ff]+ (?:fully |regularly |duly )?(?:informed|updated|abreast|apprised)\b)"
            ),
            kind="briefing",
        ),
        Predicate(
            late_pattern(
                r"(?:(?<=\bwill )|(?<=\bshall )|(?<=\bto ))(?:give|deliver)(?= [^;.]*\bbriefings?\b)"
            ),
            nouns=("briefing",),
        ),
        Predicate(
            late_pattern(
                r"(?:(?<=\bwill )|(?<=\bshall )|(?<=\bto ))(?:deliver|finali[sz]e|complete|make(?= [^;.]{1,60} available\b))\b"
            ),
            nouns=(
                *("report", "joint report", "list", "guide", "survey", "assessment", "analysis"),
                *("recommendations", "proposals", "programme"),
            ),
        ),
        Predicate(
            late_pattern(
                rf"(?<!\bbe )\b(?:submitted|provided|prepared|presented|produced|made|given|transmitted) by {_THE}(?P<bodies>{_BODIES})"
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
                r"(?<!\bthe )(?<!\bits )(?<!\bthis )(?<!\bjointly )\b(?:jointly (?![^;.]*\breports?\b))?(?:submit|provide|present|produce|prepare|circulate|transmit|issue|publish|draft|submitting|providing)\b(?! technical assistance| assistance| support)"
            )
        ),
        Predicate(
            late_pattern(
                r"(?:(?<=\bto )|(?<=\bwill )|(?<=\bshall )|(?<=\bshould )|(?<=\band )|(?<=\balso )|(?<=\bfurther )|(?<=, )|(?<=[,，])|(?<=\bregularly )|(?<=\bin )|(?<=\bby ))"
                rf"(?:report|reporting)(?= (?!to be\b)(?:orally|back|thereon|,|{_THE}?{BODY}|to |by |on |at |regularly|annually|within|in ))"
            ),
            kind="report",
        ),
        Predicate(
            late_pattern(r"\b(?:brief|briefing)(?= (?:the )?[\ue000-\ue0ff]| (?:it|them)\b)"),
            kind="briefing",
        ),
        Predicate(
            late_pattern(
                r"(?:(?<=\bwill )|(?<=\bshall )|(?<=\bto ))inform(?= (?:the )?[\ue000-\ue0ff]+(?: of| about| on|,))"
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
            late_pattern(r"\b(?:hold|convene|organi[sz]e|holding|convening)\b"),
            nouns=("meeting", "consultations", "briefing"),
        ),
        Predicate(
            late_pattern(
                r"(?:(?<=\bwill )|(?<=\bshall )|(?<=\balso ))meet(?= (?:[a-z]+ ){0,2}with (?:the )?[\ue000-\ue0ff])"
            ),
            kind="meeting",
        ),
        Predicate(
            late_pattern(
                r"\b(?:determine|adopt|approve|maintain|update|draw up|compile|develop)\b"
            ),
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
    ),
    agents=(
        late_pattern(
            rf"(?:^|(?<=[;.,] )|(?<=, and )|(?<=that )|(?<=: ))(?:In this (?:regard|context|connection), |(?:Furthermore|Moreover|In addition|Accordingly), |\([a-z]+\) )?(?:[Tt]he )?(?:(?:Chair|{BODY}) of )?(?:[Tt]he )?"
            rf"(?P<bodies>{_BODIES})(?: Chair)?(?:,[^,;]{{2,90}},| (?:with|through|in)[^,;]{{2,60}})* ?(?=(?:also |further |therefore |intends? |expresse[sd] |has expressed |will|shall|should|to |is to |are to |continues))"
        ),
    ),
    shifts=(
        Shift(
            late_pattern(
                rf"\b(?:support|assist|help|supporting|assisting) {_THE}(?:Chair of )?{_THE}(?P<bodies>{_BODIES})(?: Chair)?(?= (?:in |to ))"
            ),
            "partner",
        ),
        Shift(
            late_pattern(
                rf"\b(?:request|ask|direct|requests|directs|encourages|encourage|requesting|asking) {SAYS}{_THE}{_LEADERS}(?:Chair of )?{_THE}(?P<bodies>{_BODIES})(?: Chair)?(?=,| to| at| \w+ to)"
            ),
            "partner",
        ),
        Shift(
            late_pattern(
                rf"\b(?:invites?|inviting) {SAYS}{_THE}{_LEADERS}(?:Chair of )?{_THE}(?P<bodies>{_BODIES})(?: Chair)?(?=,| to| at| \w+ to)"
            ),
            "host",
        ),
        Shift(
            late_pattern(rf"\b(?:receive|hear)\b(?:,? from {_THE}(?P<bodies>{_BODIES}))?,?"),
            "recipient",
        ),
        Shift(
            late_pattern(
                r"\b(?:consider|examine|discuss|take up)\b(?=[^;.]*\b(?:by|reports?|lists?|information|recommendations?|proposals?)\b)"
            ),
            "recipient",
        ),
    ),
    resumption=late_pattern(
        r", and (?=(?:will|shall|conduct|hold|submit|report|brief|provide|to )\b)"
    ),
    recipients=(
        late_pattern(
            rf"{_NO_GIVING}\b(?:to|for) {_THE}{_LEADERS}{_THE}(?P<bodies>{_BODIES})(?! (?:to|in(?! writing\b)|will|shall))"
        ),
        late_pattern(r"\bto the leadership of the (?P<former>Office)\b"),
        late_pattern(
            rf"(?:(?<=\bshare )|(?<=\bsharing ))[^;.]{{0,60}}?\bwith {_THE}(?P<bodies>{_BODIES})"
        ),
        late_pattern(
            rf"\b(?:brief|briefing|update|inform|advise|keep) {_THE}(?P<bodies>{_BODIES})"
        ),
        late_pattern(
            rf"\b(?:considered|examined|reviewed|discussed) by {_THE}(?P<bodies>{_BODIES})"
        ),
        late_pattern(
            rf"\b(?:provide|furnish|supply|present) {_THE}(?P<bodies>{_BODIES})(?=(?:,[^,]{{2,40}},)? with\b)"
        ),
    ),
    partners=(
        late_pattern(rf"\bwith the (?:support|assistance|help) of {_THE}(?P<bodies>{_BODIES})"),
        late_pattern(
            rf"\b(?:cooperation|coordination|collaboration|in consultation|cooperate|collaborate) with {_THE}(?P<bodies>{_BODIES})"
        ),
    ),
    dues_precede=False,
    acts=ACTS,
    joint=r",? and(?:,? (?:in (?:this|that) (?:regard|context|connection|respect)|to (?:this|that) end|further|also))?",
    act_lead=r"(?:,|;|\.|and(?<= and)\b)(?:,? (?:in (?:this|that) (?:regard|context|connection|respect)|to (?:this|that) end|therefore|thus|accordingly|also|further|again|strongly),?)* ",
    word_end=r"\b",
    further=SAYS,
    addressees=(
        late_pattern(
            # What goes before may be said in between: "requests that, after a discussion with the Committee, the Panel …"
            rf" *{SAYS}(?:,[^;.]{{2,140}}?, ?)?(?:that,? |for |upon |on |to )?{SAYS}(?:(?<=that, )[^,;.]{{2,140}}, ?)?"
            rf"{_ALL}{_FOR_THEM}{_ALL}(?P<bodies>{_BODIES})(?:[’']s)?(?: (?:Chair|Chairman))?"
        ),
        late_pattern(
            rf"\b(?:(?:compliance|cooperation|efforts|steps|reporting|ownership|implementation|action|engagement) (?:and [a-z ]{{3,30}} )?by|call (?:for|on|upon|to)|need for|request to|obligations? (?:of|for)|responsibility of|[Cc]hair(?:man)? of|among|between|that|intention of) {_ALL}(?P<bodies>{_BODIES})(?: (?:to|shall|will|should|must|may|remains?|with|of)\b|,|;|$| and)"
            # "reiterates its request that the Secretary-General report", "reports from the Secretary-General"
            rf"|(?:(?<=\bits )|(?<=\bthe ))(?:[a-z]+ )?(?:request|demand|call)s? (?:that|for|to|on|upon) {_ALL}{_FOR_THEM}(?P<again>{_BODIES})(?! of\b)"
            rf"|\b(?:reports?|updates?) from {_ALL}(?P<reporter>{_BODIES})"
        ),
        late_pattern(
            # Whom something is done for, or who is helped to do it, is not told to do it.
            r"(?P<bodies>[\ue000-\ue0ff](?<![\ue000-\ue0ff].)"
            r"(?<!\bfor .)(?<!\bof .)(?<!\bof all .)(?<!\bfor all .)(?<!\bto all .)(?<!\bin .)(?<!\bto .)(?<!\bassist .)(?<!\bhelp .)(?<!\benable .)(?<!\binvite .)(?<!\bby .)(?<!\bwith .)"
            r"(?<!\bfrom .)(?<!\binto .)(?<!\bwithin .)(?<!\bacross .)(?<!\bthroughout .)(?<!\bin the .)(?<!\bfrom the .)(?<!\bbetween .)(?<!\bfor the .)(?<!\bof the .)(?<!\bto the .)(?<!\bassist the .)(?<!\bhelp the .)(?<!\benable the .)(?<!\bby the .)(?<!\bwith the .)"
            rf"[\ue000-\ue0ff]*+{_FURTHER_BODIES})(?:,[^,;]{{2,90}},)? (?:to(?! (?:the )?[\ue000-\ue0ff])|shall|will|should|must)\b"
        ),
    ),
    pronouns=late_pattern(
        rf" *{SAYS}(?:on |upon |for )?(?:all of )?(?:them|it|him|her|the latter|these (?:countries|institutions|authorities))\b"
    ),
    points=late_pattern(
        rf"{_ALL}{_FOR_THEM}{_ALL}(?P<bodies>{_BODIES})(?= to\b| shall\b| should\b)"
        rf"|[Ff]rom {_ALL}{_FOR_THEM}(?P<from>{_BODIES})(?=,| an? | by )"
    ),
    governments=late_pattern(
        r"(?:[’']s)? (?:(?:[Tt]ransition(?:al)?|[Ii]nterim|Federal|national|local) ){0,2}(?:[Gg]overnment|[Aa]uthorities|leaders|leadership)\b"
    ),
    asks=late_pattern(
        # Begun with literals, it is looked for several times faster than with a comma that may be missing.
        rf"(?:, | )(?:and (?:for {_ALL}(?P<bodies>{_BODIES}) to |(?:also |further )?to )|as well as to )"
        r"|, and (?=(?:provide|submit|present|report|brief|transmit)\b)"
    ),
)
