"""The foundation of the window: theme, preferences, questions, crash handling."""
