"""A format and a check for unctc, from a package of their own."""
