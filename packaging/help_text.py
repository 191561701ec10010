# SPDX-License-Identifier: Apache-2.0
"""Reads what the programs say with --help: commands, their words and options, as data. What man pages, shell completion and the
lists of docs/ are made of, so that none of them is typed twice."""
import os
import re
import subprocess
from dataclasses import dataclass, field

COLUMN = 30  # where CLI11 begins the descriptions


@dataclass
class Entry:
    """An option or a word of the command line."""
    flags: list       # ['-o', '--output'], or the name of a word
    value: str        # 'TEXT', '' of a flag
    choices: list     # of a value, if it is one of a few
    limits: str       # '1 - 4096'
    default: str
    required: bool
    many: bool
    text: str


@dataclass
class Command:
    name: str
    about: str = ''
    usage: str = ''
    words: list = field(default_factory=list)
    options: list = field(default_factory=list)
    commands: list = field(default_factory=list)


def ask(program, *words):
    environment = dict(os.environ, QT_QPA_PLATFORM='offscreen', LC_ALL='C.UTF-8', COLUMNS='80', XDG_RUNTIME_DIR='/tmp')
    return subprocess.run([program, *words], check=True, capture_output=True, text=True, env=environment).stdout


def entry(name, text):
    words = name.split(' ', 1)
    rest = words[1] if len(words) > 1 else ''
    required, many = 'REQUIRED' in rest, '...' in rest
    rest = rest.replace('REQUIRED', '').replace('...', '').strip()
    choices = re.search(r'\{(.*?)\}', rest)
    limits = re.search(r'in \[(.*?)\]', rest) or re.search(r':(\S+ to \S+)', rest)
    default = re.search(r'=(\S+)$', rest)
    return Entry(words[0].split(','), re.match(r'[A-Z]*', rest)[0], choices[1].split(',') if choices else [],
                 limits[1].replace(' - ', ' to ') if limits else '', default[1] if default else '', required, many, text)


def sections(text):
    """The parts of a help text by their heading, and what stands before."""
    parts, now = {'': []}, ''
    for line in text.splitlines():
        heading = re.fullmatch(r'([A-Z]\w+):', line)
        if heading:
            now = heading[1]
            parts[now] = []
        else:
            parts[now].append(line)
    return parts


def rows(lines):
    """(name, description) of a section of CLI11."""
    found = []
    for line in lines:
        if not line.strip():
            continue
        if line[:COLUMN].strip() == '':
            if found:
                name, text = found[-1]
                found[-1] = (name, (text + ' ' + line.strip()).strip())
        elif len(line) > COLUMN and line[COLUMN - 1] == ' ' and line[COLUMN] != ' ' and line[:COLUMN].count('[') == line[:COLUMN].count(']'):
            found.append((line[:COLUMN].strip(), line[COLUMN:].strip()))
        else:
            found.append((line.strip(), ''))
    return found


def read_command(program, path):
    parts = sections(ask(program, *path, '--help'))
    command = Command(path[-1] if path else os.path.basename(program))
    for line in parts['']:
        if line.startswith('Usage:'):
            command.usage = line[len('Usage:'):].strip()
        elif line.strip():
            command.about = (command.about + ' ' + line.strip()).strip()
    command.words = [entry(*row) for row in rows(parts.get('Positionals', []))]
    command.options = [e for e in (entry(*row) for row in rows(parts.get('Options', []))) if '--help' not in e.flags]
    command.commands = [read_command(program, [*path, name]) for name, _ in rows(parts.get('Subcommands', []))]
    return command


def read_window(program):
    """The window's options as Qt prints them: wrapped to the terminal's width."""
    command, now = Command(os.path.basename(program)), None
    for line in ask(program, '--help').splitlines():
        row = re.match(r'  (-.*?|FILE)\s{2,}(\S.*)$', line)
        if row:
            flags = re.findall(r'--?[a-z-]+', row[1]) or [row[1]]
            value = re.search(r'<(\w+)>', row[1])
            now = Entry(flags, value[1] if value else '', [], '', '', False, False, row[2])
            (command.words if row[1] == 'FILE' else command.options).append(now)
        elif now and re.match(r'\s{20,}\S', line):
            now.text += ' ' + line.strip()
        elif line.strip() and not line.endswith(':') and not line.startswith('Usage'):
            command.about = line.strip()
    command.options = [o for o in command.options if '--help-all' not in o.flags and '--help' not in o.flags]
    for option in command.options:
        if ' or ' in option.text and len(option.text) < 30:
            option.choices = re.findall(r'\w+', option.text.replace(' or ', ' '))
        elif option.value == 'NAME':
            option.choices = re.findall(r'[a-z0-9]+-[a-z0-9-]+', option.text)
    return command
