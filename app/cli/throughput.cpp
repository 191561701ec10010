// SPDX-License-Identifier: Apache-2.0
// tokenyard-cli throughput: tokens/s of a model on an accelerator, for one layout, by search, or for the rows of a CSV file.
#include "app/cli/range.h"
#include "app/cli/serving_json.h"
#include "app/cli/throughput_batch.h"
#include "app/cli/throughput_compare.h"
#include "app/cli/throughput_mlperf.h"
#include "app/cli/typed_record.h"

#include "core/throughput/calibration/beyond_measured.h"
#include "core/throughput/calibration/measured_rows.h"
#include "core/throughput/serving/service_answer.h"
#include "core/throughput/serving/service_template.h"

#include <charconv>

#include <algorithm>
#include <cmath>

namespace tokenyard::cli {

namespace {

struct Options {
    std::string accelerator, model, precision = "fp8", cache, engine, scenario, batch, mlperf, calibration, output;
    double isl = 1024, osl = 1024, concurrency = 0, prefixHit = 0, accepted = -1, engineFactor = 1, inputSpread = 0, outputSpread = 0;
    double ttftMs = 0, tpotMs = 0;
    int gpus = 0, tp = 0, ep = 0, dp = 0, pp = 0, prefillWorkers = 0, decodeWorkers = 0, prefillTp = 0, decodeTp = 0;
    int prefillDp = 0, decodeDp = 0, prefillEp = 0, decodeEp = 0;
    double powerCapW = 0;
    std::string speculative, softwareDate, softwareCase = "base", maturity = "tuned", serviceTemplate;
    bool json = false, search = false, disaggregated = false, p99 = false;
    CompareOptions compare;
};

// The key of a measured engine, or why there is none.
std::optional<std::string> engineOf(const std::string &name, const Calibration &calibration, Outcome &outcome)
{
    const std::vector<std::string> known = calibration.engines();
    const std::string key = engineKey(name);
    if (name.empty() || std::find(known.begin(), known.end(), key) != known.end())
        return key;
    std::string all;
    for (const std::string &engine : known)
        all += (all.empty() ? "" : ", ") + engine;
    fail(outcome, exitUsage, "There is no engine called '" + name + "'; the measured ones are " + all);
    return std::nullopt;
}

std::optional<ServingCase> readCase(const Options &o, const ServingCatalogue &names, const Calibration &calibration, Outcome &outcome)
{
    const auto refuse = [&](const std::string &why) {
        fail(outcome, exitUsage, why);
        return std::nullopt;
    };
    const bool compared = !o.compare.names.empty();
    if ((o.accelerator.empty() && !compared) || o.model.empty())
        return refuse(compared ? "Say --model beside --compare" : "Say --accelerator and --model, or --batch-file");
    ServingCase c;
    if (!compared)
        c.accelerator = typed(names, &ServingCatalogue::typedAccelerator, o.accelerator);
    if (!c.accelerator && !compared)
        return refuse(names.unknownAccelerator(o.accelerator).english());
    c.model = typed(names, &ServingCatalogue::typedModel, o.model);
    if (!c.model)
        return refuse(names.unknownModel(o.model).english());
    const auto weights = parsePrecision(CLI::detail::to_lower(o.precision));
    const auto cache = o.cache.empty() ? std::optional<Precision>{} : parsePrecision(CLI::detail::to_lower(o.cache));
    if (!std::isfinite(o.ttftMs) || !std::isfinite(o.tpotMs))
        return refuse("A limit in ms must be a number");
    if (!weights || (!o.cache.empty() && !cache))
        return refuse("A precision is one of bf16, fp16, fp8, fp4, nvfp4, mxfp4, int4");
    c.weights = *weights;
    c.cache = cache;
    c.inputTokensCount = o.isl;
    c.outputTokensCount = o.osl;
    c.prefixHitFraction = o.prefixHit;
    const auto engine = engineOf(o.engine, calibration, outcome);
    if (!engine)
        return std::nullopt;
    c.engine = *engine;
    c.inputSpreadFactor = o.inputSpread;
    c.outputSpreadFactor = o.outputSpread;
    c.engineFactor = o.engineFactor;
    if (o.powerCapW > 0)
        c.powerCap = o.powerCapW * units::W;
    c.gpusCount = o.gpus;
    c.concurrencyCount = o.concurrency;
    if (!o.speculative.empty())
        c.speculative = o.speculative == "on";
    if (o.accepted >= 0) {
        c.draftAcceptedCount = o.accepted;
        c.speculative = o.accepted > 0;
    }
    return c;
}

ParallelLayout layoutOf(const Options &o) { return {std::max(o.tp, 1), std::max(o.pp, 1), std::max(o.ep, 1), std::max(o.dp, 1)}; }

// MLPerf's limits for this model, otherwise the scenario's own; offline has none.
std::optional<ServiceLevel> levelOf(const Options &o, const ServingCase &c, const Catalogue &catalogue, Outcome &outcome)
{
    ServiceLevel level;
    level.atP99 = o.p99;
    if (!o.scenario.empty() && o.scenario != "offline") {
        const auto ofScenario = scenarioLevel(o.scenario, c.model->id, catalogue);
        if (!ofScenario) {
            fail(outcome, exitUsage, "A scenario is one of offline, server, interactive");
            return std::nullopt;
        }
        level = *ofScenario;
    }
    if (o.ttftMs > 0)
        level.ttft = o.ttftMs * units::ms;
    if (o.tpotMs > 0)
        level.tpot = o.tpotMs * units::ms;
    return level;
}

GainCase caseOf(const Options &o)
{
    return o.softwareCase == "low" ? GainCase::Low : o.softwareCase == "high" ? GainCase::High : GainCase::Base;
}

Maturity maturityOf(const Options &o)
{
    return o.maturity == "first-weeks" ? Maturity::FirstWeeks : o.maturity == "out-of-the-box" ? Maturity::OutOfTheBox : Maturity::Tuned;
}

// From --software-date, --software-case and --maturity.
std::optional<SoftwareDate> softwareDateOf(const Options &o, Outcome &outcome)
{
    if (o.softwareDate.empty())
        return SoftwareDate{.maturity = maturityOf(o)};
    int year = 0, month = 0;
    const char *at = o.softwareDate.data(), *end = at + o.softwareDate.size();
    const auto [dash, bad] = std::from_chars(at, end, year);
    const bool whole =
        bad == std::errc() && dash - at == 4 && end - dash == 3 && *dash == '-' && std::from_chars(dash + 1, end, month).ptr == end;
    if (!whole || year < 2020 || year > 2100 || month < 1 || month > 12) {
        fail(outcome, exitUsage, "A software date is a year and a month: 2028-06");
        return std::nullopt;
    }
    return SoftwareDate{year, month, caseOf(o), maturityOf(o)};
}

Json gainJson(const char *key, const std::string &value, const SoftwareGain &gain)
{
    return {{key, value}, {"factor", number(gain.factor)}, {"low", number(gain.lowFactor)}, {"high", number(gain.highFactor)}};
}

Json withSoftware(Json json, const Options &o, const SoftwareGain &date, const SoftwareGain &maturity)
{
    if (!o.softwareDate.empty())
        json["software"] = gainJson("date", o.softwareDate, date);
    json["maturity"] = gainJson("kernels", o.maturity, maturity);
    json["maturity"]["host_step_ms"] = number(maturity.host.step.in(units::ms));
    json["maturity"]["host_sequence_ms"] = number(maturity.host.sequence.in(units::ms));
    json["maturity"]["host_request_ms"] = number(maturity.host.request.in(units::ms));
    if (!o.serviceTemplate.empty())
        json["service_template"] = o.serviceTemplate;
    return json;
}

// Where the prediction leaves what was measured, a sentence each.
std::vector<Text> beyondOf(ServingCase serving, const ServingPoint &point, const SoftwareGain &gain, const Catalogue &catalogue)
{
    applyGain(gain, gain.factor, serving);
    return beyondMeasured(serving, &point, *publishedRuns(catalogue));
}

Json sentences(const std::vector<Text> &texts)
{
    Json json = Json::array();
    for (const Text &text : texts)
        json.push_back(text.english());
    return json;
}

void printSentences(const std::vector<Text> &texts)
{
    for (const Text &text : texts)
        std::printf("%s\n", text.english().c_str());
}

// Takes from the template what the command line does not set.
bool useTemplate(const CLI::App &command, const Catalogue &catalogue, Options &o, Outcome &outcome)
{
    if (o.serviceTemplate.empty())
        return true;
    const auto t = serviceTemplate(o.serviceTemplate, catalogue);
    if (!t) {
        std::string all;
        for (const Record &record : catalogue.set("service-templates").records)
            all += (all.empty() ? "" : ", ") + record.id;
        return fail(outcome, exitUsage, "There is no service template called '" + o.serviceTemplate + "'; there are: " + all), false;
    }
    const auto take = [&](const char *option, double &value, double given) {
        if (command.count(option) == 0)
            value = given;
    };
    take("--isl", o.isl, t->inputTokensCount);
    take("--osl", o.osl, t->outputTokensCount);
    take("--isl-spread", o.inputSpread, t->inputSpreadFactor);
    take("--osl-spread", o.outputSpread, t->outputSpreadFactor);
    take("--prefix-hit", o.prefixHit, t->prefixHitFraction);
    if (o.scenario.empty()) {
        take("--slo-ttft-ms", o.ttftMs, t->level.ttft.value_or(Duration{}).in(units::ms));
        take("--slo-tpot-ms", o.tpotMs, t->level.tpot.value_or(Duration{}).in(units::ms));
        o.p99 = o.p99 || t->level.atP99;
    }
    return true;
}

std::optional<SearchRequest> requestOf(const Options &o, const ServingCase &c, const Catalogue &catalogue, Outcome &outcome)
{
    const auto level = levelOf(o, c, catalogue, outcome);
    if (!level)
        return std::nullopt;
    SearchRequest request;
    request.serving = c;
    request.serving.concurrencyCount = 1;
    request.gpusCount = o.gpus;
    request.level = *level;
    request.disaggregated = o.disaggregated;
    request.greatestConcurrencyCount = o.concurrency;
    if (o.tp || o.ep || o.dp || o.pp)
        request.fixedLayout = layoutOf(o);
    return request;
}

void search(const Options &o, const ServingCase &c, const SoftwareDate &date, const Catalogue &catalogue, const Calibration &calibration,
            Outcome &outcome)
{
    const auto request = requestOf(o, c, catalogue, outcome);
    if (!request)
        return;
    const ServiceAnswer answer = answerRequest(*request, date, catalogue, calibration);
    if (!answer.best())
        return fail(outcome, exitUsage, answer.result.why.english());
    const auto beyond = beyondOf(request->serving, *answer.best(), bothGains(answer.software, answer.maturity), catalogue);
    if (!o.json)
        return printPoint(*answer.best()), printSentences(beyond);
    Json json = withSoftware(searchJson(answer.result), o, answer.software, answer.maturity);
    json["beyond_measured"] = sentences(beyond);
    print(json);
}

void evaluate(const Options &o, ServingCase c, const SoftwareDate &date, const Catalogue &catalogue, const Calibration &calibration,
              Outcome &outcome)
{
    c.layout = layoutOf(o);
    if (o.disaggregated) {
        const auto pool = [base = layoutOf(o)](int tp, int ep, int dp) { // what is not set for a pool comes from --tp, --ep, --dp
            return ParallelLayout{tp ? tp : base.tensor, base.pipeline, ep ? ep : base.expert, dp ? dp : base.attentionData};
        };
        c.split = Disaggregation{pool(o.prefillTp, o.prefillEp, o.prefillDp), pool(o.decodeTp, o.decodeEp, o.decodeDp),
                                 std::max(o.prefillWorkers, 1), std::max(o.decodeWorkers, 1)};
    }
    const SoftwareGain gain = softwareGain(*c.accelerator, date.year, date.month, catalogue, date.chosen);
    const SoftwareGain maturity = maturityGain(date.maturity, catalogue);
    const ServingResult result = answerCase(c, bothGains(gain, maturity), calibration);
    if (!result.point)
        return fail(outcome, exitUsage, result.why.english());
    const auto beyond = beyondOf(c, *result.point, bothGains(gain, maturity), catalogue);
    if (!o.json)
        return printPoint(*result.point), printSentences(beyond);
    Json json = withSoftware(pointJson(*result.point), o, gain, maturity);
    json["beyond_measured"] = sentences(beyond);
    print(json);
}

void run(Options o, const CLI::App &command, Outcome &outcome)
{
    const Catalogue catalogue;
    if (!useTemplate(command, catalogue, o, outcome))
        return;
    const ServingCatalogue names(catalogue);
    const auto records = calibrationRecords(o.calibration, "serving_calibration", catalogue, outcome);
    if (!records)
        return;
    const Calibration calibration = Calibration::fromRecords(*records);
    if (!calibration.problems().empty())
        return fail(outcome, exitInputOutput,
                    "The calibration " + o.calibration + " lacks a usable '" + calibration.problems().front() + "'");
    const auto date = softwareDateOf(o, outcome);
    if (!date)
        return;
    if (!o.batch.empty())
        return predictRows(o.batch, o.output, catalogue, names, calibration, *date, outcome);
    if (!o.mlperf.empty())
        return predictMlperf(o.mlperf, o.output, catalogue, names, calibration, outcome);
    auto c = readCase(o, names, calibration, outcome);
    if (!c)
        return;
    if (!o.compare.names.empty()) {
        CompareOptions dated = o.compare;
        dated.software = *date;
        if (const auto request = requestOf(o, *c, catalogue, outcome))
            compare(dated, *request, catalogue, calibration, o.json, outcome);
        return;
    }
    const bool pools =
        o.prefillTp || o.prefillEp || o.prefillDp || o.prefillWorkers || o.decodeTp || o.decodeEp || o.decodeDp || o.decodeWorkers;
    if (pools && !o.disaggregated)
        return fail(outcome, exitUsage, "--prefill-... and --decode-... describe separate pools: say --disaggregated too");
    if (pools && (o.search || !o.scenario.empty() || o.concurrency == 0))
        return fail(outcome, exitUsage, "Pools of a given size need --concurrency and no search: leave their options out, or say the load");
    const bool layout = o.tp || o.ep || o.dp || o.pp || pools;
    if (o.search || !o.scenario.empty() || !layout || o.concurrency == 0)
        return search(o, *c, *date, catalogue, calibration, outcome);
    evaluate(o, *c, *date, catalogue, calibration, outcome);
}

void addLayoutOptions(CLI::App &command, Options &o)
{
    command.add_option("--tp", o.tp, "Tensor-parallel GPUs")->check(CLI::Range(1, mostDegree));
    command.add_option("--pp", o.pp, "Pipeline stages")->check(CLI::Range(1, mostDegree));
    command.add_option("--dp", o.dp, "Data-parallel attention groups of a replica")->check(CLI::Range(1, mostDegree));
    command.add_option("--ep", o.ep, "GPUs the experts spread over")->check(CLI::Range(1, mostDegree));
    command.add_flag("--disaggregated", o.disaggregated, "Prefill and decode on GPUs of their own");
    command.add_option("--prefill-workers", o.prefillWorkers, "Prefill workers")->check(CLI::Range(1, 100000));
    command.add_option("--prefill-tp", o.prefillTp, "Tensor-parallel GPUs of a prefill worker")->check(CLI::Range(1, mostDegree));
    command.add_option("--prefill-dp", o.prefillDp, "Attention groups of a prefill worker")->check(CLI::Range(1, mostDegree));
    command.add_option("--prefill-ep", o.prefillEp, "Expert GPUs of a prefill worker")->check(CLI::Range(1, mostDegree));
    command.add_option("--decode-workers", o.decodeWorkers, "Decode workers")->check(CLI::Range(1, 100000));
    command.add_option("--decode-tp", o.decodeTp, "Tensor-parallel GPUs of a decode worker")->check(CLI::Range(1, mostDegree));
    command.add_option("--decode-dp", o.decodeDp, "Attention groups of a decode worker")->check(CLI::Range(1, mostDegree));
    command.add_option("--decode-ep", o.decodeEp, "Expert GPUs of a decode worker")->check(CLI::Range(1, mostDegree));
}

void addSoftwareOptions(CLI::App &command, Options &o)
{
    command.add_option("--engine-factor", o.engineFactor, "Software gain since the calibration");
    command.add_option(
        "--software-date", o.softwareDate,
        "Year and month of the serving software, 2028-06: brings the gains that MLPerf rounds have shown, an earlier one takes them off");
    command.add_option("--software-case", o.softwareCase, "Which gain by date counts: low, base, high")
        ->check(CLI::IsMember({"low", "base", "high"}));
    command.add_option("--maturity", o.maturity, "Kernels in the first weeks of a machine or model, out of the box, or tuned as published")
        ->check(CLI::IsMember({"first-weeks", "out-of-the-box", "tuned"}));
    command.add_option("--power-cap", o.powerCapW, "Most watts of one accelerator: its arithmetic slows down to keep them")
        ->check(between(1.0, 1e6));
    command.add_option("--service-template", o.serviceTemplate,
                       "Lengths, spreads, prefix hit and limits of a use (`catalogue service-templates`); other options go before it");
}

} // namespace

void registerThroughput(CLI::App &app, Outcome &outcome)
{
    auto *command =
        app.add_subcommand("throughput", "Tokens/s of a model on an accelerator with an 80 % band; without a layout it searches");
    auto o = std::make_shared<Options>();
    command->add_option("--accelerator", o->accelerator, "Accelerator: h100-sxm, gb200-nvl72, ...");
    command->add_option("--model", o->model, "Language model: deepseek-r1, llama-3.1-70b, ...");
    command->add_option("--precision", o->precision, "Weights: bf16, fp16, fp8, fp4, nvfp4, mxfp4, int4");
    command->add_option("--kv-precision", o->cache, "KV cache (default fp8; bf16 with bf16 weights)");
    command->add_option("--isl", o->isl, "Input tokens a request");
    command->add_option("--osl", o->osl, "Output tokens a request");
    command->add_option("--concurrency", o->concurrency, "Requests in service on all GPUs")->check(between(1.0, 1e7));
    command->add_option("--gpus", o->gpus, "GPUs; those beyond whole replicas count in the divisor")->check(CLI::Range(1, 100000));
    addLayoutOptions(*command, *o);
    command->add_option("--engine", o->engine, "Serving engine: trtllm, sglang, vllm (default: their mean)");
    command->add_option("--isl-spread", o->inputSpread, "Coefficient of variation of the input tokens (log-normal)");
    command->add_option("--osl-spread", o->outputSpread, "Coefficient of variation of the output tokens (log-normal)");
    command->add_option("--prefix-hit", o->prefixHit, "Share of input tokens found in the prefix cache: they are not computed again");
    addSoftwareOptions(*command, *o);
    command->add_option("--speculative", o->speculative, "Multi-token prediction: on or off")->check(CLI::IsMember({"on", "off"}));
    command->add_option("--accepted-tokens", o->accepted, "Tokens accepted a step beyond the first")->check(between(0.0, 16.0));
    command->add_flag("--search", o->search, "Search layouts and loads");
    command->add_option("--slo-ttft-ms", o->ttftMs, "Greatest time to the first token")->check(between(1e-3, 1e9));
    command->add_option("--slo-tpot-ms", o->tpotMs, "Greatest time per output token")->check(between(1e-3, 1e9));
    command->add_flag("--slo-p99", o->p99, "The limits hold for 99 % of requests, not the mean");
    command->add_option("--scenario", o->scenario, "MLPerf limits: offline, server, interactive")
        ->check(CLI::IsMember({"offline", "server", "interactive"}));
    command->add_option("--batch-file", o->batch, "Predict the rows of a file of measured runs: CSV, InferenceX JSON, MLPerf summary");
    command->add_option("--mlperf-file", o->mlperf,
                        "Predict a CSV file of MLPerf Inference results: Offline, Server, Interactive and their ratios");
    command->add_option("--calibration", o->calibration, "Records that `calibrate -o` wrote from your rows (default: the published fit)");
    command->add_option("-o,--output", o->output, "Where --batch-file or --mlperf-file writes (default: standard output)");
    addCompareOptions(*command, o->compare);
    command->add_flag("--json", o->json, "Print JSON");
    command->callback([=, &outcome] { run(*o, *command, outcome); });
}

} // namespace tokenyard::cli
