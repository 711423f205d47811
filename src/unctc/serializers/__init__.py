"""From model to text and JSON; nothing here reads. This room imports ``schemas`` and what is below."""
