"""French: names of those whom resolutions address and other texts are not searched for."""

from __future__ import annotations

from typing import Final

from unctc.languages.rules.bodies import BodyName, NameForm
from unctc.model.bodies import Body

__all__ = ["ADDRESSEES"]

_WHICH: Final = r"(?:(?: |, | et )(?:internationaux|régionaux|sous-régionaux|bilatéraux|multilatéraux|nationaux|locaux|humanitaires|techniques|financiers|extérieurs|concernés|compétents|intéressés|pertinents|politiques|armés|étatiques|de développement|non étatiques|privés|internationales|concernées|intéressées|congolaises?|libyen(?:ne)?s|malien(?:ne)?s|haïtien(?:ne)?s))*"

ADDRESSEES: Final = (
    # "the Special Committee": which one, the resolution says.
    BodyName(
        pattern=r"Comité spécial(?! (?:chargé|des|de l|du|créé|pour|sur)\b)",
        hints=("Comité spécial",),
        before=4,
        after=40,
    ),
    BodyName(
        body=Body.MEMBER_STATES,
        pattern=r"pays (?:voisins|signataires|concernés|d[’']origine|de transit|de destination|donateurs|développés|en développement|sans littoral|de la (?:sous-)?région|les moins avancés|intéressés|touchés|hôtes|qui fournissent des contingents)(?:(?:,| et) (?:les pays )?(?:voisins|concernés|de transit|donateurs|en développement))*|(?:chaque|tout) État(?: (?:[Mm]embre|partie))?",
        hints=("pays ", "État"),
        before=8,
        after=90,
    ),
    BodyName(
        body=Body.GOVERNMENTS,
        pattern=r"[Aa]utorités(?: (?:nationales|locales|compétentes|concernées|civiles|militaires|de transition|judiciaires|intérimaires|étatiques))*|régime syrien",
        hints=("utorités", "régime"),
        before=1,
        after=60,
    ),
    BodyName(
        body=Body.PARTIES,
        pattern=r"(?<!\w)(?:[Hh]outhi?stes|[Hh]outhis|M23|Taliban|Hamas|Hezbollah|Front POLISARIO|Front Polisario|Chabab|Al-Chabab|groupes armés(?: (?:étrangers|locaux|non étatiques|congolais|illégaux))*|gangs|parties belligérantes|belligérants|signataires(?: de l[’']Accord)?|Forces d[’']appui rapide|Forces armées soudanaises|deux communautés|deux dirigeants|partis politiques|acteurs politiques|dirigeants politiques)",
        hints=(
            *("outhi", "M23", "Taliban", "Hamas", "Hezbollah", "POLISARIO", "Polisario", "Chabab"),
            *("groupes armés", "gangs", "elligérant", "ignataires", "Forces d", "Forces armées"),
            *("deux communautés", "deux dirigeants", "politiques"),
        ),
        before=24,
        after=60,
    ),
    BodyName(
        body=Body.PARTNERS,
        pattern=rf"partenaires{_WHICH}|communauté (?:internationale|des donateurs)|donateurs{_WHICH}|pays garants",
        hints=("partenaires", "ommunauté ", "onateurs", "garants"),
        before=6,
        after=90,
    ),
    BodyName(
        body=Body.STAKEHOLDERS,
        pattern=rf"(?:parties prenantes|acteurs){_WHICH}|société civile|organisations de la société civile|secteur privé|organisations non gouvernementales|médias|institutions financières(?: internationales)?|tous ceux qui|établissements universitaires",
        hints=(
            *("prenantes", "acteurs", "société civile", "ecteur privé", "non gouvernementales"),
            *("médias", "institutions financières", "tous ceux qui", "universitaires"),
        ),
        before=30,
        after=90,
    ),
    BodyName(
        body=Body.OTHER_UN_ENTITIES,
        pattern=r"système des Nations Unies|institutions spécialisées(?:(?:,| et) (?:les )?(?:autres )?(?:fonds|programmes|organismes|entités))*|fonds et programmes|coordonnat(?:eur|rice)s? résidente?s?|équipes? de pays",
        hints=("système", "spécialisées", "fonds et programmes", "ésident", "de pays"),
        before=24,
        after=70,
    ),
    BodyName(
        body=Body.UNITED_NATIONS,
        pattern=r"ONU(?!-|\w)|Organisation des Nations Unies(?! pour| de )",
        hints=("ONU", "Organisation des Nations Unies"),
        before=0,
        after=50,
    ),
    BodyName(
        body=Body.COMMISSION,
        pattern=r"Commission(?! de consolidation)(?: (?:de la |de l[’']|des |du |d[’']|de |pour )[^,;.]{3,60}?(?= (?:de |d[’']|à )[a-zé]+(?:er|ir|re)\b|[,;.]|$))?",
        hints=("Commission",),
        before=0,
        after=100,
    ),
    BodyName(
        body=Body.MECHANISM,
        pattern=r"(?<=\b[LlDdAa][eu] )Mécanisme(?! (?:conjoint\w*|de (?!(?:[a-zéè]+(?:er|ir|re)|prendre|faire|tenir)\b)))|Mécanisme international, impartial et indépendant",
        hints=("Mécanisme",),
        before=0,
        after=60,
    ),
    BodyName(
        body=Body.SPECIAL_PROCEDURES,
        pattern=r"[Rr]apporteure?s? spécia(?:le?s?|ux)|[Ee]xpert(?:e|s|es)? indépendant(?:e|s|es)?|procédures spéciales|organes conventionnels|organes créés en vertu d[’']instruments",
        hints=("apporteur", "xpert", "rocédures spéciales", "organes c"),
        before=1,
        after=50,
    ),
    BodyName(
        body=Body.OCHA,
        pattern=r"[Cc]oordonnat(?:eur|rice) des secours d[’']urgence",
        hints=("oordonnat",),
        before=1,
        after=40,
    ),
    # Which one it is, the resolution says.
    BodyName(
        form=NameForm.MISSION,
        pattern=r"(?<=\b[Ll]a )(?:[Mm]ission|Force)(?! (?:d[eu’']|des|africaine|internationale|multinationale|européenne|[A-ZÉ]))(?!\w)",
        hints=("ission", "Force"),
        before=1,
        after=40,
    ),
)
