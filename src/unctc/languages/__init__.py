"""What a language says about itself: one folder for each language, and the records that they fill.

A folder holds ``words`` (months, numbers, what detects the language), ``bodies`` and ``times`` (who is named, what is due
when), ``citations`` (words around symbols), ``structure`` (words by which a document shows its parts), ``duties`` (words by
which something is promised or asked), ``wording`` (punctuation and words that checks look at), ``labels.csv`` (concepts that
are traced) and ``phrases`` (documents made up for tests); ``rules`` holds the record of each. A language is added by adding a
folder; no other room names a language. This room imports ``model`` and ``errors``.
"""
