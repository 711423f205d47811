"""French: how texts say who owes what to whom by when."""

from __future__ import annotations

from typing import Final

from unctc.languages.fr.acts import ACTS, FURTHER, SAYS
from unctc.languages.fr.dated_predicates import DATED_PREDICATES, PRESENT
from unctc.languages.fr.directives import ADDRESSED, BODIES, CHAIR, NOTED, POINTS, THE
from unctc.languages.fr.kinds import KINDS
from unctc.languages.fr.predicates import PREDICATES
from unctc.languages.rules.duties import DutyRules, Pronoun, Shift
from unctc.late_patterns import late_pattern
from unctc.model.languages import Language

__all__ = ["DUTIES"]

# présentera, présente, présenter, présentant, a présenté (no)
_ASIDE: Final = r"(?:,(?! qui )[^,;]{2,90},| (?:en|avec|dans|par|sous)[^,;]{2,60}(?:,)?)*"
# "de soumettre" asks, "de matériel militaire" does not
_INFINITIVE: Final = (
    r"(?:(?:lui|leur|l[ae]|les|se|s[’']|l[’']|y|en|ne pas) ?)*"
    r"(?!(?:caractère|guerre|ordre|cadre|titre|mer|dernier|premier|particulier|plaisir|souvenir|avenir|désir)\b)"
    r"[a-zéèêï]*(?:er|ir|oir|[ent]dre|ttre|[ui]vre|[fx]aire|traire|[du]ire|clure|crire|aître|aincre|ompre)\b"
)
_SUBMITS: Final = r"(?:doi(?:t|vent) |devr(?:a|ont) )?(?:lui |leur )?(?:soumett|présent|fourni|communiqu|établi|produi|rédig|élabor|transmett|publi|distribu|diffus|adress|remett|dress)\w*"

# What a sentence may begin with before its subject.
_LEAD: Final = r"(?:[^,;:\ue000-\ue0ff]{2,60}, |\([a-z]+\) )?"
_WILL: Final = r"(?:(?:se |s[’']|lui |leur |y |en )?(?!sera\b|faudra\b|agira\b|aura\b|conviendra\b|importera\b|incombera\b|appartiendra\b)[a-zà-ÿ]{2,20}(?:ra|ront)\b|doi(?:t|vent)\b|a l[’']intention|ont l[’']intention|compte(?:nt)?\b|entend(?:ent)?\b|prévoi(?:t|ent)\b|se propose(?:nt)?\b)"
_CLAUSE: Final = rf"(?:\A|(?<= ))(?:^{_LEAD}|(?<=[;,] )|(?<= et ))"
# "avec l’aide de l’Office, le Comité tiendra": the last of the list acts.
_NOT_ACTING: Final = r"(?! (?:se |s[’']|lui |leur |y |en )?[a-zà-ÿ]{2,20}(?:ra|ront)\b)"
_FEMININE: Final = r"(?:Direct|Équipe|Equipe|Assemblée|Organisation|Commission|Facilitatrice|Médiatrice|Entité|Présiden(?:ce|te)|Mission|Secrétaire générale)"

DUTIES: Final = DutyRules(
    language=Language.FRENCH,
    sentence_end=late_pattern(
        r"(?<=[a-zéèêàç)\d»”’\ue000-\ue0ff])(?:[.](?:\s+(?=[A-ZÉÀÎÔ(\ue000-\ue0ff])|$)| ?;(?:\s+(?=[A-ZÉÀÎÔ(\ue000-\ue0ff])|$))"
        r"|(?<=;) (?=(?:et |ou )?\(?[a-z]{1,3}\) )"
    ),
    clause_end=late_pattern(
        r" ?[;:](?!\d)|\.(?!\d)|,? (?:et|puis) (?=(?:se |s[’']|l[’']|lui |leur |en |y |l[ae]s? )?[a-zà-ÿ]{2,20}(?:ra|ront)\b)|, et (?:de|à|d[’'])|, ainsi que d"
    ),
    kinds=KINDS,
    head=(
        # What is delivered, not what it is about.
        r"(?<!\bsur l[’'])(?<!\bsur la )(?:(?<!\bsur le )|(?<=enchera sur le )|(?<=encheront sur le ))(?<!\bsur les )(?<!\bsur ses )(?<!\bsur chaque )(?<!\bconcernant la )(?<!\bconcernant l[’'])(?<!\brelatif à l[’'])(?<!\brelatif à la )(?<!\brelatif aux )(?<!\brelative à l[’'])"
        rf"(?P<noun>{{nouns}})(?:(?<!liste)(?<!listes)(?<!visite)(?<!visites)(?<!travail)(?:, (?:à|qui) [^,;.]{{3,60}},)? (?:(?:écrits?|orale?s?|annuels?|intérimaires?|détaillée?s?|trimestriels?|semestriels?|d[’']étape) )*(?:établi |présenté )?(?:par |de |du |des |d[’'])"
        rf"{THE}(?P<authors>{BODIES}))?"
    ),
    about=late_pattern(
        r"(?<!bas[ée]e )\b(?:sur(?! la base)|concernant|relatif|relative[s]?|relatifs|au sujet (?:de|des|du)|à propos (?:de|des|du)|portant sur|consacré[e]?s? (?:à|aux|au)) ?(?:à |aux |au )?(?P<subject>.+?)(?=,? (?:qu[’'](?:elle|il)|que [\ue000-\ue0ff]|qui ser|établie?s? (?:avec|par))|$)"
    ),
    bare=late_pattern(
        r" (?:une? |le |la |les |des |ses )?(?:rapport|informations|liste|recommandations|propositions)(?: pour examen)?"
    ),
    predicates=(*PREDICATES, *DATED_PREDICATES),
    agents=(
        # "il est demandé à la Direction exécutive de présenter"
        late_pattern(
            rf"\b[Ii]l (?:est|sera) (?:demandé|recommandé|proposé|enjoint) (?:à|aux?) {THE}{CHAIR}{THE}(?P<bodies>{BODIES})(?=,| (?:de|d[’'])\b)"
        ),
        # "il incombera à la Direction exécutive de soumettre"
        late_pattern(
            rf"\b[Ii]l (?:incombe(?:ra)?|appart(?:ient|iendra)|rev(?:ient|iendra)) (?:à|aux?) {THE}{CHAIR}{THE}(?P<bodies>{BODIES})(?=,| (?:de|d[’'])\b)"
        ),
        # "Chaque trimestre le Comité recevra"
        late_pattern(
            rf"^(?:Chaque|Tous les|Toutes les|En|Au|Aux|À|Durant|Pendant|D[’']ici|Avant|Dans|Après|Dès)\b [^,;:.\ue000-\ue0ff]{{2,80}} (?:le |la |l[’']|les ){CHAIR}{THE}(?P<bodies>{BODIES}) (?={_WILL})"
        ),
        # "La Direction exécutive : a) présentera"
        late_pattern(
            rf"^{_LEAD}{THE}{CHAIR}{THE}(?P<bodies>{BODIES}){_ASIDE} ?:(?= ?\(?(?:[a-z]|1)\) {_WILL})"
        ),
        # "il est prévu que la Direction exécutive organise"
        late_pattern(
            rf"\b(?:est|sont) prévu (?:que |qu[’']){THE}{CHAIR}{THE}(?P<bodies>{BODIES})(?= )"
        ),
        late_pattern(
            rf"(?:\A|(?<=[ ’']))(?:^|(?<=[;.,:] )|(?<=, et )|(?<= et )(?<![\ue000-\ue0ff] et )|(?<=que )(?<!compte que )(?<!comptent que )(?<!orsque )(?<!ès que )(?<!fois que )(?<!tant que )|(?<=qu[’'])|(?<=[;:] )|(?<=(?:19|20)\d\d ))(?:À cet égard, |En outre, |Par ailleurs, |De plus, |\(?[a-z]\) )?"
            # Whose something is acts in none: "le rapport de la Direction et du Bureau, qui doit paraître".
            rf"(?!(?:du|des|de|d[’']|aux?|à)\b){THE}{CHAIR}{THE}(?P<bodies>{BODIES})(?: [a-zà-ÿ]{{3,20}}(?:és|ées|ants|antes))?{_ASIDE} ?"
            rf"(?=(?:(?:se |s[’']|lui |leur |y |en )?[a-zà-ÿ]{{2,20}}(?:ra|ront)\b|(?:lui |leur |en )?{PRESENT}\b|doit\b|doivent\b|(?:est|sont) (?:prié|chargé|invité|tenu|appelé|censé|convié)e?s?\b|attend(?:ent)?\b|(?:s[’']est|se sont) engagée?s?\b|s[’']attache(?:nt)?\b|s[’']emploie(?:nt)?\b|s[’']engage(?:nt)?\b|(?:a|ont) pour (?:tâche|mission|instruction)\b|a l[’']intention|ont l[’']intention|compte(?:nt)?\b|entend(?:ent)?\b|prévoi(?:t|ent)\b|se propose(?:nt)?\b|envisage(?:nt)?\b|n[’']))"
        ),
    ),
    acting_pronouns=(
        Pronoun(
            late_pattern(rf"{_CLAUSE}(?:[Ii]l|[Cc]elui-ci|[Cc]e dernier) (?={_WILL})"),
            late_pattern(rf"(?!{_FEMININE})"),
        ),
        Pronoun(
            late_pattern(rf"{_CLAUSE}(?:[Ee]lle|[Cc]elle-ci|[Cc]ette dernière) (?={_WILL})"),
            late_pattern(rf"(?={_FEMININE}|[A-Z]{{2,}})"),
        ),
        Pronoun(late_pattern(rf"{_CLAUSE}(?:[Ii]ls|[Ee]lles) (?={_WILL})"), plural=True),
    ),
    openings=(
        late_pattern(
            rf"{_LEAD}(?!(?:[Aa]ux?|[Dd]u|[Dd]es|[ÀàA]) ){THE}{CHAIR}{THE}(?P<bodies>{BODIES})(?= (?!(?:du?|des?|et|ou|aux?|à|en|par|pour|sur)\b)[a-zé’']+)"
        ),
    ),
    dependent=late_pattern(
        r"\b(?:pour|afin d[e’']|visant à|destinée?s? à|en vue d[e’']|tendant à) ?[a-zé]+(?:er|ir|re|oir)\b[^,;.]{0,40}$|\b(?:à (?:sa|ses|chaque|leurs?)|(?:lors|au cours|à l[’']occasion) (?:de |du |des |d[’'])?(?:sa|son|ses|la|l[’']|une?|chaque|leurs?)?|(?:pendant|durant|avec|après|avant|depuis) (?:sa|son|ses|la|le|les|l[’']|une?|chaque|leurs?)?) ?(?:[a-zà-ÿ-]+ ){0,2}$"
    ),
    governing=late_pattern(r" (?:de |du |des |d[’'])(?:la |l[’']|les |ses |son |sa |leurs? )?"),
    listed_dues=late_pattern(
        r",? et(?: (?:le|la|les))?(?: (?:l[’'])?(?:reste|restant\w*|autres?|second\w*|deuxième|troisième|dernière?s?)(?: [a-zé]+){0,2})?,? (?:au )?"
    ),
    shifts=(
        Shift(
            late_pattern(
                rf"\b(?:aider|appuyer|assister|soutenir|aidant|appuyant|aide|appuie|secondera|seconder)(?:a|ont)? {THE}{CHAIR}{THE}(?P<bodies>{BODIES})(?= (?:à |dans |pour |en ))"
            ),
            "partner",
        ),
        Shift(
            late_pattern(
                rf"\b(?:prier|demander|charger|engager|encourager)(?:a|ont)? {SAYS}{THE}{CHAIR}{THE}(?P<bodies>{BODIES})(?=,| (?:à|de|d[’'])| de )"
            ),
            "partner",
        ),
        # "compte que la Direction exécutive présentera"
        Shift(
            late_pattern(
                rf"\b(?:compte(?:nt)?|attend(?:ent)?|souhaite(?:nt)?) que {THE}{CHAIR}{THE}(?P<bodies>{BODIES})(?= (?:lui |leur )?[a-zà-ÿ]+)"
            ),
            "recipient",
        ),
        # "a demandé à la Direction exécutive de présenter un rapport d’ici au 30 juin"
        Shift(
            late_pattern(
                rf"^(?:[Ll][ea] |[Ll][’'])?{BODIES} a (?:également |aussi )?(?:prié|demandé|chargé|engagé|enjoint) (?:à )?{THE}{CHAIR}{THE}(?P<bodies>{BODIES})(?=,| (?:à|de|d[’'])| de )"
            ),
            "partner",
            needs_due=True,
        ),
        Shift(
            late_pattern(
                rf"\b(?:inviter)(?:a|ont)? {SAYS}{THE}{CHAIR}{THE}(?P<bodies>{BODIES})(?=,| (?:à|de|d[’'])| de )"
            ),
            "host",
        ),
        Shift(
            late_pattern(
                rf"\b(?:(?:examiner|étudier|débattr|se pencher|réexaminer)(?:a|ont|e)?|passer(?:a|ont)? en revue)\b(?=[^;.]*\b(?:rapports?|listes?|informations|renseignements|recommandations?|propositions?|enquêtes?|évaluations?|analyses?)\b)"
                # "le rapport que la Direction exécutive présentera", "que présentera la Direction exécutive"
                rf"(?:(?=[^;.]*?\b(?:que |qu[’'])(?:{_SUBMITS} )?{THE}(?P<bodies>{BODIES})))?"
            ),
            "recipient",
        ),
        Shift(
            late_pattern(
                rf"\b(?:(?:recevr|entendr)(?:a|ont)|recevoir|entendre|(?:ser(?:a|ont)) saisie?s?)\b(?:(?:,[^,;.\ue000-\ue0ff]{{2,60}}| (?:tous|toutes|chaque|avant|d[’']ici|au plus|en|une fois|deux fois|dans)\b[^;.,\ue000-\ue0ff]{{1,40}}?)?,? (?:de |du |des |d[’'])(?:la part (?:de |du |des |d[’']))?{THE}{CHAIR}{THE}(?P<bodies>{BODIES}))?"
            ),
            "recipient",
        ),
    ),
    resumption=late_pattern(
        r",? (?:et|puis) (?=(?:se |s[’']|l[’']|lui |leur |en |y |l[ae]s? )?[a-zà-ÿ]{2,20}(?:ra|ront)\b)"
    ),
    # "des directives, qu’elle soumettra", "la liste des États dans lesquels il se rendra"
    relative=late_pattern(
        r"(?:\bqu[’']|\boù |\b(?:auxquel|auquel|à laquel|dans lesquel|dans laquel|sur lesquel)[a-z]* |\bdont )(?:il|elle)s? (?:lui |leur |se |s[’'])?[a-zà-ÿ]+(?: [a-zà-ÿ]+)?$"
    ),
    # "lorsqu’elle présentera", "ne présentera pas"
    past=late_pattern(
        r"\b(?:[Ll]orsqu[e’']|[Uu]ne fois qu[e’']|[Dd]ès qu[e’']|[Aa]près qu[e’']|[Tt]ant qu[e’']|[Ss]i\b|[Ss][’']ils?\b|[Qq]uand\b)[^,;]*$|\bn(?:e (?:lui |leur )?|[’'])$|\bn(?:e |[’'])(?!manqu)[a-zéèêà]+ (?:pas|plus|jamais|guère) (?:[a-zéèêà]+ ){0,3}(?:d[’'])?$|\b(?:pourr(?:a|ont)|peu(?:t|vent))\b[^;.]{0,60}$"
    ),
    subject_trail=late_pattern(
        rf"(?:(?<=exposé)|(?<=exposés)|(?<!visite)(?<!visites)(?<!mission)(?<!missions)(?<!ée)(?<!ées)(?<!é)(?<!és)(?<!ie)(?<!ies)(?<!ue)(?<!ues)(?<!nce)(?<!ives)(?<!ise)(?<!ises))"
        rf"(?:,? (?:d[’']ici|avant|au plus tard)[^,;.]{{3,40}}?,?)? (?:à l[’']intention (?:de |du |des |d[’'])|pour |devant |à |aux? ){THE}{CHAIR}{THE}{BODIES}$"
    ),
    recipients=(
        late_pattern(rf"\b(?:examiné|étudié)e?s? par {THE}(?P<bodies>{BODIES})"),
        late_pattern(
            rf"\b(?:à l[’'](?:examen|approbation|attention)|pour (?:examen|approbation)) (?:du |de la |de l[’']|des |par ){THE}(?P<bodies>{BODIES})"
        ),
        late_pattern(
            rf"\bà (?:la )?disposition (?:de |du |des |d[’']){THE}{CHAIR}{THE}(?P<bodies>{BODIES})"
        ),
        late_pattern(rf"\bparviendr(?:a|ont) (?:à|aux?) {THE}{CHAIR}{THE}(?P<bodies>{BODIES})"),
        late_pattern(
            rf"(?:\b(?:à|aux?|pour|à l[’']intention (?:de|du|des)|auprès (?:de|du|des)|devant) )(?:l[’']ensemble (?:des |de ))?{THE}{CHAIR}{THE}(?P<bodies>{BODIES})(?! (?:de (?!(?:son|sa|ses|leurs?|cette|ces|l[’']exécution|l[’']état|l[’']avancement)\b)|d[’'](?!ici)|dans le cadre))"
        ),
        late_pattern(
            rf"\b(?:informer|tiendra|tenir|tiendront)(?:a|ont)?(?: (?:régulièrement|oralement|périodiquement|par écrit))? {THE}(?P<bodies>{BODIES})"
        ),
    ),
    joins=(
        late_pattern(
            rf"\b(?:[Dd]e concert|[Cc]onjointement|[Ee]n commun|[Ee]nsemble) avec {THE}{CHAIR}{THE}(?P<bodies>{BODIES})"
        ),
    ),
    partners=(
        late_pattern(
            rf"\b[Aa]vec (?:l[’']appui|le soutien|l[’']aide|le concours|l[’']assistance) (?:de |du |des |d[’']){THE}(?P<bodies>{BODIES}){_NOT_ACTING}"
        ),
        late_pattern(
            rf"\b[Ee]n (?:étroite )?(?:coopération|coordination|collaboration|consultation|concertation|liaison)(?: étroite)? avec {THE}(?P<bodies>{BODIES}){_NOT_ACTING}"
        ),
    ),
    dues_precede=False,
    announces=late_pattern(
        r"\b(?:tâches|mesures|activités|fonctions|éléments|objectifs|mandat|capacités|obligations|domaines|renseignements|rapports)[^,;.:]{0,25} (?:suivante?s?|ci-(?:après|dessous))\b|\bci-(?:après|dessous)\b|\bce qui suit\b|\bcomme suit\b"
    ),
    acts=ACTS,
    joint=r",? et(?:,? (?:à cet égard|à cette fin|dans ce contexte|en outre|également)(?: ,)?)?",
    act_lead=(
        r"(?:,|;|\.|\bet|\bmais)(?:,? (?:à cet égard|à cette fin|à ce propos|dans ce contexte|dans cette optique|dans cet esprit|par conséquent|en conséquence|en outre|par ailleurs|de même|également|aussi|et),?)* "
    ),
    word_end=r"(?!\w)",
    further=FURTHER,
    addressees=ADDRESSED,
    noted=NOTED,
    points=POINTS,
    addressed_again=late_pattern(
        rf"(?:(?<=\b[Ll][’'])|(?<=\b[Ll]es )|(?<=\b[Ll]eur )|(?<=\b[Ll]ui ))[a-zé]+|[a-zé’' ]+?(?: {SAYS})(?:que )?(?:à )?(?:celui-ci|celle-ci|ceux-ci|celles-ci|ce dernier|cette dernière|ces derniers|ces dernières)\b"
    ),
    asked=late_pattern(rf"(?:\b(?:de|à) |\bd[’'])(?={_INFINITIVE})|\bque "),
    asks=late_pattern(
        rf"(?<![\ue000-\ue0ff]),? et (?:à |aux? ){THE}(?P<bodies>{BODIES}) (?:de |d[’'])|(?:,? et|, ainsi que) (?:de |d[’']|à )(?={_INFINITIVE})"
    ),
    own_review=late_pattern(
        r"\b(?:(?:son|sa|leur) (?:intention|détermination|volonté)|(?:[Ss]e (?:déclare|dit|tient)|est)[^;.,]{0,30}? (?:prête?|disposée?|résolue?|déterminée?)|[Ss]e propose|qu[’']il (?:compte|entend)|a l[’']intention)\b[^;.]{0,160}?"
        r"(?:\b(?:examiner|réexaminer|revoir|réviser|reconsidérer|faire le point)\b|\bà l[’'](?:examen|étude)\b|\bsuivre (?:[^;.]{0,60})?(?:constamment|en permanence|de près))"
        r"|\bqu[’'](?:il|elle) (?:gardera|maintiendra|tiendra|suivra|réexaminera|examinera|reverra)\b"
    ),
)
