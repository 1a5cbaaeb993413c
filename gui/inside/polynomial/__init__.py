"""Ten points: a line and a polynomial fitted to them, with λ and without."""
