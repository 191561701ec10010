#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# The pictures of README.md, made from the program: pictures.sh FOLDER-OF-BUILD. Needs imagemagick, pngquant and poppler-utils.
set -euo pipefail
cd "$(dirname "$0")/.."
build=$1 work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export QT_QPA_PLATFORM=${QT_QPA_PLATFORM:-offscreen} XDG_CONFIG_HOME=$work/config
"$build/app/tokenyard" --sample ulsan-103mw --language en --theme light --size 1440x900 --shot "$work" 2>/dev/null
"$build/app/tokenyard-cli" new --template ulsan-103mw -o "$work/plan.tokenyard"
"$build/app/tokenyard-cli" report "$work/plan.tokenyard" -o "$work/report.pdf" --language en
"$build/app/tokenyard-cli" render "$work/plan.tokenyard" --view single-line --language en -o "$work/sheet.pdf"
pdftoppm -r 110 -f 2 -l 2 -png "$work/report.pdf" "$work/report"
pdftoppm -r 90 -png "$work/sheet.pdf" "$work/sheet"
mkdir -p docs/pictures
convert "$work/tab1.png" "$work/map.png"
convert "$work"/sheet-*.png -shave 40x40 -gravity north -crop 100%x74%+0+0 +repage -trim -resize 1000x "$work/single-line.png"
convert "$work"/report-*.png -resize x700 -bordercolor '#c8ccd2' -border 1 "$work/report.png"
# The ledger is the strip above the findings: as high as its tiles.
convert "$work/tab1.png" -crop 1440x85+0+654 +repage "$work/ledger.png"
for name in map single-line report ledger; do
    pngquant --force --speed 1 64 --output "docs/pictures/$name.png" "$work/$name.png"
done
ls -l docs/pictures
