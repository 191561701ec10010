# SPDX-License-Identifier: Apache-2.0
"""docs/variables.md and docs/variables.ko.md: every value a plan holds, from the field tables (`fields --json`)."""
import pathlib
import xml.etree.ElementTree as ElementTree

ROOT = pathlib.Path(__file__).resolve().parent.parent
PARTS = [  # key, heading in English and Korean; others follow with their key as heading
    ('site', 'Site', '부지'), ('service', 'Services', '서비스'), ('phase', 'Phases', '단계'), ('power', 'Power', '전력'),
    ('cooling', 'Cooling', '냉각'), ('supply', 'Supply', '수전·요금제'), ('cost', 'Cost', '원가'), ('finance', 'Finance', '재무'),
    ('studies', 'Studies', '분석'), ('object', 'All objects', '모든 객체'), ('feed', 'Feeds', '연결선'), ('hall', 'Hall', 'GPU 홀')]
HEADS = {
    'en': ('Variables', 'Every value that a plan holds, by part. Made by `./dev pages` from the same tables that the Properties panel, the file, the shell '
           'and the register read; `tokenyard-cli fields` prints them. A value is set by its address, part and key: `supply.contract="60 MW"`, '
           '`"service:Chat.price"=900`, `"object:Hall 1.rows"=5`.',
           ('key', 'name', 'unit or choices', 'range', 'meaning'), 'record', 'name of a part', 'text', 'whole number', 'true or false'),
    'ko': ('변수', '계획이 담는 모든 값을 부분별로 적었습니다. 속성 패널, 파일, 명령줄, 가정 목록이 읽는 바로 그 표에서 `./dev pages`로 만들며, '
           '`tokenyard-cli fields`로도 볼 수 있습니다. 값은 부분과 키로 된 주소로 정합니다: `supply.contract="60 MW"`, '
           '`"service:Chat.price"=900`, `"object:Hall 1.rows"=5`.',
           ('키', '이름', '단위 또는 선택지', '범위', '뜻'), '레코드', '부분의 이름', '글', '정수', 'true 또는 false')}


def korean_texts():
    """source -> translation of the words of fields."""
    found = {}
    for context in ElementTree.parse(ROOT / 'translations' / 'tokenyard_ko.ts').iter('context'):
        for message in context.iter('message'):
            text = message.findtext('translation') or ''
            if text and (context.findtext('name') in ('Field', 'Choice', 'Kind') or message.findtext('source') not in found):
                found[message.findtext('source')] = text
    return found


def number(value):
    if isinstance(value, str):
        return value
    return f'{value:.6g}'.replace('e+0', 'e').replace('e+', 'e')


def reach(field):
    low, high = field['minimum'], field['maximum']
    if low is None and high is None:
        return ''
    return f"{'' if low is None else number(low)} … {'' if high is None else number(high)}".strip()


def kind(field, head, say):
    words = {'record': f"{head[3]} `{field['record_kind']}`", 'part': head[4], 'words': head[5], 'count': head[6], 'flag': head[7]}
    if field['type'] == 'choice':
        return ', '.join(f"`{c['key']}`" + ('' if say(c['label']).lower() == c['key'] else f" ({say(c['label'])})") for c in field['choices'])
    return field['unit'] or words.get(field['type'], '')


def cell(text):
    return text.replace('|', '\\|').replace('\n', ' ')


def row(field, head, say):
    return f"| `{field['key']}` | {cell(say(field['label']))} | {cell(kind(field, head, say))} | {reach(field)} | {cell(say(field['meaning']))} |"


def page(fields, language='en'):
    head = HEADS[language]
    known = korean_texts() if language == 'ko' else {}

    def say(text):
        return known.get(text, text)

    keys = [p[0] for p in PARTS] + sorted({f['part'] for f in fields} - {p[0] for p in PARTS})
    headings = {p[0]: p[1 if language == 'en' else 2] for p in PARTS}
    lines = [f'# {head[0]}', '', head[1]]
    for key in keys:
        rows = [f for f in fields if f['part'] == key]
        if rows:
            name = headings.get(key) or say(key.replace('_', ' ').capitalize())
            lines += ['', f'## {name} (`{key}`)', '', '| ' + ' | '.join(head[2]) + ' |', '|---|---|---|---|---|']
            lines += [row(f, head, say) for f in rows]
    return '\n'.join(lines) + '\n'
