"""Settings of Sphinx for the documentation: a site that needs no network, for reading from the disk as well."""

project = "Backswing"
author = "Backswing contributors"
project_copyright = author
extensions = ["myst_parser"]
myst_heading_anchors = 4  # links to headings as on GitHub
highlight_language = "text"
html_theme = "furo"  # the system's fonts, no script from elsewhere
html_title = "Backswing"
html_logo = html_favicon = "pictures/app.svg"
html_show_copyright = False
html_copy_source = False
