"""The records that the folder of each language fills: citations, structure, duties, wording."""
