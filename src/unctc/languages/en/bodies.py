"""English: names of bodies, long and short.

Every alternative begins with a letter, and what must stand before it is looked for behind: an engine that
knows the first letter passes over the rest of a text many times faster.
"""

from __future__ import annotations

from typing import Final

from attrs import evolve

from unctc.languages.en.addressees import ADDRESSEES
from unctc.languages.en.missions import MISSIONS
from unctc.languages.rules.bodies import BodyName, BodyNouns, BodyRules, NameForm, committees
from unctc.languages.rules.named_committees import named_committees
from unctc.late_patterns import late_pattern
from unctc.model.bodies import Body
from unctc.model.languages import Language

__all__ = ["BODIES"]


def _committee(body: Body, *names: str) -> BodyName:
    """Return the entry of a committee with its article, for "the Committee" has one, too, and of both the longest counts."""
    entry = BodyName.of(body, *names)
    return evolve(entry, pattern=rf"(?:the(?<=\bthe) |The )?(?:{entry.pattern})", before=4)


_NAMES: Final = (
    BodyName(
        body=Body.CTED,
        pattern=r"C(?i:ounter[- ]?Terrorism(?: Committee(?:[’']s)?)? Executive Directorate)(?: \(CTED\))?"
        r"|E(?i:xecutive Directorate of the Counter[- ]?Terrorism Committee)(?: \(CTED\))?"
        r"|Executive Director(?:ate)?(?: of (?:the )?CTED)?|CTED\b",
        hints=("CTED", "xecutive Director"),
    ),
    BodyName(
        body=Body.CTC,
        pattern=r"Security Council C(?i:ounter[- ]?Terrorism Committee)(?i:(?! Executive|[’']s Executive)(?: \(CTC\))?)"
        r"|C(?i:ounter[- ]?Terrorism Committee)(?i:(?! Executive|[’']s Executive)(?: \(CTC\))?)"
        r"|Committee established pursuant to (?:paragraph \d{1,3} of )?(?:Security Council )?resolution 1373(?: \(2001\))?(?: concerning counter-terrorism)?(?: \((?:CTC|Counter-Terrorism Committee)\))?"
        r"|\bCTC\b",
        hints=("CTC", "errorism Committee", "errorism committee", "Committee established"),
        before=60,
        after=220,
    ),
    BodyName(
        body=Body.COMMITTEE_1267,
        pattern=r"(?:1267(?:/\d{4}){0,3} )?ISIL \((?:also known as )?Da[’'‘]esh\) (?:&|and) Al-Qaida Sanctions Committee|Al-Qaida (?:and Taliban )?Sanctions Committee"
        r"|Committee (?:established )?pursuant to (?:paragraph 6 of )?resolutions? 1267(?: \(1999\))?(?:(?:,| and|, and) (?:1989|2253)(?: \(20\d\d\))?){0,4}(?: concerning [^,;.]{3,90})?"
        r"|1267(?:/\d{4}){0,4}(?: \(\d{4}\))? (?:Sanctions )?Committee(?! Analytical)"
        r"|1989(?:/\d{4}){0,4}(?: \(\d{4}\))? (?:Sanctions )?Committee(?! Analytical)"
        r"|2253(?:/\d{4}){0,4}(?: \(\d{4}\))? (?:Sanctions )?Committee(?! Analytical)",
        hints=("Sanctions Committee", "1267", "1989", "2253"),
        before=160,
        after=220,
    ),
    BodyName(
        body=Body.COMMITTEE_1540,
        pattern=r"Committee (?:established )?pursuant to resolution 1540(?: \(2004\))?|1540(?: \(2004\))? Committee",
        hints=("1540",),
        before=80,
        after=80,
    ),
    *committees(
        r"Committee (?:established )?(?:pursuant to|by|in) (?:paragraph \d{1,3} of )?(?:Security Council )?resolutions? {numbers}(?: concerning [^,;.]{3,90})?",
        r"(?<!\d){number}(?:/\d{4}){0,3} (?:Sanctions )?Committee(?! Panel| Group)",
        between=r",? and |, ",
    ),
    BodyName(
        body=Body.PANEL_OF_EXPERTS_1718,
        pattern=r"(?:1718 (?:\(2006\) )?Committee )?Panel of Experts (?:established )?pursuant to resolution 1874(?: \(2009\))?|1718 (?:Committee )?Panel of Experts",
        hints=("1718", "1874"),
    ),
    BodyName(
        body=Body.FACILITATOR_2231,
        pattern=r"(?:Security Council )?Facilitator for the implementation of (?:Security Council )?resolution 2231(?: \(2015\))?|Security Council Facilitator",
        hints=("Facilitator",),
    ),
    BodyName(
        body=Body.MONITORING_TEAM,
        pattern=r"(?:1267(?:/\d{4}){0,4} Committee )?Analytical Support and Sanctions Monitoring Team(?: established pursuant to [^,;.]{3,60}\))?|Monitoring Team",
        hints=("Monitoring Team",),
        before=90,
        after=160,
    ),
    BodyName(
        body=Body.GROUP_OF_EXPERTS_1540,
        pattern=r"1540(?: \(2004\))? (?:Committee )?Group of Experts|Group of Experts (?:established )?pursuant to resolution 1540(?: \(2004\))?|Group of Experts of the (?:1540 Committee|Committee established pursuant to resolution 1540(?: \(2004\))?)",
        hints=("1540",),
    ),
    BodyName(
        body=Body.WORKING_GROUP_1566,
        pattern=r"Working Group established pursuant to resolution 1566(?: \(2004\))?|1566 Working Group",
        hints=("1566",),
        before=80,
        after=80,
    ),
    BodyName(
        body=Body.OMBUDSPERSON,
        pattern=r"Office of the Ombudsperson|Ombudsperson",
        hints=("Ombudsperson",),
    ),
    BodyName(
        body=Body.OCT,
        pattern=r"(?i:(?:United Nations |UN )?Office of Counter[- ]?Terrorism)(?: \((?:UN)?OCT\))?|\bUNOCT\b|\bOCT\b",
        hints=("OCT", "Office of Counter"),
    ),
    BodyName(
        body=Body.CTITF,
        pattern=r"(?i:(?:United Nations )?(?:Office of the )?Counter[- ]?Terrorism Implementation Task Force(?: Office)?)(?: \(CTITF\))?|CTITF(?: Office)?",
        hints=("CTITF", "mplementation Task Force", "MPLEMENTATION"),
    ),
    BodyName(
        body=Body.SECURITY_COUNCIL,
        pattern=r"(?<!Peace and )(?:United Nations )?Security Council(?! (?:sanctions|resolution|Committee|Counter|[Pp]residential|counter|Working|mandates|Open|consult))|(?<!Human Rights )(?<!Economic and Social )(?<!Executive )(?<!European )(?<!Presidency )(?<!Presidential )(?<!Cooperation )(?<!National )(?<!Sovereign )(?<!Trusteeship )(?<!Governing )(?<!Constitutional )(?<!of )\bCouncil(?! (?:of (?:Europe|Ministers)|resolution|Chamber|Committee))",
        hints=("Council",),
    ),
    BodyName(
        body=Body.GENERAL_ASSEMBLY,
        pattern=r"(?:United Nations )?General Assembly(?! resolution)",
        hints=("Assembly",),
    ),
    BodyName(
        body=Body.SECRETARY_GENERAL,
        pattern=r"(?:United Nations )?Secretary[- ]General(?![’'])",
        hints=("Secretary",),
    ),
    BodyName(
        body=Body.MEMBER_STATES,
        pattern=r"(?:United Nations )?[Mm]ember [Ss]tates?(?![’'])|States(?<!\wStates)(?<!United States)(?<!non-States)(?! of America|[’'])(?: [Pp]arties)?|[Tt]roop-(?: and police-| ?)contributing [Cc]ountries|[Tt]roop[- ]contributing [Cc]ountries"
        r"|(?:wider|broader|general|entire) (?:United Nations )?membership(?: of the (?:United Nations|Organization))?",
        hints=("State", "ember state", "contributing ", "membership"),
    ),
    BodyName(
        body=Body.UNODC,
        pattern=r"United Nations Office on Drugs and Crime(?: \(UNODC\))?|\bUNODC\b",
        hints=("UNODC", "Drugs"),
    ),
    BodyName(
        body=Body.UNDP,
        pattern=r"United Nations Development Program(?:me)?(?: \(UNDP\))?|\bUNDP\b",
        hints=("UNDP", "Development Program"),
    ),
    BodyName(
        body=Body.UNESCO,
        pattern=r"United Nations Educational,? Scientific,? and Cultural Organi[sz]ation(?: \(UNESCO\))?|\bUNESCO\b",
        hints=("UNESCO", "Educational"),
    ),
    BodyName(
        body=Body.UN_WOMEN,
        pattern=r"United Nations Entity for Gender Equality and the Empowerment of Women(?: \(UN[- ]Women\))?|\bUN[- ]Women\b",
        hints=("Women",),
    ),
    BodyName(
        body=Body.UNICEF,
        pattern=r"United Nations Children[’']s Fund(?: \(UNICEF\))?|\bUNICEF\b",
        hints=("UNICEF", "Children"),
    ),
    BodyName(
        body=Body.ICAO,
        pattern=r"International Civil Aviation Organi[sz]ation(?: \(ICAO\))?|\bICAO\b",
        hints=("ICAO", "Civil Aviation"),
    ),
    BodyName(
        body=Body.IMO,
        pattern=r"International Maritime Organi[sz]ation(?: \(IMO\))?|\bIMO\b",
        hints=("IMO", "Maritime"),
    ),
    BodyName(
        body=Body.INTERPOL,
        pattern=r"International Criminal Police Organi[sz]ation(?: \(INTERPOL\))?|\bI(?:NTERPOL|nterpol)\b",
        hints=("INTERPOL", "Interpol", "Criminal Police"),
    ),
    BodyName(
        body=Body.FATF,
        pattern=r"Financial Action Task Force(?: \(FATF\))?|\bFATF\b",
        hints=("FATF", "Financial Action"),
    ),
    BodyName(
        body=Body.GCTF,
        pattern=r"Global Counter[- ]?[Tt]errorism Forum(?: \(GCTF\))?|\bGCTF\b",
        hints=("GCTF", "errorism Forum"),
    ),
    BodyName(
        body=Body.WCO,
        pattern=r"World Customs Organi[sz]ation(?: \(WCO\))?|\bWCO\b",
        hints=("WCO", "World Customs"),
    ),
    BodyName(
        body=Body.OTHER_UN_ENTITIES,
        pattern=r"entities of the United Nations(?: system)?|bodies of the United Nations(?: system)?|agencies of the United Nations(?: system)?"
        r"|U(?:nited Nations|N) (?:(?:system|relevant|counter-?terrorism(?:-relevant)?) ){0,4}(?:entities|bodies|agencies|missions|Missions|field offices|departments|funds)(?:,? (?:and |as well as )?(?:relevant |other )?(?:entities|bodies|agencies|funds|program(?:me)?s|departments|field offices|programs)){0,8}",
        hints=("United Nations", "UN "),
    ),
    BodyName(
        body=Body.ORGANIZATIONS,
        pattern=r"(?:international|regional)(?:,? (?:and )?(?:regional|subregional|sub-regional)){0,4},? (?:organi[sz]ations|entities)",
        hints=("rganization", "rganisation", "entities"),
    ),
    BodyName(
        body=Body.SECRETARIAT,
        pattern=r"[Tt]he (?<=\b... )secretariat(?: of the (?:Counter-Terrorism )?Committee)?(?= (?:will|shall|should|must|is to|has to)\b)|(?<=\bby the )secretariat(?: of the Committee)?\b(?! of)",
        hints=("ecretariat",),
    ),
    BodyName(
        form=NameForm.OFFICE,
        pattern=r"[Tt]he (?<=\b... )(?:Chair|Chairman|Chairperson)(?= (?:to|shall|will|should|of the Committee|intends|plans|proposes|expects|aims|undertakes|is (?:to|expected|planning|due))\b)|the (?:(?<=\bby the )|(?<=\breport of the ))(?:Chair|Chairman|Chairperson)\b(?! of\b)|[Ii]ts (?<=\b....)(?:Chair|Chairman|Chairperson)(?= (?:to|shall|will|should|intends|plans)\b)",
        hints=("Chair",),
    ),
    BodyName(
        # "inform the Committee of its visits" is no name that goes on.
        pattern=r"(?:the(?<=\bthe)|The|its(?<=\bits)|Its|this(?<=\bthis)|This) Committee"
        r"(?:(?<=\binform the Committee)|(?<=\badvise the Committee)|(?<=\bnotify the Committee)|(?<=\bapprise the Committee)|(?! (?:established|pursuant|members?|of(?! (?:an?|its|their|each) )|concerning)))",
        hints=("ommittee",),
        before=12,
        after=20,
    ),
    BodyName(
        form=NameForm.BARE,
        pattern=r"Committee(?:(?<=\bof Committee)|(?<=\bby Committee)|(?<=\bto Committee)|(?<=\bwith Committee)|(?<=\band Committee)|(?<=\bfrom Committee)|(?<=\brevitalized Committee)|(?<=^Committee))(?! (?:established|pursuant|members?|of|concerning))",
        hints=("ommittee",),
        before=12,
        after=20,
    ),
)

_HEADS: Final = (
    *("Committee", "Subcommittee", "Panel", "Office", "Mission", "Commission", "Council", "Bureau"),
    *(
        "Group",
        "Working Group",
        "Task Force",
        "Team",
        "Board",
        "Agency",
        "Centre",
        "Center",
        "Forum",
    ),
    *("Directorate", "Authority", "Tribunal", "Mechanism", "Fund", "Institute"),
)
_CAPITAL: Final = r"[A-Z][\w’'-]*"
_OF: Final = r"(?:of|on|for|in|against)"
_NAME: Final = (
    rf"(?P<name>(?:(?:{_CAPITAL}|and|for|of) ){{0,6}}?(?P<head>{'|'.join(sorted(_HEADS, key=len, reverse=True))})\b"
    rf"(?: {_OF}(?: the)? {_CAPITAL}(?:(?:,? (?:and|of|on|for|in|the))* {_CAPITAL}){{0,8}})?)"
    r"(?: \([^()]{2,40}\))?"
)

_NOUNS: Final = BodyNouns(
    addressed=late_pattern(
        rf"(?:(?!the\b)[A-Za-z]+,? ){{0,5}}?[Tt]he {_NAME}(?=,? to\b|, in |, with | shall\b| should\b| must\b)"
    ),
    acts=late_pattern(rf"(?:\A|(?<=[.;] ))The {_NAME}(?= (?:will|shall|is to)\b)"),
)

BODIES: Final = BodyRules(
    language=Language.ENGLISH,
    names=(*_NAMES, *named_committees(Language.ENGLISH, _committee), *MISSIONS),
    addressees=ADDRESSEES,
    opening=late_pattern(r"(?:The |the |In addition, (?:the )?|Furthermore, (?:the )?)?"),
    offices=(" Chair", "’s Chair", "'s Chair"),
    nouns=_NOUNS,
)
