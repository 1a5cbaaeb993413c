"""One step and one epoch of training: gradients, steppers, dropout, controls, scores."""
