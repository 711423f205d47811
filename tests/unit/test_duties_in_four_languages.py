"""Deliverables and mandates in Arabic, French, Russian and Spanish, and programmes in all six languages: sentences of our own, and what they promise or ask."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import unctc
from unctc.extraction.deliverables import find_deliverables
from unctc.extraction.times import find_dues
from unctc.languages.registry import rules_for
from unctc.model.languages import Language
from unctc.tracing.concepts import find_concepts

_TABLE = Path(__file__).parents[1] / "data" / "promises.csv"
with _TABLE.open(encoding="utf-8", newline="") as file:
    PROMISES = list(csv.DictReader(file, delimiter="|"))

LANGUAGES = ("ar", "es", "fr", "ru")
TOLD = ("kind", "responsible", "recipients", "due")


def mandate(language: str, text: str) -> unctc.Mandate:
    """Return the first mandate of a resolution of one paragraph."""
    paragraph = unctc.OperativeParagraph(text, number=1)
    resolution = unctc.Resolution(
        symbol=unctc.Symbol("S/RES/2395 (2017)"),
        language=Language(language),
        leading_paragraphs=(paragraph,),
    )
    return unctc.mandates(resolution)[0]


def told(text: str, language: str) -> list[dict[str, str]]:
    """Return what is promised by a day, a period or a rhythm, as the table has it."""
    rules = rules_for(language).duties
    assert rules is not None
    return [
        {
            "kind": found.kind.value,
            "responsible": " ".join(found.responsible),
            "recipients": " ".join(found.recipients),
            "due": str(found.due).split(" after ", maxsplit=1)[0],
        }
        for found in find_deliverables(text, rules)
        if found.due is not None
    ]


@pytest.mark.parametrize("language", [*LANGUAGES, "en", "zh"])
def test_sentences_of_programmes(language: str) -> None:
    """A row without a kind is of a sentence that promises nothing; a sentence with two rows promises two things."""
    wanted: dict[str, list[dict[str, str]]] = {}
    for row in PROMISES:
        if row["language"] == language:
            promised = wanted.setdefault(row["sentence"], [])
            if row["kind"]:
                promised.append({name: row[name] for name in TOLD})
    assert {sentence: told(sentence, language) for sentence in wanted} == wanted


def test_what_is_delivered_names_neither_who_nor_to_whom_nor_by_when() -> None:
    for language, text, subject in (
        (
            "fr",
            "Le Comité présentera son rapport annuel au Conseil de sécurité d’ici au 30 mai 2014.",
            "son rapport annuel",
        ),
        (
            "fr",
            "La Direction exécutive organisera en 2012 trois ateliers régionaux.",
            "trois ateliers régionaux",
        ),
        (
            "fr",
            "Deux séances d’information seront organisées à l’intention des États Membres en 2012.",
            "Deux séances d’information",
        ),
        (
            "es",
            "El Comité concluirá, a más tardar el 30 de junio de 2012, el examen de sus directrices.",
            "el examen de sus directrices",
        ),
        (
            "es",
            "Se celebrarán dos reuniones abiertas para los Estados Miembros en 2012.",
            "dos reuniones abiertas",
        ),
        (
            "ru",
            "Исполнительный директорат представит к 30 июня 2016 года Комитету глобальный обзор осуществления.",
            "глобальный обзор осуществления",
        ),
        (
            "ru",
            "Исполнительный директорат представит Комитету к 30 июня 2016 года перечень поездок.",
            "перечень поездок",
        ),
    ):
        rules = rules_for(language).duties
        assert rules is not None
        (found,) = find_deliverables(text, rules)
        assert found.subject is not None, text
        assert found.subject.of(text) == subject


@pytest.mark.parametrize(
    ("language", "text", "act", "addressees"),
    [
        ("fr", "Prie le Secrétaire général de faire rapport ;", "requests", ["Secretary-General"]),
        ("fr", "Demande aux États Membres d’agir ;", "calls upon", ["Member States"]),
        ("fr", "Demande à la MINUSCA d’agir ;", "requests", ["MINUSCA"]),
        ("fr", "Engage vivement les parties à dialoguer ;", "urges", ["parties"]),
        ("fr", "Engage les parties à dialoguer ;", "encourages", ["parties"]),
        ("fr", "Demande de nouveau à tous les États d’agir ;", "reiterates", ["Member States"]),
        ("fr", "Charge le Groupe d’experts d’enquêter ;", "directs", ["Panel of Experts"]),
        ("fr", "Se félicite des efforts de l’Union africaine ;", "welcomes", []),
        ("es", "Solicita al Secretario General que informe;", "requests", ["Secretary-General"]),
        ("es", "Exhorta a los Estados Miembros a que actúen;", "calls upon", ["Member States"]),
        ("es", "Insta encarecidamente a las partes a que dialoguen;", "urges", ["parties"]),
        ("es", "Recuerda a las partes sus obligaciones;", "reminds", []),
        ("es", "Recuerda la resolución 1373 (2001);", "recalls", []),
        ("es", "Pone de relieve la función de la Unión Africana;", "emphasizes", []),
        ("ru", "просит Генерального секретаря доложить;", "requests", ["Secretary-General"]),
        ("ru", "призывает государства — члены принять меры;", "calls upon", ["Member States"]),
        ("ru", "настоятельно призывает обе стороны вести диалог;", "urges", ["parties"]),
        ("ru", "предлагает Комитету рассмотреть вопрос;", "invites", ["Committee"]),
        (
            "ru",
            "постановляет, что Группа экспертов должна доложить;",
            "decides",
            ["Panel of Experts"],
        ),
        ("ru", "с удовлетворением отмечает усилия МИНУСКА;", "welcomes", []),
        ("ar", "يطلب إلى الأمين العام أن يقدم تقريرا؛", "requests", ["Secretary-General"]),
        ("ar", "يُقرّر أن تقدم المديرية التنفيذية تقريرا؛", "decides", ["CTED"]),
        ("ar", "يهيب بالدول الأعضاء أن تتعاون؛", "calls upon", ["Member States"]),
        ("ar", "يحث الأطراف على الحوار؛", "urges", ["parties"]),
        ("ar", "تحيط علما بتقرير الأمين العام؛", "notes", []),
        ("ar", "يأذن لبعثة الأمم المتحدة في جنوب السودان بأن تتصرف؛", "authorizes", ["UNMISS"]),
        ("ru", "подчеркивает важность того, чтобы стороны вели диалог;", "stresses", ["parties"]),
        (
            "ru",
            "вновь просит Генерального секретаря доложить;",
            "reiterates",
            ["Secretary-General"],
        ),
        ("ru", "постановляет, что мандат МООНЮС будет включать три задачи;", "decides", ["UNMISS"]),
        ("fr", "Souligne qu’il importe que les parties dialoguent ;", "emphasizes", ["parties"]),
        ("fr", "Décide d’autoriser la MINUSS à agir ;", "decides", ["UNMISS"]),
        ("ar", "يشدد على أهمية قيام الدول الأعضاء بالتعاون؛", "stresses", ["Member States"]),
    ],
)
def test_an_act_and_whom_it_tells(
    language: str, text: str, act: str, addressees: list[str]
) -> None:
    found = mandate(language, text)
    assert found.act.value == act
    assert [each.value for each in found.addressees] == addressees


@pytest.mark.parametrize(
    ("language", "text", "dues"),
    [
        ("fr", "à sa soixante-dix-neuvième session", ["79th session"]),
        ("fr", "à sa quatre-vingt-unième session", ["81st session"]),
        ("fr", "d’ici au 4 juillet 2025 et au 5 janvier 2026", ["2025-07-04", "2026-01-05"]),
        ("fr", "trente jours au plus tard après la visite", ["within 30 days after la visite"]),
        ("fr", "tous les trois mois après l’adoption", ["once every 3 months"]),
        ("fr", "après le 12 mars 2026", []),
        ("fr", "à l’ordre du jour de sa quatre-vingt-deuxième session", ["82nd session"]),
        (
            "fr",
            "prie la Commission d’enquête de lui présenter à sa quatre-vingt-deuxième session un rapport",
            ["82nd session"],
        ),
        ("fr", "la Commission examinera la question à sa trente-troisième session", []),
        (
            "fr",
            "dans les deux mois suivant l’adoption et tous les six mois par la suite",
            ["within 2 months after l’adoption", "once every 6 months"],
        ),
        ("es", "a partir del octogésimo período de sesiones", ["80th session"]),
        ("es", "antes de que termine septiembre de 2021", ["2021-09-30"]),
        ("es", "como mínimo, dos veces al año", ["at least twice a year"]),
        ("ru", "начиная с ее восьмидесятой сессии", ["80th session"]),
        ("ru", "представить 1 мая 2026 года и 15 октября 2026 года", ["2026-05-01", "2026-10-15"]),
        ("ru", "на брифинге 5 декабря 2019 года", []),
        ("ru", "после истечения срока 15 ноября 2026 года с учетом прогресса", []),
        ("es", "en su octogésimo primer período de sesiones", ["81st session"]),
        ("es", "el 15 de mayo de 2019 a más tardar", ["2019-05-15"]),
        ("es", "cada tres meses después de la aprobación", ["once every 3 months"]),
        ("es", "dos reuniones al año", ["twice a year"]),
        ("ru", "на своей восемьдесят первой сессии", ["81st session"]),
        ("ru", "на шестимесячный период", ["within 6 months"]),
        ("ru", "к декабрю 2022 года", ["2022-12-31"]),
        ("ru", "не реже одного раза в год", ["at least once a year"]),
        ("ar", "في دورتها الحادية والثمانين", ["81st session"]),
        ("ar", "كل شهرين", ["once every 2 months"]),
        ("ar", "في غضون شهرين من الزيارة", ["within 2 months after الزيارة"]),
        ("ar", "في موعد أقصاه 4 تموز/ يوليه 2025", ["2025-07-04"]),
    ],
)
def test_a_time(language: str, text: str, dues: list[str]) -> None:
    assert [str(each.due) for each in find_dues(text, Language(language))] == dues


@pytest.mark.parametrize(
    ("language", "text", "day"),
    [
        ("fr", "Décide de proroger le mandat jusqu’au 31 mai 2026 ;", "until"),
        ("es", "Decide prorrogar el mandato hasta el 31 de mayo de 2026;", "until"),
        ("ru", "постановляет продлить мандат до 31 мая 2026 года;", "until"),
        ("ar", "يقرر تمديد الولاية حتى 31 أيار/مايو 2026؛", "until"),
    ],
)
def test_the_term_of_a_renewal(language: str, text: str, day: str) -> None:
    due = mandate(language, text).due
    assert isinstance(due, unctc.DueDate)
    assert (str(due), due.bound.value) == ("2026-05-31", day)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Prie la MINUSS de faire rapport, et l’encourage à agir ;"),
        ("es", "Solicita a la UNMISS que informe, y la alienta a que actúe;"),
        ("ar", "يطلب إلى بعثة الأمم المتحدة في جنوب السودان أن تقدم تقريرا، ويشجعها على العمل؛"),
    ],
)
def test_who_is_told_again_is_told(language: str, text: str) -> None:
    paragraph = unctc.OperativeParagraph(text, number=1)
    resolution = unctc.Resolution(
        symbol=unctc.Symbol("S/RES/2395 (2017)"),
        language=Language(language),
        leading_paragraphs=(paragraph,),
    )
    found = unctc.mandates(resolution)
    assert [each.act.value for each in found] == ["requests", "encourages"]
    assert found[1].addressees == found[0].addressees


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_attitude_promises_nothing(language: str) -> None:
    sentence = {
        "ar": "تراعي اللجنة آراء الدول الأعضاء.",
        "es": "El Comité tiene en cuenta las opiniones de los Estados Miembros.",
        "fr": "Le Comité tient compte des vues des États Membres.",
        "ru": "Комитет учитывает мнения государств-членов.",
    }[language]
    rules = rules_for(language).duties
    assert rules is not None
    assert find_deliverables(sentence, rules) == ()


@given(st.sampled_from(PROMISES), st.text(" .,؛،", max_size=3))
def test_what_is_around_a_sentence_changes_no_promise(row: dict[str, str], around: str) -> None:
    rules = rules_for(row["language"]).duties
    assert rules is not None
    plain = find_deliverables(row["sentence"], rules)
    padded = find_deliverables(row["sentence"] + " " * len(around), rules)
    assert [(each.kind, each.due) for each in padded] == [(each.kind, each.due) for each in plain]


@pytest.mark.parametrize(
    ("language", "text", "concepts"),
    [
        ("ru", "оказание технической помощи", {"technical-assistance"}),
        ("ru", "об иностранных боевиках-террористах", {"foreign-terrorist-fighters"}),
        ("ar", "تقديم مساعدة تقنية", {"technical-assistance"}),
        ("ar", "وللمساعدة التقنية", {"technical-assistance"}),
        ("fr", "le résultat de l’évaluation", {"assessment"}),
        ("fr", "la Direction exécutive", set()),
    ],
)
def test_a_concept_in_any_form(language: str, text: str, concepts: set[str]) -> None:
    assert find_concepts(text, Language(language)) == concepts


@pytest.mark.parametrize(
    ("language", "text", "bound"),
    [
        ("fr", "le 15 septembre 2019 au plus tard", "by"),
        ("fr", "le 15 septembre 2019", "on"),
        ("es", "el 15 de septiembre de 2019 a más tardar", "by"),
        ("es", "el 15 de septiembre de 2019", "on"),
        ("ru", "представит 15 сентября 2019 года", "on"),
        ("ru", "не позднее 15 сентября 2019 года", "by"),
    ],
)
def test_a_day_that_is_only_named_is_no_deadline(language: str, text: str, bound: str) -> None:
    (found,) = find_dues(text, Language(language))
    assert isinstance(found.due, unctc.DueDate)
    assert found.due.bound.value == bound


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Urges the Secretary-General and all States to report by 1 May 2026;"),
        ("fr", "Exhorte le Secrétaire général et les États Membres à agir d’ici au 1er mai 2026 ;"),
        ("es", "Insta al Secretario General y a los Estados Miembros a que informen cada año;"),
        (
            "ru",
            "настоятельно призывает Генерального секретаря и государства-члены докладывать ежегодно;",
        ),
    ],
)
def test_a_list_of_those_who_are_told_is_one_request(language: str, text: str) -> None:
    paragraph = unctc.OperativeParagraph(text, number=1)
    resolution = unctc.Resolution(
        symbol=unctc.Symbol("S/RES/2395 (2017)"),
        language=Language(language),
        leading_paragraphs=(paragraph,),
    )
    (found,) = unctc.mandates(resolution)
    assert [str(each) for each in found.addressees] == ["Secretary-General", "Member States"]


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Engage les autorités maliennes à agir ;", "calls upon"),
        ("Engage les autorités maliennes à continuer d’agir ;", "encourages"),
        ("Invite les États Membres à agir ;", "invites"),
        ("Invite la Commission de consolidation de la paix à agir ;", "invites"),
        ("Rappelle aux parties leurs obligations ;", "reminds"),
        ("Rappelle la résolution 1373 (2001) ;", "recalls"),
        ("Approuve les recommandations du Groupe d’experts ;", "endorses"),
        ("Constate avec une vive préoccupation que la crise dure ;", "expresses"),
        ("Salue le rôle de l’Union africaine ;", "recognizes"),
    ],
)
def test_a_french_verb_by_whom_it_asks_and_what_follows(text: str, act: str) -> None:
    assert mandate("fr", text).act.value == act
