"""Lessons: steps that a person does in the window, with predictions, exercises and progress."""
