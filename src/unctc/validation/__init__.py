"""What a file breaks of the rules of its format, which a loaded document no longer shows."""
