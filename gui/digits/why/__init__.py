"""The view that explains the reading of one digit."""
