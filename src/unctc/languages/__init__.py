"""What a language says about itself: one folder for each kind of rules, and in it one table for each language.

``structure`` holds the words by which a document shows its parts, ``citations`` those around symbols, ``duties`` those by
which something is promised or asked, ``consistency`` the signs and words that checks look at. Beside the tables of a folder
stands ``rules``, the record that each of them fills. A language is added by adding tables; no other room branches on one.
This room imports ``model`` and ``errors``.
"""
