#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Builds the package of the last commit twice, in two folders of different names, and compares: test_reproducible.sh [TARGET...]
# With targets (names or object files of ninja) only these are built and compared, byte by byte, and nothing is packed: a whole build takes
# a quarter of an hour of two processors, twice.
set -euo pipefail
cd "$(dirname "$0")/.."
SOURCE_DATE_EPOCH=$(git log -1 --format=%ct)
export SOURCE_DATE_EPOCH
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
places=("$work/one/tokenyard" "$work/another/much/deeper/place")
for place in "${places[@]}"; do
    mkdir -p "$place"
    git archive HEAD | tar -x -C "$place"
    (cd "$place" && cmake --preset package >/dev/null && ninja -C build/package "$@" >build.log) || { tail -30 "$place/build.log"; exit 1; }
    [ $# -gt 0 ] || (cd "$place" && ./packaging/make_package.sh build/package)
done
different=0
compare() { # files of the build folder
    for file in "$@"; do
        if cmp "${places[0]}/build/package/$file" "${places[1]}/build/package/$file"; then
            echo "the same: $file"
        else
            different=1
            [[ $file != *.deb ]] || diff <(dpkg-deb -I "${places[0]}/build/package/$file" md5sums) <(dpkg-deb -I "${places[1]}/build/package/$file" md5sums) || true
        fi
    done
}
if [ $# -eq 0 ]; then
    package=$(cd "${places[0]}/build/package" && ls tokenyard_*.deb) || { echo "No package was made."; exit 1; }
    compare "$package"
else
    mapfile -t made < <(cd "${places[0]}/build/package" && find . -name '*.o' -o -type f -path './app/*' -perm -u+x -name 'tokenyard*' | sort)
    [ ${#made[@]} -gt 0 ] || { echo "Nothing to compare: the target makes no object and no program."; exit 1; }
    compare "${made[@]}"
fi
exit $different
