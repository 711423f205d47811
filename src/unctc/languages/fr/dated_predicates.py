"""French: verbs that deliver something where it is said by when, whatever its kind."""

from __future__ import annotations

from typing import Final

from unctc.languages.fr.directives import BODIES, CHAIR, THE
from unctc.languages.fr.kinds import KINDS
from unctc.languages.rules.duties import Predicate
from unctc.late_patterns import late_pattern

__all__ = ["DATED_PREDICATES", "PRESENT"]

_ANY: Final = tuple(each.name for each in KINDS)
# Verbs by the stem to which -er, -era and -eront are put.
_ER: Final = (
    r"publi|diffus|distribu|communiqu|adress|présent|livr|dépos|délivr|propos|expédi|achemin|partag|notifi|affich|édit|lanc|formul|rédig|élabor|prépar|pass"
    r"|termin|finalis|boucl|complét|actualis|révis|modifi|remani|perfectionn|affin|étoff|cré|institu|constitu|compos|compil|rassembl|dress|arrêt|adopt"
    r"|approuv|entérin|valid|homologu|traduis|engag|command|réalis|fix|organis|coorganis|convoqu|anim|coprésid|présid|dispens|donn|effectu|ménag|parachev|achev|achèv|men|mèn"
    r"|envoy|rédig|consacr|recens|assembl|post|confi|mobilis|instaur|renouvel|renouvell|refaçonn|numéris|téléchar[gj]"
)
_OTHERS: Final = (
    r"(?:sou|trans|re)?mett(?:re|ra|ront)|four?nir(?:a|ont)?|établir(?:a|ont)?|définir(?:a|ont)?|tiendr(?:a|ont)|tenir|conclur(?:e|a|ont)|rendr(?:e|a|ont)|entreprendr(?:e|a|ont)"
    r"|accueill(?:era|eront|ir)|concev(?:ra|ront|oir)|conviendr(?:a|ont)|produir(?:e|a|ont)|conduir(?:e|a|ont)|fer(?:a|ont)|faire|ouvrir(?:a|ont)?|offrir(?:a|ont)?|enverr(?:a|ont)"
    r"|refondr(?:e|a|ont)|verr(?:a|ont) aboutir|traduir(?:e|a|ont)|écrir(?:e|a|ont)|réunir(?:a|ont)?|sortir(?:a|ont)?|procéder(?:a|ont)?|revoir|reverr(?:a|ont)|faire (?:paraître|parvenir|connaître|circuler)"
)
PRESENT: Final = (
    r"(?:soumet|transmet|remet|met|présente|adresse|communique|publie|diffuse|distribue|envoie|fournit|établit|élabore|rédige|prépare|produit|dresse|tient|organise|convoque|anime|accueille(?! (?:avec|favorablement))"
    r"|effectue|mène|conduit|procède|réalise|entreprend|lance|adopte|approuve|arrête|achève|termine|finalise|actualise|révise|rend compte|rend public|fait (?=(?:le |un |une |l[’']|parvenir|paraître|rapport))"
    r"|informe|propose|donne|dispense|examine|réexamine|passe en revue|se réunit|se rend|visite|tiennent|présentent|soumettent|organisent|publient|communiquent|établissent|élaborent|préparent|rendent compte|font|se réunissent|examinent|adressent|transmettent|effectuent|mènent)"
)
"""Verbs in the present tense, in which programmes say what is done time and again."""
_DONE: Final = (
    r"(?:soumis|mis(?:e|es)? (?:en ligne|à (?:la )?disposition|au point|à jour|en place)|remis|transmis|présenté|dispensé|animé|accueilli|lancé|envoyé|formulé|fourni|communiqué|distribué|diffusé|publié|adressé|établi|élaboré|rédigé|dressé|fait|organisé|tenu|convoqué"
    r"|adopté|approuvé|achevé|terminé|finalisé|actualisé|effectué|mené|conduit|réalisé|livré|déposé|partagé|affiché|édité|préparé|complété|révisé|revu|modifié|remanié|créé|constitué|compilé|arrêté|entériné|validé|traduit|entrepris|défini|conclu|rendu publi(?:c|que)|conçu|produit|remanié|refondu|recensé|renouvelé)(?:e|s|es)?\b"
)
_DELIVERY: Final = (
    r"(?:[Pp]résentation|[Ss]oumission|[Rr]emise|[Cc]ommunication|[Tt]ransmission|[Dd]istribution|[Dd]iffusion|[Pp]ublication|[Pp]arution|[Ee]nvoi|[Ii]mpression"
    r"|[Éé]tablissement|[Éé]laboration|[Rr]édaction|[Mm]ise (?:au point|à jour|en ligne)|[Aa]chèvement|[Aa]doption|[Aa]pprobation|[Oo]rganisation|[Tt]enue|[Cc]onvocation|[Rr]évision|[Aa]ctualisation|[Rr]éalisation|[Dd]épôt)"
)
_LIMIT: Final = r"(?:(?:[Dd]ate(?: limite| prévue)?|[Dd]élai|[Éé]chéance|[Tt]erme)(?: fixée?| prévue?)? (?:de |pour |d[’'])(?:la |l[’']|le )?)"
_OF_WHAT: Final = rf"(?:de |du |des |d[’'])(?:la |l[’']|son |sa |ses )?(?P<about>[^;.:]{{2,160}}?)(?=(?: (?:par|à|aux?) {THE}[\ue000-\ue0ff]| ?:))"
# A pattern that begins with a character is looked for faster than one that begins by looking behind.
_NOT_WHICH: Final = r"(?<!\bqui .)(?<!\w.)"

DATED_PREDICATES: Final = (
    # "Date limite de remise par la Direction exécutive de son enquête : 31 mai 2022"
    Predicate(
        late_pattern(
            rf"(?:^|(?<=\) )){_LIMIT}?(?:[Ll]a |[Ll][’']|[Ll]e )?{_DELIVERY} (?:par {THE}(?P<bodies>{BODIES}) )?(?:(?:à|aux?) {THE}{BODIES} )?{_OF_WHAT}[^;.:]{{0,90}} ?: "
        ),
        needs_due=True,
        impersonal=True,
    ),
    Predicate(
        late_pattern(
            rf"(?:^|(?<=\) )){_LIMIT}?(?:[Ll]a |[Ll][’']|[Ll]e )?{_DELIVERY} {_OF_WHAT}(?: (?:à|aux?) {THE}{BODIES})? par {THE}(?P<bodies>{BODIES})(?: (?:à|aux?) {THE}{BODIES})? ?: "
        ),
        needs_due=True,
        impersonal=True,
    ),
    # "est attendu de la Direction exécutive pour le 1er septembre"
    Predicate(
        late_pattern(
            rf"\b(?:est|sont|sera|seront) attendue?s?(?: (?:de la part )?(?:de|du|des) {THE}{CHAIR}{THE}(?P<bodies>{BODIES}))?"
        ),
        before=True,
        needs_due=True,
    ),
    # "doit être présenté au Comité par la Direction exécutive", "devra avoir été révisé"
    Predicate(
        late_pattern(
            rf"(?:d(?<!\bqui d)(?<!\wd)(?:oi(?:t|vent)|evr(?:a|ont)) (?:aussi |également )?(?:avoir été|être)|[sa]{_NOT_WHICH}(?:er(?:a|ont)|ur(?:a|ont) été)) {_DONE}(?:[^;.\ue000-\ue0ff]{{0,60}}(?:{THE}{BODIES}[^;.\ue000-\ue0ff]{{0,40}})? par {THE}{CHAIR}{THE}(?P<bodies>{BODIES}))?"
        ),
        before=True,
        needs_due=True,
    ),
    # "auront lancé", "compte avoir achevé"
    Predicate(
        late_pattern(
            rf"\b(?:aur(?:a|ont)|(?:devra|devront|doit|doivent|compte|comptent|prévoit|prévoient|pense|entend) avoir) {_DONE}"
        ),
        nouns=_ANY,
        needs_due=True,
    ),
    # "rapport au Conseil : à présenter par le Comité"
    Predicate(
        late_pattern(
            rf"\bà (?:présenter|soumettre|remettre|communiquer|publier|établir|distribuer|diffuser|adopter|approuver|organiser|transmettre|achever|actualiser|réviser|rédiger|élaborer)(?: (?:à|aux?) {THE}{BODIES})? par {THE}{CHAIR}{THE}(?P<bodies>{BODIES})"
        ),
        before=True,
        needs_due=True,
    ),
    # "il est prévu de publier un recueil", whoever does it
    Predicate(
        late_pattern(
            rf"(?:(?<=prévu de )|(?<=prévu d.)|(?<=envisagé de )|(?<=envisagé d.)|(?<=proposé de )|(?<=proposé d.))(?:(?:{_ER})er|{_OTHERS})\b"
        ),
        nouns=_ANY,
        needs_due=True,
        impersonal=True,
    ),
    # "parviendra au Comité le 20 novembre", "sortira en mai", "sera prêt"
    Predicate(
        late_pattern(
            rf"[psvd]{_NOT_WHICH}(?:arviendr(?:a|ont)\b|ortir(?:a|ont)\b|oir(?:a|ont) le jour|er(?:a|ont) (?:prête?s?|disponibles?|achevée?s?|en ligne)\b|errouler(?:a|ont)\b|e dérouler(?:a|ont)\b|oi(?:t|vent) (?:paraître|parvenir|avoir lieu|se tenir)\b|evr(?:a|ont) (?:paraître|parvenir|avoir lieu|se tenir)\b)"
        ),
        before=True,
        needs_due=True,
    ),
    # "prendra la parole devant le Conseil"
    Predicate(
        late_pattern(r"\b(?:prendr(?:a|ont) la parole|s[’']adresser(?:a|ont))\b"),
        kind="briefing",
        needs_due=True,
        needs_recipient=True,
    ),
    # "transmet chaque année un rapport"
    Predicate(
        late_pattern(
            rf"(?:(?<=[\ue000-\ue0ff] )|(?<=, )|(?<= lui )|(?<= leur ))(?!se réuni|se rend|rend compte|rendent compte|visite|examine|réexamine|passe en|informe){PRESENT}\b"
        ),
        nouns=_ANY,
        needs_due=True,
    ),
    Predicate(
        late_pattern(r"(?:(?<=[\ue000-\ue0ff] )|(?<=, ))(?:se réunit|se réunissent)\b"),
        kind="meeting",
        needs_due=True,
    ),
    Predicate(
        late_pattern(r"(?:(?<=[\ue000-\ue0ff] )|(?<=, ))(?:rend(?:ent)? compte)\b"),
        kind="report",
        needs_due=True,
    ),
    Predicate(
        late_pattern(r"(?:(?<=[\ue000-\ue0ff] )|(?<=, ))(?:informe(?:nt)?)\b"),
        kind="briefing",
        needs_due=True,
        needs_recipient=True,
    ),
    Predicate(
        late_pattern(
            rf"\b(?<!\bpour )(?<!fin de )(?<!vue de )(?<!fin d.)(?<!visant à )(?:(?:{_ER})er(?:a|ont)?|{_OTHERS})\b"
        ),
        nouns=_ANY,
        needs_due=True,
    ),
)
"""They are tried after the verbs that deliver without a time as well."""
