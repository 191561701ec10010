#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The errors that README.md and docs/validation.md state are those of docs/validation-tables.md, which the program writes: each row below
names the line of the tables and the columns that its page prints, in order. README's errors of MLPerf's ratios and of training are the
records of validation_checks.json."""
import json
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
TPOT, TTFT, OUTPUT, BAND = range(2, 6)  # columns of the tables; each error is "median / p90 (bias)"

# page, how the page's row begins, line of the tables, columns printed
ROWS = [
    ('README.md', 'output tokens/s per GPU, new settings', 'New settings', [OUTPUT]),
    ('README.md', 'the same, whole models left out', 'Whole models left out', [OUTPUT]),
    ('README.md', 'the same, whole accelerators left out', 'Whole accelerators left out', [OUTPUT]),
    ('README.md', 'its 80 % band', 'New settings', [BAND]),
    ('README.md', 'time to the first token', 'New settings', [TTFT]),
    ('docs/validation.md', 'new settings, aggregated', 'New settings', [TPOT, TTFT, OUTPUT, BAND]),
    ('docs/validation.md', 'whole models left out (', 'Whole models left out', [TPOT, TTFT, OUTPUT, BAND]),
    ('docs/validation.md', 'whole accelerators left out (', 'Whole accelerators left out', [TPOT, TTFT, OUTPUT, BAND]),
    ('docs/validation.md', 'new settings, separate pools with', 'New settings, separate pools', [TPOT, TTFT, OUTPUT, BAND]),
    ('docs/validation.md', 'new settings, separate pools of InferenceX', 'New settings, separate pools of InferenceX', [TPOT, TTFT, OUTPUT, BAND]),
    ('docs/validation.md', 'new settings, frontier of racks', 'New settings, frontier of racks', [TPOT, TTFT, OUTPUT, BAND]),
    ('docs/validation.md', 'whole accelerators left out, the same', 'Whole accelerators left out, frontier of racks', [TPOT, TTFT, OUTPUT, BAND]),
]

CHECKS = [('README.md', 'MLPerf Server and Interactive', 'mlperf'), ('README.md', 'training tokens/s', 'training'),
          ('README.md', 'accelerator power', 'power')]


def cells(line):
    return [cell.strip() for cell in line.strip().strip('|').split('|')]


def rows(path):
    return [cells(line) for line in (ROOT / path).read_text(encoding='utf-8').splitlines() if line.startswith('| ')]


def numbers(text):
    return [float(word) for word in re.findall(r'\d+(?:\.\d+)?', text)]


def states(text, true):
    """Whether the numbers stand in the text one after the other; 125.2 may be printed as 125."""
    stated = numbers(text)
    return any(all(abs(s - t) <= (0.5 if t >= 100 else 1e-9) for s, t in zip(stated[i:], true)) for i in range(len(stated) - len(true) + 1))


def expected():
    """What each row must state: (page, how the row begins, numbers)."""
    tables = {row[0]: row for row in rows('docs/validation-tables.md')}
    for path, begin, line, columns in ROWS:
        yield path, begin, [n for column in columns for n in numbers(tables[line][column].split('(')[0])]
    checks = json.loads((ROOT / 'resources/catalogue/validation_checks.json').read_text(encoding='utf-8'))['records']
    values = {record['id']: record['values'] for record in checks}
    for path, begin, record in CHECKS:
        yield path, begin, [round(100 * values[record][key]['v'], 1) for key in ('median', 'p90')]


def main():
    faults = []
    for path, begin, true in expected():
        page = [row for row in rows(path) if row[0].startswith(begin)]
        if len(page) != 1:
            faults.append(f'{path} has {len(page)} rows that begin "{begin}", not one.')
        elif not states(' '.join(page[0][1:]), true):
            faults.append(f'{path}, "{begin}": what the program wrote says {true}.')
    print('\n'.join(faults))
    sys.exit(1 if faults else 0)


if __name__ == '__main__':
    main()
