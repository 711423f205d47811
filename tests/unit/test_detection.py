"""The language of a text, and citations in a text whose language is not given."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

import unctc
from unctc.cli.app import run
from unctc.languages.detection import detect_language

BLOCKS = [
    json.loads(line)
    for line in (Path(__file__).parents[1] / "data" / "hard_citations.jsonl")
    .read_text("utf-8")
    .splitlines()
]
TEXTS = {
    "ar": "وإذ يشير إلى قراره 1373 (2001) المؤرخ 28 أيلول/سبتمبر 2001،",
    "de": "unter Hinweis auf seine Resolution 1373 (2001) und die Arbeit des Ausschusses,",
    "en": "Recalling its resolution 1373 (2001) and the work of the Committee,",
    "es": "Recordando su resolución 1373 (2001) y la labor del Comité,",
    "fr": "Rappelant sa résolution 1373 (2001) et les travaux du Comité,",
    "ru": "ссылаясь на свою резолюцию 1373 (2001) и на работу Комитета,",
    "zh": "回顾其第1373(2001)号决议和委员会的工作，",
}
LANGUAGES = tuple(TEXTS)


@pytest.mark.parametrize("language", LANGUAGES)
def test_blocks_are_told_by_script_and_words(language: str) -> None:
    blocks = [block["text"] for block in BLOCKS if block["language"] == language]
    wrong = [text for text in blocks if detect_language(text) != language]
    assert len(blocks) > 15
    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_auto_finds_what_the_language_finds(language: str) -> None:
    text = TEXTS[language]
    found = unctc.find_citations(text, "auto")
    assert [str(citation.target) for citation in found] == ["S/RES/1373 (2001)"]
    assert found == unctc.find_citations(text, language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_that_is_not_given_is_detected(language: str) -> None:
    text = TEXTS[language].replace(" (2001)", "").replace("(2001)", "")
    found = unctc.find_citations(text)
    assert [str(citation.target) for citation in found] == ["S/RES/1373 (2001)"]
    assert found[0].target.url(unctc.Language(language)) in unctc.annotate(text, found)


@pytest.fixture
def file_of(tmp_path: Path) -> Callable[[str], str]:
    def write(language: str) -> str:
        path = tmp_path / "text.txt"
        path.write_text(TEXTS[language], "utf-8")
        return str(path)

    return write


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("options", [[], ["--language", "auto"]], ids=["none", "auto"])
def test_the_command_needs_no_language(
    language: str,
    options: list[str],
    file_of: Callable[[str], str],
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert run(["cite", "--json", *options, file_of(language)]) == 0
    row = json.loads(capsys.readouterr().out)
    assert row["target"] == "S/RES/1373 (2001)"
    assert row["url"] == unctc.Symbol("S/RES/1373 (2001)").url(language)


def test_the_command_annotates(
    file_of: Callable[[str], str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["cite", "--annotate", "html", file_of("fr")]) == 0
    assert '<a href="https://docs.un.org/fr/S/RES/1373(2001)"' in capsys.readouterr().out
