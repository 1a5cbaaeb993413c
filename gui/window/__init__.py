"""The main window: tabs, knob column, menus, files."""
