"""What stands around every view: sentence, text form, files, help."""
