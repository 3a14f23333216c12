"""The window: Qt Widgets over the database thread. Nothing below this folder knows Qt."""
