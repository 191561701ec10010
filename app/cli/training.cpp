// SPDX-License-Identifier: Apache-2.0
// tokenyard-cli training: tokens/s, MFU, time and energy of training a model, or predictions for the rows of a CSV file.
#include "app/cli/csv_input.h"
#include "app/cli/range.h"
#include "app/cli/throughput_batch.h"
#include "app/cli/typed_record.h"

#include "core/throughput/training/training_fit.h"
#include "core/throughput/training/training_run.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdio>

namespace tokenyard::cli {

namespace {

struct Options {
    std::string model, accelerator, precision = "bf16", batch, output, task = "pre-training";
    double sequence = 4096, tokens = 0, batchTokens = 0, linkGbit = 0, latencyMs = 0, localSteps = 1, gpuMtbfHours = 50000,
           nodeMtbfHours = 0, checkpoint = TrainingRunPlan{}.checkpoint.si(), restart = 600;
    int gpus = 64, sites = 1;
    bool json = false;
};

const std::vector<std::string> predictedColumns{"pred_tokens_per_s_per_gpu", "pred_note"};

void predictTraining(const Options &o, const ServingCatalogue &names, const TrainingCalibration &calibration, Outcome &outcome)
{
    const auto csv = readCsvFile(o.batch, outcome);
    if (!csv)
        return;
    if (csv->table.column("model") < 0 || csv->table.column("gpu") < 0)
        return fail(outcome, exitUsage, o.batch + " has no columns 'model' and 'gpu'");
    RowReport report;
    report.unreadColumns = unreadTrainingColumns(csv->table);
    std::erase_if(report.unreadColumns, [](const std::string &name) {
        return std::find(predictedColumns.begin(), predictedColumns.end(), name) != predictedColumns.end();
    });
    const auto predict = [&](std::size_t i, Text &why) -> std::vector<std::string> {
        const auto row = trainingRow(csv->table, i, names, why);
        if (!row)
            return {};
        const TrainingResult r = evaluateTraining(row->training, calibration, false);
        if (!r.point)
            return {"", sentence(r.why.english())};
        const auto memory = r.point->memory;
        std::string note = row->note.english();
        if (memory && !memory->fits())
            note = fmt::format("Does not fit: at least {} GPUs hold it.{}{}", memory->fewestGpusCount, note.empty() ? "" : " ", note);
        return {fmt::format("{:.4f}", r.point->perGpu.si()), note};
    };
    const std::string out = predictedCsv(*csv, predictedColumns, predict, report);
    writePredicted(o.output, out, o.batch, *csv, report, outcome);
}

Json runJson(const TrainingRun &run, double tokens)
{
    return {{"tokens", number(tokens)},
            {"finishes", run.finishes},
            {"why", run.finishes ? Json(nullptr) : Json(run.why.english())},
            {"days", run.finishes ? number(run.elapsed.in(units::day)) : Json(nullptr)},
            {"mtbf_s", number(run.mtbf.si())},
            {"checkpoint_interval_s", number(run.checkpointInterval.si())},
            {"lost_fraction", number(run.lostFraction)},
            {"energy_mwh", run.energy ? number(run.energy->in(units::MWh)) : Json(nullptr)},
            {"tokens_per_joule", run.energy ? number(run.tokensPerJouleFactor) : Json(nullptr)}};
}

Json pointJson(const TrainingCase &t, const TrainingPoint &p)
{
    Json notes = Json::array();
    for (const Text &note : p.notes)
        notes.push_back(note.english());
    Json json = {{"tokens_per_s_per_gpu", number(p.perGpu.si())},
                 {"tokens_per_s_per_gpu_low", number(p.low.si())},
                 {"tokens_per_s_per_gpu_high", number(p.high.si())},
                 {"tokens_per_s", number(p.total.si())},
                 {"tokens_per_s_per_gpu_of_one_site", number(p.perGpuOfOneSite.si())},
                 {"mfu", number(p.mfuFraction)},
                 {"flop_per_token", number(p.operationsPerTokenCount)},
                 {"site_fraction", number(p.siteFraction)},
                 {"scale_fraction", number(p.scaleFraction)},
                 {"step_s", number(p.step.si())},
                 {"site_exchange_s", number(p.siteExchange.si())},
                 {"power_fraction", number(p.powerFraction)},
                 {"gpus", t.gpusCount},
                 {"notes", notes}};
    if (p.memory)
        json["memory"] = {{"state_gb", number(p.memory->state.si() / 1e9)},
                          {"activations_gb", number(p.memory->activations.si() / 1e9)},
                          {"usable_gb", number(p.memory->capacity.si() / 1e9)},
                          {"fewest_gpus", p.memory->fewestGpusCount * t.sitesCount}};
    return json;
}

void printWords(const TrainingCase &t, const TrainingPoint &p, const TrainingRun &run, double tokens)
{
    std::printf("%s on %d x %s: %.1f tokens/s per GPU (80 %% band %.1f to %.1f), MFU %.1f %%\n", t.model->name.c_str(), t.gpusCount,
                t.accelerator->name.c_str(), p.perGpu.si(), p.low.si(), p.high.si(), 100 * p.mfuFraction);
    if (t.sitesCount > 1)
        std::printf("Behind the link between %d sites: one site alone would reach %.1f per GPU, the exchange leaves %.1f %% of it\n",
                    t.sitesCount, p.perGpuOfOneSite.si(), 100 * p.siteFraction);
    for (const Text &note : p.notes)
        std::printf("%s\n", note.english().c_str());
    if (!run.finishes)
        std::printf("%s\n", run.why.english().c_str());
    else
        std::printf("%.4g billion tokens take %.1f days; %.1f %% of the time goes to checkpoints and failures\n", tokens / 1e9,
                    run.elapsed.in(units::day), 100 * run.lostFraction);
}

void evaluate(const Options &o, const TrainingCase &t, const TrainingCalibration &calibration, Outcome &outcome)
{
    const TrainingResult result = evaluateTraining(t, calibration);
    if (!result.point)
        return fail(outcome, exitUsage, result.why.english());
    TrainingRunPlan plan;
    plan.tokensCount = o.tokens > 0 ? o.tokens : 1e12;
    plan.gpuMtbf = (o.nodeMtbfHours > 0 ? 8 * o.nodeMtbfHours : o.gpuMtbfHours) * units::hour;
    plan.checkpoint = o.checkpoint * units::s;
    plan.restart = o.restart * units::s;
    const TrainingRun run = planTrainingRun(t, *result.point, plan);
    if (!o.json)
        return printWords(t, *result.point, run, plan.tokensCount);
    Json json = pointJson(t, *result.point);
    json["run"] = runJson(run, plan.tokensCount);
    print(json);
}

// "mxfp8" is fp8 with one scale per 32 elements.
bool readPrecision(const Options &o, TrainingCase &t, Outcome &outcome)
{
    const std::string words = CLI::detail::to_lower(o.precision);
    t.blockScaled = words == "mxfp8";
    const auto precision = parsePrecision(t.blockScaled ? "fp8" : words);
    if (!precision)
        return fail(outcome, exitUsage, "A precision is one of bf16, fp16, fp8, mxfp8, fp4, nvfp4, mxfp4"), false;
    t.precision = *precision;
    return true;
}

void run(const Options &o, Outcome &outcome)
{
    const Catalogue catalogue;
    const ServingCatalogue names(catalogue);
    const TrainingCalibration calibration = TrainingCalibration::fromRecords(catalogue.set("training_calibration"));
    if (!o.batch.empty())
        return predictTraining(o, names, calibration, outcome);
    TrainingCase t;
    t.model = typed(names, &ServingCatalogue::typedModel, o.model);
    t.accelerator = typed(names, &ServingCatalogue::typedAccelerator, o.accelerator);
    if (!t.model)
        return fail(outcome, exitUsage, names.unknownModel(o.model).english());
    if (!t.accelerator)
        return fail(outcome, exitUsage, names.unknownAccelerator(o.accelerator).english());
    if (!readPrecision(o, t, outcome))
        return;
    t.gpusCount = o.gpus;
    t.sequenceTokensCount = o.sequence;
    t.task = o.task;
    t.sitesCount = o.sites;
    t.siteLink = o.linkGbit * units::gbitPerS;
    t.siteLatency = o.latencyMs * units::ms;
    t.localStepsCount = o.localSteps;
    if (o.batchTokens > 0)
        t.batchTokensCount = o.batchTokens;
    evaluate(o, t, calibration, outcome);
}

} // namespace

void registerTraining(CLI::App &app, Outcome &outcome)
{
    auto *command = app.add_subcommand("training", "Training tokens/s, MFU, time and energy of a model");
    auto o = std::make_shared<Options>();
    command->add_option("--model", o->model, "Language model");
    command->add_option("--accelerator", o->accelerator, "Accelerator");
    command->add_option("--gpus", o->gpus, "GPUs")->check(CLI::Range(1, 10000000));
    command->add_option("--precision", o->precision, "bf16, fp8, mxfp8, nvfp4, ...");
    command->add_option("--seq-len", o->sequence, "Tokens a sequence")->check(between(1.0, 1e7));
    command->add_option("--task", o->task, "pre-training, sft or lora")->check(CLI::IsMember({"pre-training", "sft", "lora"}));
    command->add_option("--tokens", o->tokens, "Tokens of the run (default 1e12)")->check(between(1.0, 1e18));
    command->add_option("--batch-tokens", o->batchTokens, "Tokens a step on all GPUs (default 16.8 million)")->check(between(1.0, 1e12));
    command->add_option("--sites", o->sites, "Sites that share the run")->check(CLI::Range(1, 1000));
    command->add_option("--site-link-gbit", o->linkGbit, "Link of a site to the others, Gbit/s")->check(between(1e-3, 1e9));
    command->add_option("--site-latency-ms", o->latencyMs, "Latency between sites")->check(between(0.0, 1e5));
    command->add_option("--local-steps", o->localSteps, "Steps between two exchanges of the sites (DiLoCo; default 1: every step)")
        ->check(between(1.0, 1e6));
    command
        ->add_option("--gpu-mtbf-hours", o->gpuMtbfHours,
                     "Mean time between failures of a GPU with its share of node and network (default 50,000)")
        ->check(between(1e-3, 1e9));
    command->add_option("--node-mtbf-hours", o->nodeMtbfHours, "The same of a node of eight GPUs")->check(between(1e-3, 1e9));
    command->add_option("--checkpoint-s", o->checkpoint, "Time that training waits for a checkpoint (6.3 s: one written in the background)")
        ->check(between(1e-3, 1e7));
    command->add_option("--restart-s", o->restart, "Time to restart after a failure")->check(between(0.0, 1e7));
    command->add_option("--batch-file", o->batch, "Predict the rows of a CSV file of training runs");
    command->add_option("-o,--output", o->output, "Where --batch-file writes (default: standard output)");
    command->add_flag("--json", o->json, "Print JSON");
    command->callback([=, &outcome] { run(*o, outcome); });
}

} // namespace tokenyard::cli
