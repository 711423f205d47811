"""What a store knows of the life of mandates."""

import json
from pathlib import Path

import pytest

from unctc import corpus
from unctc.cli.app import run

pytest.importorskip("pyarrow", reason="the extra corpus is not installed")
pytest.importorskip("duckdb", reason="the extra corpus is not installed")


def resolution(folder: Path, number: int, year: int, *paragraphs: str, citing: str = "") -> None:
    """Write a resolution as text."""
    lines = [
        f"Resolution {number} ({year})",
        f"Adopted by the Security Council at its {number + 900}th meeting, on 14 March {year}",
        "The Security Council,",
        *([f"Recalling its resolution {citing},"] if citing else []),
        *(f"{at}. {text}" for at, text in enumerate(paragraphs, 1)),
    ]
    (folder / f"S_RES_{number}.txt").write_text("\n\n".join(lines), "utf-8")


@pytest.mark.parametrize(
    ("words", "end", "report", "recurs", "review"),
    [
        (
            "Decides to extend the mandate of the Panel of Experts until 30 June 2042;",
            "until 2042-06-30",
            None,
            False,
            None,
        ),
        (
            "Decides to renew the authorization for a further period of nine months;",
            "within 9 months",
            None,
            False,
            None,
        ),
        (
            "Requests the Secretary-General to report to the Council every 60 days on the harbours;",
            None,
            "once every 60 days",
            True,
            None,
        ),
        (
            "Directs CTED to submit to the CTC a report on lamps by 30 June 2041;",
            None,
            "2041-06-30",
            False,
            None,
        ),
        (
            "Decides to review the measures in paragraph 2 within eighteen months;",
            None,
            None,
            False,
            "within 18 months",
        ),
        (
            "Requests the Committee to keep its guidelines under review;",
            None,
            None,
            False,
            "stated, without a time",
        ),
        ("Urges Member States to review their laws;", None, None, False, None),
        (
            "Requests the Secretary-General to report on the review of ports;",
            None,
            "stated, without a time",
            False,
            None,
        ),
        (
            "Requests the Secretary-General to consider the report submitted on 3 May 2030;",
            None,
            None,
            False,
            None,
        ),
        ("Urges Member States to light every harbour;", None, None, False, None),
    ],
)
def test_end_report_and_review(
    words: str,
    end: str | None,
    report: str | None,
    recurs: bool,
    review: str | None,
    tmp_path: Path,
) -> None:
    resolution(tmp_path, 9101, 2041, words)
    store = corpus.build([tmp_path / "S_RES_9101.txt"], tmp_path / "store").store
    (row,) = corpus.life(store).to_pylist()
    assert (row["end"], row["report"], row["recurs"], row["review"]) == (
        end,
        report,
        recurs,
        review,
    )
    assert row["neither"] == (end is None and review is None)


@pytest.mark.parametrize(
    ("language", "lines", "report"),
    [
        (
            "zh",
            (
                "第9101(2041)号决议",
                "2041年3月14日安全理事会第11500次会议通过",
                "安全理事会，",
                "1. 请秘书长每60天向安理会提交报告；",
            ),
            "once every 60 days",
        ),
        (
            "fr",
            (
                "Résolution 9101 (2041)",
                "Adoptée par le Conseil de sécurité à sa 11500e séance, le 14 mars 2041",
                "Le Conseil de sécurité,",
                "1. Prie le Secrétaire général de lui faire rapport tous les 60 jours;",
            ),
            "once every 60 days",
        ),
    ],
)
def test_other_languages(
    language: str, lines: tuple[str, ...], report: str, tmp_path: Path
) -> None:
    (tmp_path / "one.txt").write_text("\n\n".join(lines), "utf-8")
    store = corpus.build([tmp_path / "one.txt"], tmp_path / "store").store
    (row,) = corpus.life(store).to_pylist()
    assert (row["report"], row["recurs"]) == (report, True)
    assert corpus.query(store, "from documents").to_pylist()[0]["language"] == language


def test_life_on_the_command_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    resolution(
        tmp_path,
        9101,
        2041,
        "Directs CTED to consult the keepers of lighthouses;",
        "Decides to extend the mandate of CTED until 30 June 2042;",
        "Urges Member States to light every harbour;",
    )
    store = tmp_path / "store"
    corpus.build([tmp_path / "S_RES_9101.txt"], store)
    assert run(["corpus", "life", str(store), "--body", "CTED", "--json"]) == 0
    rows = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [(each["path"], each["end"]) for each in rows] == [("operative/1", None)]
    assert run(["corpus", "life", str(store), "--neither", "--json"]) == 0
    rows = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [each["path"] for each in rows] == ["operative/1", "operative/3"]
