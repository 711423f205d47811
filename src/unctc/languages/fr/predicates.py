"""French: verbs by which something is delivered."""

from __future__ import annotations

from typing import Final

from unctc.languages.fr.directives import BODIES, CHAIR, THE
from unctc.languages.rules.bodies import BODY
from unctc.languages.rules.duties import Predicate
from unctc.late_patterns import late_pattern

__all__ = ["PREDICATES"]

_JOINTLY: Final = r"[^;.]*?\brapports? (?:conjoints?|communs?)"
_ADVERB: Final = r"(?:ensuite|également|aussi|ultérieurement)"

# What is between a verb and its object: "achèvera, d’ici à la fin de juin, l’examen".
_TIME_WORD: Final = (
    r"(?:\d{1,4}(?:er)?|au|aux|plus|tard|la|les?|du|de|des|à|fin|début|milieu|mois|jours|semaines|année|an|courant|cours"
    r"|premier|premiers|second|deuxième|troisième|quatrième|dernier|semestre|trimestre|prochains?|deux|trois|six"
    r"|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|d[’']\w+|l[’']année|mi-\w+)"
)
_MEANWHILE: Final = (
    rf"(?:,[^,;.]{{2,80}},| (?:d[’']ici|avant|en|au|dans|pendant)(?: {_TIME_WORD}(?= ))+)?"
)
_THING: Final = (
    r"(?:rapport|liste|répertoire|questionnaire|guide|lignes directrices|directives|enquête|étude|évaluation|analyse|examen|bilan"
    r"|recommandation|proposition|(?:programme|plan) de travail)"
)
# The object itself, and no "mesures pour donner suite aux recommandations".
_ITS_OBJECT: Final = (
    rf"(?={_MEANWHILE} (?:l[’'])?(?:(?!(?:de|du|pour|sur|visant|dans|par|avec|afin|à|aux?)\b)[\w’'-]+ ){{0,5}}?(?:l[’'])?"
    rf"(?:(?:projet|version|texte|rédaction|élaboration|établissement|préparation|mise au point)(?: [\w-]+)? (?:de |du |des |d[’'])(?:la |l[’']|son |sa |ses |leurs? )?)?{_THING})"
)
_MADE: Final = (
    *("report", "joint report", "list", "guide", "survey", "assessment", "analysis", "review"),
    *("recommendations", "proposals", "programme"),
)
_DONE: Final = (
    r"(?:soumis|présenté|dispensé|animé|accueilli|lancé|envoyé|formulé|fourni|communiqué|transmis|distribué|diffusé|publié|remis|adressé|établi|élaboré|rédigé|dressé"
    r"|fait|organisé|tenu|convoqué|adopté|approuvé|achevé|terminé|finalisé|mis|actualisé|effectué|mené|conduit|réalisé)(?:e|s|es)?(?: à jour)?\b"
)
_SOME: Final = r"(?:une?|des|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt|plusieurs|(?<!\ble )(?<!\bau )\d+)"
# A pattern that begins with a character is looked for faster than one that begins by looking behind.
_NOT_WHICH: Final = r"(?<!\bqui .)(?<!\w.)"
_IS_DONE: Final = rf"[sap]{_NOT_WHICH}(?:er(?:a|ont) {_DONE}|e tiendr(?:a|ont)\b|ur(?:a|ont) lieu\b|araîtr(?:a|ont)\b)"

PREDICATES: Final = (
    Predicate(
        # "sera présenté au Comité par la Direction exécutive"
        late_pattern(
            rf"s{_NOT_WHICH}er(?:a|ont) {_DONE}[^;.\ue000-\ue0ff]{{0,60}}(?:{THE}{BODIES}[^;.\ue000-\ue0ff]{{0,40}})? par {THE}{CHAIR}{THE}(?P<bodies>{BODIES})"
        ),
        before=True,
    ),
    # "et la communiquera aux États Membres"
    Predicate(
        late_pattern(
            r"\bl(?:a |e |es |[’'])(?:soumettr|présenter|fournir|communiquer|transmettr|publier|distribuer|diffuser|adresser|remettr|enverr|actualiser|réviser|mettr)(?:a|ont)\b"
        ),
        named_before=True,
    ),
    Predicate(
        # "seront organisés cinq ateliers"
        late_pattern(
            rf"[Ss]{_NOT_WHICH}er(?:a|ont) {_DONE}(?={_MEANWHILE}(?: (?:à|aux?) {THE}{BODIES})?{_MEANWHILE} {_SOME} )"
        ),
        impersonal=True,
    ),
    # "Il présentera un rapport", whoever that is
    Predicate(
        late_pattern(
            r"^(?:[^,;:\ue000-\ue0ff]{2,60}, )?(?:[Ii]l|[Ee]lle)s? (?:lui |leur )?(?:soumettr|présenter|fournir|communiquer|établir|produir|rédiger|élaborer|transmettr|publier|distribuer"
            r"|diffuser|adresser|remettr|dresser|organiser|tiendr|convoquer|adopter|approuver|arrêter|achèver|actualiser|réaliser|effectuer|mèner)(?:a|ont)\b"
        ),
        impersonal=True,
    ),
    # "le rapport sera examiné par le Comité"
    Predicate(
        late_pattern(
            rf"s(?<!, .){_NOT_WHICH}er(?:a|ont) (?:réexaminé|examiné|étudié|évalué|revu|passé en revue)(?:e|s|es)?[^;.\ue000-\ue0ff]{{0,60}} par {THE}{CHAIR}{THE}(?P<bodies>{BODIES})"
        ),
        kind="review",
        before=True,
        needs_due=True,
        given=False,
    ),
    # "fera l’objet d’un rapport de la Direction exécutive"
    Predicate(
        late_pattern(r"\bfer(?:a|ont) l[’']objet (?=d[’']une? |de )"),
        nouns=("joint report", "report", "review", "assessment", "analysis", "visit"),
        impersonal=True,
    ),
    # "un rapport sera communiqué au Comité", "deux réunions auront lieu en mai"
    Predicate(late_pattern(_IS_DONE), before=True, needs_due=True),
    Predicate(late_pattern(_IS_DONE), before=True, needs_recipient=True),
    Predicate(
        late_pattern(
            rf"(?:,? ?\bqui (?:doit|devra) être )(?:soumis|présenté|fourni|établi|produit|rédigé|communiqué|transmis|remis|publié)(?:e|s|es)?(?: (?:à|aux?|devant) {THE}{BODIES})?,? par {THE}(?P<bodies>{BODIES})"
        ),
        before=True,
    ),
    Predicate(
        # alone it may be of the past
        late_pattern(
            rf"\b(?:soumis|présenté|fourni|établi|produit|rédigé|communiqué|transmis|remis|publié)(?:e|s|es)?(?: (?:à|aux?|devant) {THE}{BODIES})?,? par {THE}(?P<bodies>{BODIES})"
        ),
        before=True,
        needs_agent=True,
    ),
    Predicate(
        # "le rapport que la Direction exécutive lui remettra"
        late_pattern(
            rf"\b(?<!compte )(?<!comptent )(?<!attend )(?<!prévu )(?<!souhaite )que {THE}(?P<bodies>{BODIES}) (?:{_ADVERB} )?(?:lui |leur )?(?:soumettr|présenter|fournir|communiquer|établir|transmettr|publier|adresser|remettr)(?:a|ont)\b(?! (?:ensemble|conjointement))"
        ),
        before=True,
    ),
    Predicate(
        late_pattern(
            rf"\bque {THE}(?P<bodies>{BODIES}) (?:soumettr|présenter|établir|publier)(?:a|ont) (?:ensemble|conjointement)\b"
        ),
        kind="joint report",
    ),
    Predicate(
        # "le rapport conjoint de la Direction exécutive et du Bureau, qui doit paraître"
        late_pattern(
            r"\bqui (?:(?:doi(?:t|vent)|devr(?:a|ont)) (?:paraître|(?:lui |leur )?être (?:publié|présenté|soumis|communiqué))|ser(?:a|ont) (?:publié|présenté|soumis|communiqué)|paraîtr(?:a|ont))(?:e|s|es)?\b(?![^;.]{0,60}? par [\ue000-\ue0ff]| par )"
        ),
        before=True,
        needs_recipient=True,
    ),
    Predicate(
        late_pattern(
            rf"\b(?:informée?s?|tenue?s? (?:informée?s?|au courant))(?: [^,;.]{{2,40}}?)?,? par {THE}(?P<bodies>{BODIES})"
        ),
        kind="briefing",
        before=True,
    ),
    Predicate(
        late_pattern(
            rf"\b(?:(?:achèver|parachèver|terminer|finaliser|conclur|mèner)(?:a|ont)|(?:achever|parachever|terminer|finaliser|conclure)|mettr(?:a|ont|e) (?:la dernière main à|au point)){_ITS_OBJECT}"
        ),
        nouns=_MADE,
    ),
    Predicate(
        late_pattern(r"\bse réunir(?:a|ont)\b(?=[^;.]*[\ue000-\ue0ff]|[^;.]* fois)"),
        kind="meeting",
    ),
    Predicate(
        late_pattern(
            rf"(?P<bodies>{BODIES} (?:[a-zé]+ra|[a-zé]+ront)\b[^.;]{{0,60}}?\b(?:avec|de concert avec) {THE}{BODIES})(?={_JOINTLY})"
        ),
        kind="joint report",
    ),
    Predicate(
        late_pattern(
            r"\b(?:publi|présent|établi|soumett?|produi|rédig|élabor|diffus)\w* (?:conjointement|ensemble|en commun)\b(?=[^;.]*\brapports?\b)"
        ),
        kind="joint report",
    ),
    Predicate(
        late_pattern(
            r"\b(?:publi|présent|établi|soumett?|produi|rédig|élabor|diffus|communiqu)\w*\b(?=[^;.]*\brapports? (?:conjoints?|communs?))"
            rf"(?![^;.]{{0,60}}?\bavec {THE}{BODY}{_JOINTLY})"
        ),
        nouns=("joint report", "report"),
    ),
    Predicate(
        late_pattern(
            r"\bfer(?:a|ont)(?=[^;.]*\b(?:exposé|point|rapport|bilan)s?\b)|\bfaire(?=(?:,[^;.,]{2,60},)?[^;.,]*\b(?:exposé|point|rapport|bilan)s?\b)|\bfasse(?:nt)?(?=[^;.,]*\b(?:exposé|point|rapport)s?\b)"
        ),
        nouns=("briefing", "update", "joint report", "report", "review"),
    ),
    Predicate(
        late_pattern(r"\b(?:rendr(?:a|ont|e)|rende|rendant) (?:[^,;.]{0,40}?)compte\b"),
        kind="report",
    ),
    Predicate(
        late_pattern(
            r"\b(?:tiendr(?:a|ont)|tenir|tienne|tenant) (?=[^;.]*\b(?:informée?s?|au courant)\b)|\binformer(?:a|ont)?\b(?=[^;.]*[\ue000-\ue0ff])"
        ),
        kind="briefing",
        needs_recipient=True,
    ),
    Predicate(
        late_pattern(
            r"\b(?:soumett(?:r(?:a|ont|e)|e|ant)|présent(?:er(?:a|ont)?|e|ent|ant)|fourni(?:r(?:a|ont)?|sse|ssant)|communiqu(?:er(?:a|ont)?|e|ant)"
            r"|établi(?:r(?:a|ont)?|sse)|produi(?:r(?:a|ont|e)|se)|rédig(?:er(?:a|ont)?|e)|élabor(?:er(?:a|ont)?|e)|transmett(?:r(?:a|ont|e)|e)"
            r"|publi(?:er(?:a|ont)?|e)|propos(?:er(?:a|ont)|er)|formuler(?:a|ont)?|rendr(?:a|ont) publi(?:c|que)s?|faire parvenir|fer(?:a|ont) parvenir|enverr(?:a|ont)|envoyer|distribu(?:er(?:a|ont)?|e)|diffus(?:er(?:a|ont)?|e)|adress(?:er(?:a|ont)?|e)|remett(?:r(?:a|ont|e)|e)|dresser(?:a|ont)?|préparer(?:a|ont)?|donner(?:a|ont)?(?! (?:suite|effet|lieu|la priorité|à)\b))\b"
            r"(?! (?:une )?(?:assistance|appui|aide|conseils)\b)"
            rf"(?![^;.]{{0,60}}?\bavec {THE}{BODY}{_JOINTLY})"
        )
    ),
    Predicate(
        late_pattern(
            r"\b(?:effectuer|lancer|m[eè]ner|conduir|procéder|réaliser|entreprendr)(?:a|ont|e)?\b(?=[^;.]*\b(?:examen|bilan|visite|enquête|évaluation|analyse)s?\b)"
        ),
        nouns=("visit", "survey", "review", "assessment", "analysis"),
    ),
    # "aura établi", "devra avoir présenté"
    Predicate(
        late_pattern(
            r"\b(?:aur(?:a|ont)|dev(?:ra|ront) avoir|doi(?:t|vent) avoir) (?:soumis|présenté|fourni|établi|élaboré|rédigé|communiqué|transmis|remis|publié|dressé|achevé|terminé|adopté|approuvé|réalisé|effectué)\b"
        ),
        needs_due=True,
    ),
    Predicate(
        late_pattern(r"\b(?:se réunir|rencontrer|se rencontrer)(?:a|ont)\b"),
        kind="meeting",
        needs_due=True,
    ),
    Predicate(late_pattern(r"\béchanger(?:a|ont)\b"), nouns=("information",)),
    Predicate(
        late_pattern(
            r"\b(?:se rendr(?:a|ont)|(?:(?<=intention de )|(?<=compte )|(?<=comptent )|(?<=prévoit de )|(?<=propose de ))(?:se rendre|visiter)|visiter(?:a|ont))\b"
        ),
        kind="visit",
    ),
    Predicate(
        late_pattern(
            r"\b(?:tiendr(?:a|ont)|tenir|tienne|organiser(?:a|ont)?|organise|convoquer(?:a|ont)?|animer(?:a|ont)?|accueill(?:er(?:a|ont)|ir)|dispenser(?:a|ont)?)\b"
        ),
        nouns=("meeting", "consultations", "briefing", "conference", "visit"),
    ),
    Predicate(
        late_pattern(
            rf"\b(?:arrêter(?:a|ont)?|adopter(?:a|ont)?|approuver(?:a|ont)?|réviser(?:a|ont)?|actualiser(?:a|ont)?|mettr(?:a|ont|e) à jour){_ITS_OBJECT}"
        ),
        nouns=_MADE,
        needs_due=True,
    ),
    Predicate(
        late_pattern(
            r"\b(?:arrêter(?:a|ont)?|adopter(?:a|ont)?|approuver(?:a|ont)?|tenir(?= à jour)|tiendr(?:a|ont)(?= à jour)|actualiser(?:a|ont)?|mettr(?:a|ont|e) à jour)\b"
        ),
        nouns=("list", "guide", "survey"),
    ),
    Predicate(
        late_pattern(
            r"\b(?:(?:examiner|réexaminer|reverr)(?:a|ont)?|passer(?:a|ont)? en revue)\b(?=(?:[^;.{}]*\b(?:tous les|toutes les|chaque (?:année|mois|trimestre)|(?:une|deux|trois|quatre) fois|annuellement|au plus tard)\b)| (?:le|son|ce|l[’'])\s?(?:présent )?(?:programme|plan) de travail)"
            r"(?![^;.]*\b(?:rapports?|listes?|propositions?|recommandations?|informations)\b)"
        ),
        kind="review",
    ),
    # "examinera la situation avant le 31 mars"
    Predicate(
        late_pattern(
            r"(?:\b(?:(?:examiner|réexaminer|étudier|évaluer|reverr|se pencher)(?:a|ont)|passer(?:a|ont) en revue|reviendr(?:a|ont) sur)"
            # "compte examiner", but not "afin d’examiner"
            r"|(?<!fin de )(?<!vue de )(?<!fin d.)(?<!vue d.)(?:(?<=\bde )|(?<=\bd[’'])|(?<=compte )|(?<=comptent )|(?<=entend )|(?<=entendent )|(?<=doit )|(?<=doivent )|(?<=devra ))"
            r"(?:examiner|réexaminer|étudier|revoir|passer en revue|se pencher sur))\b"
            r"(?! (?:si|comment|dans quelle|la possibilité)\b)(?![^;.]*\b(?:rapports?|listes?|propositions?|recommandations?|informations)\b)"
        ),
        kind="review",
        needs_due=True,
    ),
)
"""The verbs, in the order in which they are tried."""
