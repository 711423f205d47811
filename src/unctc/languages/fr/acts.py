"""French: the verbs with which organs act.

One French verb often stands for several English ones; it has the name of the one that it renders most often.
"""

from __future__ import annotations

from typing import Final

from unctc.languages.rules.duties import Act

__all__ = ["ACTS", "FURTHER", "SAYS"]

SAYS: Final = (
    r"(?:,? ?(?:également|aussi|en outre|de (?:nouveau|plus|même)|à nouveau|par ailleurs|instamment|vivement|notamment|en particulier|à cet égard|"
    r"une (?:nouvelle|seconde) fois|une fois (?:de plus|encore)|encore|expressément|tout particulièrement|particulièrement|fermement|donc|en conséquence|à ce propos|dans ce contexte|ensuite|d[’']urgence),? )*"
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
        rf"réitère|redit|(?:demande|prie|invite|appelle|approuve|remercie|exige|encourage(?= les demandes)|souligne|constate|déclare|lance){_AGAIN}"
        rf"|se déclare{_AGAIN}",
        mandates=False,
    ),
    Act(
        "urges",
        rf"exhorte|(?:demande|prie|invite|engage|appelle){_FIRMLY}|plaide|continue (?:d[’']exhorter|à exhorter)|préconise(?= vivement)",
        "exhortant",
    ),
    # Of a report it is a request, whoever is to give it.
    Act(
        "requests",
        r"demande(?= (?:que |qu[’']|les? |un |des )[^,;.]{0,60}\b(?:rapports?|exposés?|examen|soumis|présenté))",
    ),
    Act(
        "calls upon",
        r"demande|appelle(?! l[’']attention)|fait appel|en appelle|lance un appel(?! à la)|continue (?:de demander|d[’']appeler)",
        "demandant",
        of_one="requests",
    ),
    Act("requests", r"prie|sollicite|continue de prier", "priant"),
    Act("directs", r"charge|donne pour instruction|donne instruction", "chargeant"),
    Act("decides", r"décide"),
    Act(
        "encourages",
        r"encourage|engage|préconise|incite|appelle de ses vœux|souhaite|continue d[’'](?:encourager|engager)",
    ),
    Act("invites", r"invite|continue d[’']inviter"),
    Act("demands", r"exige|enjoint|somme"),
    Act("authorizes", r"autorise"),
    Act("requires", r"requiert"),
    Act("recommends", r"recommande"),
    Act("implores", r"implore|conjure|adjure"),
    Act("approves", r"approuve(?! les conclusions)"),
    Act("extends", r"proroge|prolonge"),
    Act("maintains", r"maintient"),
    Act("renews", r"renouvelle|reconduit"),
    Act("establishes", r"crée|institue|établit"),
    Act("adopts", r"adopte", mandates=False),
    Act("reaffirms", r"réaffirme|rappelle qu[’']il a décidé", mandates=False),
    Act(
        "affirms",
        r"affirme|se dit prêt|se déclare prêt|se dit résolu|se déclare résolu",
        mandates=False,
    ),
    Act("asserts", r"fait valoir", mandates=False),
    Act("recalls", r"rappelle", "rappelant", mandates=False),
    Act("stresses", r"souligne|insiste|met en exergue", "soulignant", mandates=False),
    Act("underscores", r"met l[’']accent|met en avant", mandates=False),
    Act(
        "highlights",
        r"met en (?:évidence|lumière|relief)|attire l[’']attention|appelle l[’']attention",
        mandates=False,
    ),
    Act("notes", rf"prend (?:note|acte)|note|relève|observe|constate {_CONCERN}", mandates=False),
    Act(
        "recognizes",
        r"reconnaît|constate|considère|est (?:bien )?consciente?|se dit(?: également)? consciente?|mesure(?! )|mesure(?= (?:l|que|qu))|apprécie|convient|estime|sait|connaît|a conscience|prend conscience",
        mandates=False,
    ),
    Act(
        "commends",
        r"félicite(?<!se félicite)|rend hommage|loue|salue(?= (?:le travail|l[’']action|la contribution|les efforts|le rôle|le courage|le dévouement))",
        mandates=False,
    ),
    Act("welcomes", r"se félicite|accueille|accueillera|salue|se réjouit", mandates=False),
    Act("looks forward", r"attend avec intérêt|compte que", mandates=False),
    Act(
        "endorses",
        r"souscrit|fait sien(?:nes?|s)?|entérine|fait siennes|approuve les conclusions|partage",
        mandates=False,
    ),
    Act("supports", r"appuie|soutient|est favorable", mandates=False),
    Act("condemns", r"condamne", mandates=False),
    Act("deplores", r"déplore et condamne", mandates=False),
    Act("regrets", r"regrette|déplore", mandates=False),
    Act("rejects", r"rejette|récuse", mandates=False),
    Act(
        "expresses",
        r"exprime|se déclare|déclare (?:son|sa|ses|qu[’']il entend)|se dit|fait part|entend(?! que)|se propose|remercie|témoigne|manifeste|dit (?:son|sa)|compte|a l[’']intention",
        mandates=False,
    ),
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
