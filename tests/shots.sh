#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Pictures of every window and tab of the program, in both languages, both themes and from 1280 x 720 with text at 100, 150 and 200 % to
# 2560 x 1440: shots.sh PROGRAM FOLDER. With QT_QPA_PLATFORM=xcb on a display of 1280 x 720 dialogs are fitted to it too.
set -euo pipefail
program=$1 folder=$2
export QT_QPA_PLATFORM=${QT_QPA_PLATFORM:-offscreen}
XDG_CONFIG_HOME=$(mktemp -d)
export XDG_CONFIG_HOME
trap 'rm -rf "$XDG_CONFIG_HOME"' EXIT
for language in en ko; do
    for theme in light dark; do
        for shape in 1280x720@1 853x480@1.5 640x360@2 1920x1080@1 2560x1440@1; do
            QT_SCALE_FACTOR=${shape#*@} "$program" --sample ulsan-103mw --language $language --theme $theme --size "${shape%@*}" \
                --shot "$folder/$language-$theme-$shape"
        done
    done
done
echo "Pictures are in $folder"
