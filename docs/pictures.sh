#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# The pictures of README.md and of the manual in both languages, made from the program: pictures.sh FOLDER-OF-BUILD. Needs imagemagick, pngquant and poppler-utils.
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
pdftoppm -r 130 -png "$work/sheet.pdf" "$work/sheet"
mkdir -p docs/pictures
convert "$work/tab1.png" "$work/map.png"
convert "$work"/sheet-*.png -shave 58x58 -gravity north -crop 100%x79%+0+0 +repage -trim -resize 1000x "$work/single-line.png"
convert "$work"/report-*.png -resize x700 -bordercolor '#c8ccd2' -border 1 "$work/report.png"
# The ledger is the strip above the findings: as high as its tiles.
convert "$work/tab1.png" -crop 1440x85+0+590 +repage "$work/ledger.png"
for name in map single-line report ledger; do
    pngquant --force --speed 1 64 --output "docs/pictures/$name.png" "$work/$name.png"
done
# The manual's: tabs by their place, at two pixels of three, which the help window shows at 640 points.
for language in en ko; do
    mkdir -p "docs/pictures/manual/$language" "$work/$language"
    "$build/app/tokenyard" --sample ulsan-103mw --language "$language" --theme light --size 1440x900 --shot "$work/$language" 2>/dev/null
    for picture in window:tab1 hours:tab3 throughput:tab5 money:tab6 studies:tab7 single-line:tab9 region:tab13; do
        convert "$work/$language/${picture#*:}.png" -resize 960x "$work/$language/small.png"
        pngquant --force --speed 1 64 --output "docs/pictures/manual/$language/${picture%:*}.png" "$work/$language/small.png"
    done
done
ls -l docs/pictures docs/pictures/manual/*
