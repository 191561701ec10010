#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Writes the man pages and the shell completion from what the programs say with --help, and docs/variables.md from `fields --json`.
    ./dev pages          (make_pages.py TOKENYARD-CLI TOKENYARD [--check])
The Korean of a help text stands in man_ko.tsv; a text without one is printed at the end and stays English in the Korean page.
With --check nothing is written, and what differs is an error: a test asks that."""
import json
import pathlib
import re
import sys

import completion
import help_text
import variables

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent
VERSION = re.search(r'project\(Tokenyard VERSION (\S+)', (ROOT / 'CMakeLists.txt').read_text())[1]

# What --help does not say; the rest of the pages is its words.
WORDS = {
    'en': {
        'manual': 'Tokenyard manual', 'name': 'NAME', 'synopsis': 'SYNOPSIS', 'description': 'DESCRIPTION', 'options': 'OPTIONS',
        'commands': 'COMMANDS', 'exit': 'EXIT STATUS', 'examples': 'EXAMPLES', 'files': 'FILES', 'see': 'SEE ALSO',
        'one_of': 'One of', 'from': 'From', 'default': 'Default', 'version': 'Print the version of program and data.',
        'command': 'COMMAND', 'arguments': 'ARGUMENTS', 'some': 'options',
        'cli_about': 'Computes, changes and compares plans without a window. Answers go to standard output, with \\fB--json\\fR as JSON in the '
                     'units of the documentation; every error is one sentence on standard error. No display is needed.',
        'window_about': 'Opens the window on a plan, or on the page of recent plans and samples. Each step can be undone; unsaved work is '
                        'kept a moment after each edit. F1 opens the page of the manual on what has the focus.',
        'exits': [('0', 'Done.'), ('1', 'Usage: an unknown word, a value out of range, an unknown id (the nearest are named).'),
                  ('2', 'check --strict: at least one error; loadflow --matpower, solve: no solution; samples that cannot be drawn.'),
                  ('3', 'Input or output: a file that is missing, unreadable, damaged or newer; a place that cannot be written.')],
        'window_exits': [('0', 'Done.'), ('2', 'A wrong option, or a sample that does not exist.')],
        'file': 'A plan: one checked SQLite file with its own copies of the records it uses.',
        'kept': 'Copies of unsaved work, offered again after a session that ended badly.',
        'example_words': ['Start from a template, change a value, see the figures:', 'The report as a PDF:'],
        'window_example': 'The sample of 103 MW, in Korean:'},
    'ko': {
        'manual': '토큰야드 설명서', 'name': '이름', 'synopsis': '사용법', 'description': '설명', 'options': '옵션',
        'commands': '명령', 'exit': '종료 상태', 'examples': '예', 'files': '파일', 'see': '함께 보기',
        'one_of': '선택', 'from': '범위', 'default': '기본값', 'version': '프로그램과 데이터의 버전을 출력합니다.',
        'command': '명령', 'arguments': '인수', 'some': '옵션',
        'cli_about': '창 없이 계획을 계산하고 바꾸고 비교합니다. 결과는 표준 출력으로 나가며, \\fB--json\\fR을 주면 문서에 적힌 단위의 JSON으로 나갑니다. '
                     '오류는 표준 오류에 한 문장으로 나옵니다. 화면이 없어도 됩니다.',
        'window_about': '계획을 열거나, 최근 계획과 예제를 고르는 첫 화면을 엽니다. 모든 단계는 되돌릴 수 있고, 저장하지 않은 작업은 편집 직후마다 '
                        '따로 보관합니다. F1을 누르면 초점이 있는 곳의 설명서 쪽이 열립니다.',
        'exits': [('0', '끝남.'), ('1', '사용법: 모르는 말, 범위를 벗어난 값, 모르는 id(가까운 것을 알려 줍니다).'),
                  ('2', 'check --strict: 오류가 하나 이상 있음. loadflow --matpower, solve: 해가 없음. 뽑을 수 없는 표본.'),
                  ('3', '입출력: 없거나 읽을 수 없거나 손상되었거나 더 새로운 파일, 쓸 수 없는 곳.')],
        'window_exits': [('0', '끝남.'), ('2', '잘못된 옵션이거나 없는 예제.')],
        'file': '계획: 검사합이 있는 SQLite 파일 하나. 쓰는 레코드의 사본을 함께 담습니다.',
        'kept': '저장하지 않은 작업의 사본. 비정상으로 끝난 뒤 다시 제시합니다.',
        'example_words': ['시작 계획에서 값을 바꾸고 결과를 봅니다.', '보고서를 PDF로:'],
        'window_example': '103 MW 예제를 한국어로:'}}


class Korean:
    """help text -> Korean; remembers what it lacks."""

    def __init__(self):
        lines = (HERE / 'man_ko.tsv').read_text(encoding='utf-8').splitlines()
        self.known = dict(line.split('\t') for line in lines if '\t' in line)
        self.missing = {}

    # What ends in a list of names that grows with the program.
    LISTS = {'One of: ': '다음 중 하나: ', 'Start with this sample: ': '이 예제로 시작합니다: '}

    def __call__(self, text):
        for english, korean in self.LISTS.items():
            if text.startswith(english):
                return korean + text[len(english):]
        if text and text not in self.known:
            self.missing[text] = None
        return self.known.get(text, text)


def roff(text):
    text = text.replace('\\', '\\e').replace('-', '\\-').replace("'", '\\(aq').replace('`', '\\(ga').replace('^', '\\(ha').replace('~', '\\(ti')
    return '\\&' + text if text.startswith('.') else text


def note(entry, words):
    """What can be typed: choices, range, default."""
    said = []
    if entry.choices and not all(c in entry.text for c in entry.choices):
        said.append(f"{words['one_of']}: {', '.join(entry.choices)}.")
    if entry.limits:
        said.append(f"{words['from']}: {entry.limits}.")
    if entry.default:
        said.append(f"{words['default']}: {entry.default}.")
    return ' '.join(said)


def stop(text):
    return text if not text or text[-1] in '.:!?' else text + '.'


def tagged(entry, say, words):
    flags = ', '.join(f'\\fB{roff(flag)}\\fR' for flag in entry.flags)
    value = f' \\fI{roff(entry.value)}\\fR' if entry.value and entry.flags[0].startswith('-') else ''
    lines = ['.TP', flags + value + (' ...' if entry.many else '')]
    return lines + [roff(' '.join(filter(None, [stop(say(entry.text)), note(entry, words)]))) or '\\&']


def synopsis(command, path, words):
    parts = [f'\\fB{roff(" ".join(path))}\\fR']
    for word in command.words:
        name = f'\\fI{roff(word.flags[0])}\\fR' + ('...' if word.many else '')
        parts.append(name if word.required else f'[{name}]')
    if command.options:
        parts.append(f'[\\fI{words["some"]}\\fR]')
    return ' '.join(parts)


def verb(command, path, say, words):
    lines = [f'.SS {roff(" ".join(path))}', synopsis(command, path, words), '.PP', roff(stop(say(command.about)))]
    for entry in command.words + command.options:
        lines += tagged(entry, say, words)
    for inner in command.commands:
        lines += verb(inner, [*path, inner.name], say, words)
    return lines


def head(name, about, language, words):
    return ['.\\" Made by packaging/make_pages.py from what the program says with --help.',
            f'.TH {name.upper()} 1 "" "Tokenyard {VERSION}" "{words["manual"]}"', '.nh', '.ad l',
            f'.SH {words["name"]}', f'{name} \\- {roff(about.rstrip("."))}']


def exits(rows, words):
    return [f'.SH {words["exit"]}'] + [line for code, text in rows for line in ('.TP', f'\\fB{code}\\fR', roff(text))]


def example(text, *commands):
    return ['.PP', roff(text), '.PP', '.nf', '.RS', *(roff(c) for c in commands), '.RE', '.fi']


def version_option(words):
    return help_text.Entry(['--version'], '', [], '', '', False, False, words['version'])


def plain(text):
    return text


def cli_page(cli, say, language):
    words = WORDS[language]
    lines = head('tokenyard-cli', say(cli.about), language, words)
    lines += [f'.SH {words["synopsis"]}', f'\\fBtokenyard\\-cli\\fR \\fI{words["command"]}\\fR [\\fI{words["arguments"]}\\fR]', '.br',
              '\\fBtokenyard\\-cli\\fR [\\fB\\-\\-help\\fR|\\fB\\-\\-version\\fR]', f'.SH {words["description"]}',
              words['cli_about'].replace('--', '\\-\\-'), f'.SH {words["options"]}']
    lines += tagged(version_option(words), plain, words) + [f'.SH {words["commands"]}']
    for command in cli.commands:
        lines += verb(command, [command.name], say, words)
    lines += exits(words['exits'], words) + [f'.SH {words["examples"]}']
    lines += example(words['example_words'][0], 'tokenyard-cli new --template blank-40mw -o plan.tokenyard',
                     'tokenyard-cli set plan.tokenyard supply.contract="60 MW"', 'tokenyard-cli evaluate plan.tokenyard')
    lines += example(words['example_words'][1], 'tokenyard-cli report plan.tokenyard -o plan.pdf --language ' + language)
    lines += [f'.SH {words["files"]}', '.TP', '\\fI*.tokenyard\\fR', roff(words['file']),
              f'.SH {words["see"]}', '\\fBtokenyard\\fR(1), \\fI/usr/share/doc/tokenyard/docs/cli.md\\fR']
    return lines


def window_page(window, say, language):
    words = WORDS[language]
    lines = head('tokenyard', say(window.about), language, words)
    lines += [f'.SH {words["synopsis"]}', '\\fBtokenyard\\fR ' f'[\\fI{words["some"]}\\fR] [\\fIFILE\\fR]', f'.SH {words["description"]}',
              roff(words['window_about']), f'.SH {words["options"]}']
    for entry in window.words + window.options:
        lines += tagged(version_option(words) if '--version' in entry.flags else entry,
                        plain if '--version' in entry.flags else say, words)
    lines += exits(words['window_exits'], words) + [f'.SH {words["examples"]}']
    lines += example(words['window_example'], 'tokenyard --sample ulsan-103mw --language ko')
    lines += [f'.SH {words["files"]}', '.TP', '\\fI*.tokenyard\\fR', roff(words['file']),
              '.TP', '\\fI~/.local/share/tokenyard/recovery\\fR', roff(words['kept']),
              f'.SH {words["see"]}', '\\fBtokenyard\\-cli\\fR(1), \\fI/usr/share/doc/tokenyard/docs/manual.md\\fR']
    return lines


def pages(cli, window, fields, korean):
    """path -> text of all that is made."""
    made = {}
    for language, say in (('en', plain), ('ko', korean)):
        made[HERE / 'man' / language / 'tokenyard-cli.1'] = '\n'.join(cli_page(cli, say, language)) + '\n'
        made[HERE / 'man' / language / 'tokenyard.1'] = '\n'.join(window_page(window, say, language)) + '\n'
    made[HERE / 'completion' / 'tokenyard-cli.bash'] = completion.bash(cli)
    made[HERE / 'completion' / 'tokenyard.bash'] = completion.bash_window(window)
    made[HERE / 'completion' / '_tokenyard-cli'] = completion.zsh(cli)
    made[HERE / 'completion' / '_tokenyard'] = completion.zsh_window(window)
    made[ROOT / 'docs' / 'variables.md'] = variables.page(fields)
    made[ROOT / 'docs' / 'variables.ko.md'] = variables.page(fields, 'ko')
    return made


def main():
    cli, window = help_text.read_command(sys.argv[1], []), help_text.read_window(sys.argv[2])
    korean = Korean()
    fields = json.loads(help_text.ask(sys.argv[1], 'fields', '--json'))['fields']
    made = pages(cli, window, fields, korean)
    old = [path for path, text in made.items() if not path.exists() or path.read_text(encoding='utf-8') != text]
    if '--check' in sys.argv:
        for path in old:
            print(f'{path.relative_to(ROOT)} is not what the programs say now; run ./dev pages.')
        sys.exit(1 if old else 0)
    for path in old:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(made[path], encoding='utf-8')
    if korean.missing:
        print(f'{len(korean.missing)} help texts have no Korean in packaging/man_ko.tsv:', *korean.missing, sep='\n    ')


if __name__ == '__main__':
    main()
