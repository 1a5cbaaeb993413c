"""Lessons: the book's chapter as steps to do, with predictions, explanations and exercises."""
