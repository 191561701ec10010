# Made by packaging/make_pages.py from what the program says with --help.
# shellcheck shell=bash disable=SC2207
_tokenyard_cli() {
    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]} command="" i
    COMPREPLY=()
    for ((i = 1; i < COMP_CWORD; i++)); do
        case "$command ${COMP_WORDS[i]}" in
        " new") command=" new" ;;
        " generate") command=" generate" ;;
        " templates") command=" templates" ;;
        " fields") command=" fields" ;;
        " list") command=" list" ;;
        " set") command=" set" ;;
        " add") command=" add" ;;
        " remove") command=" remove" ;;
        " size-to-fit") command=" size-to-fit" ;;
        " connect") command=" connect" ;;
        " size") command=" size" ;;
        " diff") command=" diff" ;;
        " catalogue") command=" catalogue" ;;
        " catalogue import") command=" catalogue import" ;;
        " catalogue remove") command=" catalogue remove" ;;
        " upgrade") command=" upgrade" ;;
        " evaluate") command=" evaluate" ;;
        " check") command=" check" ;;
        " phases") command=" phases" ;;
        " fit") command=" fit" ;;
        " nminus1") command=" nminus1" ;;
        " availability") command=" availability" ;;
        " cashflow") command=" cashflow" ;;
        " finance") command=" finance" ;;
        " throughput") command=" throughput" ;;
        " training") command=" training" ;;
        " calibrate") command=" calibrate" ;;
        " bill") command=" bill" ;;
        " pue") command=" pue" ;;
        " loadflow") command=" loadflow" ;;
        " hydraulics") command=" hydraulics" ;;
        " tariff") command=" tariff" ;;
        " tariff check") command=" tariff check" ;;
        " tariff show") command=" tariff show" ;;
        " tariff best") command=" tariff best" ;;
        " dispatch") command=" dispatch" ;;
        " carbon") command=" carbon" ;;
        " optimise") command=" optimise" ;;
        " grid-impact") command=" grid-impact" ;;
        " solar") command=" solar" ;;
        " export") command=" export" ;;
        " region") command=" region" ;;
        " transplant") command=" transplant" ;;
        " schedule") command=" schedule" ;;
        " pillars") command=" pillars" ;;
        " portfolio") command=" portfolio" ;;
        " portfolio new") command=" portfolio new" ;;
        " montecarlo") command=" montecarlo" ;;
        " merge") command=" merge" ;;
        " tornado") command=" tornado" ;;
        " solve") command=" solve" ;;
        " sweep") command=" sweep" ;;
        " compare") command=" compare" ;;
        " scenario") command=" scenario" ;;
        " version") command=" version" ;;
        " market") command=" market" ;;
        " report") command=" report" ;;
        " render") command=" render" ;;
        esac
    done
    case "$command $before" in
    " new --language") COMPREPLY=($(compgen -W "ko en" -- "$word")); return ;;
    " generate --redundancy") COMPREPLY=($(compgen -W "N N+1 2N 3N/2" -- "$word")); return ;;
    " throughput --software-case") COMPREPLY=($(compgen -W "low base high" -- "$word")); return ;;
    " throughput --maturity") COMPREPLY=($(compgen -W "first-weeks out-of-the-box tuned" -- "$word")); return ;;
    " throughput --speculative") COMPREPLY=($(compgen -W "on off" -- "$word")); return ;;
    " throughput --scenario") COMPREPLY=($(compgen -W "offline server interactive" -- "$word")); return ;;
    " training --task") COMPREPLY=($(compgen -W "pre-training sft lora" -- "$word")); return ;;
    " export --format") COMPREPLY=($(compgen -W "csv json xlsx" -- "$word")); return ;;
    " export --language") COMPREPLY=($(compgen -W "ko en" -- "$word")); return ;;
    " portfolio --order") COMPREPLY=($(compgen -W "given earliest cheapest" -- "$word")); return ;;
    " report --for") COMPREPLY=($(compgen -W "full committee engineer ministry lender" -- "$word")); return ;;
    " report --language") COMPREPLY=($(compgen -W "ko en" -- "$word")); return ;;
    " report --redact") COMPREPLY=($(compgen -W "prices nothing" -- "$word")); return ;;
    " render --view") COMPREPLY=($(compgen -W "cooling loading single-line site" -- "$word")); return ;;
    " render --overlay") COMPREPLY=($(compgen -W "loading cooling-margin redundancy phase capex findings" -- "$word")); return ;;
    " render --language") COMPREPLY=($(compgen -W "ko en" -- "$word")); return ;;
    esac
    case "$command" in
    "") COMPREPLY=($(compgen -W "new generate templates fields list set add remove size-to-fit connect size diff catalogue upgrade evaluate check phases fit nminus1 availability cashflow finance throughput training calibrate bill pue loadflow hydraulics tariff dispatch carbon optimise grid-impact solar export region transplant schedule pillars portfolio montecarlo merge tornado solve sweep compare scenario version market report render --help --version" -- "$word")); return ;;
    " new") COMPREPLY=($(compgen -W "--template -o --output --force --language --help" -- "$word")) ;;
    " generate") COMPREPLY=($(compgen -W "--goal -o --output --rack --accelerator --cooling --redundancy --storeys --phases --start --region --place --title --force --json [Option [Exactly Options: --boundary --into --help" -- "$word")) ;;
    " templates") COMPREPLY=($(compgen -W "--json --help" -- "$word")) ;;
    " fields") COMPREPLY=($(compgen -W "--json --help" -- "$word")) ;;
    " list") COMPREPLY=($(compgen -W "--json --help" -- "$word")) ;;
    " set") COMPREPLY=($(compgen -W "-o --output --force --json --low --high --source --distribution --help" -- "$word")) ;;
    " add") COMPREPLY=($(compgen -W "-o --output --force --json --name --at --size --storey --help" -- "$word")) ;;
    " remove") COMPREPLY=($(compgen -W "-o --output --force --json --help" -- "$word")) ;;
    " size-to-fit") COMPREPLY=($(compgen -W "-o --output --force --json --help" -- "$word")) ;;
    " connect") COMPREPLY=($(compgen -W "-o --output --force --json --help" -- "$word")) ;;
    " size") COMPREPLY=($(compgen -W "-o --output --force --json --help" -- "$word")) ;;
    " diff") COMPREPLY=($(compgen -W "--json --help" -- "$word")) ;;
    " catalogue") COMPREPLY=($(compgen -W "import remove --plan --json --help" -- "$word")) ;;
    " catalogue import") COMPREPLY=($(compgen -W "--id --year --country --use -o --output --force --json --help" -- "$word")) ;;
    " catalogue remove") COMPREPLY=($(compgen -W "-o --output --force --json --help" -- "$word")) ;;
    " upgrade") COMPREPLY=($(compgen -W "-o --output --force --json --help" -- "$word")) ;;
    " evaluate") COMPREPLY=($(compgen -W "--json --explain --help" -- "$word")) ;;
    " check") COMPREPLY=($(compgen -W "--strict --json --help" -- "$word")) ;;
    " phases") COMPREPLY=($(compgen -W "--json --help" -- "$word")) ;;
    " fit") COMPREPLY=($(compgen -W "--json --help" -- "$word")) ;;
    " nminus1") COMPREPLY=($(compgen -W "--fail --most --json --help" -- "$word")) ;;
    " availability") COMPREPLY=($(compgen -W "--json --help" -- "$word")) ;;
    " cashflow") COMPREPLY=($(compgen -W "--json --help" -- "$word")) ;;
    " finance") COMPREPLY=($(compgen -W "--case --json --help" -- "$word")) ;;
    " throughput") COMPREPLY=($(compgen -W "--accelerator --model --precision --kv-precision --isl --osl --concurrency --gpus --tp --pp --dp --ep --disaggregated --prefill-workers --prefill-tp --prefill-dp --prefill-ep --decode-workers --decode-tp --decode-dp --decode-ep --engine --isl-spread --osl-spread --prefix-hit --engine-factor --software-date --software-case --maturity --power-cap --service-template --speculative --accepted-tokens --search --slo-ttft-ms --slo-tpot-ms --slo-p99 --scenario --batch-file --mlperf-file --calibration -o --output --compare --plan --pue --electricity-price --utilisation --json --help" -- "$word")) ;;
    " training") COMPREPLY=($(compgen -W "--model --accelerator --gpus --precision --seq-len --task --tokens --batch-tokens --sites --site-link-gbit --site-latency-ms --local-steps --gpu-mtbf-hours --node-mtbf-hours --checkpoint-s --restart-s --batch-file -o --output --json --help" -- "$word")) ;;
    " calibrate") COMPREPLY=($(compgen -W "-o --output --report --validate --points --date --prior --ridge --folds --training --disaggregated --help" -- "$word")) ;;
    " bill") COMPREPLY=($(compgen -W "--tariff --tariff-file --load --year --contract-kw --power-factor --json --help" -- "$word")) ;;
    " pue") COMPREPLY=($(compgen -W "--weather --system --supply-temperature --it-power --rack --json --hourly --help" -- "$word")) ;;
    " loadflow") COMPREPLY=($(compgen -W "--matpower --json --help" -- "$word")) ;;
    " hydraulics") COMPREPLY=($(compgen -W "--json --help" -- "$word")) ;;
    " tariff") COMPREPLY=($(compgen -W "check show best --help" -- "$word")) ;;
    " tariff check") COMPREPLY=($(compgen -W "--json --help" -- "$word")) ;;
    " tariff show") COMPREPLY=($(compgen -W "--json --help" -- "$word")) ;;
    " tariff best") COMPREPLY=($(compgen -W "--json --help" -- "$word")) ;;
    " dispatch") COMPREPLY=($(compgen -W "--json --hour --hourly --help" -- "$word")) ;;
    " carbon") COMPREPLY=($(compgen -W "--json --help" -- "$word")) ;;
    " optimise") COMPREPLY=($(compgen -W "--most --without --json --help" -- "$word")) ;;
    " grid-impact") COMPREPLY=($(compgen -W "--json --help" -- "$word")) ;;
    " solar") COMPREPLY=($(compgen -W "--weather --dc --tilt --azimuth --model --json --help" -- "$word")) ;;
    " export") COMPREPLY=($(compgen -W "--format --language --keys -o --output --help" -- "$word")) ;;
    " region") COMPREPLY=($(compgen -W "--at --weights --price-rule --json --help" -- "$word")) ;;
    " transplant") COMPREPLY=($(compgen -W "--to --all --price-rule -o --output --force --json --help" -- "$word")) ;;
    " schedule") COMPREPLY=($(compgen -W "--start --steps --json --help" -- "$word")) ;;
    " pillars") COMPREPLY=($(compgen -W "--json --help" -- "$word")) ;;
    " portfolio") COMPREPLY=($(compgen -W "new --order --gpus-per-year --capex-per-year --mw-per-year --json --help" -- "$word")) ;;
    " portfolio new") COMPREPLY=($(compgen -W "-o --output --force --help" -- "$word")) ;;
    " montecarlo") COMPREPLY=($(compgen -W "--samples --seed --shard -o --output --json --threads --help" -- "$word")) ;;
    " merge") COMPREPLY=($(compgen -W "--json --help" -- "$word")) ;;
    " tornado") COMPREPLY=($(compgen -W "--kpi --samples --seed --most --json --threads --help" -- "$word")) ;;
    " solve") COMPREPLY=($(compgen -W "--input --kpi --target --json --threads --help" -- "$word")) ;;
    " sweep") COMPREPLY=($(compgen -W "--input --from --to --steps --from2 --to2 --steps2 --json --csv --threads --help" -- "$word")) ;;
    " compare") COMPREPLY=($(compgen -W "--scenario --kpi --samples --json --threads --help" -- "$word")) ;;
    " scenario") COMPREPLY=($(compgen -W "list add set unset rename use pin remove regret -o --output --force --json --from --future --kpi --help" -- "$word")) ;;
    " version") COMPREPLY=($(compgen -W "list keep compare restore remove -o --output --force --json --help" -- "$word")) ;;
    " market") COMPREPLY=($(compgen -W "--json --help" -- "$word")) ;;
    " report") COMPREPLY=($(compgen -W "-o --output --for --language --company --logo --sections --redact --keep --help" -- "$word")) ;;
    " render") COMPREPLY=($(compgen -W "-o --output --view --overlay --language --level --help" -- "$word")) ;;
    esac
    # Files: plans first; whatever else is typed when there is none.
    [[ $word == -* ]] && return
    local IFS=$'\n'
    COMPREPLY+=($(compgen -f -X '!*.tokenyard' -- "$word") $(compgen -d -- "$word"))
    [[ ${#COMPREPLY[@]} -gt 0 ]] || COMPREPLY=($(compgen -f -- "$word"))
}
complete -o filenames -F _tokenyard_cli tokenyard-cli
