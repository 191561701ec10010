#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Every path that README.md, CONTRIBUTING.md and docs/ name exists: links, pictures, and words in backticks that look like a file of the
house. What a reader is to make (NAME, <id>, *) is left out."""
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
FOLDERS = ('core/', 'ui/', 'app/', 'tests/', 'docs/', 'resources/', 'translations/', 'packaging/', 'cmake/')
PATTERN = re.compile(r'[<>*{}]|NAME|000N|N-name|\.\.\.')


def pages():
    return [ROOT / 'README.md', ROOT / 'CONTRIBUTING.md', *sorted((ROOT / 'docs').rglob('*.md'))]


def without_code(text):
    return re.sub(r'^```.*?^```$', '', text, flags=re.MULTILINE | re.DOTALL)


def wrong(path):
    text = without_code(path.read_text(encoding='utf-8'))
    for target in re.findall(r'\]\(([^)#\s]+)[^)]*\)', text):
        if '://' not in target and not (path.parent / target).exists():
            yield f'links to {target}'
    for word in re.findall(r'`([^`\n]+)`', text):
        if word.startswith(FOLDERS) and ' ' not in word and not PATTERN.search(word):
            name = word.split(':')[0]
            if not any((ROOT / (name + ending)).exists() for ending in ('', '.h', '.cpp')):
                yield f'names {word}'


def main():
    faults = [f'{page.relative_to(ROOT)} {fault}, which does not exist.' for page in pages() for fault in wrong(page)]
    print('\n'.join(faults))
    sys.exit(1 if faults else 0)


if __name__ == '__main__':
    main()
