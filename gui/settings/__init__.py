"""The panels of the settings, and the search for a learning rate."""
