"""One file a panel; panels are strangers to each other, and the window alone knows who talks to whom."""
