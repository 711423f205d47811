"""Who owes what to whom by when: the times in a sentence, then what programmes promise and resolutions ask.

``deadlines`` finds the times; ``deliverables`` reads a programme's sentence and ``objects`` what is
delivered in it; ``commitments`` joins what annex and enclosure say; ``mandates`` reads an operative paragraph.
"""
