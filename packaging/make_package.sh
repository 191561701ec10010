#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Packs what stands built in FOLDER and has the package checked: make_package.sh FOLDER. Called by ./dev package.
set -euo pipefail
cd "$(dirname "$0")/.."
folder=$1
export SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct)}
desktop-file-validate resources/tokenyard.desktop
check=$(mktemp -d)
trap 'rm -rf "$check"' EXIT
cp resources/tokenyard.metainfo.xml "$check/io.github.tokenyard.metainfo.xml"
appstreamcli validate --no-net "$check/io.github.tokenyard.metainfo.xml"
python3 packaging/sbom.py "$folder/app/tokenyard" "$folder/app/tokenyard-cli" "$folder/app/tokenyard-import" >"$folder/sbom.cdx.json"
(umask 022 && cd "$folder" && rm -f tokenyard_*.deb && cpack -G DEB >cpack.log) || { cat "$folder/cpack.log"; exit 1; }
deb=$(ls "$folder"/tokenyard_*.deb)
lintian --tag-display-limit 0 --suppress-tags-from-file packaging/lintian-expected --fail-on error "$deb"
sha256sum "$deb"
