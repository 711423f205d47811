"""The table of model and AKN4UN markup, for the documentation.

``python -m unctc.schemas.akn4un_mapping DIRECTORY`` writes the tables of the documentation; the tests compare them, and
every element that is written must be in a row.
"""

from __future__ import annotations

import csv
import io
import re
import sys
from pathlib import Path
from typing import Final

from attrs import frozen

from unctc.schemas.akn4un import (
    GENERIC,
    OFFICIAL_LETTER,
    SECTIONS,
    SIGNED,
    STATEMENTS,
    WRITTEN_VOTES,
)
from unctc.schemas.programme_xsd import table_of_facts

__all__ = ["MARKUP", "Markup", "as_code", "tables"]


@frozen
class Markup:
    """One row: what the model says, and where AKN4UN says it.

    Attributes:
        concept: the part of the model.
        markup: the elements and attributes.
        source: the section of the AKN4UN Guidelines (G1, G2: parts 1 and 2), or ``unctc`` for what is ours.
    """

    concept: str
    markup: str
    source: str


_NAMES: Final = "/".join(STATEMENTS)
_VOTES: Final = "/".join(WRITTEN_VOTES)

MARKUP: Final = tuple(
    Markup(*row)
    for row in (
        ("Letter", f"<doc name={OFFICIAL_LETTER}>", "G1 3.3, 2.2.3"),
        ("Resolution, DraftResolution, PresidentialStatement", f"<statement name={_NAMES}>", "G1 3.3"),
        ("Report", f"<doc name={GENERIC}>", "G1 3.3, 2.2.3"),
        ("Annex, Enclosure, Appendix, NamedAttachment", "<attachments> <attachment> <heading>, <doc name=annex/enclosure/appendix/attachment>; all but an annex in the attachments of the annex before", "G2 1.1.7, 2.6"),
        ("AnnexedText", "<attachments> <attachment> <doc name=annex>", "G2 2.6"),
        (".symbol", "<coverPage> <p> <docNumber refersTo=#symbol>; <FRBRnumber value showAs>", "G1 5.1.4; G2 8.3"),
        (".language", "<FRBRlanguage language>", "G1 5.1.5"),
        (".original_language", "<FRBRtranslation fromLanguage>", "G1 5.1.11"),
        (".issued", "<docDate refersTo=#dateOfIssuance>; the <FRBRdate name=publication> of the expression; <publication date number>", "G1 5.1.3, 5.2; G2 8.3"),
        (".adopted, .voted, TransmittalLetter.date", "<FRBRdate name=adoption/vote/creation> of the work", "G1 5.1.3"),
        (".job_number", "<presentation> … <docketNumber refersTo=#publicationJobNumber>", "G2 8.6"),
        (".distribution", "<inline name=akn4un:distribution refersTo=#distribution>", "G1 Annex II; G2 8.3"),
        ("the work, its expression and its file", "<identification> <FRBRWork>, <FRBRExpression>, <FRBRManifestation>: <FRBRthis>, <FRBRuri>, <FRBRalias>, <FRBRauthor>, <FRBRcountry>, <FRBRsubtype>, <FRBRprescriptive>, <FRBRformat>", "G1 5.1, 6.1"),
        ("the issuing organization", "<docAuthority refersTo=#un>", "G2 8.3"),
        (".subjects", "<classification> <keyword showAs dictionary href>", "G1 5.3"),
        (".votes", f"<analysis> <parliamentary> <voting> <count value refersTo=#{_VOTES}>, <p:state>", "G1 5.6"),
        (".title", "<preface> <container name=title> <p>; of letters and attachments <docTitle>", "G2 1.1.2"),
        ("TransmittalLetter.author_span, .addressee_span", "<docProponent refersTo=#author>, <role refersTo=#addressee> in the title", "G1 4.6.2; G2 1.1.2"),
        (".adoption", "<preface> <container name=adoption>", "G2 1.1.2"),
        (".opening", "<preamble> <formula name=opening>", "G3"),
        (".preambular_paragraphs", "<recitals> <recital> <p>; points <blockList> <item>", "unctc"),
        (".leading_paragraphs, .paragraphs", "<mainBody> <paragraph> <num>, <content> <p>", "G1 4.4.3"),
        (".points", "<list> <intro> <p>, <point> <num>, <content>", "G1 Lists"),
        ("Section, OperativeSection", f"<{'>, <'.join(SECTIONS)}>; without a number <division>: <num>, <heading>", "G1 4.4.2"),
        (".closing", "<conclusions> <container name=closing>", "G2 1.1.6"),
        ("Signature", f"<conclusions> <container name=signature> <p> <signature>: <person>, <role>; read too: <inline name={SIGNED}>", "G2 2.5, 1.1.6"),
        ("Citation", "<ref href refersTo=#cw_…>; a run of paragraphs <rref from upTo refersTo>", "G1 4.10"),
        ("a run of citations", "<mref> around its <ref>", "G1 4.10"),
        ("Citation.target", "<TLCReference name=citedWork href showAs>: the symbol as registered in showAs", "G1 5.8"),
        ("Footnote", "<authorialNote marker placement=bottom> <p>", "G1 4.13"),
        (".emphasis", "<i>", "G1 4.6"),
        (".links", "<a href>", "G1 6.5"),
        ("a date in the text", "<date date>; one by which something is due <date refersTo=#deadline>; in a title <docDate date>", "G1 4.6.2, 4.6.5"),
        ("Table", "<table> <caption>, <tr>, <th>/<td> <p>", "G1 4.11"),
        ("the name of a body in the text, in languages with a table of them", "<organization refersTo=#ctc>", "G1 4.6.5"),
        ("Mandate.span, Deliverable.subject", "<entity name=mandate/deliverable refersTo=#mandate_n/#deliverable_n>", "G1 4.6.5"),
        ("Mandate.source, of a programme", "<otherReferences> <implicitReference for href refersTo showAs>", "G1 5.6.6"),
        ("Mandate, Deliverable and what else has no place", "<otherAnalysis> <p:…>, see below", "G1 5.6.7"),
        ("bodies and other things referred to", "<references> <TLCOrganization>, <TLCPerson>, <TLCConcept>, <TLCRole>", "G1 5.8"),
    )
)  # fmt: skip
"""The rows in the order in which a document is laid out."""

_TAGS: Final = re.compile(r"<[^<>]+>(?: <[^<>]+>)*")


def as_code(text: str) -> str:
    """Return *text* for a page of Markdown: tags are code, or the page would take them for its own.

    Example:
        >>> as_code("<preface> <title>; of letters <docTitle>")
        '`<preface> <title>`; of letters `<docTitle>`'
    """
    return _TAGS.sub(lambda tags: f"`{tags[0]}`", text)


def tables() -> dict[str, str]:
    """Return the tables of the documentation as CSV, by the names of their files."""
    markup = [("model", "markup", "guidelines")]
    markup += [(row.concept, row.markup, row.source) for row in MARKUP]
    facts = [("element", "attributes and children", "says")]
    facts += [(f"p:{name}", fields, says) for name, fields, says in table_of_facts()]
    return {"akn4un_markup.csv": _csv(markup), "akn4un_facts.csv": _csv(facts)}


def _csv(rows: list[tuple[str, str, str]]) -> str:
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerows(map(as_code, row) for row in rows)
    return text.getvalue()


if __name__ == "__main__":
    for _name, _text in tables().items():
        (Path(sys.argv[1]) / _name).write_text(_text, "utf-8")
