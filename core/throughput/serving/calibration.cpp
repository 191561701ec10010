// SPDX-License-Identifier: Apache-2.0
#include "core/throughput/serving/calibration.h"

#include <algorithm>
#include <cmath>
#include <mutex>
#include <set>

namespace tokenyard {

const std::array<std::string_view, coefficientCount> coefficientKeys{"norm_exponent",       "weight_bandwidth",
                                                                     "expert_bandwidth",    "matrix_rate",
                                                                     "expert_rate",         "cache_bandwidth",
                                                                     "attention_rate",      "state_bandwidth",
                                                                     "activation",          "sequence_overhead",
                                                                     "expert_imbalance",    "expert_rate_imbalance",
                                                                     "collective_latency",  "all_to_all_latency",
                                                                     "link_bandwidth",      "step_overhead",
                                                                     "kernel_overhead",     "prefill_matrix_rate",
                                                                     "prefill_expert_rate", "prefill_attention_rate",
                                                                     "prefill_activation",  "prefill_layer_overhead",
                                                                     "interference",        "draft_accepted",
                                                                     "draft_tokens",        "draft_overhead",
                                                                     "step_factor",         "first_token_overhead",
                                                                     "first_token_prefill", "first_token_layer_overhead",
                                                                     "queue_share",         "request_overhead",
                                                                     "stream_steps",        "cache_held_share",
                                                                     "first_token_factor"};

namespace {

// Names that a factor may use; any other has no level.
constexpr std::pair<std::string_view, std::string CalibrationLevels::*> parts[]{
    {"engine", &CalibrationLevels::engine}, {"generation", &CalibrationLevels::generation},    {"precision", &CalibrationLevels::precision},
    {"family", &CalibrationLevels::family}, {"accelerator", &CalibrationLevels::accelerator},  {"source", &CalibrationLevels::source},
    {"mode", &CalibrationLevels::mode},     {"architecture", &CalibrationLevels::architecture}};

std::string part(const CalibrationLevels &levels, std::string_view name)
{
    for (const auto &[key, member] : parts)
        if (key == name)
            return levels.*member;
    return {};
}

constexpr double farthestLog = 5; // e^5 = 148 times: no fit goes that far

bool usual(double value) { return value >= 1e-12 && value <= 1e12; }

// False if no fit can produce the figure.
bool read(const Record &record, CoefficientRecord &out)
{
    bool good = true;
    const auto si = [&](const char *key, double fallback) {
        const RecordValue *v = record.find(key);
        const double value = v && v->si ? *v->si : fallback;
        good = good && usual(value) && (!v || v->si);
        return value;
    };
    out.prior = si("prior", 1.0);
    out.priorDeviation = si("prior_deviation", 1.0);
    out.value = si("value", out.prior);
    good = good && std::abs(std::log(out.value / out.prior)) <= farthestLog;
    for (const auto &[key, value] : record.values) {
        if (!value.si)
            continue;
        if (key.starts_with("spread:")) {
            out.factors.emplace_back(key.substr(7), *value.si);
            good = good && usual(*value.si);
        } else if (key.find('=') != std::string::npos) {
            out.deviations.emplace(key, *value.si);
            good = good && std::abs(*value.si) <= farthestLog;
        }
    }
    return good;
}

} // namespace

std::string CalibrationLevels::level(std::string_view factor) const
{
    std::string joined;
    for (std::size_t begin = 0; begin <= factor.size();) {
        const std::size_t end = std::min(factor.find('+', begin), factor.size());
        joined += (begin ? "+" : "") + part(*this, factor.substr(begin, end - begin));
        begin = end + 1;
    }
    return joined;
}

std::string precisionClass(Precision precision)
{
    switch (precision) {
    case Precision::Bf16:
    case Precision::Fp16: return "bf16";
    case Precision::Fp8: return "fp8";
    case Precision::Int4: return "int4";
    default: return "fp4";
    }
}

Calibration Calibration::fromRecords(const RecordSet &set)
{
    Calibration c;
    c.m_date = set.dataVersion;
    for (std::size_t i = 0; i < coefficientCount; ++i) {
        CoefficientRecord fresh;
        if (const Record *record = set.find(coefficientKeys[i]); record && read(*record, fresh))
            c.m_records[i] = std::move(fresh);
        else
            c.m_problems.emplace_back(coefficientKeys[i]);
    }
    if (const Record *own = set.find(ownRowsRecord))
        for (const auto &[level, rows] : own->values)
            if (rows.si && *rows.si > 0)
                c.m_ownRows.emplace(level, *rows.si);
    for (const Record &band : set.records)
        if (band.id.starts_with("band_"))
            c.m_bands[band.id.substr(5)] = {std::clamp(band.number("low_log").value_or(-farthestLog), -farthestLog, 0.0),
                                            std::clamp(band.number("high_log").value_or(farthestLog), 0.0, farthestLog)};
    if (!c.m_bands.count("known"))
        c.m_problems.emplace_back("band_known");
    if (const Record *own = set.find(ownRowsRecord))
        for (const auto &[level, rows] : own->values)
            if (rows.si && *rows.si > 0)
                c.m_ownRows.emplace(level, *rows.si);
    for (const Record &band : set.records)
        if (band.id.starts_with("band_"))
            c.m_bands[band.id.substr(5)] = {std::clamp(band.number("low_log").value_or(0.0), -farthestLog, farthestLog),
                                            std::clamp(band.number("high_log").value_or(0.0), -farthestLog, farthestLog)};
    return c;
}

CoefficientValues Calibration::computed(const CalibrationLevels &levels) const
{
    CoefficientValues values;
    std::map<std::string_view, std::string> cache; // a factor's level is the same for all coefficients
    for (std::size_t i = 0; i < coefficientCount; ++i) {
        const CoefficientRecord &r = m_records[i];
        double log = 0.0;
        for (const auto &[factor, spread] : r.factors) {
            auto it = cache.find(factor);
            if (it == cache.end())
                it = cache.emplace(factor, factor + "=" + levels.level(factor)).first;
            if (const auto d = r.deviations.find(it->second); d != r.deviations.end())
                log += d->second;
        }
        values[i] = r.value * std::exp(log);
    }
    return values;
}

struct Calibration::Memory {
    std::mutex mutex;
    std::vector<std::pair<CalibrationLevels, Answer>> known; // few: a linear search beats a map of strings
};

std::shared_ptr<Calibration::Memory> Calibration::newMemory() { return std::make_shared<Memory>(); }

Calibration::Answer Calibration::answer(const CalibrationLevels &levels) const
{
    constexpr std::size_t most = 64;
    {
        const std::lock_guard lock(m_memory->mutex);
        for (const auto &[key, known] : m_memory->known)
            if (key == levels)
                return known;
    }
    const Answer fresh{computed(levels), computedBand(levels), knows("family+engine+accelerator+precision", levels)};
    const std::lock_guard lock(m_memory->mutex);
    if (m_memory->known.size() >= most)
        m_memory->known.clear();
    m_memory->known.emplace_back(levels, fresh);
    return fresh;
}

ErrorBand Calibration::outputBand(const CalibrationLevels &levels) const { return answer(levels).band; }

bool Calibration::knows(std::string_view factor, const CalibrationLevels &levels) const
{
    return record(Coefficient::StepFactor).deviations.count(std::string(factor) + "=" + levels.level(factor)) != 0;
}

double Calibration::knownFraction(std::string_view factor, const CalibrationLevels &levels) const
{
    if (!knows(factor, levels))
        return 0.0;
    const auto own = m_ownRows.find(std::string(factor) + "=" + levels.level(factor));
    return own == m_ownRows.end() ? 1.0 : shareOfRows(own->second);
}

ErrorBand Calibration::bandNamed(const std::string &kind, const std::string &otherwise) const
{
    auto it = m_bands.find(kind);
    it = it == m_bands.end() ? m_bands.find(otherwise) : it;
    return it == m_bands.end() ? ErrorBand{} : it->second;
}

// Between the bands of the four cases (machine and family measured or not), weighted by how well each is known. The less is known, the wider
// the band: a family with a wide band of its own keeps it on an unmeasured machine.
ErrorBand Calibration::computedBand(const CalibrationLevels &levels) const
{
    const bool split = !levels.mode.empty();
    const double machine = std::max(knownFraction("accelerator", levels), split ? knownFraction("generation", levels) : 0.0);
    const double family = knownFraction("family", levels);
    const auto outer = [](const ErrorBand &a, const ErrorBand &b) {
        return ErrorBand{std::min(a.lowLog, b.lowLog), std::max(a.highLog, b.highLog)};
    };
    const auto between = [](const ErrorBand &unknown, const ErrorBand &known, double fraction) {
        return ErrorBand{std::lerp(unknown.lowLog, known.lowLog, fraction), std::lerp(unknown.highLog, known.highLog, fraction)};
    };
    const ErrorBand known = split ? bandNamed("split") : bandNamed("known:" + levels.family, "known");
    // An unmeasured generation (a future machine) is less certain than a new card of a measured one.
    const ErrorBand sibling = bandNamed("accelerator");
    const ErrorBand machines =
        between(outer(bandNamed("generation", "accelerator"), sibling), sibling, knownFraction("generation", levels));
    const ErrorBand newMachine = outer(machines, known), families = bandNamed("family"), newFamily = outer(families, known);
    const ErrorBand either{-std::hypot(machines.lowLog, families.lowLog), std::hypot(machines.highLog, families.highLog)};
    const ErrorBand both = outer(either, outer(newMachine, newFamily));
    return between(between(both, newMachine, family), between(newFamily, known, family), machine);
}

std::vector<std::string> Calibration::engines() const
{
    std::set<std::string> names;
    for (const auto &[key, log] : record(Coefficient::KernelOverhead).deviations)
        if (key.starts_with("engine="))
            names.insert(key.substr(7));
    return {names.begin(), names.end()};
}

} // namespace tokenyard
