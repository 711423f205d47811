"""Who owes what to whom by when: bodies and times in a sentence, then what programmes promise and resolutions ask.

``mentions`` marks the bodies, ``deadlines`` finds the times; ``deliverables`` reads a programme's sentence and ``objects`` what is
delivered in it; ``commitments`` joins what annex and enclosure say; ``mandates`` reads an operative paragraph.
"""
