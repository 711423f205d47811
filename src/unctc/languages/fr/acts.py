"""French: the verbs with which organs act.

One French verb often stands for several English ones; it has the name of the one that it renders most often.
"""

from __future__ import annotations

from typing import Final

from unctc.languages.rules.duties import Act
from unctc.model.bodies import Body

__all__ = ["ACTS", "FURTHER", "SAYS"]

SAYS: Final = (
    r"(?:,? ?(?:également|aussi|en outre|de (?:nouveau|plus|même)|à nouveau|par ailleurs|instamment|vivement|notamment|en particulier|à cet égard|"
    r"une (?:nouvelle|seconde) fois|une fois (?:de plus|encore)|encore|expressément|tout particulièrement|particulièrement|fermement|donc|en conséquence|à ce propos|dans ce contexte|ensuite|d[’']urgence|de toute urgence|très instamment),? )*"
)
"""Words that may follow the verb."""

FURTHER: Final = r"(?:(?:[Ll][’']|[Ll]es |[Ll]eur |[Ll]ui |[Ss][’'])(?=[a-zé]))?"
"""Pronouns before the verb: *l’engage*."""

# également, en outre …, before the word that makes the verb another one: prie également instamment
_ALSO: Final = r"(?: (?:également|aussi|en outre|par ailleurs|de même|très))*"
_FIRMLY: Final = rf"{_ALSO} (?:instamment|vivement|énergiquement|avec insistance)"
_AGAIN: Final = rf"{_ALSO} (?:de nouveau|à nouveau|une fois (?:de plus|encore)|une nouvelle fois)"
_CONCERN: Final = (
    r"avec (?:une (?:vive|profonde|grave) )?(?:préoccupation|inquiétude|regret|consternation)"
)

ACTS: Final = (
    Act(
        "reiterates",
        rf"(?:demande|prie|invite|appelle|exige){_AGAIN}",
        mandates=False,
        names_addressees=True,
    ),
    Act(
        "reiterates",
        rf"réitère|redit|(?:approuve|remercie|encourage(?= les demandes)|souligne|constate|déclare|lance){_AGAIN}"
        rf"|(?:se )?déclare{_AGAIN} (?:prêt|disposé|résolu)"
        r"|demande(?=, comme l[’']a(?: déjà)? )"
        # "sa demande, son appui": what was said before; "réaffirme que" says that it still holds.
        r"|réaffirme(?= (?:également |aussi )?(?:son|qu[’']il (?:est|faut)) )",
        mandates=False,
    ),
    Act(
        "urges",
        rf"exhorte|(?:demande|prie|invite|engage|appelle){_FIRMLY}|plaide|continue (?:d[’']exhorter|à exhorter)|préconise(?= vivement)",
        "exhortant",
        of={Body.SPECIAL_REPRESENTATIVE: "requests"},
    ),
    # Of a report it is a request, whoever is to give it, and so it is of what contributors of troops do.
    Act(
        "requests",
        r"demande(?= ?:)|demande(?= (?:également |aussi )?aux pays (?:qui fourni|fournis))|demande(?= (?:que |qu[’']|les? |un |des )[^,;.]{0,60}\b(?:rapports?|exposés?|examen|soumis|présenté))",
    ),
    Act(
        "calls upon",
        r"demande|appelle(?! l[’']attention| de ses vœux)|fait appel|en appelle|lance un appel(?! à la)|continue (?:de demander|d[’']appeler)",
        "demandant",
        of_one="requests",
    ),
    Act(
        "requests",
        r"prie|sollicite|continue de prier",
        "priant",
        of={Body.MEMBER_STATES: "calls upon"},
    ),
    Act("directs", r"charge|donne pour instruction|donne instruction", "chargeant"),
    Act("decides", r"décide"),
    Act(
        "encourages",
        r"encourage|préconise|incite|appelle de ses vœux|souhaite|continue d[’'](?:encourager|engager)",
    ),
    # To go on with something is what is encouraged.
    Act("encourages", r"(?:engage|invite)(?=[^,;.]{0,90} à (?:continuer|poursuivre|publier)\b)"),
    Act("encourages", r"engage", of={Body.GOVERNMENTS: "calls upon"}),
    Act(
        "invites",
        r"invite|continue d[’']inviter",
        of={
            Body.GOVERNMENTS: "calls upon",
            Body.PARTIES: "calls upon",
            Body.PARTNERS: "calls upon",
        },
    ),
    Act("demands", r"exige|enjoint|somme"),
    Act("authorizes", r"autorise"),
    Act("requires", r"requiert"),
    Act("recommends", r"recommande"),
    Act("implores", r"implore|conjure|adjure"),
    Act("extends", r"proroge|prolonge"),
    Act("maintains", r"maintient"),
    Act("renews", r"renouvelle|reconduit(?! (?:au|aux|par|dans|en)\b)"),
    Act("establishes", r"crée|institue|établit"),
    Act("adopts", r"adopte", mandates=False),
    Act(
        "reaffirms",
        rf"réaffirme|rappelle qu[’']il a décidé|(?:se )?déclare{_AGAIN}",
        mandates=False,
    ),
    Act(
        "affirms",
        r"affirme|se dit résolu",
        mandates=False,
    ),
    Act("asserts", r"fait valoir", mandates=False),
    Act(
        "reminds",
        r"rappelle(?= (?:également )?(?:aux?|à (?:la|l[’']|tous|toutes|tout|toute|chaque))\b)",
        mandates=False,
        names_addressees=True,
    ),
    Act("recalls", r"rappelle", "rappelant", mandates=False),
    Act("underscores", r"souligne(?= que ces? rapports?\b)", mandates=False),
    # What opens a paragraph is mostly "emphasizes", what goes on in it "stresses".
    Act("emphasizes", r"(?-i:Souligne)", mandates=False),
    Act("stresses", r"souligne|insiste|met en exergue", "soulignant", mandates=False),
    Act("underscores", r"met l[’']accent|met en avant", mandates=False),
    Act(
        "highlights",
        r"met en (?:évidence|lumière|relief)|attire l[’']attention|appelle l[’']attention",
        mandates=False,
    ),
    Act("expresses", rf"constate {_CONCERN}", mandates=False),
    Act("welcomes", r"(?:note|constate) avec satisfaction", mandates=False),
    Act("notes", r"prend (?:note|acte)|note|relève|observe|accueille positivement", mandates=False),
    Act(
        "recognizes",
        r"reconnaît|constate|considère|est (?:bien )?consciente?|se dit(?: également)? consciente?|mesure(?! )|mesure(?= (?:l|que|qu))|apprécie|convient|estime|sait|connaît|a conscience|prend conscience|salue le rôle",
        mandates=False,
    ),
    Act(
        "commends",
        r"félicite(?<!se félicite)|rend hommage|loue|salue(?= (?:(?:les? (?:travail|travaux|efforts?|courage|dévouement|concours|processus)|la (?:contribution|coopération|médiation|détermination|collaboration)|l[’'](?:action|œuvre|engagement|attachement)))\b)",
        mandates=False,
    ),
    Act("welcomes", r"se félicite|accueille|accueillera|salue|se réjouit", mandates=False),
    Act("looks forward", r"attend avec intérêt|compte que", mandates=False),
    Act(
        "endorses",
        r"souscrit|fait sien(?:nes?|s)?|entérine|approuve|partage",
        mandates=False,
    ),
    Act("expresses", r"(?:appuie|soutient) (?:pleinement|sans réserve|fermement)", mandates=False),
    Act("supports", r"appuie|soutient|est favorable", mandates=False),
    Act("condemns", r"condamne", mandates=False),
    Act("deplores", r"déplore et condamne", mandates=False),
    Act("regrets", r"regrette|déplore", mandates=False),
    Act("rejects", r"rejette|récuse", mandates=False),
    Act(
        "expresses",
        r"exprime|s[’']inquiète|se déclare|déclare (?:son|sa|ses|qu[’']il entend)|se dit|fait part|entend(?! que)|se propose|remercie|témoigne|manifeste|dit (?:son|sa)|compte(?= (?:que|[a-zé]+(?:er|ir|re))\b)|a l[’']intention",
        mandates=False,
    ),
    Act(
        "remains",
        r"(?:demeure|reste)(?= (?:profondément |fermement |vivement |gravement )?(?:convaincu|préoccupé|résolu|alarmé|inquiet)\b)",
        mandates=False,
    ),
    Act("affirms", r"déclare(?= (?:également )?qu)", mandates=False),
    Act("declares", r"déclare|proclame", mandates=False),
    Act("confirms", r"confirme", mandates=False),
    Act("clarifies", r"précise", mandates=False),
    Act("considers", r"juge", mandates=False),
    Act("determines", r"conclut|constate que la situation", mandates=False),
    Act("understands", r"croit comprendre|croit savoir", mandates=False),
    Act("accepts", r"accepte", mandates=False),
    Act("designates", r"désigne", mandates=False),
    Act("appoints", r"nomme", mandates=False),
    Act("undertakes", r"s[’']engage", mandates=False),
    Act("transmits", r"transmet", mandates=False),
    Act("warns", r"avertit|met en garde", mandates=False),
    Act("insists", r"persiste", mandates=False),
    Act("reviews", r"réexamine", mandates=False),
)
