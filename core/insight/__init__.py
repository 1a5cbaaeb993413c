"""Views into a trained network: its units, its mistakes, its past, and why it answers as it does."""
