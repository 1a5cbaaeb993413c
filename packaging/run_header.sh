#!/bin/sh
# Installs Backswing @VERSION@ for one person: this script, and behind its last line the program as .tar.xz.
set -eu

usage() {
    cat <<'END'
usage: sh backswing-@VERSION@.run [--target DIR] [--no-menu]

Installs Backswing @VERSION@ for you alone; no root is needed. It brings its own Python.

  --target DIR  the folder it goes to (default: ~/.local/lib/backswing)
  --no-menu     no entry in the menu, no command in ~/.local/bin
  --help        show this help

The script uninstall.sh in that folder removes it again; runs, models and your own digits stay.
END
}

fail() {
    echo "$1" >&2
    exit 1
}

target="$HOME/.local/lib/backswing"
menu=yes
while [ $# -gt 0 ]; do
    case "$1" in
    --help | -h) usage; exit 0 ;;
    --no-menu) menu=no ;;
    --target)
        [ $# -gt 1 ] || fail "--target needs a folder: --target DIR."
        target="$2"
        shift
        ;;
    *) fail "$1 is no option of this installer; --help shows them." ;;
    esac
    shift
done

case "$target" in
/*) ;;
*) target="$PWD/$target" ;;
esac
case "$target" in
*[\"\\\$\`\|\&%]*) fail "A menu entry cannot name the folder $target: choose one without \" \\ \$ \` | & %." ;;
esac
for tool in tar xz; do
    command -v "$tool" >/dev/null || fail "$tool is missing: install it with your system's package manager."
done
others() { # names in the folder, but what an installation leaves that was cut off
    find "$target" -mindepth 1 -maxdepth 1 ! -name .new
}
if [ -d "$target" ] && [ ! -f "$target/uninstall.sh" ] && [ -n "$(others)" ]; then
    fail "$target has other files in it: name an empty folder with --target."
fi

mkdir -p "$target" || fail "The folder $target cannot be made: name another with --target."
new="$target/.new"
rm -rf "$new"
mkdir "$new"
tail -n "+@LINES@" "$0" | tar -x -J -f - -C "$new" --strip-components=1 || {
    rm -rf "$new"
    fail "$0 is incomplete, or the disk is full: nothing was installed."
}
for name in _internal backswing share; do
    rm -rf "${target:?}/$name"
    mv "$new/$name" "$target/$name"
done
rmdir "$new"

shared="${XDG_DATA_HOME:-$HOME/.local/share}"
files="applications/backswing.desktop mime/packages/backswing.xml"
for icon in "$target"/share/icons/hicolor/*/apps/backswing.*; do
    files="$files ${icon#"$target/share/"}"
done
refresh() {
    for command in "update-mime-database $shared/mime" "update-desktop-database $shared/applications"; do
        if command -v "${command%% *}" >/dev/null; then "${command%% *}" "${command#* }" 2>/dev/null || true; fi
    done
}
if [ "$menu" = yes ]; then
    for file in $files; do
        mkdir -p "$shared/${file%/*}"
        cp "$target/share/$file" "$shared/$file"
    done
    sed "s|^Exec=.*|Exec=\"$target/backswing\" %f|; s|^TryExec=.*|TryExec=$target/backswing|" \
        "$target/share/applications/backswing.desktop" >"$shared/applications/backswing.desktop"
    mkdir -p "$HOME/.local/bin"
    ln -sf "$target/backswing" "$HOME/.local/bin/backswing"
    refresh
fi

cat >"$target/uninstall.sh" <<END
#!/bin/sh
# Removes Backswing; what you made with it stays.
cd /
shared='$(printf %s "$shared" | sed "s/'/'\\\\''/g")'
target='$(printf %s "$target" | sed "s/'/'\\\\''/g")'
if [ $menu = yes ]; then
    for file in $files; do
        rm -f "\$shared/\$file"
    done
    if [ "\$(readlink "\$HOME/.local/bin/backswing")" = "\$target/backswing" ]; then rm "\$HOME/.local/bin/backswing"; fi
    for command in update-mime-database:mime update-desktop-database:applications; do
        if command -v "\${command%:*}" >/dev/null; then "\${command%:*}" "\$shared/\${command#*:}" 2>/dev/null; fi
    done
fi
rm -rf "\$target/_internal" "\$target/backswing" "\$target/share" "\$target/uninstall.sh"
rmdir "\$target"
echo "Backswing is removed. Your runs, models and digits stay in \$shared/Backswing."
END
chmod +x "$target/uninstall.sh"
echo "Backswing is in $target; $target/backswing starts it, $target/uninstall.sh removes it."
exit 0
