"""Where it is kept: one data file, its journal, undo and history, and the questions asked of it."""
