"""Find η: the learning-rate range test."""
