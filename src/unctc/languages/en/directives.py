"""English: whom the verbs of operative paragraphs address, and where one of them asks for something more."""

from __future__ import annotations

from typing import Final

from unctc.languages.en.acts import SAYS
from unctc.languages.en.fragments import JOINT
from unctc.languages.rules.bodies import BODY, listed
from unctc.late_patterns import late_pattern

__all__ = [
    "ADDRESSED",
    "ALONGSIDE",
    "ANNOUNCES",
    "ASKED",
    "ASKS",
    "GOVERNMENTS",
    "NOTED",
    "POINTS",
    "PRONOUNS",
]

# "Member States, including through their missions, and organizations", "the Panel, and as appropriate the Chair"
# "the Commission (hereafter “the Commission”)", "IOM (IOM)"
_BRACKETS = r"(?: \([^()]{2,80}\))?"
_JOINT = (
    rf"{_BRACKETS}(?:{JOINT}|, (?:including|in particular|especially|where|as|if)(?: [^,;.\ue000-\ue0ff]{{2,80}})?, (?:and|as well as) (?:the |all |other |relevant )*"
    r"|,? and,? (?:as appropriate|where appropriate|as necessary|in particular|through (?:it|them)),? (?:the |all |other |relevant )*"
    r"|,? (?:and|or|as well as|including) (?:(?:the|all|other|its|their|his|those|these|such|any|relevant|appropriate|interested|concerned|affected|host|local|national|competent|key) )+|, (?:its|their|his|these|those) )(?:Offices? of (?:the )?)?"
)
_BODIES = listed(_JOINT)
_MORE = rf"(?:(?:{_JOINT}){BODY})*"
# Words before those whom a resolution addresses.
_ALL = r"(?:(?:[A-Z][\w-]+[’']s|(?:Liby|Hait|Mali|Syri|Somal|Afgh|Sudan|Congol|Leban|Yemen|Iraq|Palestin|Isra|Colomb|Cypri)[a-z]{1,4}|the|all|its|these|those|such|each|any|every|of|relevant|other|interested|assessed|concerned|affected|priority|both|entire|whole|regional|international|national|local|bilateral|multilateral|remaining|competent|capable|willing|prospective|designating|requesting|requested|above-mentioned|aforementioned|appropriate|current|future|former|new|potential|host|supplying|administering|key) (?:and )?){0,12}"
# "the leadership of the Force", "members of the Commission"
_FOR_THEM = r"(?:(?:Chairs?|Chairman|Co-Chairs|[Hh]eads?|[Mm]embers|Director|[Ll]eadership|[Ll]eaders|[Pp]resident|[Ss]ignatories|[Ss]ignatory [Ss]tates|[Pp]arties|[Rr]epresentatives|[Aa]uthorities|[Pp]rosecutor|[Ee]ntirety|relevant (?:parts|organs|bodies)|Executive (?:Council|Board|Committee|Head)s?|governing bodies|[Oo]ffices?) (?:of|to) )?"
_THEM = rf"{_ALL}{_FOR_THEM}{_ALL}"
# "submitted by CTED" is what CTED has done.
_BY = r"(?<![a-z]ed )(?<!ven )(?<!ken )(?<!ade )(?<!own )(?<!een )(?<!fined )(?<!\bset out )(?<!cision )(?<!cipation )(?<!ed to it )(?<!\bsupport )(?<!(?:ned|ted) out )\bby"
# "should be led by a Special Envoy" does not address those who are led.
_ACTS = r"(?! be (?:[a-z]+ly )?(?!guided|required|prepared|represented|involved|requested|encouraged|urged|invited|informed|committed|allowed)(?:led|known|held|[a-z]+ed)\b)"
_OUGHT = (
    rf"(?:(?:shall|must|should|ought to|may|is to|are to){_ACTS}|remains? (?:responsible|bound)|(?:is|are) (?:required|requested|obliged|obligated|encouraged|urged|responsible|called upon|expected|bound)|needs? to"
    r"|ha(?:s|ve) (?:an? |the |to )?(?:primary |sole |particular |important |special |main |key |central |shared |common )*(?:obligations?|dut(?:y|ies)|responsibilit(?:y|ies)|role)|bears?|ha(?:s|ve) to)\b"
)

# Whom something is done for, or who is helped to do it, is not directed to do it. Before the first character of a body.
_NOT_DONE_WITH = "".join(
    rf"(?<!\b{word} {article}.)"
    for word in (
        *(
            "for",
            "of",
            "to",
            "in",
            "by",
            "with",
            "from",
            "into",
            "within",
            "across",
            "throughout",
            "between",
        ),
        *(
            "assist",
            "help",
            "enable",
            "invite",
            "notify",
            "inform",
            "brief",
            "allow",
            "permit",
            "support",
            "than",
        ),
    )
    for article in ("", "the ", "all ")
)
_THAT = (
    # "that Member States proposing a listing, as well as those that have, shall specify"
    rf"\bthat,? (?:[^;.\ue000-\ue0ff]{{2,160}}, |(?:in|when|where|if|prior to|before|after|unless|for|upon|once|until|with|without)\b[^;.]{{2,400}}?, )?{_THEM}(?P<bodies>{_BODIES}){_BRACKETS}(?:,[^;.]{{2,900}}?,| (?!to\b)[^;.\ue000-\ue0ff]{{2,80}}?| [a-z]+ing\b[^;.]{{2,200}}?)? {_OUGHT}"
)

ADDRESSED: Final = (
    late_pattern(
        # What goes before may be said in between: "requests that, after a discussion with the Committee, the Panel …"
        rf" *{SAYS}(?:,[^;.]{{2,140}}?, ?)?(?:that,? |for |upon |on |to )?{SAYS}(?:(?<=that, )[^,;.]{{2,140}}, ?)?"
        # "encourages the active participation of all States", "encourages the Mission's continued support", "demands the immediate withdrawal of the armed groups"
        r"(?:(?:[a-z-]+ (?:and )?){0,6}(?:(?<!with )(?:efforts|participation|engagement|involvement|commitment|withdrawal|resumption|disarmament) of|(?:support|assistance|cooperation|contributions?) (?:of|from)) )?"
        rf"(?:all, in particular |those, in particular )?{_THEM}(?:(?P<owner>{_BODIES})(?=[’']s? (?:[a-z-]+ ){{0,2}}(?:activities|efforts|work|operations|engagement|forces|security forces|authorities|leaders|leadership|institutions|partners) to |[’']s? (?:continued|continuing|full|active|further|greater|enhanced|early|constructive) (?:[a-z-]+ ){{0,3}}(?:participation|engagement|involvement|cooperation|contribution|commitment|support|use)\b)|(?P<bodies>{_BODIES})(?:[’']s)?(?: (?:Chair|Chairman))?)"
    ),
    late_pattern(
        rf"\b(?:(?:compliance|cooperation|efforts|steps|reporting|ownership|implementation|action|engagement) (?:and [a-z ]{{3,30}} )?by|call (?:for|on|upon|to)|need for|request to|obligations? (?:of|for)|responsibility of|[Cc]hair(?:man)? of|among|between|that|intention of) {_THEM}(?P<bodies>{_BODIES})(?: (?:to|shall|will|should|must|may|remains?|with|of|for|in|on|from|between)\b|,|;|$| and)"
        # "reiterates its request that the Secretary-General report", "reports from the Secretary-General"
        rf"|\b(?:its|the) (?:[a-z]+ )?(?:request|demand|call)s? (?:that|for|to|on|upon) {_ALL}{_FOR_THEM}(?P<again>{_BODIES})(?! of\b)"
        rf"|\b(?:reports?|updates?|briefings?) from {_THEM}(?P<reporter>{_BODIES})"
        # "that the mandate of the Mission shall include", "renews the Panel … with the following mandate"
        rf"|\bmandate of {_ALL}(?P<tasked>{_BODIES}) shall\b|\b(?:renew|re-?establish|establish|appoint),?(?: [^;.\ue000-\ue0ff]{{2,160}},)? (?P<renewed>(?:the )?{BODY})(?=[^;.]{{2,240}} with the following (?:mandate|tasks|functions))"
        # "demands the immediate cessation of support provided by"
        rf"|\b(?:cessation|end|halt|termination|withdrawal) (?:of|to) [^;.\ue000-\ue0ff]{{2,80}}\bby {_THEM}(?P<ceasing>{_BODIES})"
    ),
    late_pattern(_THAT),
    late_pattern(
        r"(?P<bodies>[\ue000-\ue0ff](?<![\ue000-\ue0ff].)"
        rf"{_NOT_DONE_WITH}"
        rf"[\ue000-\ue0ff]*+{_MORE})(?:,[^,;]{{2,90}},|,)? (?:to(?! (?:the )?[\ue000-\ue0ff]| \d)|shall|will|should|must)\b"
    ),
    # "encourages the submission of requests by Member States", "encourages bilateral assistance by States"
    late_pattern(rf"{_BY} {_THEM}(?P<bodies>{_BODIES})"),
)
"""Whom a verb that asks addresses: right after it, after a word that leads to it, as who shall act."""
NOTED: Final = (
    # "reiterates its call upon States", "its request in this regard to the Government", "its authorization to the Mission"
    late_pattern(
        rf"\b(?:calls? (?:on|upon) {_THEM}(?P<called>{_BODIES})"
        r"|(?:its|the|this|that) (?:[a-z]+ )?(?:request|appeal|invitation|demand|authori[sz]ation|instruction)s?(?:,? in (?:this regard|[^;.\ue000-\ue0ff]{2,80}?),?)?"
        rf" (?:for|on|upon|to|that)(?:, (?:in|when|within|through) [^,;.\ue000-\ue0ff]{{2,120}},)? {_THEM}(?P<bodies>{_BODIES})(?! of\b)"
        rf"|requires? {_THEM}(?P<required>{_BODIES}) to\b)"
    ),
    # "stresses the need for CTED to", "recalls the obligation of all States"
    late_pattern(
        r"\b(?:need for|calls? (?:for|to)|(?<!with the )(?<!without prejudice to the )(?:obligations?|responsibilit(?:y|ies)|dut(?:y|ies)) (?:of|for|on|upon)"
        rf"|requirement (?:that|for)(?![^;.]{{0,120}} shall\b)|responsible for|[Cc]hair(?:man)? of) {_THEM}(?P<bodies>{_BODIES})"
        r"(?: (?:to|shall|will|should|must|may|remains?|with|of|for|in|on|under|pursuant|set|as|take)\b|,|;|$| and)"
    ),
    # "the importance of a commitment on the part of all Governments", "it is important that the Panel take into account"
    late_pattern(
        rf"\b(?:(?:commitment|need|action|will|engagement|responsibility) [^;.\ue000-\ue0ff]{{0,60}}?on the part of|(?:important|essential|imperative|vital|crucial) that) {_THEM}(?P<bodies>{_BODIES})"
    ),
    # "recalls the importance of all States complying"
    late_pattern(
        rf"\bimportance of {_THEM}(?P<bodies>{_BODIES})(?=(?: (?:entities|experts|offices|staff|components|representatives))?,? (?:[a-z]+ly |and all [a-z ]{{2,40}} |to )?(?:(?!according|including|regarding|concerning)[a-z]+ing)\b)"
    ),
    # "the need to enhance cooperation among the Committee and its experts"
    late_pattern(
        rf"\b(?:need (?:to|for)|importance of|necessity of) [^;.]{{0,160}}?\b(?:between|among|amongst) {_THEM}(?P<bodies>{_BODIES})"
    ),
    # "the importance of a renewed commitment by the parties"
    late_pattern(
        r"\b(?:need for|importance of|necessity of) (?:(?!\b(?:provided|made|given|taken|undertaken|played|extended|offered|carried)\b)[^;.\ue000-\ue0ff]){0,120}?"
        rf"{_BY} {_THEM}(?P<bodies>{_BODIES})"
    ),
    late_pattern(_THAT),
    late_pattern(
        rf"(?P<bodies>[\ue000-\ue0ff](?<![\ue000-\ue0ff].){_NOT_DONE_WITH}[\ue000-\ue0ff]*+{_MORE})(?:,[^,;]{{2,90}},)? (?:also |therefore |further |fully |jointly )?(?:shall|must|should|will be required to)\b{_ACTS}"
    ),
)
"""Whom a verb addresses that merely stresses, recalls or reaffirms: those of whom it says what they ought to do."""
PRONOUNS: Final = late_pattern(
    rf" *{SAYS}(?:on |upon |for )?(?:all of )?(?:(?P<many>them|all (?:these )?entities)|it|him|her|the latter|(?:these|those) (?:countries|institutions|authorities|entities|bodies|organi[sz]ations|parties|States)\b"
    r"|the (?:above-mentioned|aforementioned|said|same) (?:[a-z]+ ){0,3})\b"
)
POINTS: Final = late_pattern(
    rf"{_THEM}(?P<bodies>{_BODIES})(?= to\b| shall\b| should\b)"
    rf"|[Ff]rom {_ALL}{_FOR_THEM}(?P<from>{_BODIES})(?=,| an? | by )"
    # "Decides: (a) To call upon the parties concerned"
    rf"|To (?:call (?:up)?on|request|invite|urge|direct|instruct|authori[sz]e|appeal to|ask|recommend to) {_THEM}(?P<asked>{_BODIES})"
    # "prior to transferring any items, the supplying State shall notify"
    rf"|(?:[Pp]rior to|[Ww]here|[Ww]hen|[Ii]f|[Bb]efore|[Aa]fter|[Uu]pon) [^;.]{{2,300}}?, {_THEM}(?P<bound>{_BODIES})(?= (?:[^;.,\ue000-\ue0ff]{{2,40}} )?(?:shall|should|must)\b)"
)
GOVERNMENTS: Final = late_pattern(
    r"(?:[’']s)? (?:(?:[Tt]ransition(?:al)?|[Ii]nterim|Federal|national|local) ){0,2}(?:[Gg]overnment|[Aa]uthorities|leaders|leadership|(?:military|armed|security|[Dd]efen[cs]e)(?: and (?:military|security|[Dd]efen[cs]e))? [Ff]orces)\b"
)
ANNOUNCES: Final = late_pattern(
    r"\b(?:the|with the|as) following (?:[a-z-]+ ){0,3}(?:mandate|tasks|functions|measures|activities|priorities|priority measures|elements|terms|steps|objectives|criteria)\b"
)
"""Words that announce a list."""
ASKED: Final = late_pattern(r"\bto (?:[a-z]+ly )?(?!the\b|its\b|all\b)[a-z]{2,}\b")
"""How what is asked begins."""
ALONGSIDE: Final = late_pattern(
    r"\b(?:cooperation|coordination|collaboration|consultation|partnership|conjunction|together|jointly) with (?:(?! to\b)[^;.,]|,(?! ?$)(?! to\b))+$"
)
"""A list of those with whom something is done, which has not ended; what follows a comma and "and" is no part of it."""
ASKS: Final = late_pattern(
    # Begun with literals, it is looked for several times faster than with a comma that may be missing.
    rf"(?:, | )(?:and (?:(?:for {_THEM}|(?<![\ue000-\ue0ff] and )(?<![\ue000-\ue0ff], and ){_THEM})(?P<bodies>{_BODIES}) to (?!be |the )|(?:also |further )?to )|as well as to )"
    r"|, and (?=(?:provide|submit|present|report|brief|transmit)\b)"
)
"""Where a further thing is asked under the same verb."""
