"""French: names of missions, funds, offices, organizations and groups."""

from __future__ import annotations

from typing import Final

from unctc.languages.rules.bodies import BodyName
from unctc.model.bodies import Body

__all__ = ["MISSIONS"]

# "de la République centrafricaine", "d’Haïti", "du Soudan du Sud"
_OF_COUNTRY: Final = (
    r"(?: (?:de la |de l[’']|du |des |d[’']|de )[A-ZÉÎ][\w’'-]{1,30}"
    r"(?: (?:(?:du|de|des|et) )?(?:la |le |les )?(?:[A-ZÉÎ][\w’-]{1,30}|centrafricaine|démocratique|arabe|populaire)){0,5})?"
)

MISSIONS: Final = (
    BodyName(
        body=Body.COMMITTEE,
        pattern=r"Comité des sanctions(?! contre l)",
        hints=("Comité des sanctions",),
        before=0,
    ),
    BodyName(
        body=Body.PANEL_OF_EXPERTS,
        pattern=r"Groupes? d[’']experts(?! du Comité 1540)|Groupe de contrôle|Groupe(?<=\b(?:[Ll]e|[Aa]u|[Dd]u) Groupe)(?! (?:d[eu’']|des|[A-ZÉ]))",
        hints=("Groupe",),
        before=0,
        after=40,
    ),
    BodyName(
        body=Body.SPECIAL_REPRESENTATIVE,
        pattern=r"Représentante?s? (?:spéciale?s?|personnelle?)(?: adjointe?)?(?: du Secrétaire général)?(?: (?:pour|chargée? d[eu]) [^,;.]{2,60}?(?= (?:à|de|d[’']|et|doit)\b|[,;.]|$))?",
        hints=("Représentant",),
        before=0,
        after=140,
    ),
    BodyName(
        body=Body.SPECIAL_ENVOY,
        pattern=r"Envoyée?s? (?:spéciale?s?|personnel(?:le)?s?)(?: du Secrétaire général)?",
        hints=("Envoyé",),
        before=0,
        after=60,
    ),
    BodyName(
        body=Body.SECRETARIAT,
        pattern=r"Secrétariat\b|Département (?:des opérations de paix|de l[’']appui opérationnel|des affaires politiques et de la consolidation de la paix|de la communication globale|des affaires économiques et sociales|de l[’']Assemblée générale et de la gestion des conférences)",
        hints=("Secrétariat", "Département d"),
        before=0,
        after=90,
    ),
    BodyName(
        body=Body.GOVERNMENTS,
        pattern=r"[Gg]ouvernements?(?: (?:fédéral|provisoire|intérimaire|transitoire|(?:d[’']union nationale )?de transition|d[’']unité nationale|d[’']union nationale|d[’']entente nationale|revitalisé)){0,3}"
        rf"(?: (?:(?:sud-)?[a-zéèïç]{{2,20}}(?:ien|ain|ais|éen|ois)|afghan|turc|grec|tchadien)\b)?{_OF_COUNTRY}(?![’'-])"
        rf"|[Aa]utorités (?:(?:fédérales |transitoires |intérimaires |de (?:la )?transition ){{0,2}}(?:sud-)?[a-zéèïç]{{2,20}}(?:iennes|aines|aises|éennes|oises)\b|afghanes|turques|grecques)"
        r"|[Aa]utorités(?: (?:nationales|compétentes))? (?:de la |du |d[’']|de l[’'])(?:[A-ZÉ][\w-]{1,30})(?: [Cc]entrafricaine| [Dd]émocratique du Congo| du Sud)?",
        hints=("ouvernement", "utorités"),
        before=1,
        after=140,
    ),
    BodyName(
        body=Body.PARTIES,
        pattern=r"[Pp]arties(?<!tats [Pp]arties)(?<!ierces [Pp]arties)(?<!en [Pp]arties)(?<!utres [Pp]arties)(?! (?:prenantes|contractantes|du territoire|d[’']un|à la (?:présente )?(?:[Cc]onvention|procédure)))"
        r"(?: (?:aux?|à (?:un|des)) conflits?(?: armés?)?)?|dirigeants des deux (?:communautés|parties|camps)|[Cc]hefs des deux communautés|(?<=\bdeux )camps",
        hints=("arties", "irigeants des deux", "hefs des deux", "camps"),
        before=10,
        after=40,
    ),
    BodyName.of(
        Body.UNTSO,
        "Organisme des Nations Unies chargé de la surveillance de la trêve",
        "ONUST",
    ),
    BodyName.of(
        Body.UNFICYP,
        "Force des Nations Unies chargée du maintien de la paix à Chypre",
        "UNFICYP",
    ),
    BodyName.of(
        Body.UNDOF,
        "Force des Nations Unies chargée d’observer le désengagement",
        "FNUOD",
    ),
    BodyName.of(Body.UNIFIL, "Force intérimaire des Nations Unies au Liban", "FINUL"),
    BodyName.of(
        Body.MINURSO,
        "Mission des Nations Unies pour l’organisation d’un référendum au Sahara occidental",
        "MINURSO",
    ),
    BodyName.of(
        Body.UNMIK,
        "Mission d’administration intérimaire des Nations Unies au Kosovo",
        "MINUK",
    ),
    BodyName.of(Body.UNAMA, "Mission d’assistance des Nations Unies en Afghanistan", "MANUA"),
    BodyName.of(Body.UNAMI, "Mission d’assistance des Nations Unies pour l’Iraq", "MANUI"),
    BodyName.of(Body.UNMIL, "Mission des Nations Unies au Libéria", "MINUL"),
    BodyName.of(Body.UNOCI, "Opération des Nations Unies en Côte d’Ivoire", "ONUCI"),
    BodyName.of(Body.AMISOM, "Mission de l’Union africaine en Somalie", "AMISOM"),
    BodyName.of(
        Body.UNAMID,
        "Opération hybride Union africaine-Nations Unies au Darfour",
        "MINUAD",
    ),
    BodyName.of(
        Body.MONUSCO,
        "Mission de l’Organisation des Nations Unies pour la stabilisation en République démocratique du Congo",
        "MONUSCO",
    ),
    BodyName.of(
        Body.IRMCT,
        "Mécanisme international appelé à exercer les fonctions résiduelles des Tribunaux pénaux",
        "Mécanisme résiduel",
    ),
    BodyName.of(
        Body.UNISFA,
        "Force intérimaire de sécurité des Nations Unies pour Abyei",
        "FISNUA",
    ),
    BodyName.of(Body.UNMISS, "Mission des Nations Unies au Soudan du Sud", "MINUSS"),
    BodyName.of(Body.UNSMIL, "Mission d’appui des Nations Unies en Libye", "MANUL"),
    BodyName.of(
        Body.MINUSMA,
        "Mission multidimensionnelle intégrée des Nations Unies pour la stabilisation au Mali",
        "MINUSMA",
    ),
    BodyName.of(
        Body.UNSOM,
        "Mission d’assistance des Nations Unies en Somalie",
        "MANUSOM",
    ),
    BodyName.of(
        Body.MINUSCA,
        "Mission multidimensionnelle intégrée des Nations Unies pour la stabilisation en République centrafricaine",
        "MINUSCA",
    ),
    BodyName.of(Body.UNSOS, "Bureau d’appui des Nations Unies en Somalie", "BANUS"),
    BodyName.of(
        Body.UNVMC,
        "Mission de vérification des Nations Unies en Colombie",
        "Mission de vérification",
    ),
    BodyName.of(
        Body.UNITAD,
        "Équipe d’enquêteurs des Nations Unies chargée de concourir à amener Daech/État islamique d’Iraq et du Levant à répondre de ses crimes",
        "Équipe d’enquêteurs",
        "UNITAD",
    ),
    BodyName.of(
        Body.UNMHA,
        "Mission des Nations Unies en appui à l’Accord sur Hodeïda",
        "MINUAAH",
        "MINUAHH",
    ),
    BodyName.of(Body.BINUH, "Bureau intégré des Nations Unies en Haïti", "BINUH"),
    BodyName.of(
        Body.UNITAMS,
        "Mission intégrée des Nations Unies pour l’assistance à la transition au Soudan",
        "MINUATS",
        "UNITAMS",
    ),
    BodyName.of(Body.ATMIS, "Mission de transition de l’Union africaine en Somalie", "ATMIS"),
    BodyName.of(
        Body.MSS,
        "Mission multinationale d’appui à la sécurité",
        "MMAS",
    ),
    BodyName.of(
        Body.UNTMIS,
        "Mission d’assistance transitoire des Nations Unies en Somalie",
        "MATNUSOM",
    ),
    BodyName.of(
        Body.AUSSOM,
        "Mission d’appui et de stabilisation de l’Union africaine en Somalie",
        "AUSSOM",
    ),
    BodyName.of(Body.GSF, "Force de répression des gangs", "FRG"),
    BodyName.of(Body.UNSOH, "Bureau d’appui des Nations Unies en Haïti", "BANUH"),
    BodyName.of(
        Body.UNOWAS,
        "Bureau des Nations Unies pour l’Afrique de l’Ouest et le Sahel",
        "UNOWAS",
    ),
    BodyName.of(
        Body.UNOCA,
        "Bureau régional des Nations Unies pour l’Afrique centrale",
        "BRENUAC",
        "UNOCA",
    ),
    BodyName.of(
        Body.OCHA,
        "Bureau de la coordination des affaires humanitaires",
        "OCHA",
    ),
    BodyName.of(
        Body.OHCHR,
        "Haut-Commissariat des Nations Unies aux droits de l’homme",
        "Haut-Commissaire des Nations Unies aux droits de l’homme",
        "Haut-Commissariat aux droits de l’homme",
        "HCDH",
    ),
    BodyName.of(
        Body.UNHCR,
        "Haut-Commissariat des Nations Unies pour les réfugiés",
        "Haut-Commissaire des Nations Unies pour les réfugiés",
        "HCR",
    ),
    BodyName.of(
        Body.UNRWA,
        "Office de secours et de travaux des Nations Unies pour les réfugiés de Palestine dans le Proche-Orient",
        "UNRWA",
    ),
    BodyName.of(Body.WFP, "Programme alimentaire mondial"),
    BodyName.of(
        Body.FAO, "Organisation des Nations Unies pour l’alimentation et l’agriculture", "FAO"
    ),
    BodyName.of(Body.WHO, "Organisation mondiale de la Santé", "Organisation mondiale de la santé"),
    BodyName.of(Body.IAEA, "Agence internationale de l’énergie atomique", "AIEA"),
    BodyName.of(Body.OPCW, "Organisation pour l’interdiction des armes chimiques", "OIAC"),
    BodyName.of(Body.UNEP, "Programme des Nations Unies pour l’environnement", "PNUE"),
    BodyName.of(Body.UNFPA, "Fonds des Nations Unies pour la population", "FNUAP"),
    BodyName.of(
        Body.UN_HABITAT,
        "Programme des Nations Unies pour les établissements humains",
        "ONU-Habitat",
    ),
    BodyName.of(
        Body.UNCTAD,
        "Conférence des Nations Unies sur le commerce et le développement",
        "CNUCED",
    ),
    BodyName.of(Body.UNMAS, "Service de la lutte antimines", "UNMAS"),
    BodyName.of(Body.IOM, "Organisation internationale pour les migrations"),
    BodyName.of(Body.ILO, "Organisation internationale du Travail"),
    BodyName.of(Body.WORLD_BANK, "Banque mondiale"),
    BodyName.of(Body.ECOSOC, "Conseil économique et social"),
    BodyName.of(Body.HUMAN_RIGHTS_COUNCIL, "Conseil des droits de l’homme"),
    BodyName.of(Body.PEACEBUILDING_COMMISSION, "Commission de consolidation de la paix"),
    BodyName.of(
        Body.ACABQ,
        "Comité consultatif pour les questions administratives et budgétaires",
        "CCQAB",
    ),
    BodyName.of(Body.AFRICAN_UNION, "Union africaine"),
    BodyName.of(Body.EUROPEAN_UNION, "Union européenne"),
    BodyName.of(
        Body.ECOWAS,
        "Communauté économique des États de l’Afrique de l’Ouest",
        "CEDEAO",
    ),
    BodyName.of(
        Body.IGAD,
        "Autorité intergouvernementale pour le développement",
        "IGAD",
    ),
    BodyName.of(Body.SADC, "Communauté de développement de l’Afrique australe", "SADC"),
    BodyName.of(Body.LEAGUE_OF_ARAB_STATES, "Ligue des États arabes"),
)
