#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Writes docs/performance.md from what this machine measures: performance.py FOLDER-OF-BUILD [BENCH-OF-AN-OLDER-COMMIT]
The window's start (--times), commands, and the benchmarks of tests/bench where they were built (TOKENYARD_BENCH=ON). Times are the
processor's, the least of three: another program's work beside it changes them little."""
import datetime
import json
import os
import pathlib
import re
import resource
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
COMMANDS = [  # what a planner waits for
    ('KPIs, 200 samples of bands and findings of the 103 MW sample', 'evaluate ulsan.tokenyard'),
    ('findings alone', 'check ulsan.tokenyard'),
    ('one value changed, figures before and after', 'set ulsan.tokenyard cost.staff=90 -o changed.tokenyard --force'),
    ('1,000 samples of all inputs', 'montecarlo ulsan.tokenyard --samples 1000'),
    ('each input at its low and high', 'tornado ulsan.tokenyard --kpi npv'),
    ('N-1 of every element', 'nminus1 ulsan.tokenyard'),
    ('moved to 17 regions', 'transplant ulsan.tokenyard --all'),
    ('30 campuses as one portfolio', 'portfolio thirty.tokenyard-portfolio --json'),
    ('report as PDF', 'report ulsan.tokenyard -o ulsan.pdf --language ko'),
    ('site as PNG', 'render ulsan.tokenyard -o ulsan.png'),
    ('the gigawatt sample: KPIs, bands, findings', 'evaluate gigawatt.tokenyard'),
    ('a plan with power of its own, dispatched six times a sample: KPIs, bands, findings', 'evaluate solaseado.tokenyard')]

COMPARED = 'coolingYear|weatherParsed|servingEval|servingSearch$|openASmall|dragStep/|firstStudy'  # with an older commit


def cpu(command, folder, environment):
    """Processor seconds of a command, the least of three, and the wall clock of that run."""
    best = None
    for _ in range(3):
        before, start = resource.getrusage(resource.RUSAGE_CHILDREN), datetime.datetime.now()
        subprocess.run(command, cwd=folder, env=environment, check=True, capture_output=True)
        after, wall = resource.getrusage(resource.RUSAGE_CHILDREN), (datetime.datetime.now() - start).total_seconds()
        spent = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
        best = min(best or (spent, wall), (spent, wall))
    return best


def start_times(program, environment):
    runs = [subprocess.run([program, '--sample', 'ulsan-103mw', '--times'], env=environment, check=True, capture_output=True, text=True).stdout
            for _ in range(3)]
    found = [[float(n) for n in re.findall(r'\d+\.?\d*', run)] for run in runs if 'first paint' in run]
    return min(found, key=lambda f: f[1])


def benchmarks(program, environment):
    if not program.exists():
        return []
    run = subprocess.run([program, '--benchmark_format=json'], env=environment, check=True, capture_output=True, text=True).stdout
    return [(b['name'], b['cpu_time'], b['time_unit']) for b in json.loads(run[run.index('{'):])['benchmarks']]


def against(older, newer, environment, rounds=6):
    """Benchmarks that both programs have, the two in turn: name, older and newer time (the least of the rounds), unit."""
    best = ({}, {})
    for _ in range(rounds):
        for program, times in zip((older, newer), best):
            run = subprocess.run([program, f'--benchmark_filter={COMPARED}', '--benchmark_format=json', '--benchmark_min_time=0.05'],
                                 env=environment, check=True, capture_output=True, text=True).stdout
            for b in json.loads(run[run.index('{'):])['benchmarks']:
                spent = (b['cpu_time'], b['time_unit'])
                times[b['name']] = min(times.get(b['name'], spent), spent)
    return [(name, best[0][name][0], best[1][name][0], best[1][name][1]) for name in best[1] if name in best[0]]


def mapped(command, rounds_home):
    """Wall and processor seconds until a window of half a million pixels stands on the display."""
    environment = dict(os.environ, HOME=rounds_home, XDG_CONFIG_HOME=rounds_home, XDG_DATA_HOME=rounds_home, XDG_RUNTIME_DIR=rounds_home)
    start, program = datetime.datetime.now(), subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        while (wall := (datetime.datetime.now() - start).total_seconds()) < 60:
            tree = subprocess.run(['xwininfo', '-root', '-tree'], capture_output=True, text=True).stdout
            for window, width, height in re.findall(r'(0x\w+) .* (\d+)x(\d+)\+', tree):
                if int(width) * int(height) >= 500000 and 'IsViewable' in subprocess.run(['xwininfo', '-id', window], capture_output=True, text=True).stdout:
                    ticks = pathlib.Path(f'/proc/{program.pid}/stat').read_text().rsplit(')', 1)[1].split()
                    return wall, (int(ticks[11]) + int(ticks[12])) / os.sysconf('SC_CLK_TCK')
        return wall, 0.0
    finally:
        program.kill()
        program.wait()


def beside_qelectrotech(program, rounds=6):
    """The first windows of QElectroTech with a small drawing and of the sample, in turn, the least of the rounds; nothing where it is not installed."""
    drawing = pathlib.Path('/usr/share/qelectrotech/examples/741.qet')
    if not drawing.exists() or not shutil.which('Xvfb') or not shutil.which('xwininfo'):
        return []
    display = subprocess.Popen(['Xvfb', ':97', '-screen', '0', '1600x1000x24'], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    os.environ['DISPLAY'] = ':97'
    commands = {'QElectroTech 0.9, `741.qet`': ['qelectrotech', str(drawing)], 'this program, the 103 MW sample': [program, '--sample', 'ulsan-103mw']}
    runs = {what: [] for what in commands}
    try:
        for _ in range(rounds):
            for what, command in commands.items():
                with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as home:
                    runs[what].append(mapped(command, home))
    finally:
        display.kill()
    return [(what, min(cpu for _, cpu in times), min(wall for wall, _ in times)) for what, times in runs.items()]


def words(name):
    """servingSearchOfPools/real_time -> serving search of pools"""
    head, _, rest = name.replace('/real_time', '').replace('/min_time:0.300', '').partition('/')
    return re.sub(r'(?<=[a-z])(?=[A-Z0-9])|(?<=[0-9])(?=[A-Z])', ' ', head).lower() + (f' ({rest})' if rest else '')


def main():
    build = pathlib.Path(sys.argv[1]).resolve()
    with tempfile.TemporaryDirectory() as folder:
        environment = dict(os.environ, QT_QPA_PLATFORM='offscreen', XDG_CONFIG_HOME=folder, XDG_DATA_HOME=folder, XDG_RUNTIME_DIR=folder)
        cli = str(build / 'app' / 'tokenyard-cli')
        for name, template in (('ulsan', 'ulsan-103mw'), ('gigawatt', 'gigawatt-block'), ('solaseado', 'solaseado-20mw')):
            subprocess.run([cli, 'new', '--template', template, '-o', f'{name}.tokenyard'], cwd=folder, check=True, capture_output=True)
        for i in range(30):
            subprocess.run([cli, 'set', 'ulsan.tokenyard', f'site.title=Campus {i}', '-o', f'campus-{i}.tokenyard'], cwd=folder, check=True, capture_output=True)
        subprocess.run([cli, 'portfolio', 'new', *(f'campus-{i}.tokenyard' for i in range(30)), '-o', 'thirty.tokenyard-portfolio'], cwd=folder, check=True,
                       capture_output=True)
        start = start_times(str(build / 'app' / 'tokenyard'), environment)
        windows = beside_qelectrotech(str(build / 'app' / 'tokenyard'))
        rows = [(what, line, *cpu([cli, *line.split()], folder, environment)) for what, line in COMMANDS]
        benches = benchmarks(build / 'tests' / 'bench' / 'bench', environment)
        compared = against(sys.argv[2], build / 'tests' / 'bench' / 'bench', environment) if len(sys.argv) > 2 else []
    model = re.search(r'model name\s*: (.*)', pathlib.Path('/proc/cpuinfo').read_text())
    lines = ['# Performance', '',
             f'Made by `docs/performance.py build/release` on {datetime.date.today()}, {os.cpu_count()} cores of {model[1] if model else "an unknown processor"}, '
             f'load average {os.getloadavg()[0]:.1f} at the end: figures of that run, not of a quiet machine. Processor time, the least of three runs; the wall '
             'clock beside it holds what others did. What is wanted: the ledger within 150 ms of an edit, the report within 2 s, the first window within a second.',
             '', '## The window', '', '| | processor s | wall s |', '|---|---|---|',
             f'| first window of the 103 MW sample painted | {start[1]:.2f} | {start[0]:.2f} |',
             f'| its ledger painted | {start[3]:.2f} | {start[2]:.2f} |', '',
             f'Memory then {start[4]:.0f} MB, at most {start[5]:.0f} MB.', '', '## Commands', '', '| what | command | processor s | wall s |', '|---|---|---|---|']
    if windows:
        at = lines.index('## Commands')
        lines[at:at] = ['Until the first window stands on an X display (Xvfb), the two programs in turn, the least of six:', '', '| | processor s | wall s |', '|---|---|---|',
                        *(f'| {what} | {cpu:.2f} | {wall:.2f} |' for what, cpu, wall in windows), '']
    lines += [f'| {what} | `{line}` | {spent:.2f} | {wall:.2f} |' for what, line, spent, wall in rows]
    if benches:
        lines += ['', '## Parts', '',
                  'A plan holds at most 10,000 objects (`core/plan/part_table.h`); wanted are 100 and 50 ms to save and open these.', '', 'Benchmarks of `tests/bench` (`./dev bench`), processor time of one round.', '', '| what | time |', '|---|---|']
        lines += [f'| {words(name)} | {time:.3g} {unit} |' for name, time, unit in benches]
    lines += ['', '## Large maps', # measured by hand: the file is too large for the repository
              'A DXF of 100 MB with 141,844 closed polylines is read by the import\'s own process in 1.0 s of processor time (6.5 s on a machine with other work), with progress, at 45 MB;',
              'as a background it is refused at 200,000 lines with that number. Three or four layouts of 40 MW are there after 0.3 s of processor time.']
    if compared:
        lines += ['', '## Against an older commit', '', 'Benchmarks that the commit before the redesign had too, the two programs in turn in one run, the least '
                  'of six; at most 1.1 times is wanted.', '', '| what | before | now | times |', '|---|---|---|---|']
        lines += [f'| {words(name)} | {old:.3g} {unit} | {new:.3g} {unit} | {new / old:.2f} |' for name, old, new, unit in compared]
    (ROOT / 'docs' / 'performance.md').write_text('\n'.join(lines) + '\n', encoding='utf-8')


if __name__ == '__main__':
    main()
