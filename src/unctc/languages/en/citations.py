"""English: how citations are written."""

from __future__ import annotations

from typing import Final

from unctc.languages.rules.citations import CitationRules, any_of
from unctc.model.languages import Language

__all__ = ["CITATIONS"]

_MONTHS: Final = (
    "(?:January|February|March|April|May|June|July|August|September|October|November|December|"
    r"Jan\.|Feb\.|Mar\.|Apr\.|Aug\.|Sept?\.|Oct\.|Nov\.|Dec\.)"
)
_DAY: Final = rf"\d{{1,2}} {{1,4}}{_MONTHS}"
# What may stand between a committee's numbers and its noun: ISIL (Da’esh) and Al-Qaida.
_NAMES: Final = r"(?:(?:[A-Z][\w’'()-]{1,20}|and|\((?:also known as )?[A-Z][\w’']{1,12}\)) ){0,8}"

_OTHER_BODIES: Final = (
    r"Human Settlements",
    r"(?:United Nations )?Environment Assembly",
    r"UN-Habitat Assembly",
    r"Parliamentary Assembly",
    r"World Health Assembly",
    r"Health Assembly",
    r"Assembly of (?:the )?(?:African Union|Heads|States)",
    r"Conference of (?:the )?(?:States )?Parties",
    r"Meeting of (?:the )?(?:States )?Parties",
    r"(?:[A-Z][a-z]+ ){0,3}Conference\b(?! on Disarmament)",
    r"General Conference",
    r"Review Conference",
    r"Council of (?:Europe|Ministers|the European Union|the League|the International|Arab|FAO)",
    r"(?:Peace and Security|Permanent|Ministerial|European|Executive|Governing|Governors|North Atlantic|Industrial Development|Arab|Environment Management) Council",
    r"European Union",
    r"European Parliament",
    r"African Union",
    r"League of Arab States",
    r"Arab League",
    r"Organization (?:for|of) [A-Z][a-z]+",
    r"Executive Committee",
    r"Minist(?:ry|er|ries)\b",
    r"Andean Community",
    r"Consultative Meeting",
    r"Economic (?:and Social )?Commission for (?:[A-Z]\w+)(?:(?:,| and| the)* [A-Z]\w+){0,4}",
    r"Board of Governors",
    r"Trade and Development Board",
    r"Governing Body",
    r"Commission on (?:Narcotic Drugs|the Status of Women|Crime Prevention(?: and Criminal Justice)?|(?:Population(?: and)?|Sustainable|Social|Science and Technology for)(?: Development)?)",
    r"(?:Economic|Statistical|International Law|European|Codex|Oceanographic|Peacebuilding|Disarmament|Whaling) Commission",
    r"Sub-Commission",
    r"International Atomic Energy Agency",
    r"IAEA",
    r"UNESCO",
    r"WHO",
    r"ILO",
    r"IMO",
    r"ICAO",
    r"UNIDO",
    r"OSCE",
    r"OPCW",
    r"OAS",
    r"ECOWAS",
    r"IGAD",
    r"Convention (?:on|against|for|to)",
    r"Covenant",
    r"Montreal Protocol",
    r"Kyoto Protocol",
    r"CFSP",
    r"PACE",
    r"Congress",
    r"Parliament",
    r"Supreme Court",
)
_LOOKALIKES: Final = (
    r"[Aa]rticles?",
    r"[Aa]rts?\.",
    r"[Rr]ules?",
    r"[Ll]aws?",
    r"[Aa]ct",
    r"[Dd]ecree(?:-[Ll]aw)?",
    r"[Rr]egulations?",
    r"[Dd]irectives?",
    r"[Vv]ols?\.",
    r"[Vv]olume",
    r"[Pp]p?\.",
    r"[Pp]ages?",
    r"[Cc]hap(?:ter|\.)",
    r"[Cc]ommuniqu[eé]s?",
    r"[Rr]ecommendations?",
    r"[Cc]omments?",
    r"[Ii]tems?",
    r"[Cc]ases?",
    r"[Tt]ables?",
    r"[Aa]greement",
    r"[Cc]onvention",
    r"[Pp]rotocol",
    r"[Ss]ections?",
    r"[Pp]rinciples?",
    r"[Gg]oals?",
    r"[Tt]argets?",
    r"[Oo]pinions?",
    r"[Ss]ales",
    r"[Ii]SO",
    r"[Ss]tandards?",
    r"[Mm]eetings?",
    r"[Pp]roposals?",
    r"[Bb]ills?",
    r"[Oo]rder",
    r"[Cc]ommunications?",
    r"[Tt]ranches?",
)

CITATIONS: Final = CitationRules(
    language=Language.ENGLISH,
    resolution=r"\b(?:[Rr]esolution|RESOLUTION|[Rr]es\.|UNSCR|SCR)(?!\w)",
    resolutions=r"\b(?:[Rr]esolutions|RESOLUTIONS|UNSCRs)\b",
    decision=r"\b(?:[Dd]ecision|DECISION)",
    decisions=r"\b(?:[Dd]ecisions|DECISIONS)\b",
    bodies=(
        (
            "other",
            (r"\b" + any_of(*_OTHER_BODIES)),
        ),
        ("board", r"\bExecutive Boards?"),
        ("A/HRC", r"\b(?:Human Rights Council|HUMAN RIGHTS COUNCIL|HRC)\b"),
        ("E", r"\b(?:Economic and Social Council|ECONOMIC AND SOCIAL COUNCIL|ECOSOC)\b"),
        ("E/CN.4", r"\b(?:Commission on Human Rights|COMMISSION ON HUMAN RIGHTS)\b"),
        ("S", r"\b(?:(?:UN )?Security Council|SECURITY COUNCIL|SC|UNSC)\b"),
        ("A", r"\b(?:General Assembly|GENERAL ASSEMBLY|UNGA|GA)\b"),
        ("council", r"\bCouncil\b"),
        ("assembly", r"\bAssembly\b"),
        ("commission", r"\bCommission\b"),
    ),
    body_link=r" ?,?(?: (?:of|by|from|adopted|taken|issued|at|its|[a-z]+ session|which)){1,6}(?: the)?(?: United Nations)? ",
    body_lead=r"(?:['’]s?)?,? ?(?:(?:including|notably|in particular),? )?(?:(?:in|by|with|under|through|of|per) (?:its|his|her|their|the) )?"
    r"(?:(?:relevant|recent|previous|earlier|subsequent|other|annual|landmark|special session|draft|related|new) ){0,3}",
    body_speaks=r"(?: (?:in|at) [^,;]{1,40},)? (?:has |had |have |then |also |unanimously )*(?:adopt|approv|pass|act|extend|decid|establish|"
    r"request|welcom|endors|reaffirm|renew|creat|took|call|state|declar|emphasi|did |in |by |under )[^;]{0,80}",
    statement=r"\b[Pp]residential [Ss]tatements?|\b[Ss]tatements? (?:by|of) (?:its|the) President",
    articles=r"the",
    clauses=r"\b(?:that|which|as|and|when|while|where)",
    possessive=r"\b(?:[Ii]ts|[Tt]heir)\b",
    subject_break=r"\b(?:[Rr]ecall|[Rr]eaffirm|[Rr]eiterat|[Rr]ecogni|[Nn]oting|[Tt]aking note|[Bb]earing|[Gg]uided|[Pp]ursuant)",
    lookalikes=r"\b" + any_of(*_LOOKALIKES),
    numero=r"\b[Nn](?:os?|umbers?)\b\.?|№",
    filler=r"(?:[ ,:;(\"“”‘’'«»\[-]|\b(?:of|the|its|and|both|on|that|also|namely|including|inter alia|respectively|entitled|under|contained in|"
    r"United Nations|new|two|three|four|five|the (?:most recent|latest|last) of which (?:is|was|being)|most recently|see|see also)\b){0,12}",
    separators=r"(?:,|;|and|or|nor|&|to|,? as well as|,? and also|,? together with|,? (?:in particular|including|especially|notably)|-)(?: ?(?:and|or|in|of|to))?(?: (?:those|that) of(?: the)?)?",
    item_lead=r"(?:(?:[Ss]ecurity Council |UNSCR? |the |its |in |of |to |also )|No\. ?)?",
    dates=rf"(?:\b(?:of|dated|adopted on|on|from) )?\b(?:{_DAY}(?:,? {{1,4}}(?:19|20)\d\d)?|{_MONTHS} \d{{1,2}}, (?:19|20)\d\d|{_MONTHS} (?:19|20)\d\d)",
    details=r"\b(?:[Ss]ects?\.|[Ss]ections?|[Pp]aras?\.|[Pp]aragraphs?|[Aa]nnex(?:es)?|[Cc]haps?\.|[Pp]arts?|[Pp]reamble)"
    r"(?: ?(?:\d{1,3}|[IVXL]{1,6}|[A-Z])(?: ?\([a-z]{1,4}\)){0,2}(?: ?(?:-|,|and|to) ?(?:\d{1,3}|[IVXL]{1,6}|[A-Z])(?![\w/])(?: ?\([a-z]{1,4}\)){0,2}){0,6})?(?![\w/(])",
    numeral_after=rf" ?(?:%|per cent|{_MONTHS})",
    typical_leads=(" resolution ", " Resolution "),
    typical_list_leads=(" resolutions ", " Resolutions "),
    typical_gaps=frozenset({", ", " and ", ", and ", " or "}),
    part_to=r"to",
    part_and=r"and",
    committee_follows=rf"{_NAMES}(?:[Ss]anctions )?(?:Committees?|(?:Monitoring )?Team|List|[Pp]anel of Experts|[Ss]anctions (?:[Ll]ist|[Rr]egime))\b|(?<=2[1-9]\d\d[ ])[Rr]eviews\b",
    bare_leads=(
        r"esolutions?",
        r"ESOLUTIONS?",
        r"Res\.(?<=\bRes\.)",
        r"res\.(?<=\bres\.)",
        r"SCRs?",
        r"ommittees?",
    ),
    including=(r"ncluding(?: in particular)?", r"n particular", r"otably"),
    bare_follows=(
        (
            "ommittee",
            rf"-? ?{_NAMES}(?:[Ss]anctions )?[Cc]",
            (r"[0-9][ -][Cc]", r"anctions [Cc]", r"[ -] [Cc]"),
        ),
        # Reviews that a resolution calls for bear its number, like those of a year.
        ("eviews", r"(?<=2[1-9]\d\d[ ])[Rr]", (r"[0-9] [Rr]",)),
        ("anel of Experts", r"-? ?[Pp]", (r"[0-9][ -][Pp]", r"[ -] [Pp]")),
        ("Monitoring Team", rf"-? ?{_NAMES}", (r"[0-9][ -]", r"[ -] ", "s ")),
        ("anctions List", rf"-? ?{_NAMES}[Ss]", (r"[0-9][ -][Ss]", r"[ -] [Ss]", r"[a-z] [Ss]")),
        ("anctions list", rf"-? ?{_NAMES}[Ss]", (r"[0-9][ -][Ss]", r"[ -] [Ss]", r"[a-z] [Ss]")),
        ("anctions regime", rf"-? ?{_NAMES}[Ss]", (r"[0-9][ -][Ss]", r"[ -] [Ss]", r"[a-z] [Ss]")),
    ),
    sanctions=r"anctions",
    committee_leads=r"\b(?:(?:Sanctions )?Committees?|Monitoring Team)\b",
    committee_before=(
        r"(?:Committees?|Working Group|Commission|(?:Panels?|Groups?) of Experts|Monitoring Team)(?: of the Security Council)?"
        r"(?:,? (?:concerning|on|for) [^.;]{1,60}?)?(?: \([^()]{1,40}\))?"
        r"(?:,? (?:which was )?(?:established|created|set up) (?:pursuant to|by|under|in accordance with) "
        r"(?:the )?(?:paragraph \d{1,2}(?: ?\([a-z]\))? of )?| pursuant to )"
        r"(?:the )?(?:Security Council )?(?:its )?"
    ),
    title_quotes=(("“", "”"), ('"', '"'), ("«", "»"), ("‘", "’")),
    paragraph=r"\b(?:[Ss]ub-?)?(?:[Pp]aragraphs?|[Pp]aras?\.?)",
    paragraph_to=r"(?: ?- ?| to | through )",
    paragraph_and=r"and|or|as well as",
    paragraph_item=r"\b[Ss]ubparagraphs?",
    paragraph_of=r"(?:of|in|to|from|under)(?: the)?(?: annex(?:es)? (?:to|of))?(?: the)?(?: (?:its|his|that|Security Council|General Assembly|Council|Assembly|Human Rights Council|Economic and Social Council)(?:['’]s)?){0,3}",
    annex=r"\b(?:[Aa]nnex(?:es)?|ANNEX)\b",
    stop=r"[;?!。；]|\.(?= |$)(?<!\bNo\.)(?<!\b[Nn]os\.)(?<![Pp]ara\.)(?<![Pp]aras\.)(?<!\b[a-z]\.)(?<!Rev\.)(?<![Rr]es\.)",
)
