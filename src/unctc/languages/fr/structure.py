"""French: how texts show their structure."""

from __future__ import annotations

from typing import Final

from unctc.languages.fr.times import TIMES
from unctc.languages.rules.structure_patterns import StructureWords, structure_rules
from unctc.model.languages import Language
from unctc.model.vocabularies import Distribution

__all__ = ["STRUCTURE"]

STRUCTURE: Final = structure_rules(
    StructureWords(
        language=Language.FRENCH,
        organs=(
            *("Organisation des Nations Unies", "Nations Unies", "Nations", "Unies"),
            *("Conseil de sécurité", "Assemblée générale", "Conseil économique et social"),
            *("Conseil des droits de l’homme", "Conseil des droits de l'homme"),
        ),
        meetings=(
            r"[A-ZÉÀa-zéèà-]+(?: et [a-zéèà-]+)? (?:session|année)(?: extraordinaire)?(?: d’urgence)?|Session (?:de fond )?de \d{4}",
            r"(?:[A-Z][a-zè]+, )?\d{1,2}(?:er)?(?: [a-zéû]+)?(?: \d{4})? ?[–—-] ?\d{1,2}(?:er)? [a-zéû]+ \d{4}",
            r"Points? [\d, et()a-z]+ de l[’']ordre du jour(?: provisoire)?\*?",
        ),
        distributions={
            "générale": Distribution.GENERAL,
            "limitée": Distribution.LIMITED,
            "restreinte": Distribution.RESTRICTED,
        },
        languages={
            "anglais": Language.ENGLISH,
            "français": Language.FRENCH,
            "arabe": Language.ARABIC,
            "chinois": Language.CHINESE,
            "espagnol": Language.SPANISH,
            "russe": Language.RUSSIAN,
        },
        original="(?:Langue )?Original(?:e)?",
        only=("only", "seulement", "uniquement"),
        page="Page",
        item_joints=("et", "ou"),
        annexes=("Annexe",),
        enclosures=("Pièce jointe", "Supplément"),
        appendices=("Appendice",),
        attachments=("Document joint",),
        label_continues=r"(?:à la (?:lettre|note)|aux lettres)",
        titles=(
            r"(?i:(?:Lettres identiques|Lettres?|Notes? verbales?) datée?s? (?:du|des)) {date},?(?i: adressée?s? (?:au |à |aux |à l[’']))"
            r"(?:(?i:la )(?=[Pp]))?{addressee},? (?i:par) (?!(?i:les? |la )?(?i:résolution))(?P<author>(?:.{2,400}?)){end}",
        ),
        openings=(
            *(
                "J’ai l’honneur",
                "J'ai l'honneur",
                "D’ordre de",
                "D'ordre de",
                *("Au nom de", "Au nom du", "Au nom des", "Au nom d’"),
                "Conformément",
            ),
            *(
                "En application",
                "Me référant",
                "Comme suite",
                "J’ai le plaisir",
                "J’ai le privilège",
            ),
            *(
                "Veuillez trouver",
                "En ma qualité",
                "Je vous",
                "J’ai reçu",
                "Nous avons l’honneur",
                "En référence",
            ),
            *("Le Représentant permanent", "La Mission permanente", "Sur instruction"),
        ),
        salutations=(
            *("Excellence", "Votre Excellence", "Monsieur", "Madame", "Messieurs", "Mesdames"),
            *("Cher", "Chère"),
        ),
        signed=("Signé", "Signée"),
        functions=(
            *("(?:L[ea] |L[’'])?(?:Vice-)?Présidente?", "(?:L[ea] )?[Rr]eprésentante? permanente?"),
            *(
                "(?:L[’'])?Ambassad(?:eur|rice)",
                "(?:L[ea] )?Secrétaire générale?",
                "(?:L[ea] )?Ministre",
            ),
            *("(?:L[ea] )?Charg[ée]e? d[’']affaires", "(?:L[ea] )?(?:Directeur|Directrice)"),
            *("(?:L[ea] )?(?:Coordonnateur|Coordonnatrice)", "(?:L[ea] )?Facilitat(?:eur|rice)"),
        ),
        revisions=r"Additif|Rectificatif|Révision",
        recycling=("Merci de recycler",),
        contents=r"Sommaire|SOMMAIRE|Table des matières",
        introductions=r"Introduction|Résumé",
        programmes=r"programmes? de travail|plans? de travail|programmes? d.(?:action|activités?)|activités prévues",
        reports=r"rapports?|notes? (?:de|du|établie)|liste de.*|membres|bilan|résumé|examen de",
        tables="Tableau",
        announced_annex="annexes?",
        announced_enclosure="pièces? jointes?|appendices?",
        hyphenated_parts=(
            "non anti contre co pré post sous inter multi vice ex semi mi avant après demi ci "
            "là il elle ils elles on vous nous moi je tu t même mêmes dix vingt trente "
            "quarante cinquante soixante quatre cent est ouest nord sud"
        ),
        evidence=(
            *("Conseil de sécurité", "Nations Unies", "Comité contre le terrorisme"),
            r"résolutions? \d{3,4} \((?:19|20)\d\d\)",
        ),
    ),
    TIMES,
)
