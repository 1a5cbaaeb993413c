"""The network at work on one digit: squares, the connections between them, and the unit pointed at."""
