"""A labelled set of small old sheets, invented and drawn as a person sees them, each with its truth beside it.

`python -m tests.importing.labelled` prints how many of them the importer guesses and reads as a person does.
"""
