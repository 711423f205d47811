"""The nouns: frozen values and nodes, attrs only. This room imports ``errors``."""
