"""Map: the digits of the validation set as points, as each layer sees them."""
