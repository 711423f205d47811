"""French: phrases out of which documents are made up for tests."""

from __future__ import annotations

from typing import Final

from unctc.languages.fr.words import WORDS
from unctc.languages.rules.phrases import DocumentPhrases, Phrases
from unctc.model.bodies import Body

__all__ = ["PHRASES"]

_DOCUMENTS: Final = DocumentPhrases(
    clauses=(
        "le Comité continuera de coopérer avec les États Membres",
        "le Comité examinera, avec l’appui de sa Direction exécutive, les recommandations",
        "la Direction exécutive informera le Comité de ses travaux au moins une fois par an",
        "en ayant à l’esprit la Stratégie antiterroriste mondiale",
        "en échangeant des informations et des bonnes pratiques",
        "dans le respect des droits de l’homme",
    ),
    dated=(
        "la Direction exécutive présentera un rapport d’ici au {}",
        "le Comité tiendra une réunion extraordinaire le {} au plus tard",
    ),
    citing=(
        "afin de favoriser l’application des résolutions {} du Conseil de sécurité",
        "comme le demandent les résolutions {}",
        "en tenant compte des résolutions {}",
    ),
    naming=(
        "en coopération avec le Comité créé par la résolution {}",
        "y compris le Comité du Conseil de sécurité créé par la résolution {} concernant la lutte antiterroriste",
    ),
    commas=(", ", " et "),
    joints=(", ", " : ", " ; ", "."),
    headings=(
        "Introduction",
        "Programme de travail",
        "Faciliter l’assistance technique aux États",
        "Dialogue avec les États sur la résolution {}",
        "Promouvoir le respect des droits de l’homme",
    ),
    titles=(
        (Body.CTC, "Programme de travail du Comité contre le terrorisme pour {}"),
        (
            Body.CTED,
            "Programme de travail de la Direction exécutive du Comité contre le terrorisme pour {}",
        ),
    ),
    letter_title="Lettre datée du {date}, adressée au {addressee} par {author}",
    date="{d} {m} {y}",
    first_day="1er",
    authors=(
        "le Président du Comité du Conseil de sécurité créé par la résolution {} concernant la lutte antiterroriste",
        "le Secrétaire général",
    ),
    announcement="J’ai l’honneur de vous faire tenir ci-joint les programmes de travail (voir annexe et pièce jointe)",
    roles=(
        "Le Président du Comité du Conseil de sécurité créé par la résolution {} concernant la lutte antiterroriste",
        "Le Représentant permanent",
    ),
    names=("Gustavo Meza-Cuadra", "Zhang Jun", "Sacha Llorentty Soliz"),
    signature="{role} (Signé) {name}",
    labels=("Annexe", "Pièce jointe"),
    months=tuple(month[0] for month in WORDS.months),
    addressee="Président du Conseil de sécurité",
    masthead=("Nations Unies", "Conseil de sécurité"),
    distribution="Distr. générale",
    original="Original : {}",
    languages=("arabe", "chinois", "anglais", "français", "russe", "espagnol"),
    council="Le Conseil de sécurité,",
    decides="Décide",
    resolution_title="Résolution {} ({})",
    adoption="Adoptée par le Conseil de sécurité à sa {meeting}e séance, le {date}",
    recalls=(
        ("Rappelant", " ses résolutions {}"),
        ("Réaffirmant", " que le terrorisme menace la paix où qu’il frappe"),
        ("Notant", " avec satisfaction ce qui a été fait en application des résolutions {}"),
        ("Saluant", " les efforts des États Membres et des organisations régionales"),
    ),
    acts=(
        ("Décide", " que le Comité lui fera rapport chaque année"),
        ("Prie", " le Comité de suivre l’application des résolutions {}"),
        ("Encourage", " les États Membres à partager ce qu’ils ont appris"),
        ("Réaffirme", " les obligations énoncées dans les résolutions {}"),
    ),
    calls=("Demande", " aux États Membres de faire ce qui suit"),
    points=(
        "garder leurs frontières dans le respect du droit",
        "échanger des informations en temps utile",
        "se prêter une assistance judiciaire",
        "tenir compte des résolutions {}",
    ),
)

PHRASES: Final = Phrases(documents=_DOCUMENTS)
