"""Parts of reports: each answers one question as a few blocks, empty where the file has nothing on it."""
