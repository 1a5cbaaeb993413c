"""Parts shared by several views: frame, text form, export, help."""
