# SPDX-License-Identifier: Apache-2.0
"""Completion for bash and zsh from the commands of help_text.py."""

MADE = '# Made by packaging/make_pages.py from what the program says with --help.\n'


def leaves(command, path=()):
    """(path, command) of all commands, those inside others too."""
    for inner in command.commands:
        yield (*path, inner.name), inner
        yield from leaves(inner, (*path, inner.name))


def flags(command):
    return [flag for option in command.options for flag in option.flags] + ['--help']


def values(command):
    """The choices of options and words of a command."""
    return [(option.flags, option.choices) for option in command.options if option.choices]


def folder(option):
    return option.value == 'DIR'


BASH = r'''# shellcheck shell=bash disable=SC2207
{name}() {{
    local word=${{COMP_WORDS[COMP_CWORD]}} before=${{COMP_WORDS[COMP_CWORD - 1]}} command="" i
    COMPREPLY=()
    for ((i = 1; i < COMP_CWORD; i++)); do
        case "$command ${{COMP_WORDS[i]}}" in
{paths}
        esac
    done
    case "$command $before" in
{choices}
    esac
    case "$command" in
{verbs}
    esac
    # Files: plans first; whatever else is typed when there is none.
    [[ $word == -* ]] && return
    local IFS=$'\n'
    COMPREPLY+=($(compgen -f -X '!*.tokenyard' -- "$word") $(compgen -d -- "$word"))
    [[ ${{#COMPREPLY[@]}} -gt 0 ]] || COMPREPLY=($(compgen -f -- "$word"))
}}
complete -o filenames -F {name} {program}
'''


def bash(cli):
    paths = '\n'.join(f'        "{(" " + " ".join(path[:-1])) if len(path) > 1 else ""} {path[-1]}") command="{" " + " ".join(path)}" ;;'
                      for path, _ in leaves(cli))
    choices = '\n'.join(f'    "{" " + " ".join(path)} {flag}") COMPREPLY=($(compgen -W "{" ".join(listed)}" -- "$word")); return ;;'
                        for path, command in leaves(cli) for names, listed in values(command) for flag in names)
    verbs = [f'    "") COMPREPLY=($(compgen -W "{" ".join(c.name for c in cli.commands)} --help --version" -- "$word")); return ;;']
    for path, command in leaves(cli):
        offered = [c.name for c in command.commands] + [c for word in command.words for c in word.choices] + flags(command)
        verbs.append(f'    "{" " + " ".join(path)}") COMPREPLY=($(compgen -W "{" ".join(offered)}" -- "$word")) ;;')
    return MADE + BASH.format(name='_tokenyard_cli', program='tokenyard-cli', paths=paths, choices=choices, verbs='\n'.join(verbs))


def bash_window(window):
    choices = '\n'.join(f'    " {flag}") COMPREPLY=($(compgen -W "{" ".join(listed)}" -- "$word")); return ;;'
                        for names, listed in values(window) for flag in names)
    verbs = f'    "") COMPREPLY=($(compgen -W "{" ".join(flags(window))}" -- "$word")) ;;'
    return MADE + BASH.format(name='_tokenyard', program='tokenyard', paths='        *) ;;', choices=choices, verbs=verbs)


def quoted(text):
    return text.replace('\\', '').replace("'", '’').replace('[', '(').replace(']', ')').replace(':', ' -').replace('`', '')


def zsh_option(option):
    names = option.flags[0] if len(option.flags) == 1 else '{' + ','.join(option.flags) + '}'
    action = f':{quoted(option.value.lower() or "value")}:' if option.value else ''
    if option.value and option.choices:
        action += f'({" ".join(option.choices)})'
    elif option.value:
        action += '_files -/' if folder(option) else '_files'
    others = f"'({' '.join(option.flags)})'" if len(option.flags) > 1 else ''
    return f"{others}{names}'[{quoted(option.text)}]{action}'"


def zsh_arguments(command, indent):
    rows = [zsh_option(o) for o in command.options] + ["'--help[Print help]'"]
    for word in command.words:
        name = ('*' if word.many else '') + f':{word.flags[0].lower()}:'
        rows.append(f"'{name}({' '.join(word.choices)})'" if word.choices else f"'{name}_files'")
    return f'{indent}_arguments \\\n' + ' \\\n'.join(f'{indent}  {row}' for row in rows)


def zsh_commands(command, name, indent):
    """The choice of a command, then what follows it."""
    lines = [f'{indent}local -a {name}', f'{indent}{name}=(']
    lines += [f"{indent}  '{c.name}:{quoted(c.about)}'" for c in command.commands]
    return lines + [f'{indent})']


def zsh(cli):
    lines = ['#compdef tokenyard-cli', MADE.rstrip(), '', '_tokenyard_cli() {']
    lines += zsh_commands(cli, 'verbs', '  ')
    lines += ['  if (( CURRENT == 2 )); then', "    _describe 'command' verbs", "    _arguments '--help[Print help]' '--version[Print the version]'",
              '    return', '  fi', '  local verb=$words[2]', '  shift words; (( CURRENT-- ))', '  case $verb in']
    for command in cli.commands:
        lines.append(f'    {command.name})')
        if command.commands:
            lines += zsh_commands(command, 'inner', '      ')
            lines += ['      if (( CURRENT == 2 )); then', "        _describe 'command' inner", '      else', '        case $words[2] in']
            for inner in command.commands:
                lines += [f'          {inner.name})', '            shift words; (( CURRENT-- ))', zsh_arguments(inner, '            '),
                          '            return ;;']
            lines += ['        esac', '      fi']
        lines += [zsh_arguments(command, '      '), '      ;;']
    return '\n'.join(lines + ['  esac', '}', '', '_tokenyard_cli "$@"']) + '\n'


def zsh_window(window):
    return '#compdef tokenyard\n' + MADE + '\n' + zsh_arguments(window, '').replace('FILE', 'file') + '\n'
