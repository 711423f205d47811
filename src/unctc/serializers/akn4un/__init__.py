"""Write AKN4UN: ``serializer`` is the way in, each other module writes one part of the file.

What Akoma Ntoso has no place for goes into our own namespace, in the metadata, so that all comes back.

The modules, in the order in which data flows:

``serializer``
    Write a document as AKN4UN.
``work_iris``
    IRIs of the document and of the works it cites.
``metadata``
    Write the metadata and the cover page of a document.
``letters``
    Write a letter: title, paragraphs, signature.
``attachments``
    Write annexes, enclosures and appendices, with their work programmes and other texts.
``statements``
    Write resolutions, drafts and presidential statements.
``reports``
    Write a report, a note or the like: title, sections and paragraphs, what is annexed.
``blocks``
    Blocks of text: numbered paragraphs and their points, the sections around them, tables.
``mixed_content``
    Write a passage as mixed content, its spans as inline elements.
``inline_marks``
    Choose which spans of a passage become inline elements.
``crossing_spans``
    Spans that cross: whether a span crosses one of many, without looking at each of them.
``context``
    State of one AKN4UN serialization: eIds, cited works, facts beside the text.
"""

from __future__ import annotations

from unctc.serializers.akn4un.serializer import dump_akn4un

__all__ = ["dump_akn4un"]
