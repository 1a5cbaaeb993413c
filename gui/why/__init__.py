"""Why a digit is read as it is."""
