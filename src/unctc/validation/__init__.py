"""Validation of files: rules of a format that a loaded document no longer shows."""
