// SPDX-License-Identifier: Apache-2.0
// The fitted coefficients of the training model (record set "training_calibration") and its bands by what was measured.
#pragma once

#include "core/catalogue/record.h"
#include "core/throughput/serving/calibration.h"

#include <map>
#include <string>

namespace tokenyard {

class TrainingCalibration {
public:
    static TrainingCalibration fromRecords(const RecordSet &set);
    double term(const std::string &key) const; // a logarithm; 0: never fitted
    // The prior of a term: median (as a logarithm) and standard deviation of its kind, the words before '='.
    double priorMean(const std::string &key) const;
    double priorSpread(const std::string &key) const;
    bool knows(const std::string &key) const { return m_terms.count(key) != 0; }
    double newestMonthsCount() const { return m_newest; }
    std::map<std::string, double> &terms() { return m_terms; }
    const std::map<std::string, double> &terms() const { return m_terms; }
    const std::map<std::string, double> &spreads() const { return m_spreads; }
    const std::map<std::string, double> &medians() const { return m_medians; }
    // "known", "model", "accelerator" or "both" (never measured).
    ErrorBand band(bool modelMeasured, bool acceleratorMeasured) const;
    std::map<std::string, ErrorBand> &bands() { return m_bands; }
    const std::map<std::string, ErrorBand> &bands() const { return m_bands; }

private:
    std::map<std::string, double> m_terms, m_spreads, m_medians;
    std::map<std::string, ErrorBand> m_bands;
    double m_newest = 0.0;
};

std::string trainingBandKey(bool modelMeasured, bool acceleratorMeasured);

} // namespace tokenyard
