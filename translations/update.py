#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Brings translations/*.ts up to date with the sources: `./dev translate`.

lupdate reads tr() itself. It does not see through the short macros of a file (#define TF(source) TY_TR("Field", source)),
nor QT_TRANSLATE_NOOP inside another call, so this program expands these into one file that lupdate reads too.
English is the source: its entries are filled in. What is new in Korean stays unfinished, and a test refuses it.
"""
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

ROOT = pathlib.Path(__file__).resolve().parent.parent
LITERAL = r'"(?:[^"\\\n]|\\.)*"'
LITERALS = rf'(?:{LITERAL}\s*)+'
DIRECT = re.compile(rf'\b(?:TY_TR|QT_TRANSLATE_NOOP)\(\s*({LITERAL})\s*,\s*({LITERALS})\)')
SHORT = re.compile(rf'^\s*#define\s+(\w+)\(\w+\)\s+TY_TR\(\s*({LITERAL})\s*,', re.MULTILINE)
DEFINES = re.compile(r'^\s*#define.*$', re.MULTILINE)


def marked_texts(path):
    """(context, source) of every marked literal, both as written in C++."""
    code = path.read_text(encoding='utf-8')
    calls = DEFINES.sub('', code)
    yield from DIRECT.findall(calls)
    for name, context in SHORT.findall(code):
        for source in re.findall(rf'\b{name}\(\s*({LITERALS})\)', calls):
            yield context, source


def expanded():
    """One C++ file with every marked text once, in the order of folders and files."""
    files = sorted(p for folder in ('core', 'ui', 'app') for p in (ROOT / folder).rglob('*') if p.suffix in ('.h', '.cpp'))
    texts = dict.fromkeys((c, ' '.join(s.split('\n')).strip()) for p in files for c, s in marked_texts(p))
    return 'const char *const texts[] = {\n' + ''.join(f'    QT_TRANSLATE_NOOP({c}, {s}),\n' for c, s in texts) + '};\n'


def lupdate():
    for place in ('/usr/lib/qt6/bin/lupdate', shutil.which('lupdate6'), shutil.which('lupdate')): # Debian's lupdate asks for Qt 5
        if place and pathlib.Path(place).exists():
            return place
    sys.exit('lupdate is missing: install qt6-l10n-tools.')


def fill_english(path):
    """The English words are the source: every entry repeats it and is finished."""
    text = path.read_text(encoding='utf-8')
    entry = re.compile(r'(<source>)(.*?)(</source>.*?)<translation(?: type="unfinished")?(?:/>|>.*?</translation>)', re.DOTALL)
    path.write_text(entry.sub(r'\1\2\3<translation>\2</translation>', text), encoding='utf-8')


def unfinished(path):
    return [m.findtext('source') for m in ElementTree.parse(path).iter('message') if m.find('translation').get('type') == 'unfinished']


def main():
    files = sorted((ROOT / 'translations').glob('*.ts'))
    with tempfile.TemporaryDirectory() as folder:
        marked = pathlib.Path(folder) / 'marked_texts.cpp'
        marked.write_text(expanded(), encoding='utf-8')
        subprocess.run([lupdate(), '-silent', '-no-obsolete', '-locations', 'none', '-I', '.', 'ui', 'app', 'translations/qt_texts.cpp', str(marked), '-ts',
                        *map(str, files)], cwd=ROOT, check=True)
    for path in files:
        if path.stem.endswith('_en'):
            fill_english(path)
        left = unfinished(path)
        print(f'{path.name}: {len(left)} to translate')
        for source in left:
            print(f'    {source!r}')


if __name__ == '__main__':
    main()
