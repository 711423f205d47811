"""Spanish: phrases out of which documents are made up for tests."""

from __future__ import annotations

from typing import Final

from unctc.languages.es.words import WORDS
from unctc.languages.rules.phrases import DocumentPhrases, Phrases
from unctc.model.bodies import Body

__all__ = ["PHRASES"]

_DOCUMENTS: Final = DocumentPhrases(
    clauses=(
        "el Comité seguirá colaborando con los Estados Miembros",
        "el Comité, con el apoyo de su Dirección Ejecutiva, examinará las recomendaciones",
        "la Dirección Ejecutiva informará al Comité de su labor al menos una vez al año",
        "teniendo presente la Estrategia Global contra el Terrorismo",
        "intercambiando información y buenas prácticas",
        "con el debido respeto de los derechos humanos",
    ),
    dated=(
        "la Dirección Ejecutiva presentará un informe a más tardar el {}",
        "el Comité celebrará una reunión especial antes del {}",
    ),
    citing=(
        "a fin de promover la aplicación de las resoluciones {} del Consejo de Seguridad",
        "como se pide en las resoluciones {}",
        "teniendo en cuenta las resoluciones {}",
    ),
    naming=(
        "en cooperación con el Comité establecido en virtud de la resolución {}",
        "incluido el Comité del Consejo de Seguridad establecido en virtud de la resolución {} relativa a la lucha contra el terrorismo",
    ),
    commas=(", ", " y "),
    joints=(", ", ": ", "; ", "."),
    headings=(
        "Introducción",
        "Programa de trabajo",
        "Facilitación de asistencia técnica a los Estados",
        "Diálogo con los Estados sobre la resolución {}",
        "Promoción del respeto de los derechos humanos",
    ),
    titles=(
        (Body.CTC, "Programa de trabajo del Comité contra el Terrorismo para {}"),
        (
            Body.CTED,
            "Programa de trabajo de la Dirección Ejecutiva del Comité contra el Terrorismo para {}",
        ),
    ),
    letter_title="Carta de fecha {date} dirigida a la {addressee} por {author}",
    date="{d} de {m} de {y}",
    first_day="1",
    authors=(
        "el Presidente del Comité del Consejo de Seguridad establecido en virtud de la resolución {} relativa a la lucha contra el terrorismo",
        "el Secretario General",
    ),
    announcement="Tengo el honor de transmitir adjuntos los programas de trabajo (véanse el anexo y el apéndice)",
    roles=(
        "Presidente del Comité del Consejo de Seguridad establecido en virtud de la resolución {} relativa a la lucha contra el terrorismo",
        "Representante Permanente",
    ),
    names=("Gustavo Meza-Cuadra", "Zhang Jun", "Sacha Llorentty Soliz"),
    signature="(Firmado) {name} {role}",
    labels=("Anexo", "Apéndice"),
    months=tuple(month[0] for month in WORDS.months),
    addressee="Presidencia del Consejo de Seguridad",
    masthead=("Naciones Unidas", "Consejo de Seguridad"),
    distribution="Distr. general",
    original="Original: {}",
    languages=("árabe", "chino", "inglés", "francés", "ruso", "español"),
    council="El Consejo de Seguridad,",
    decides="Decide",
    resolution_title="Resolución {} ({})",
    adoption="Aprobada por el Consejo de Seguridad en su {meeting}ª sesión, celebrada el {date}",
    recalls=(
        ("Recordando", " sus resoluciones {}"),
        ("Reafirmando", " que el terrorismo amenaza la paz dondequiera que se cometa"),
        ("Observando con aprecio", " la labor realizada en cumplimiento de las resoluciones {}"),
        ("Encomiando", " los esfuerzos de los Estados Miembros y de las organizaciones regionales"),
    ),
    acts=(
        ("Decide", " que el Comité le presente un informe cada año"),
        ("Solicita", " al Comité que siga examinando la aplicación de las resoluciones {}"),
        ("Alienta", " a los Estados Miembros a que compartan lo que han aprendido"),
        ("Reafirma", " las obligaciones enunciadas en las resoluciones {}"),
    ),
    calls=("Exhorta", " a los Estados Miembros a que hagan lo siguiente"),
    points=(
        "vigilar sus fronteras con arreglo a derecho",
        "intercambiar información oportunamente",
        "prestarse asistencia judicial",
        "tener en cuenta las resoluciones {}",
    ),
)

PHRASES: Final = Phrases(documents=_DOCUMENTS)
