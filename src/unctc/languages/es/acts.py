"""Spanish: the verbs with which organs act."""

from __future__ import annotations

from typing import Final

from unctc.languages.rules.duties import Act

__all__ = ["ACTS", "FURTHER", "SAYS"]

SAYS: Final = (
    r"(?:,? ?(?:además|también|asimismo|nuevamente|de nuevo|una vez más|encarecidamente|enérgicamente|firmemente|a este respecto|en este sentido|en ese sentido|"
    r"en este contexto|a tal fin|en particular|especialmente|urgentemente|con urgencia|igualmente|por consiguiente|una vez más|expresamente|específicamente|"
    r"asimismo|a ese respecto|por tanto|en consecuencia|reiteradamente|en general),? )*"
)
"""Words that may follow the verb."""

FURTHER: Final = r"(?:(?:[Ll][aeo]s?|[Ss]e) (?=(?:insta|alienta|exhorta|solicita|invita|pide)\b))?"
"""Pronouns before the verb: *lo alienta*."""

_ALSO: Final = r"(?: (?:además|también|asimismo|igualmente))*"
_AGAIN: Final = rf"{_ALSO} (?:nuevamente|de nuevo|una vez más)"

ACTS: Final = (
    Act(
        "reiterates",
        rf"reitera|(?:exhorta|pide|solicita|invita){_AGAIN}|recalca{_AGAIN}",
        mandates=False,
    ),
    Act("requests", r"solicita|sigue solicitando|continúa solicitando", "solicitando"),
    Act("directs", r"encarga|encomienda|ordena|da instrucciones", "encargando"),
    Act("instructs", r"instruye"),
    Act("decides", r"decide|resuelve"),
    Act("urges", r"insta|sigue instando|continúa instando", "instando"),
    Act("calls upon", r"exhorta|pide|sigue exhortando|continúa exhortando|apela"),
    Act("encourages", r"alienta|sigue alentando|continúa alentando|anima", "alentando"),
    Act("invites", r"invita|sigue invitando"),
    Act("demands", r"exige|reclama"),
    Act("authorizes", r"autoriza"),
    Act("appeals", r"hace un llamamiento|dirige un llamamiento"),
    Act("requires", r"requiere"),
    Act("recommends", r"recomienda"),
    Act("implores", r"implora"),
    Act("insists", r"insiste"),
    Act("approves", r"aprueba"),
    Act("renews", r"renueva"),
    Act("extends", r"prorroga|amplía"),
    Act("maintains", r"mantiene"),
    Act("adopts", r"adopta", mandates=False),
    Act("establishes", r"establece|crea"),
    Act("emphasizes", r"pone de relieve|hace hincapié|enfatiza", mandates=False),
    Act("stresses", r"destaca", "destacando", mandates=False),
    Act("underscores", r"recalca", "recalcando", mandates=False),
    Act("underlines", r"subraya", mandates=False),
    Act("highlights", r"resalta|pone de manifiesto|señala a la atención", mandates=False),
    Act(
        "recalls",
        r"recuerda(?! a (?:los|las|todos|todas|la|el)\b)(?! al\b)",
        "recordando",
        mandates=False,
    ),
    Act("reminds", r"recuerda", mandates=False),
    Act("reaffirms", r"reafirma", "reafirmando", mandates=False),
    Act("affirms", r"afirma", mandates=False),
    Act("asserts", r"asevera", mandates=False),
    Act("recognizes", r"reconoce|es consciente", mandates=False),
    Act("welcomes", r"acoge|celebra|se felicita", "acogiendo", mandates=False),
    Act("commends", r"encomia|elogia", mandates=False),
    Act("congratulates", r"felicita|rinde homenaje", mandates=False),
    Act("appreciates", r"agradece|aprecia|valora", mandates=False),
    Act("endorses", r"hace suy[oa]s?|respalda|suscribe", mandates=False),
    Act(
        "notes",
        r"toma (?:nota|conocimiento)|observa|hace notar|señala",
        "observando",
        mandates=False,
    ),
    Act("looks forward", r"espera con interés|aguarda con interés", mandates=False),
    Act("supports", r"apoya|es partidario|es partidaria", mandates=False),
    Act("expresses", r"expresa|manifiesta", mandates=False),
    Act("intends", r"tiene (?:la intención|intención)|se propone", mandates=False),
    Act("regrets", r"lamenta", mandates=False),
    Act("condemns", r"condena", mandates=False),
    Act("deplores", r"deplora", mandates=False),
    Act("rejects", r"rechaza", mandates=False),
    Act("declares", r"declara", mandates=False),
    Act("confirms", r"confirma", mandates=False),
    Act("clarifies", r"aclara|precisa", mandates=False),
    Act("considers", r"considera", mandates=False),
    Act("determines", r"determina", mandates=False),
    Act("understands", r"entiende", mandates=False),
    Act("accepts", r"acepta", mandates=False),
    Act("agrees", r"conviene|acuerda|está de acuerdo", mandates=False),
    Act("concurs", r"coincide", mandates=False),
    Act("cautions", r"previene", mandates=False),
    Act("warns", r"advierte", mandates=False),
    Act("proclaims", r"proclama", mandates=False),
    Act("designates", r"designa", mandates=False),
    Act("appoints", r"nombra", mandates=False),
    Act("undertakes", r"se compromete", mandates=False),
    Act("transmits", r"transmite", mandates=False),
    Act("reviews", r"examina", mandates=False),
)
