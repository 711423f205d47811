"""Which paragraph of the programmes takes up what a resolution asks for? Of the resolution one paragraph is enough."""

import unctc

resolution = unctc.Resolution(
    symbol=unctc.Symbol("S/RES/2395 (2017)"),
    language=unctc.Language.ENGLISH,
    leading_paragraphs=(
        unctc.OperativeParagraph(
            "Directs CTED to report to the CTC by 30 March 2018 on potential ways to strengthen the assessment process;",
            number=9,
        ),
    ),
)
trace = unctc.trace(unctc.sample(), [resolution])
for link in sorted(trace.links, key=lambda link: link.score, reverse=True)[:3]:
    evidence = ", ".join(f"{each.kind} {each.value}" for each in link.evidence)
    print(f"{link.paragraph} <- {link.source}, {link.operative}: {link.score:.2f} ({evidence})")
