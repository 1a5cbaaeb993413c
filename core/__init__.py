"""The numbers: networks, training, data, ink and files. Never Qt, never gui."""
