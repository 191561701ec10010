#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Installs the package in a bare Debian 12 and uses it there: test_in_chroot.sh PACKAGE.deb [FOLDER]
# Needs root and mmdebstrap; the root system (some 500 MB) is made in FOLDER or a temporary folder and removed at the end.
# MMDEBSTRAP_OPTIONS adds options, e.g. --aptopt='Acquire::http::Proxy "http://proxy:3128"'.
set -euo pipefail
deb=$(realpath "$1")
command -v mmdebstrap >/dev/null || { echo "This test needs mmdebstrap (package mmdebstrap); nothing was tested."; exit 77; }
[ "$(id -u)" -eq 0 ] || { echo "This test needs root, to make a root system; nothing was tested."; exit 77; }
work=${2:-$(mktemp -d)}
mkdir -p "$work"
root=$work/root
declare -a options
read -r -a options <<<"${MMDEBSTRAP_OPTIONS:-}"

leave() {
    umount -q "$root/proc" "$root/dev/null" 2>/dev/null || true
    [ -n "${KEEP:-}" ] || rm -rf --one-file-system "$root"
}
trap leave EXIT
step() { printf '== %s\n' "$*"; }
inside() { chroot "$root" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"; }
files() { (cd "$root" && find . -xdev -not -path './proc/*' -not -path './tmp/*' -not -path './var/*' -not -path './root/*' | LC_ALL=C sort); }

step "A bare Debian 12"
mmdebstrap --variant=apt --mode=root ${options[@]+"${options[@]}"} bookworm "$root"
mount -t proc proc "$root/proc"
cp "$deb" "$root/tmp/tokenyard.deb"

files >"$work/bare.txt"
step "Installing"
cp /etc/resolv.conf "$root/etc/resolv.conf"
inside apt-get update -q >"$work/install.log" 2>&1 || { tail -30 "$work/install.log"; exit 1; }
inside apt-get install -y -q --no-install-recommends /tmp/tokenyard.deb >>"$work/install.log" 2>&1 || { tail -30 "$work/install.log"; exit 1; }
files >"$work/with.txt"

step "Using"
inside tokenyard-cli --version
inside tokenyard-cli new --template ulsan-103mw -o /tmp/ulsan.tokenyard
inside tokenyard-cli evaluate /tmp/ulsan.tokenyard >"$work/evaluate.txt"
head -6 "$work/evaluate.txt"
inside tokenyard-cli report /tmp/ulsan.tokenyard -o /tmp/ulsan.pdf --language ko
[ "$(head -c 5 "$root/tmp/ulsan.pdf")" = "%PDF-" ]
step "A report of $(stat -c %s "$root/tmp/ulsan.pdf") bytes"
inside env QT_QPA_PLATFORM=offscreen tokenyard --version
inside env QT_QPA_PLATFORM=offscreen tokenyard /tmp/ulsan.tokenyard --times
inside env QT_QPA_PLATFORM=offscreen tokenyard /tmp/ulsan.tokenyard --language ko --size 1280x800 --shot /tmp/shots >"$work/shots.log" 2>&1 || { tail -30 "$work/shots.log"; exit 1; }
pictures=$(find "$root/tmp/shots" -name '*.png' -size +10k | wc -l)
[ "$pictures" -ge 10 ] || { echo "The window made $pictures pictures of its tabs."; exit 1; }
step "$pictures pictures of the window's tabs and dialogs"
for page in man1/tokenyard.1.gz man1/tokenyard-cli.1.gz ko/man1/tokenyard.1.gz ko/man1/tokenyard-cli.1.gz; do
    # dpkg of a minimal system may be told to leave man pages out
    [ -e "$root/usr/share/man/$page" ] || { echo "There is no man page $page."; exit 1; }
done

for file in bash-completion/completions/tokenyard bash-completion/completions/tokenyard-cli zsh/vendor-completions/_tokenyard \
    zsh/vendor-completions/_tokenyard-cli applications/tokenyard.desktop metainfo/io.github.tokenyard.metainfo.xml mime/packages/tokenyard.xml; do
    [ -s "$root/usr/share/$file" ] || { echo "There is no $file."; exit 1; }
done
inside bash -c 'for f in /usr/share/bash-completion/completions/tokenyard*; do . "$f"; done; complete -p tokenyard tokenyard-cli' >"$work/completion.txt"

step "Removing"
inside dpkg -L tokenyard | while read -r path; do [ -d "$root$path" ] || echo ".$path"; done | LC_ALL=C sort >"$work/own.txt"
inside apt-get purge -y -q tokenyard >"$work/remove.log" 2>&1
inside apt-get autoremove --purge -y -q >>"$work/remove.log" 2>&1
files >"$work/without.txt"
LC_ALL=C comm -12 "$work/own.txt" "$work/without.txt" >"$work/left.txt"
[ ! -s "$work/left.txt" ] || { cat "$work/left.txt"; echo "These files of the package were left behind."; exit 1; }
step "$(wc -l <"$work/own.txt") files were the package's; beside those of the bare system stand now, of packages it needed:"
LC_ALL=C comm -13 "$work/bare.txt" "$work/without.txt" | sed -n 1,20p
if grep -i tokenyard "$work/without.txt"; then
    echo "These files were left behind."
    exit 1
fi
step "Installed, used and removed; nothing of it is left"
