#!/usr/bin/env bash
# NOT TRIED: nothing that builds Backswing runs macOS yet. Makes build/bundle/backswing-VERSION.dmg of Backswing.app.
# Neither signed nor notarized: a person has to allow it under Privacy & Security at the first start.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

python3 packaging/bundle.py
version="$(build/bundle/backswing/backswing --version | cut -d ' ' -f 2)"
stage="$(mktemp -d)"
cp -R build/bundle/Backswing.app "$stage/"
ln -s /Applications "$stage/Applications"
hdiutil create -volname "Backswing $version" -srcfolder "$stage" -format UDZO -ov "build/bundle/backswing-$version.dmg"
rm -r "$stage"
