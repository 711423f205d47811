"""Which paragraph answers which, and how their words differ."""
