"""The view that explains the answer to one digit."""
