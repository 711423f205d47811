"""Facts on United Nations documents that no single text gives: which resolution is of which year.

This room imports ``model`` and ``errors``.
"""
