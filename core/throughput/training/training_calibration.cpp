// SPDX-License-Identifier: Apache-2.0
#include "core/throughput/training/training_calibration.h"

#include <cmath>

namespace tokenyard {

namespace {

constexpr double unknownSpread = 0.1;

std::string kindOf(const std::string &key) { return key.substr(0, key.find('=')); }

void read(const RecordSet &set, const char *id, std::map<std::string, double> &into)
{
    if (const Record *record = set.find(id))
        for (const auto &[key, value] : record->values)
            if (value.si && std::isfinite(*value.si))
                into[key] = *value.si;
}

} // namespace

std::string trainingBandKey(bool modelMeasured, bool acceleratorMeasured)
{
    if (modelMeasured && acceleratorMeasured)
        return "known";
    return modelMeasured ? "accelerator" : acceleratorMeasured ? "model" : "both";
}

TrainingCalibration TrainingCalibration::fromRecords(const RecordSet &set)
{
    TrainingCalibration c;
    read(set, "terms", c.m_terms);
    read(set, "spreads", c.m_spreads);
    read(set, "medians", c.m_medians);
    for (const char *key : {"known", "model", "accelerator", "both"})
        if (const Record *band = set.find("band:" + std::string(key)))
            c.m_bands[key] = {band->number("low_log").value_or(0.0), band->number("high_log").value_or(0.0)};
    if (const Record *newest = set.find("newest"))
        c.m_newest = newest->number("months").value_or(0.0);
    return c;
}

double TrainingCalibration::term(const std::string &key) const
{
    const auto it = m_terms.find(key);
    return it == m_terms.end() ? priorMean(key) : it->second;
}

double TrainingCalibration::priorMean(const std::string &key) const
{
    const auto it = m_medians.find(key);
    return it == m_medians.end() || !(it->second > 0) ? 0.0 : std::log(it->second);
}

double TrainingCalibration::priorSpread(const std::string &key) const
{
    auto it = m_spreads.find(key);
    if (it == m_spreads.end())
        it = m_spreads.find(kindOf(key));
    return it == m_spreads.end() || !(it->second > 0) ? unknownSpread : it->second;
}

ErrorBand TrainingCalibration::band(bool modelMeasured, bool acceleratorMeasured) const
{
    const auto it = m_bands.find(trainingBandKey(modelMeasured, acceleratorMeasured));
    return it == m_bands.end() ? ErrorBand{} : it->second;
}

} // namespace tokenyard
