#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Does the steps of docs/tutorials and compares the figures: tutorials.py TOKENYARD-CLI [--refresh] [NAME...]

A page has fenced `sh` blocks, which are run one after the other in an empty folder, and `text` blocks behind them: an excerpt of
what the commands print, where a line with three dots stands for what is left out. A line is found by its words; its numbers must
agree within their digits. A number in bold in the prose must be one of a `text` block of the page, rounded as the prose has it.
The Korean page (docs/tutorials/ko) has the same blocks. With --refresh, blocks and bold numbers take what the programs print."""
import os
import pathlib
import re
import subprocess
import sys
import tempfile

FOLDER = pathlib.Path(__file__).resolve().parent.parent.parent / 'docs' / 'tutorials'
NUMBER = re.compile(r'-?\d[\d,]*(?:\.\d+)?(?:e[+-]?\d+)?')
FENCE = re.compile(r'^```(sh|text)\n(.*?)^```$', re.MULTILINE | re.DOTALL)
BOLD = re.compile(r'\*\*(-?\d[\d,]*(?:\.\d+)?)(?=[ %*])(\*\*억)?')  # Korean counts money in 억, a tenth of a billion


def numbers(line):
    return NUMBER.findall(line)


def value(text):
    return float(text.replace(',', ''))


def half_digit(text):
    """Half of the last digit that the text states."""
    mantissa, _, power = text.partition('e')
    decimals = len(mantissa.partition('.')[2])
    return 0.5000001 * 10.0 ** (int(power or 0) - decimals)


def words(line):
    """The line without its numbers and the width of its gaps."""
    return ' '.join(NUMBER.sub('#', line).split())


def key(line):
    """What a line is found by when its figures changed: its words up to the first number, and a number that leads it."""
    lead = numbers(line)[0] if re.match(r'\s*-?\d', line) else ''
    return lead, words(line).split(' #')[0]


def agrees(stated, printed):
    a, b = numbers(stated), numbers(printed)
    return words(stated) == words(printed) and all(abs(value(x) - value(y)) <= max(half_digit(x), half_digit(y)) for x, y in zip(a, b))


def run(commands, folder, program):
    environment = dict(os.environ, PATH=str(pathlib.Path(program).resolve().parent) + os.pathsep + os.environ['PATH'],
                       QT_QPA_PLATFORM='offscreen', XDG_RUNTIME_DIR=folder, LC_ALL='C.UTF-8')
    done = subprocess.run(['bash', '-e', '-o', 'pipefail', '-c', commands], cwd=folder, env=environment, stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT, text=True, timeout=600, check=False)
    return done.stdout.splitlines() + ([] if done.returncode == 0 else [f'The commands ended with {done.returncode}.'])


def find(stated, printed, start, same):
    return next((i for i in range(start, len(printed)) if same(stated, printed[i])), None)


def excerpt(block, printed, faults):
    """The block with what is printed now; what does not agree is named in faults."""
    fresh, at = [], 0
    for line in block.splitlines():
        if line.strip() in ('...', '…', ''):
            fresh.append(line)
            continue
        i = find(line, printed, at, agrees)
        if i is None:
            i = find(line, printed, at, lambda a, b: key(a) == key(b))
            faults.append(f'stated:  {line}\n      printed: {printed[i] if i is not None else "no such line"}')
        if i is None:
            fresh.append(line)
        else:
            fresh.append(line if agrees(line, printed[i]) else printed[i].rstrip())
            at = i + 1
    return '\n'.join(fresh) + '\n'


def rounded(stated, exact):
    """The number as the prose writes it: so many decimals, commas or none."""
    decimals = len(stated.partition('.')[2])
    return f'{exact:,.{decimals}f}' if ',' in stated or abs(exact) >= 10000 else f'{exact:.{decimals}f}'


def renewed(prose, old, new, faults):
    """The bold numbers of the prose, each looked up in the old blocks and taken from its place in the new ones."""
    def one(match):
        stated, unit = match[1], match[2] or ''
        scale = 10.0 if unit else 1.0
        places = [i for i, n in enumerate(old) if abs(scale * value(n) - value(stated)) <= half_digit(stated)]
        if not places:
            faults.append(f'no block has the number **{stated}**')
            return match[0]
        if len(new) != len(old):
            return match[0]
        kept = [i for i in places if abs(scale * value(new[i]) - value(stated)) <= half_digit(stated)]
        return match[0] if kept else '**' + rounded(stated, scale * value(new[places[0]])) + unit
    return BOLD.sub(one, prose)


def do(path, program, refresh):
    text = path.read_text(encoding='utf-8')
    faults, printed, parts, end = [], [], [], 0
    with tempfile.TemporaryDirectory() as folder:
        for fence in FENCE.finditer(text):
            parts.append(text[end:fence.start()])
            end = fence.end()
            body = fence[2]
            if fence[1] == 'sh':
                printed = run(body, folder, program)
                faults += [line for line in printed if line.startswith('The commands ended with')]
            else:
                body = excerpt(body, printed, faults)
            parts.append((fence[1], fence[2], body))
    parts.append(text[end:])
    old = [n for p in parts if isinstance(p, tuple) and p[0] == 'text' for n in numbers(p[1])]
    new = [n for p in parts if isinstance(p, tuple) and p[0] == 'text' for n in numbers(p[2])]
    fresh = ''.join(renewed(p, old, new, faults) if isinstance(p, str) else f'```{p[0]}\n{p[2]}```' for p in parts)
    if refresh and fresh != text:
        path.write_text(fresh, encoding='utf-8')
    return faults, parts, old, new


def translated(path, parts, old, new, refresh):
    """The Korean page: the same blocks, and its own bold numbers."""
    text, faults = path.read_text(encoding='utf-8'), []
    blocks = [p for p in parts if isinstance(p, tuple)]
    fences = list(FENCE.finditer(text))
    if [f[1] for f in fences] != [b[0] for b in blocks]:
        return [f'{len(fences)} blocks where the English page has {len(blocks)}']
    fresh, end = '', 0
    for fence, (kind, stated, now) in zip(fences, blocks):
        fresh += renewed(text[end:fence.start()], old, new, faults) + f'```{kind}\n{now}```'
        end = fence.end()
        if fence[2] != (now if refresh else stated):
            faults.append(f'another block than in English:\n{fence[2]}')
    fresh += renewed(text[end:], old, new, faults)
    if refresh and fresh != text:
        path.write_text(fresh, encoding='utf-8')
    return faults


def main():
    program, refresh = sys.argv[1], '--refresh' in sys.argv
    names = [a for a in sys.argv[2:] if a != '--refresh']
    wrong = 0
    for path in sorted(FOLDER.glob('*.md')):
        if names and path.stem not in names:
            continue
        faults, parts, old, new = do(path, program, refresh)
        korean = path.parent / 'ko' / path.name
        found = [(path, faults), (korean, translated(korean, parts, old, new, refresh) if korean.exists() else ['there is no such page'])]
        for page, list_ in found:
            for fault in list_:
                wrong += 1
                print(f'{page.relative_to(FOLDER)}: {fault}')
    if wrong and not refresh:
        sys.exit(f'{wrong} places differ; if the new figures are right, run ./dev tutorials.')


if __name__ == '__main__':
    main()
