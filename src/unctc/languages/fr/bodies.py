"""French: names of bodies, long and short."""

from __future__ import annotations

from typing import Final

from attrs import evolve

from unctc.languages.fr.addressees import ADDRESSEES
from unctc.languages.fr.missions import MISSIONS
from unctc.languages.rules.bodies import BodyName, BodyNouns, BodyRules, NameForm, committees
from unctc.languages.rules.named_committees import named_committees
from unctc.late_patterns import late_pattern
from unctc.model.bodies import Body
from unctc.model.languages import Language

__all__ = ["BODIES"]

_CTC: Final = r"Comité contre le terrorisme"


def _committee(body: Body, *names: str) -> BodyName:
    """Return the entry of a committee; "au Comité de l’information sur …" is given information, and none of that name."""
    entry = BodyName.of(body, *names)
    return evolve(
        entry, pattern=rf"(?:{entry.pattern})(?! (?:sur|relative|reçue|que|concernant|utile)\b)"
    )


_NAMES: Final = (
    BodyName(
        body=Body.CTED,
        pattern=rf"(?:Direct(?:eur exécutif|rice exécutive) de la )?Direction exécutive(?: du {_CTC})?"
        r"|Direct(?:eur exécutif|rice exécutive)(?! (?:d(?:e|u|es)\b|d[’']|adjoint|chargé))",
        hints=("Direction exécutive", "Directeur exécutif", "Directrice exécutive"),
    ),
    BodyName(
        body=Body.CTC,
        pattern=rf"{_CTC}|Comité (?:du Conseil de sécurité )?créé par la résolution 1373 \(2001\)"
        r"(?: concernant la lutte antiterroriste)?",
        hints=("contre le terrorisme", "1373"),
        before=80,
    ),
    BodyName(
        body=Body.COMMITTEE_1267,
        pattern=r"Comité (?:du Conseil de sécurité )?(?:créé par les résolutions|faisant suite aux résolutions|créé par la résolution|faisant suite à la résolution) 1267 \(1999\)"
        r"(?:,? (?:et )?(?:1989|2253) \(\d{4}\)){0,2}"
        r"|Comité des sanctions contre l[’']EIIL \(Daech\) et Al-Qaida|Comité 1267(?!\d)",
        hints=("1267", "Comité des sanctions contre l"),
        before=80,
        after=80,
    ),
    BodyName(
        body=Body.COMMITTEE_1540,
        pattern=r"Comité (?:du Conseil de sécurité )?créé par la résolution 1540 \(2004\)|Comité 1540",
        hints=("1540",),
        before=80,
    ),
    *committees(
        r"Comité (?:du Conseil de sécurité )?(?:(?:créé|établi) (?:par (?:la|les)|en application (?:de la|des)|conformément (?:à la|aux))|faisant suite (?:à la|aux)) résolutions? {numbers}(?: concernant [^,;.]{3,90})?",
        r"Comité {number}(?!\d)",
        between=r",? et |, ",
    ),
    BodyName(
        body=Body.PANEL_OF_EXPERTS_1718,
        pattern=r"Groupe d[’']experts (?:créé par la résolution 1874(?: \(2009\))?|du Comité 1718)",
        hints=("1718", "1874"),
    ),
    BodyName(
        body=Body.FACILITATOR_2231,
        pattern=r"[Ff]acilitat(?:eur|rice)(?: du Conseil de sécurité)?(?: (?:pour|chargée? de) l[’']application de la résolution 2231(?: \(2015\))?)",
        hints=("acilitat",),
    ),
    BodyName.of(Body.PANEL_OF_EXPERTS, "Groupe d’experts", "Groupe d'experts"),
    BodyName.of(
        Body.MONITORING_TEAM,
        "Équipe d’appui analytique et de surveillance des sanctions",
        "Équipe d'appui analytique et de surveillance des sanctions",
        "Équipe de surveillance",
    ),
    BodyName.of(Body.GROUP_OF_EXPERTS_1540, "Groupe d’experts du Comité 1540"),
    BodyName.of(Body.WORKING_GROUP_1566, "Groupe de travail créé par la résolution 1566 (2004)"),
    BodyName.of(Body.OMBUDSPERSON, "Bureau du Médiateur", "Médiateur", "Médiatrice"),
    BodyName.of(
        Body.OCT,
        "Bureau de lutte contre le terrorisme de l’Organisation des Nations Unies",
        "Bureau de lutte contre le terrorisme",
    ),
    BodyName.of(
        Body.CTITF,
        "Équipe spéciale de lutte contre le terrorisme",
        "Bureau de l’Équipe spéciale de lutte contre le terrorisme",
    ),
    BodyName(
        body=Body.SECURITY_COUNCIL,
        # "le Conseil" alone is this one, "le Conseil des droits de l’homme" is not.
        pattern=r"Conseil(?: de sécurité|(?<=\b(?:[LlDd]e|[AaDd]u) Conseil)(?! (?:de|du|des|d[’']|[a-zé]+(?:ique|el|aire|onal|ent|oral|ieur|ain|if|en|al|ien|dentiel)\b)))",
        hints=("Conseil",),
        before=0,
        after=30,
    ),
    BodyName.of(Body.GENERAL_ASSEMBLY, "Assemblée générale"),
    BodyName(
        body=Body.SECRETARY_GENERAL,
        pattern=r"(?<!-)Secrétaire général(?!e? adjoint|\w)",
        hints=("Secrétaire général",),
        before=0,
    ),
    BodyName(
        body=Body.MEMBER_STATES,
        pattern=r"[ÉE]tats(?! fragiles|-Unis| [Mm]embres de la fédération)(?: (?:[Mm]embres|parties))?|[Pp]ays (?:qui fournissent|fournissant|fournisseurs|pourvoyeurs) (?:de|des) (?:contingents|effectifs)(?:[^,;.]{1,40}?(?:militaires|de police))?",
        hints=("États", "Etats", "ays "),
        before=1,
        after=110,
    ),
    BodyName.of(Body.UNODC, "Office des Nations Unies contre la drogue et le crime", "ONUDC"),
    BodyName.of(Body.UNDP, "Programme des Nations Unies pour le développement", "PNUD"),
    BodyName.of(
        Body.UNESCO,
        "Organisation des Nations Unies pour l’éducation, la science et la culture",
        "UNESCO",
    ),
    BodyName.of(
        Body.UN_WOMEN,
        "Entité des Nations Unies pour l’égalité des sexes et l’autonomisation des femmes",
        "ONU-Femmes",
    ),
    BodyName.of(Body.UNICEF, "Fonds des Nations Unies pour l’enfance", "UNICEF"),
    BodyName.of(Body.ICAO, "Organisation de l’aviation civile internationale", "OACI"),
    BodyName.of(Body.IMO, "Organisation maritime internationale"),
    BodyName.of(
        Body.INTERPOL,
        "Organisation internationale de police criminelle",
        "INTERPOL",
        "Interpol",
    ),
    BodyName.of(Body.FATF, "Groupe d’action financière", "GAFI"),
    BodyName.of(Body.GCTF, "Forum mondial de lutte contre le terrorisme"),
    BodyName.of(Body.WCO, "Organisation mondiale des douanes"),
    BodyName(
        body=Body.OTHER_UN_ENTITIES,
        pattern=r"(?:entités|organismes|organes|institutions|missions|départements|fonds|programmes|bureaux)"
        r"(?:,? (?:et |ou )?(?:les |des )?(?:autres )?(?:entités|organismes|organes|institutions|missions|départements|fonds|programmes|bureaux|spécialisées|compétents|compétentes|concernés|concernées)){0,6}"
        r" (?:du système |de l[’']Organisation )?des Nations Unies|équipe de pays des Nations Unies",
        hints=("Nations Unies",),
        before=130,
        after=20,
    ),
    BodyName(
        body=Body.ORGANIZATIONS,
        pattern=r"(?:organisations|organismes|entités|organes)(?: (?:(?:intergouvernementales|internationales|régionales|sous-régionales|multilatérales|internationaux|régionaux|sous-régionaux|compétentes|concernées),? ?(?:et |ou )?){1,5})(?<=[a-zé])",
        hints=("rganisations", "rganismes", "ntités", "rganes"),
        before=1,
        after=110,
    ),
    BodyName(
        body=Body.SECRETARIAT,
        pattern=r"(?<!\w)[Ll]e secrétariat(?: du Comité)?(?= (?:lui |y )?(?:[a-zà-ÿ]{2,20}ra|doit)\b)|(?<=\bpar le )secrétariat(?: du Comité)?\b(?! d[ue])",
        hints=("ecrétariat",),
    ),
    BodyName(
        form=NameForm.OFFICE,
        pattern=r"(?<!\w)[Ll][ae] (?:Présidente?|[Pp]résidence)(?= (?:(?:lui |y |se )?[a-zà-ÿ]{2,20}ra\b|(?:fasse|présente|soumette?|transmet(?:te)?|fait|rend(?:e)? compte|informe|tien(?:t|ne)|doit|entend|compte|se propose|prévoit|envisage|a l[’']intention|est (?:prié|chargé|tenu|appelé|invité)e?)\b))|(?<=\bpar )(?:le Président|la (?:Présidente|[Pp]résidence))(?! d|\w)",
        hints=("résid",),
        before=4,
        after=40,
    ),
    BodyName(
        pattern=r"(?<=\b(?:[Ll]e|[Aa]u|[Dd]u) )Comité(?! (?:créé|contre|faisant|consultatif|spécial|permanent|international|national|\d{3}|du (?:programme|Conseil|budget)"
        r"|des (?:droits|sanctions|conférences|contributions|politiques|chefs|représentants)"
        r"|de (?:la(?! (?:suite|situation|préparation|tenue|teneur|conclusion)\b)|l[’'](?!état|avancement|évolution|issue|exécution|application|organisation)|suivi|haut|coordination|pilotage|surveillance|direction|rédaction|mise)))",
        hints=(" Comité",),
        before=0,
        after=30,
    ),
)

_HEADS: Final = (
    *("Comité", "Sous-Comité", "Bureau", "Groupe", "Office", "Commission", "Mission", "Conseil"),
    *("Centre", "Agence", "Institut", "Fonds", "Tribunal", "Équipe", "Direction", "Mécanisme"),
    *("Forum", "Autorité", "Cellule"),
)
# "de présenter" asks, "de la présentation" does not.
_ASKED: Final = r"(?:de |d[’']|à )(?:(?:lui|leur|le|la|les|se|s[’']|l[’']|y|en) ?)?[a-zéèêï]{2,}(?:er|ir|oir|[dtvu]re|ire)\b"
# What makes of the noun a body of its own: "du désarmement", "sur les glaciers", "spécial".
_OWN: Final = rf"(?: (?!{_ASKED})(?:de |du |des |d[’']|sur |pour |contre |chargée? )| (?:spéciale?|technique|mixte|consultati(?:f|ve)|permanente?) )"
_NAME: Final = rf"(?P<name>(?P<head>{'|'.join(_HEADS)})(?={_OWN})(?: (?!créée?\b|établie?\b)[^\s,;.()]+){{1,10}}?)"

_NOUNS: Final = BodyNouns(
    addressed=late_pattern(
        rf"(?:(?!les?\b|la\b|aux?\b|[a-zé]+(?:er|ir|re)\b)[A-Za-zéèêàç]+,? ){{0,4}}?(?:au |à la |à l[’']|le |la |l[’'])"
        rf"{_NAME}(?: \([^()]{{2,40}}\))?(?= {_ASKED}|, (?:de|d[’']|en|agissant) )"
    ),
    acts=late_pattern(
        rf"(?:\A|(?<=[.;] ))(?:Le |La |L[’']){_NAME}(?= (?:lui |leur |se )?[a-zé]{{2,}}(?:ra|ront)\b)"
    ),
)

BODIES: Final = BodyRules(
    language=Language.FRENCH,
    names=(*_NAMES, *named_committees(Language.FRENCH, _committee), *MISSIONS),
    addressees=ADDRESSEES,
    opening=late_pattern(r"(?:La |Le |L[’'])?"),
    nouns=_NOUNS,
)
