#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Pictures of every window and tab of the program, in both languages, both themes and two sizes: shots.sh PROGRAM FOLDER
set -euo pipefail
program=$1 folder=$2
export QT_QPA_PLATFORM=${QT_QPA_PLATFORM:-offscreen}
XDG_CONFIG_HOME=$(mktemp -d)
export XDG_CONFIG_HOME
trap 'rm -rf "$XDG_CONFIG_HOME"' EXIT
for language in en ko; do
    for theme in light dark; do
        for size in 1280x800 1920x1080; do
            "$program" --sample ulsan-103mw --language $language --theme $theme --size $size --shot "$folder/$language-$theme-$size"
        done
    done
done
echo "Pictures are in $folder"
