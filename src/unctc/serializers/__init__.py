"""From model to text, JSON, AKN4UN, calendars and tables; nothing here reads.

This room imports ``languages``, ``schemas`` and what is below.
"""
