"""Where do the programmes of the Committee and of its Executive Directorate cite different resolutions?"""

import unctc

document = unctc.sample()
ctc, cted = document.programmes
for paragraph in ctc.paragraphs:
    theirs = cted.paragraph(paragraph.number or 0)
    ours = [str(citation.target) for citation in paragraph.citations]
    if ours != [str(citation.target) for citation in theirs.citations]:
        print(
            f"paragraph {paragraph.number}: {len(ours)} citations against {len(theirs.citations)}"
        )
