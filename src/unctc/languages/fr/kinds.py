"""French: kinds of deliverables by the nouns that name them."""

from __future__ import annotations

from typing import Final

from unctc.languages.rules.duties import Kind

__all__ = ["KINDS"]


def _at_start(pattern: str) -> str:
    """Return *pattern* for a line that begins with it as well: "Rapport annuel au Conseil"."""
    return rf"(?:{pattern}|(?i:^(?:{pattern})))"


_NOUNS: Final = (
    Kind("joint report", r"\brapports? (?:conjoints?|communs?)"),
    Kind(
        "report",
        r"\brapports?\b|\bcomptes? rendus?\b|\b(?:procès-verba(?:l|ux)|synthèses?(?= d)|résumés?|aperçus?|récapitulatifs? écrits?|états? des lieux|vues? d[’']ensemble|tours? d[’']horizon)\b",
    ),
    Kind(
        "list",
        r"\b(?:listes?|répertoires?|annuaires?|fichiers?|registres?|inventaires?|tableaux?|matrices?|catalogues?|cartographies?|échéanciers?|calendriers?(?! (?:de |des |actualisé|révisé|provisoire|annuel)))\b",
    ),
    Kind(
        "guide",
        r"\bguides?(?: technique)?\b|\b(?:lignes directrices|directives|recueils?|manuels?|compilations?|principes directeurs|aide-mémoire|règlement intérieur|canevas|modèles?(?= (?:de|d[’']))|(?:boîtes?|trousses?) à outils|modules? de formation|codes? de (?:conduite|bonnes pratiques)|listes? de contrôle|vade-mecum)\b",
    ),
    Kind(
        "survey",
        r"\benquêtes?(?: mondiales?)?\b|\bétudes? mondiales?\b|\b(?:questionnaires?|sondages?)\b",
    ),
    Kind("consultations", r"\bconsultations\b"),
    Kind(
        "briefing",
        r"\bexposés?(?: oral| oraux)?\b|\bséances? d[’']information\b|\bréunions? d[’']information\b",
    ),
    Kind(
        "visit",
        r"(?<!chaque )\b(?:visites?|missions? (?:d[’']évaluation|de suivi|sur place|sur le terrain|d[’']enquête|exploratoires?))\b",
    ),
    Kind("review", r"(?<!à l[’'])(?<!pour )\b(?:examen|bilan)s?\b"),
    Kind(
        "meeting",
        r"(?<!chaque )\b(?:réunions?|séances?|ateliers?|séminaires?|webinaires?|colloques?|tables? rondes?|(?:cours|stages?|sessions?) de (?:formation|perfectionnement)|formations|(?<=\b[Uu]ne )formation|rencontres?|retraites?(?! de)|forums?|réunions?-débats?|manifestations?|journées? (?:d[’']étude|de réflexion|portes ouvertes)|(?<=\bun )dialogue|concertations?|exercices? (?:sur table|de simulation)|tribunes?)\b",
    ),
    Kind("conference", r"(?:(?<=\b[Uu]ne )|(?<=\b[Dd]es ))[Cc]onférences?\b"),
    Kind("recommendations", r"\brecommandations?\b"),
    Kind("proposals", r"\bpropositions?\b|\boptions\b(?= (?:pour|concernant|relatives))"),
    Kind(
        "update",
        r"\bpoint\b(?! de (?:vue|contact|départ))|\b(?:informations|renseignements|données) (?:actualisé[e]?s|à jour)|\bétat (?:mensuel|trimestriel|semestriel|récapitulatif)|\bmises? à jour\b|\bprogrès accomplis\b|\bétat d[’']avancement\b",
    ),
    Kind(
        "information",
        r"\b(?:informations?|renseignements)\b|\bbulletins?\b|(?<!pren)(?<!d )(?<!pris )(?<!prendra )(?<!prendre )(?<!prendront )(?<!prennent )\bnotes?\b(?= (?:d[’']|de |sur |relative|concernant|interne|verbale|explicative|conceptuelle|analytique|thématique|technique|succincte))(?: (?:d[’'](?:information|analyse|orientation)|de (?:synthèse|cadrage|réflexion)|explicative|conceptuelle|analytique)s?)?\b|\bdocuments? (?:de (?:réflexion|travail|synthèse|position|fond|cadrage)|d[’'](?:orientation|information|analyse)|directifs?|thématiques?|d[’']étape)\b|\b(?:communiqués? de presse|(?:(?<=\b[Uu]n )|(?<=\bdes ))communiqués?|lettres?(?! datée)|brochures?|dépliants?|fiches?|circulaires?|bases? de données|(?<!sur son )(?<!sur le )(?<!sur leur )sites? [Ww]eb(?!,? qui\b)|portails?|plateformes?|mémorandums?|alertes?|infographies?|vidéos?|notices?|infolettres?)\b|\b(?:ses|leurs) conclusions\b|\b[Ll]es conclusions\b(?! (?:de |du )(?:son |sa |ses |leurs? |ce )?(?:rapport|évaluation|analyse))|\b(?:ses|leurs|les) (?:constatations|résultats(?! d))\b",
    ),
    Kind(
        "programme",
        r"\bfeuilles? de route\b|\bstratégies?\b|\bplans? d[’']action\b|\b(?:ordres? du jour provisoires?|(?<=\b[Uu]n )ordre du jour)\b|\bplans?(?= (?:pour |relatifs?|visant|d[’']exécution|de mise en œuvre|de communication|de suivi))|\b(?:programme|plan|calendrier)s?(?: (?:actualisé|révisé|provisoire|annuel)s?)? (?:de (?:travail|visites|voyages?|missions?|réunions)|des (?:visites|missions|réunions))\b",
    ),
    Kind("assessment", r"\bévaluations?\b"),
    Kind("analysis", r"\banalyses?\b"),
    Kind("research", r"\bétudes?\b(?! mondiale)|\b(?:travaux de )?recherches?\b"),
)
KINDS: Final = tuple(Kind(each.name, _at_start(each.pattern)) for each in _NOUNS)
"""The kinds, in the order in which they are tried."""
