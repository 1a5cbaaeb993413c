"""What each layer is like, and what is wrong with it."""
