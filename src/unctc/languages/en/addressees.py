"""English: names of those whom resolutions address and other texts are not searched for."""

from __future__ import annotations

from typing import Final

from unctc.languages.rules.bodies import BodyName
from unctc.model.bodies import Body

__all__ = ["ADDRESSEES"]

_WHICH: Final = r"(?!(?:and|or) )(?:(?:and|or|international|regional|subregional|bilateral|multilateral|development|humanitarian|technical|financial|external|relevant|other|political|national|local|armed|non-State|security)(?:,| |-| and ))*"

ADDRESSEES: Final = (
    BodyName(
        body=Body.MEMBER_STATES,
        pattern=r"(?:(?:neighbou?ring|signatory|concerned|regional|coastal|flag|supplying|exporting|guarantor|third|all|other|relevant|affected|such|transit|donor|participating|States? [Pp]arty) )+[Ss]tates?(?:(?<=[Ss]tates)|(?= (?:or|and|shall|should|to)\b))(?: [Pp]arties)?(?![’'])"
        r"|(?:each|any|every) (?:such )?(?:[Mm]ember )?State|Members State|State(?<=the (?:supplying|exporting) State)"
        r"|[Tt]roop-?(?: and |-,? and |/|-contributing and )?[Pp]olice-? ?contributing [Cc]ountries|[Tt]roop- and police- contributing countries|T/?PCCs?\b|TCCs?\b"
        r"|(?:(?:landlocked|developed|developing|transit|donor|host|neighbou?ring|programme|producer|least developed|affected|interested|all|other|partner)(?: and |, | )){1,4}countries|countries(?= (?:receiving|concerned|that|in the region|of the region|to|which))",
        hints=("tate", "ountries", "PCC", "TCC"),
        before=80,
        after=40,
    ),
    BodyName(
        body=Body.GOVERNMENTS,
        pattern=r"(?:(?:transition(?:al)?|interim|national|local|de facto|relevant|competent|military|civilian|judicial|governmental|Libyan|Haitian|Lebanese|Israeli|Syrian|Malian|Iraqi|Sudanese|Somali|Congolese|Turkish|Colombian|Yemeni|Afghan|Palestinian) )*authorities|(?:Syrian|Taliban) regime|(?:Revitali[sz]ed )?Transition(?:al)? Government(?: of (?:the )?[A-Z]\w+(?: Unity)?)?|(?:Turkish|Greek) Cypriot (?:side|community)",
        hints=("uthorities", "regime", "Transition", "Cypriot"),
        before=60,
        after=60,
    ),
    BodyName(
        body=Body.PARTIES,
        pattern=r"Houthis|M23|Taliban(?! regime)|Hamas|Hizbullah|Frente POLISARIO|Polisario(?: Front)?|Al-Shabaab|Ansar Allah"
        r"|(?:(?:all|other|foreign|domestic|illegal|signatory|non-State|Congolese) )*armed groups?(?: and [a-z]+ (?:networks|gangs))?|(?:armed )?gangs|warring (?:parties|factions)|belligerents|signatories(?: to it)?"
        r"|Rapid Support Forces(?: \(RSF\))?|Sudanese Armed Forces(?: \(SAF\))?|\bRSF\b|\bSAF\b|both communities|(?:the )?two leaders|leaders of the two communities|political (?:parties|leaders|actors|forces)",
        hints=(
            "Houthis",
            "M23",
            "Taliban",
            "Hamas",
            "Hizbullah",
            "olisario",
            "POLISARIO",
            "Shabaab",
            "Ansar",
            "rmed group",
            "gangs",
            "arring",
            "elligerents",
            "ignatories",
            "RSF",
            "SAF",
            "Rapid Support",
            "Sudanese Armed",
            "communities",
            "two leaders",
            "olitical ",
        ),
        before=60,
        after=60,
    ),
    BodyName(
        body=Body.PARTNERS,
        pattern=rf"{_WHICH}partners|(?:international|donor|diplomatic) community|(?:international )?donors?(?: community)?|neighbours|guarantors",
        hints=("partners", "community", "donor", "neighbours", "guarantors"),
        before=110,
        after=24,
    ),
    BodyName(
        body=Body.STAKEHOLDERS,
        pattern=rf"{_WHICH}(?:stakeholders|actors|stakeholder)|civil society(?: organi[sz]ations?| actors| groups)?|private sector(?: entities)?|non-governmental organi[sz]ations|academi(?:a|c institutions)|media\b|(?:international )?financial institutions|religious leaders|all those (?:involved|responsible|concerned)",
        hints=(
            "stakeholder",
            "actors",
            "ivil society",
            "rivate sector",
            "on-governmental",
            "cademi",
            "media",
            "nstitutions",
            "leaders",
            "all those",
        ),
        before=110,
        after=40,
    ),
    BodyName(
        body=Body.OTHER_UN_ENTITIES,
        pattern=r"(?:United Nations|UN) [Ss]ystem(?: organi[sz]ations)?|(?:United Nations |UN )?specialized agencies(?:,? (?:and )?(?:funds|programmes|other entities))*(?: of the United Nations(?: system)?)?|funds and programmes(?: of the United Nations)?|(?:United Nations |UN )?[Rr]esident [Cc]oordinators?(?: system)?|(?:United Nations |UN )?[Cc]ountry [Tt]eams?|UNCT\b|Peacebuilding (?:Support Office|Fund)|UN Youth Office|(?:United Nations|UN) (?:missions|peacekeeping operations|[a-z]+ mission)|regional commissions|(?:relevant )?(?:United Nations|UN) (?:actors|partners|offices|leadership)",
        hints=(
            "ystem",
            "gencies",
            "unds and",
            "oordinator",
            "ountry",
            "UNCT",
            "Peacebuilding",
            "UN ",
            "United Nations",
            "regional commissions",
        ),
        before=30,
        after=90,
    ),
    BodyName(
        body=Body.UNITED_NATIONS,
        pattern=r"United Nations(?<=\b[Tt]he United Nations)(?! [A-Zs])|UN(?<=\b[Tt]he UN)(?=,| (?:to|and|shall|should|will)\b)",
        hints=("United Nations", "UN"),
        before=4,
        after=30,
    ),
    BodyName(
        body=Body.COMMISSION,
        pattern=r"(?:[A-Z][\w-]{1,20} ){0,3}Commission(?: (?:on|for|of) (?:the )?[A-Z][\w-]{1,20}(?:,? (?:(?:of|and|the|for|in|on) ){0,2}[A-Z][\w-]{1,20}){0,6})?(?![’'])",
        hints=("Commission",),
        before=70,
        after=170,
    ),
    BodyName(
        body=Body.MECHANISM,
        pattern=r"(?:International, Impartial and Independent )?Mechanism(?:(?<=\b[Tt]he Mechanism)|(?<=dent Mechanism))(?! for)|Independent Institution(?: on [A-Z]\w+ [A-Z]\w+)?",
        hints=("Mechanism", "Independent Institution"),
        before=48,
        after=60,
    ),
    BodyName(
        body=Body.SPECIAL_PROCEDURES,
        pattern=r"Special Rapporteurs?(?: (?:on|of|in) (?:the )?[^,;.]{3,90}?(?= to |,|;|\.))?|[Ii]ndependent [Ee]xperts?(?: on [^,;.]{3,60}?(?= to |,))?|special procedures(?: mandate holders)?(?: of the Human Rights Council)?|(?:human rights )?treaty bodies|Expert Mechanism(?: on [^,;.]{3,60}?(?= to |,))?|Working Group(?: on [^,;.]{3,90}?(?= to |,))?",
        hints=(
            "apporteur",
            "ndependent ",
            "pecial procedures",
            "reaty bodies",
            "Expert Mechanism",
            "Working Group",
        ),
        before=20,
        after=140,
    ),
    BodyName(
        body=Body.ORGANIZATIONS,
        pattern=r"(?:(?:regional|subregional|sub-regional|international|intergovernmental|relevant|humanitarian|aid|other)(?:,? and |, | )){1,4}(?:organi[sz]ations|arrangements|economic communities|mechanisms|courts|tribunals|agencies)(?: and arrangements)?",
        hints=(
            "organi",
            "arrangements",
            "economic communities",
            "mechanisms",
            "tribunals",
            "agencies",
        ),
        before=90,
        after=40,
    ),
    BodyName(
        body=Body.OHCHR,
        pattern=r"High Commissioner for Human Rights|Office of the High Commissioner(?! for)",
        hints=("High Commissioner",),
        before=16,
        after=40,
    ),
    BodyName(
        body=Body.OCHA,
        pattern=r"(?:United Nations )?Emergency Relief Coordinator(?: \(ERC\))?",
        hints=("Emergency Relief",),
        before=16,
        after=40,
    ),
    BodyName(
        body=Body.SPECIAL_REPRESENTATIVE, pattern=r"SRSG\b", hints=("SRSG",), before=2, after=8
    ),
    # Which one it is, the resolution says.
    BodyName(
        body=Body.COMMITTEE,
        pattern=r"(?<![\w-])(?<!-Agency )(?:[A-Z][a-z]{2,20} ){1,3}Committee(?! (?:established|pursuant|resolution))(?![’'])|Conference on Disarmament",
        hints=("Committee", "Conference on"),
        before=60,
        after=30,
    ),
)
