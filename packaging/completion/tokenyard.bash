# Made by packaging/make_pages.py from what the program says with --help.
# shellcheck shell=bash disable=SC2207
_tokenyard() {
    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]} command="" i
    COMPREPLY=()
    for ((i = 1; i < COMP_CWORD; i++)); do
        case "$command ${COMP_WORDS[i]}" in
        *) ;;
        esac
    done
    case "$command $before" in
    " --sample") COMPREPLY=($(compgen -W "ulsan-103mw gasan-cluster gigawatt-block solaseado-20mw blank-40mw" -- "$word")); return ;;
    " --language") COMPREPLY=($(compgen -W "en ko" -- "$word")); return ;;
    " --theme") COMPREPLY=($(compgen -W "light dark" -- "$word")); return ;;
    esac
    case "$command" in
    "") COMPREPLY=($(compgen -W "-v --version --sample --language --theme --shot --times --size --help" -- "$word")) ;;
    esac
    # Files: plans first; whatever else is typed when there is none.
    [[ $word == -* ]] && return
    local IFS=$'\n'
    COMPREPLY+=($(compgen -f -X '!*.tokenyard' -- "$word") $(compgen -d -- "$word"))
    [[ ${#COMPREPLY[@]} -gt 0 ]] || COMPREPLY=($(compgen -f -- "$word"))
}
complete -o filenames -F _tokenyard tokenyard
