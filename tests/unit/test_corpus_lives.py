"""What a store knows of the life of mandates."""

import json
from pathlib import Path

import pytest

from unctc import corpus
from unctc.cli.app import run
from unctc.errors import NotInDocumentError

pytest.importorskip("pyarrow", reason="the extra corpus is not installed")
pytest.importorskip("duckdb", reason="the extra corpus is not installed")


STATED = "stated, without a time"
NOTHING = {"end": None, "report": None, "recurs": False, "review": None}
INTENTIONS = {
    "zh": (
        "第9201(2041)号决议",
        "2041年3月14日安全理事会第11500次会议通过",
        "安全理事会，",
        "1. 表示打算至迟于2042年6月30日审查专家小组的任务；",
    ),
    "fr": (
        "Résolution 9202 (2041)",
        "Adoptée par le Conseil de sécurité à sa 11500e séance, le 14 mars 2041",
        "Le Conseil de sécurité,",
        "1. Exprime son intention de réviser le mandat du Groupe d’experts au plus tard le 30 juin 2042;",
    ),
    "es": (
        "Resolución 9203 (2041)",
        "Aprobada por el Consejo de Seguridad en su 11500ª sesión, celebrada el 14 de marzo de 2041",
        "El Consejo de Seguridad,",
        "1. Expresa su intención de examinar el mandato del Grupo a más tardar el 30 de junio de 2042;",
    ),
    "ru": (
        "Резолюция 9204 (2041)",
        "Принята Советом Безопасности на его 11500-м заседании 14 марта 2041 года",
        "Совет Безопасности,",
        "1. выражает намерение провести обзор мандата Группы не позднее 30 июня 2042 года;",
    ),
    "ar": (
        "القرار 9205 (2041)",
        "الذي اتخذه مجلس الأمن في جلسته 11500، المعقودة في 14 آذار/مارس 2041",
        "إن مجلس الأمن،",
        "1 - يعرب عن اعتزامه استعراض ولاية الفريق في موعد أقصاه 30 حزيران/يونيه 2042؛",
    ),
}


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


LIVES = (
    # words, end, report, recurs, review
    ("Decides to extend the mandate of the Panel of Experts until 30 June 2042;", "until 2042-06-30", None, False, None),
    ("Decides to renew the authorization for a further period of nine months;", "within 9 months", None, False, None),
    ("Extends the stationing of the Force for a period of six months ending 15 September 2041;", "until 2041-09-15; within 6 months", None, False, None),
    ("Requests the Secretary-General to report to the Council every 60 days on the harbours;", None, "once every 60 days", True, None),
    ("Directs CTED to submit to the CTC a report on lamps by 30 June 2041;", None, "2041-06-30", False, None),
    ("Decides to review the measures in paragraph 2 within eighteen months;", None, None, False, "within 18 months"),
    ("Requests the Committee to keep its guidelines under review;", None, None, False, STATED),
    ("Urges Member States to review their laws;", None, None, False, None),
    ("Requests the Secretary-General to report on the review of ports;", None, STATED, False, None),
    ("Requests the Secretary-General to report upon the state of the ports;", None, STATED, False, None),
    ("Requests the Secretary-General to consider the report submitted on 3 May 2030;", None, None, False, None),
    ("Urges Member States to light every harbour;", None, None, False, None),
    ("Requests the Secretary-General to keep the Council promptly and fully informed;", None, STATED, False, None),
    ("Requests the Secretary-General to include the lighthouses in his next report to the Council;", None, STATED, False, None),
    ("Requests the Secretary-General to include keepers in carrying out what is set out in his report;", None, None, False, None),
    ("Requests the Monitoring Team to circulate to the Committee every six months a list of lost ships;", None, "once every 6 months", True, None),
    ("Encourages CTED to issue a reminder of these rules to all who keep a lighthouse or a lightship by the sea, with a view to encouraging the assessment of lamps;", None, None, False, None),
    ("Requests the Committee to strike the names that were not checked (“the triennial review”);", None, None, False, None),
    ("Reaffirms that the Monitoring Team should report to the Committee every three months;", None, "once every 3 months", True, None),
    ("Recalls the request to the Monitoring Team to report to the Committee every three months;", None, None, False, None),
    ("Expresses its intention to review the mandate of the Panel by 30 June 2042;", None, None, False, "2042-06-30"),
    ("Affirms that it shall keep the situation of the ports under continuous review;", None, None, False, STATED),
    ("Welcomes its readiness to review the charts;", None, None, False, None),
    ("Decides that the election shall be held at the eighty-ninth session of the General Assembly;", None, None, False, None),
)  # fmt: skip


def test_end_report_and_review(tmp_path: Path) -> None:
    resolution(tmp_path, 9101, 2041, *(words for words, *_ in LIVES))
    store = corpus.build([tmp_path / "S_RES_9101.txt"], tmp_path / "store").store
    found = {each["path"]: each for each in corpus.life(store).to_pylist()}
    for at, (words, *expected) in enumerate(LIVES, 1):
        row = found.get(f"operative/{at}", NOTHING)
        assert [row["end"], row["report"], row["recurs"], row["review"]] == expected, words
        if row is not NOTHING:
            assert row["neither"] == (row["end"] is None and row["review"] is None)


def test_points_of_a_list_and_languages(tmp_path: Path) -> None:
    points = "Requests the Secretary-General to:\n\n(a) Consult the keepers;\n\n(b) Report to the Council in twelve months;"
    resolution(tmp_path, 9101, 2041, points)
    for language, lines in INTENTIONS.items():
        (tmp_path / f"{language}.txt").write_text("\n\n".join(lines), "utf-8")
    store = corpus.build([tmp_path / "*.txt"], tmp_path / "store").store
    rows = {each["work"]: each for each in corpus.life(store).to_pylist()}
    assert rows.pop("S/RES/9101 (2041)")["report"] == "within 12 months"
    assert {each["review"] for each in rows.values()} == {"2042-06-30"}
    assert len(rows) == len(INTENTIONS)


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


FIRST = (
    "Directs CTED to report to the CTC by 30 June 2031 on gaps in the protection of lighthouses;"
)


@pytest.mark.parametrize(
    ("later", "change"),
    [
        (FIRST, "repeated"),
        (FIRST.replace("2031", "2033"), "renewed"),
        (
            FIRST.replace(
                "lighthouses;",
                "lighthouses, lightships, buoys and harbours, together with their keepers and pilots;",
            ),
            "widened",
        ),
        (FIRST.replace(" on gaps in the protection of lighthouses", " on lighthouses"), "narrowed"),
        (FIRST.replace("Directs CTED", "Requests CTED"), "reworded"),
    ],
)
def test_what_became_of_a_paragraph(later: str, change: str, tmp_path: Path) -> None:
    other = "Urges Member States to light every harbour;"
    resolution(tmp_path, 9101, 2030, FIRST, other)
    resolution(tmp_path, 9202, 2032, other, later, citing="9101 (2030)")
    store = corpus.build([tmp_path / "*.txt"], tmp_path / "store").store
    rows = corpus.lineage(store, "S/RES/9101 (2030)", 1).to_pylist()
    assert [(each["work"], each["path"], each["change"]) for each in rows] == [
        ("S/RES/9101 (2030)", "operative/1", "first"),
        ("S/RES/9202 (2032)", "operative/2", change),
    ]
    assert rows[1]["cites"]
    assert rows == corpus.lineage(store, "S/RES/9202 (2032)", 2).to_pylist()


def test_who_is_addressed_and_what_is_taken_in(tmp_path: Path) -> None:
    said = "Directs {} to submit to the Council every year a list of the lamps and lighthouses that it has visited with consent"
    more = "requests the Secretary-General to publish notes on birds, storms, strangers, tides, currents and the depths of harbours"
    resolution(tmp_path, 9101, 2030, f"{said.format('CTED')};")
    resolution(tmp_path, 9202, 2031, f"{said.format('the Monitoring Team')};", citing="9101 (2030)")
    resolution(
        tmp_path,
        9303,
        2032,
        "Urges Member States to sleep;",
        f"{said.format('CTED')}, and {more}, {more.replace('birds', 'fish')};",
        citing="9101 (2030)",
    )
    store = corpus.build([tmp_path / "*.txt"], tmp_path / "store").store
    rows = corpus.lineage(store, "S/RES/9101 (2030)", 1).to_pylist()
    assert [(each["work"], each["path"], each["change"]) for each in rows] == [
        ("S/RES/9101 (2030)", "operative/1", "first"),
        ("S/RES/9303 (2032)", "operative/2", "widened"),
    ]


def test_a_mandate_is_extended_and_ends(tmp_path: Path) -> None:
    words = "Decides that CTED will continue to light every harbour until 31 December {};"
    resolution(tmp_path, 9101, 2030, words.format(2032))
    resolution(tmp_path, 9202, 2032, words.format(2035), citing="9101 (2030)")
    resolution(tmp_path, 9303, 2039, "Urges CTED to sleep;", citing="9202 (2032)")
    store = corpus.build([tmp_path / "*.txt"], tmp_path / "store").store
    rows = corpus.lineage(store, "S/RES/9202 (2032)", 1).to_pylist()
    assert [(each["change"], str(each["ends"])) for each in rows] == [
        ("first", "2032-12-31"),
        ("extended", "2035-12-31"),
        ("ended", "2035-12-31"),
    ]
    assert rows[1]["added"] == ["2035"]
    assert rows[1]["dropped"] == ["2032"]


@pytest.mark.parametrize(("work", "number"), [("S/RES/9999 (2041)", 1), ("S/RES/9101 (2030)", 7)])
def test_no_such_paragraph(work: str, number: int, tmp_path: Path) -> None:
    resolution(tmp_path, 9101, 2030, FIRST)
    store = corpus.build([tmp_path / "*.txt"], tmp_path / "store").store
    with pytest.raises(NotInDocumentError):
        corpus.lineage(store, work, number)


def test_repeats_give_both_texts(tmp_path: Path) -> None:
    later = FIRST.replace("2031", "2033").replace("Directs", "Requests")
    resolution(tmp_path, 9101, 2030, FIRST, "Urges Member States to light every harbour;")
    resolution(tmp_path, 9202, 2032, "Decides to remain seized of the matter.", later)
    store = corpus.build([tmp_path / "*.txt"], tmp_path / "store").store
    (row,) = corpus.repeats(store).to_pylist()
    assert (row["path"], row["other_path"]) == ("operative/1", "operative/2")
    assert (row["words"], row["other_words"]) == (FIRST, later)
    assert not corpus.repeats(store, likeness=1).num_rows


def test_lineage_and_repeats_on_the_command_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    resolution(tmp_path, 9101, 2030, FIRST)
    resolution(tmp_path, 9202, 2032, FIRST, citing="9101 (2030)")
    store = tmp_path / "store"
    corpus.build([tmp_path / "*.txt"], store)
    assert run(["corpus", "lineage", str(store), "S/RES/9202 (2032)", "1", "--json"]) == 0
    rows = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [each["change"] for each in rows] == ["first", "repeated"]
    assert run(["corpus", "repeats", str(store), "--csv", "-o", str(tmp_path / "out.csv")]) == 0
    assert "S/RES/9202 (2032)" in (tmp_path / "out.csv").read_text("utf-8")
    assert run(["corpus", "lineage", str(store), "S/RES/9202 (2032)", "8"]) == 2


@pytest.mark.parametrize(
    ("words", "body", "report"),
    [
        ("Notes the rule of law, and thus encourages CTED to train judges;", "CTED", None),
        ("Requests the Counter-Terrorism Executive Directorate to train judges;", "CTED", None),
        (
            "Requests the Secretary-General to follow up and to report thereon to the Council;",
            "Secretary-General",
            "stated, without a time",
        ),
    ],
)
def test_who_is_told(words: str, body: str, report: str | None, tmp_path: Path) -> None:
    resolution(tmp_path, 9101, 2041, words)
    store = corpus.build([tmp_path / "S_RES_9101.txt"], tmp_path / "store").store
    (row,) = corpus.life(store, body=body).to_pylist()
    assert row["report"] == report
