"""Pictures of digits, the sets they are in, and what the network makes of them."""
