"""Counting: rows of a list of activities that state or are pages, files and people become figures.

The exports of the Programs & Events Dashboard say the same thing twice: the overview states how many articles a course
made, another export lists them. Both end in one content result for each project and kind, so that importing both adds
nothing twice.
"""
