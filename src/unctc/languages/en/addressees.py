"""English: names of those whom resolutions address and other texts are not searched for."""

from __future__ import annotations

from typing import Final

from unctc.languages.rules.bodies import BodyName, NameForm
from unctc.model.bodies import Body

__all__ = ["ADDRESSEES"]

_WHICH: Final = r"(?!(?:and|or) )(?:(?:and|or|international|regional|subregional|bilateral|multilateral|development|humanitarian|technical|financial|external|relevant|other|political|national|local|non-State|security)(?:,| |-| and ))*"

ADDRESSEES: Final = (
    # "the Mission": which one, the resolution says.
    BodyName(
        form=NameForm.MISSION,
        pattern=r"Mission(?<=\b[Tt]he Mission)(?! (?:of|in|for|on|to the)\b| [A-Z]|[’'])|Force(?<=\b[Tt]he Force)(?! (?:of|in|for|on|to the)\b| [A-Z]|[’'])",
        hints=("Mission", "Force"),
        before=4,
        after=20,
    ),
    # "the Special Committee": which one, the resolution says.
    BodyName(
        pattern=r"Special Committee(?! (?:on|of|established|against)\b)(?![’\'])",
        hints=("Special Committee",),
        before=4,
        after=40,
    ),
    BodyName(
        body=Body.MEMBER_STATES,
        pattern=r"(?:(?:neighbou?ring|signatory|concerned|regional|coastal|flag|supplying|exporting|guarantor|third|all|other|relevant|affected|such|transit|donor|participating|States? [Pp]arty) )+[Ss]tates?(?:(?<=[Ss]tates)|(?= (?:or|and|shall|should|to)\b))(?: [Pp]arties)?(?![’'])"
        r"|(?:African|Arab|Asian|Caribbean|European|Latin American|Sahelian|Pacific|[a-z]+-(?:receiving|hosting|contributing|affected)) (?:Member )?(?:countries|States)|[Pp]olice-contributors|[Tt]roop-contributors"
        r"|(?:each|any|every|supplying|flag|designating|requesting|receiving|host|third|that) (?:such )?(?:[Mm]ember )?State(?![’'s])|administering Powers?(?: concerned)?|[Ss]tates(?= (?:listed|concerned|in the region|of the region))|Members State|State(?<=the (?:supplying|exporting) State)"
        r"|[Tt]roop-?(?: and |-,? and |/|-contributing and )?[Pp]olice-? ?contributing [Cc]ountries|[Tt]roop- and police- contributing countries|T/?PCCs?\b|TCCs?\b"
        r"|(?:(?:landlocked|developed|developing|transit|donor|host|neighbou?ring|programme|producer|least developed|affected|interested|all|other|partner)(?: and |, | )){1,4}countries|countries(?= (?:outside|receiving|concerned|that|in the region|of the region|to|which))",
        hints=("tate", "ountries", "PCC", "TCC", "contributors", "dministering"),
        before=80,
        after=40,
    ),
    BodyName(
        body=Body.GOVERNMENTS,
        pattern=r"Federal Member States|(?:(?:transition(?:al)?|interim|national|local|de facto|relevant|competent|military|civilian|judicial|governmental|Libyan|Haitian|Lebanese|Israeli|Syrian|Malian|Iraqi|Sudanese|Somali|Congolese|Turkish|Colombian|Yemeni|Afghan|Palestinian) )*authorities|(?:Syrian|Taliban) regime|regime(?<=\b[Tt]he regime)(?= (?:to|must|shall)\b)|(?:Revitali[sz]ed )?Transition(?:al)? Government(?: of (?:the )?[A-Z]\w+(?: Unity)?)?|(?:Turkish|Greek) Cypriot (?:side|community)|Non-Self-Governing Territories|host [Gg]overnments",
        hints=(
            "Federal Member",
            "uthorities",
            "regime",
            "Transition",
            "Cypriot",
            "Self-Governing",
            "host ",
        ),
        before=60,
        after=60,
    ),
    BodyName(
        body=Body.PARTIES,
        pattern=r"Houthis|M23|Taliban(?! regime)|Hamas|Hizbullah|Frente POLISARIO|Polisario(?: Front)?|Al-Shabaab|Ansar Allah"
        r"|(?:(?:all|other|foreign|domestic|illegal|signatory|non-State|Congolese) )*armed (?:groups?|actors|elements)(?: and [a-z]+ (?:networks|gangs))?|(?:armed )?gangs|warring (?:parties|factions)|belligerents|signatories(?: to it)?"
        r"|Rapid Support Forces(?: \(RSF\))?|Sudanese Armed Forces(?: \(SAF\))?|\bRSF\b|\bSAF\b|both communities|(?:the )?two leaders|leaders of the two communities|groups(?<=all groups)(?= other than)|foreign terrorist fighters(?<=all foreign terrorist fighters)|SSPDF|SPLA[-/]IO|National Salvation Front(?: \(NAS\))?|FARDC|FDLR|UPDF|political (?:parties|leaders|actors|forces)",
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
            "rmed gr",
            "rmed ac",
            "rmed el",
            "gangs",
            "arring",
            "elligerents",
            "ignatories",
            "RSF",
            "SAF",
            "Rapid Support",
            "Sudanese Armed",
            "both communities",
            "two communities",
            "two leaders",
            "SSPDF",
            "ll groups",
            "terrorist fighters",
            "SPLA",
            "Salvation Front",
            "FARDC",
            "FDLR",
            "UPDF",
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
        pattern=rf"{_WHICH}(?:stakeholders|actors|stakeholder)",
        hints=("stakeholder", "actors"),
        before=110,
        after=14,
    ),
    BodyName(
        body=Body.STAKEHOLDERS,
        pattern=r"civil society(?: organi[sz]ations?| actors| groups)?|private sector(?: entities)?|non-governmental(?: and [a-z]+)? organi[sz]ations|(?:other )?professional organi[sz]ations|academi(?:a|c institutions)|media\b"
        r"|(?:relevant|interested|religious|national) (?:institutions|bodies|entities)(?! of\b)|participants(?= (?:in|to|at)\b)|local communities|those (?=[a-z]+ing\b)(?:[a-z]+ing)|(?:young|local) people|indigenous peoples|communities and individuals"
        r"|(?:international )?financial institutions|religious leaders|all those (?:involved|responsible|concerned)",
        hints=(
            *("ivil society", "rivate sector", "on-governmental", "rofessional organi", "cademi"),
            *("media", "institutions", "eligious ", "interested ", "national bodies", "local comm"),
            *("relevant bod", "relevant ent", "national ent", "participants", "those ", " people"),
            "communities and",
        ),
        before=26,
        after=50,
    ),
    # What begins with the name of the Organization, what does not, and what ends with it.
    BodyName(
        body=Body.OTHER_UN_ENTITIES,
        pattern=r"(?:United Nations|UN) (?:[Ss]ystem(?: organi[sz]ations)?|programmes|[Pp]olice [Cc]omponents|Agencies(?:,? (?:and )?(?:Funds|Programmes))*|Council for Namibia|Youth Office|missions|peacekeeping operations|[a-z]+ mission|actors|partners|offices|leadership)",
        hints=("United Nations ", "UN "),
        before=0,
        after=70,
    ),
    BodyName(
        body=Body.OTHER_UN_ENTITIES,
        pattern=r"(?:(?:United Nations |UN )?(?:specialized agencies(?:,? (?:and )?(?:funds|programmes|other entities))*(?: of the United Nations(?: system)?)?|[Rr]esident [Cc]oordinators?(?: system)?|[Cc]ountry [Tt]eams?|Joint Inspection Unit|Global Counter-Terrorism Coordination Compact entities))"
        r"|Inter-Agency Standing Committee|special political missions|executive heads|entities that compose [A-Z][^,;.]{3,80}?(?=,| to\b)|Chief Executives Board(?: for Coordination)?|Board of Auditors"
        r"|funds and programmes(?: of the United Nations)?|UNCT\b|Peacebuilding (?:Support Office|Fund)|regional commissions",
        hints=(
            *("specialized ag", "esident ", "ountry Team", "ountry team", "Inspection Unit"),
            *("Compact entities", "Agency Standing", "political missions", "executive heads"),
            *("entities that", "Executives Board", "Board of Aud", "funds and", "UNCT"),
            *("Peacebuilding ", "regional commissions"),
        ),
        before=62,
        after=110,
    ),
    BodyName(
        body=Body.OTHER_UN_ENTITIES,
        pattern=r"(?:other )?[Oo]rgani[sz]ations(?: and (?:bodies|institutions|agencies|programmes))? of the United Nations(?: system)?",
        hints=("rganizations of", "rganisations of", "rganizations and", "rganisations and"),
        before=8,
        after=70,
    ),
    BodyName(
        body=Body.UNITED_NATIONS,
        pattern=r"United Nations(?<=\b[Tt]he United Nations)(?! [A-Zs])|United Nations(?<=, United Nations)(?=,| and [A-Z])|UN(?<=\b[Tt]he UN)(?=,| (?:to|and|shall|should|will)\b)",
        hints=("United Nations", "UN"),
        before=4,
        after=30,
    ),
    BodyName(
        body=Body.COMMISSION,
        pattern=r"(?:[A-Z][\w-]{1,20} ){0,3}Commission\b(?: (?:on|for|of) (?:the )?[A-Z][\w-]{1,20}(?:,? (?:(?:of|and|the|for|in|on) ){0,2}[A-Z][\w-]{1,20}){0,6})?(?![’'])",
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
        pattern=r"Special Rapporteurs?(?: (?:on|of|in) (?:the )?[^,;.]{3,90}?(?= to (?!development|adequate|health|food|education|peace|water|safe|privacy|freedom)|,|;|\.))?|Chair-Rapporteur|[Ii]ndependent [Ee]xperts?(?: on [^,;.]{3,60}?(?= to |,))?|special procedures?(?: mandate[- ]holders)?(?<!special procedure)(?: of the Human Rights Council)?|(?:human rights )?treaty bodies|Expert Mechanism(?: on [^,;.]{3,60}?(?= to |,))?|Working Group(?: on [^,;.]{3,90}?(?= to |,))?",
        hints=(
            "apporteur",
            "ndependent ",
            "pecial procedure",
            "reaty bodies",
            "Expert Mechanism",
            "Working Group",
        ),
        before=20,
        after=140,
    ),
    BodyName(
        body=Body.ORGANIZATIONS,
        pattern=r"(?:(?:regional|subregional|sub-regional|international|intergovernmental|non-governmental|relevant|humanitarian|aid|other|multilateral)(?:,? and |, | )){1,4}(?:human rights )?(?:organi[sz]ations|arrangements|economic communities|mechanisms|courts|tribunals|agencies)(?: and arrangements)?|(?:(?:regional|subregional|international|intergovernmental|other)(?:,? and |, | )){1,3}bodies",
        hints=(
            "organi",
            "arrangements",
            "economic communities",
            "mechanisms",
            "tribunals",
            "agencies",
            "bodies",
        ),
        before=90,
        after=40,
    ),
    BodyName(
        body=Body.OHCHR,
        pattern=r"High Commissioner(?! for Ref)(?: for Human Rights)?|Office of the High Commissioner(?! for)",
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
        body=Body.SPECIAL_REPRESENTATIVE,
        pattern=r"SRSG\b|(?:Deputy )?Special (?:Coordinator|Adviser)s?(?: of the Secretary-General)?(?: (?:for|on) (?:the )?[A-Z][\w’-]{1,30}(?: (?:of |and |the |in ){0,2}[A-Z][\w’-]{1,30}){0,5})?|Special Representatives? on [A-Z][\w’-]{1,30}(?: (?:of |and |the |in ){0,2}[A-Z][\w’-]{1,30}){0,5}",
        hints=("SRSG", "Special Coordinator", "Special Adviser", "Special Representative"),
        before=10,
        after=130,
    ),
    BodyName(
        body=Body.SPECIAL_ENVOY,
        pattern=r"Envoys(?<=Representatives and Envoys)",
        hints=("Envoys",),
        before=4,
        after=8,
    ),
    BodyName(
        body=Body.SECRETARIAT,
        pattern=r"(?:United Nations|UN) Secretariat\b|secretariat\b|Department of (?:Peacekeeping Operations?|Political Affairs|Field Support|Public Information|Safety and Security|Management(?: Strategy, Policy and Compliance)?)|Office of (?:Internal Oversight Services|Legal Affairs|Information and Communications Technology|the Special Adviser on Africa)|Office for Disarmament Affairs|(?:Office of the )?High Representative(?: for the Least Developed Countries, Landlocked Developing Countries and Small Island Developing States| for Disarmament Affairs)?|Police Division|Focal Point(?= (?:mechanism )?(?:shall|may|to|for De-listing))",
        hints=(
            "ecretariat",
            "Department of",
            "Office of",
            "Office for",
            "Police Division",
            "Focal Point",
            "igh Representative",
        ),
        before=16,
        after=80,
    ),
    BodyName(
        body=Body.UNODC,
        pattern=r"UN Office (?:on|for) Drugs and Crime|Terrorism Prevention Branch",
        hints=("UN Office", "Prevention Branch"),
        before=12,
        after=34,
    ),
    BodyName(
        form=NameForm.OFFICE,
        pattern=r"[Tt]he (?<=\b... )(?:Chair|Chairman|Chairperson)(?=,? (?:in|on|of the Committee|with|as|through)\b)",
        hints=("Chair",),
        before=6,
        after=40,
    ),
    # Which one it is, the resolution says.
    BodyName(
        body=Body.COMMITTEE,
        pattern=r"(?<![\w-])(?<!-Agency )(?<!-Agency Standing )(?:[A-Z][a-z]{2,20} ){1,3}Committee(?! (?:established|pursuant|resolution))(?![’'])|(?:Ad Hoc )?Sub-Committee\b|working group(?=,? (?:established|referred))|Bureau(?<=\b[Tt]he Bureau)(?= (?:to|shall|of|should)\b)|Conference on Disarmament",
        hints=("Committee", "Conference on", "Sub-Committee", "working group", "Bureau"),
        before=60,
        after=30,
    ),
)
