"""From text to citations, bodies, times, deliverables and mandates.

``citations`` finds citations; ``bodies`` and ``times`` find who is named and when something is due; ``deliverables`` reads a
programme's sentence and ``noun_phrases`` what is delivered in it; ``mandates`` reads an operative paragraph.
"""
