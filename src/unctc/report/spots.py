"""Where in the text of a passage a finding is about: the way back from a place in the source."""

from __future__ import annotations

from bisect import bisect_left

from unctc.model.locations import Location, Span
from unctc.model.passages import Passage

__all__ = ["spot_of"]


def spot_of(passage: Passage, location: Location | None, source: str | None) -> Span | None:
    """Return the span of the passage's text that stands at *location* of the source.

    Args:
        passage: the passage that was read.
        location: a place in the source.
        source: the text that locations count in.

    Returns:
        The span; ``None`` where the place is that of the whole passage, lies elsewhere, or cannot be told
        with certainty.

    Example:
        >>> import unctc
        >>> document = unctc.sample()
        >>> (finding,) = unctc.check(document, select="CIT201")
        >>> paragraph = document.programmes[1].paragraph(4)
        >>> spot_of(paragraph, finding.location, document.source).of(paragraph.text)
        '2331(2016)2341(2017)'
    """
    whole = passage.location
    if whole is None or location is None or source is None:
        return None
    offsets = [
        offset
        for piece in whole.ranges
        for offset in range(piece.start, min(piece.end, len(source)))
        if not source[offset].isspace()
    ]
    letters = [index for index, letter in enumerate(passage.text) if not letter.isspace()]
    first, last = bisect_left(offsets, location.start), bisect_left(offsets, location.end)
    # Counted from the end: a number in front belongs to the source only.
    begin, end = (len(letters) - len(offsets) + each for each in (first, last))
    if not 0 <= begin < end or end - begin == len(letters):
        return None
    said = "".join(passage.text[index] for index in letters[begin:end])
    if said != "".join(source[offset] for offset in offsets[first:last]):
        return None
    return Span(letters[begin], letters[end - 1] + 1)
