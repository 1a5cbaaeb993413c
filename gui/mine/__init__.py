"""The person's own digits: kept, scored, learnt from."""
