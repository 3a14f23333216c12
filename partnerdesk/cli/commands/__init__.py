"""One command per file: `declare` says which words it takes, `run` does it."""
