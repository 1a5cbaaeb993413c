"""Help for every room: errors, paths, atomic writing, locks, TOML, markup, the version."""
