"""Spanish: kinds of deliverables by the nouns that name them."""

from __future__ import annotations

from typing import Final

from unctc.languages.rules.duties import Kind

__all__ = ["KINDS"]


def _at_start(pattern: str) -> str:
    """Return *pattern* for a line that begins with it as well: "Informe anual al Consejo"."""
    return rf"(?:{pattern}|(?i:^(?:{pattern})))"


_NOUNS: Final = (
    Kind("joint report", r"\binformes? (?:conjuntos?|comunes|común)"),
    Kind(
        "report",
        r"\binformes?\b|\bcuenta(?= de)|\bactas?\b|\b(?:resúmen(?:es)?|resumen|síntesis|panoramas?(?: general(?:es)?)?|reseñas?|sinopsis|relación(?= de (?:las|los)))\b(?! actualizad)",
    ),
    Kind(
        "list",
        r"\b(?:listas?(?! de (?:verificación|control))|directorios?|repertorios?|registros?|inventarios?|matri(?:z|ces)|catálogos?|cuadros?(?= (?:de|con|que))|tablas?|listados?|nóminas?|cronogramas?|calendarios?(?! (?:de |actualizado|revisado|provisional|anual)))\b",
    ),
    Kind(
        "guide",
        r"\bguías?(?: técnicas?)?\b|\b(?:directrices|manual(?:es)?|compendios?|recopilaci(?:ón|ones)|compilaci(?:ón|ones)|principios rectores|juegos? de herramientas|(?:caja|conjunto) de herramientas|listas? de (?:verificación|control)|plantillas?|modelos?(?= de)|módulos? de (?:formación|capacitación)|códigos? de conducta|protocolos?|orientaciones|reglamento interno)\b",
    ),
    Kind(
        "survey",
        r"\b(?:encuestas?|cuestionarios?|sondeos?)(?: mundial(?:es)?)?\b|\bestudios? mundial(?:es)?\b",
    ),
    Kind("consultations", r"\bconsultas\b"),
    Kind(
        "briefing",
        r"\bexposici(?:ón|ones)(?: oral(?:es)?| informativas?)*\b|\b(?:reuni(?:ón|ones)|sesi(?:ón|ones)) informativas?\b|\binformación oral\b",
    ),
    Kind(
        "visit",
        r"(?<!cada )\b(?:visitas?|misi(?:ón|ones) (?:de evaluación|de seguimiento|sobre el terreno))\b",
    ),
    Kind("review", r"(?<!para su )(?<!para )(?<!al )\bex[aá]men(?:es)?\b|\bbalances?\b"),
    Kind(
        "meeting",
        r"(?<!cada )\b(?:reuni(?:ón|ones)|(?<!período de )(?<!períodos de )sesi(?:ón|ones)|taller(?:es)?|seminarios?|coloquios?|mesas? redondas?|(?:cursos?|cursillos?|jornadas?) de (?:formación|capacitación|reflexión|trabajo)|encuentros?|retiros?|foros?|(?<=\bun )diálogo|actos? (?:paralelo|especial|conmemorativo)(?:e?s)?|eventos?|webinarios?|simposios?|ejercicios? (?:de simulación|teóricos?)|consultas? abiertas?|debates?(?= (?:abiertos?|públicos?|temáticos?)))\b",
    ),
    Kind("conference", r"(?:(?<=\b[Uu]na )|(?<=\b[Dd]os ))conferencias?\b"),
    Kind("recommendations", r"\brecomendaci(?:ón|ones)\b"),
    Kind("proposals", r"\bpropuestas?\b|\bopciones\b(?= (?:para|sobre|relativas))"),
    Kind(
        "update",
        r"\binformación actualizada\b|\b(?:informaci(?:ón|ones)|datos) actualizad[ao]s?\b|\bresúmen(?:es)? actualizados?\b|\bresumen actualizado\b|\bactualizaci(?:ón|ones)\b|\bnovedades\b|\b(?:progresos|avances) (?:realizados|logrados)\b",
    ),
    Kind(
        "information",
        r"\binformaci(?:ón|ones)\b|\bbolet(?:ín|ines)\b|\bnotas? (?:informativas?|explicativas?|conceptual(?:es)?|analíticas?|verbal(?:es)?|técnicas?|orientativas?|de (?:síntesis|análisis|orientación|prensa|antecedentes))\b|\bdocumentos? (?:de (?:reflexión|trabajo|debate|posición|antecedentes|síntesis|orientación|consulta)|conceptual(?:es)?|informativos?|temáticos?|normativos?)\b|\b(?:comunicados?(?: de prensa)?|cartas?(?! de fecha)|folletos?|circular(?:es)?|memorandos?|alertas?|fichas?|bases? de datos|(?<!en su )(?<!en el )(?<!del )sitios? web(?!,? que\b)|portal(?:es)?|plataformas?|infografías?|vídeos?|hojas? informativas?)\b|\b[Ll]as conclusiones\b(?! (?:de su |del )(?:informe|evaluación|análisis))|\bsus (?:conclusiones|constataciones|resultados)\b|\bl[ao]s (?:constataciones|resultados(?! del?\b))\b",
    ),
    Kind(
        "programme",
        r"\bhojas? de ruta\b|\bestrategias?\b|\bplan(?:es)? de acción\b|\bplan(?:es)?(?= (?:para|sobre|relativos?|destinados?))|\b(?:orden del día provisional|(?<=\b[Uu]n )orden del día)\b|\bplan(?:es)? (?:de (?:ejecución|comunicación|seguimiento))\b|\b(?:programa|plan|calendario)s?(?: (?:actualizado|revisado|provisional|anual)s?)? de (?:trabajo|visitas|viajes|misiones|reuniones)\b",
    ),
    Kind("assessment", r"\bevaluaci(?:ón|ones)\b"),
    Kind("analysis", r"\banálisis\b"),
    Kind("research", r"\bestudios?\b(?! mundial)|\binvestigaci(?:ón|ones)\b"),
)
KINDS: Final = tuple(Kind(each.name, _at_start(each.pattern)) for each in _NOUNS)
"""The kinds, in the order in which they are tried."""
