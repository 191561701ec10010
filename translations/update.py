#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Brings translations/*.ts up to date with the sources: `./dev translate`.

lupdate reads tr() itself. It does not see through the short macros of a file (#define TF(source) TY_TR("Field", source)),
nor QT_TRANSLATE_NOOP inside another call, so this program expands these into one file that lupdate reads too.
English text lives in the sources, so tokenyard_en.ts holds plural forms at most ("%n file(s)") and exists only where the
sources have some. What is new in another language stays unfinished, and a test refuses it.
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
SHORT = re.compile(rf'^\s*#define\s+(\w+)\(\w+\)\s+(?:Text\()?TY_TR\(\s*({LITERAL})\s*,', re.MULTILINE)
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


def unfinished(path):
    return [m.findtext('source') for m in ElementTree.parse(path).iter('message') if m.find('translation').get('type') == 'unfinished']


def run_lupdate(marked, *options):
    subprocess.run([lupdate(), '-silent', '-no-obsolete', '-locations', 'none', '-I', '.', 'ui', 'app', 'translations/qt_texts.cpp',
                    str(marked), *map(str, options)], cwd=ROOT, check=True)


def update_english(marked):
    """Only what English words do not say by themselves: one file, two files."""
    path = ROOT / 'translations' / 'tokenyard_en.ts'
    run_lupdate(marked, '-pluralonly', '-source-language', 'en', '-target-language', 'en', '-ts', path)
    if not list(ElementTree.parse(path).iter('message')):
        path.unlink()


def main():
    with tempfile.TemporaryDirectory() as folder:
        marked = pathlib.Path(folder) / 'marked_texts.cpp'
        marked.write_text(expanded(), encoding='utf-8')
        run_lupdate(marked, '-ts', *(p for p in sorted((ROOT / 'translations').glob('*.ts')) if not p.stem.endswith('_en')))
        update_english(marked)
    for path in sorted((ROOT / 'translations').glob('*.ts')):
        left = unfinished(path)
        print(f'{path.name}: {len(left)} to translate')
        for source in left:
            print(f'    {source!r}')


if __name__ == '__main__':
    main()
