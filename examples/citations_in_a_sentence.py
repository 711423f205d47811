"""Print the citations of a sentence with the part of the document that is meant."""

import unctc

SENTENCE = (
    "as required by paragraphs 8 to 10 of resolution 2396 (2017) and recalled by the Committee "
    "established pursuant to resolution 1540 (2004)"
)
for citation in unctc.find_citations(SENTENCE, language="en"):
    print(f"{citation.target}  {citation.pinpoint or 'whole'}  {citation.role}")
