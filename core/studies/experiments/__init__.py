"""Runs worth repeating: recipes that lead somewhere, and the book's experiments with the figure each should give."""

from core.studies.experiments.recipes import FIRST, RECIPES, Recipe

__all__ = ["FIRST", "RECIPES", "Recipe"]
