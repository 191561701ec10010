// SPDX-License-Identifier: Apache-2.0
// The few efficiencies of the serving model: each a base value times deviations by engine, generation, precision and model
// family, fitted on measured runs with a ridge prior. What was never measured has no deviation: it falls back to the base.
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/plan/parts.h"

#include <array>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace tokenyard {

// Order and keys agree with coefficientKeys; the records say what each means.
enum class Coefficient {
    NormExponent,
    WeightBandwidth,
    ExpertBandwidth,
    MatrixRate,
    ExpertRate,
    CacheBandwidth,
    AttentionRate,
    StateBandwidth,
    Activation,
    SequenceOverhead,
    ExpertImbalance,
    ExpertRateImbalance,
    CollectiveLatency,
    AllToAllLatency,
    LinkBandwidth,
    StepOverhead,
    KernelOverhead,
    PrefillMatrixRate,
    PrefillExpertRate,
    PrefillAttentionRate,
    PrefillActivation,
    PrefillLayerOverhead,
    Interference,
    DraftAccepted,
    DraftTokens,
    DraftOverhead,
    StepFactor,
    FirstTokenOverhead,
    FirstTokenPrefill,
    FirstTokenLayerOverhead,
    QueueShare,
    RequestOverhead,
    StreamSteps,
    CacheHeldShare,
    FirstTokenFactor,
    Count
};
inline constexpr std::size_t coefficientCount = std::size_t(Coefficient::Count);
extern const std::array<std::string_view, coefficientCount> coefficientKeys;
inline constexpr const char *ownRowsRecord = "own_rows"; // the record of Calibration::ownRows
using CoefficientValues = std::array<double, coefficientCount>;

// What the deviations hang on.
struct CalibrationLevels {
    std::string engine, generation, precision, family, accelerator, source;
    std::string mode;         // "split" for separate pools
    std::string architecture; // of the model: what families of one kind of layers have in common
    bool operator==(const CalibrationLevels &) const = default;
    // The level of a factor ("engine", "generation+precision", "family+engine", ...), e.g. "blackwell+fp8".
    std::string level(std::string_view factor) const;
};
std::string precisionClass(Precision precision); // "bf16", "fp8", "fp4" or "int4"

struct CoefficientRecord {
    double prior = 1.0, priorDeviation = 1.0;            // median and standard deviation of the logarithm
    double value = 1.0;                                  // fitted base
    std::vector<std::pair<std::string, double>> factors; // factor -> standard deviation of its levels' logarithms
    std::map<std::string, double> deviations;            // "factor=level" -> fitted logarithm
};

// The 80 % band of a prediction: quantiles 10 % and 90 % of ln(measured / predicted), cross-validated.
struct ErrorBand {
    double lowLog = 0.0, highLog = 0.0;
};
// How far rows of a kind count against what is known without them: few count little (50 count half), so that one odd run does not
// narrow a band or widen it.
inline double shareOfRows(double rowsCount) { return rowsCount / (rowsCount + 50.0); }

class Calibration {
public:
    // From the record set "serving_calibration"; an absent record, or one whose figures no fit gives (no number, not positive, a
    // value or deviation beyond e^±5), leaves 1 and is listed in problems(); bands hold the prediction.
    static Calibration fromRecords(const RecordSet &set);
    struct Answer {
        CoefficientValues values{};
        ErrorBand band;               // of output tokens/s
        bool kernelsMeasured = false; // this family, engine, accelerator and precision
    };
    // Remembered: an evaluation must not search the deviations by name again (thread-safe).
    Answer answer(const CalibrationLevels &levels) const;
    // Output tokens/s: narrow where the model family and the accelerator were measured, wider where not; between the two where only
    // a planner's own rows know them. Never narrower than what is known from published rows.
    ErrorBand outputBand(const CalibrationLevels &levels) const;
    bool knows(std::string_view factor, const CalibrationLevels &levels) const;
    const CoefficientRecord &record(Coefficient c) const { return m_records[std::size_t(c)]; }
    CoefficientRecord &record(Coefficient c) { return forget(), m_records[std::size_t(c)]; }
    std::map<std::string, ErrorBand> &bands() { return forget(), m_bands; }
    const std::map<std::string, ErrorBand> &bands() const { return m_bands; }
    // Own measured rows of each level that no published row knew: "accelerator=l40s" -> 5, "family=...", "generation=...".
    std::map<std::string, double> &ownRows() { return forget(), m_ownRows; }
    const std::map<std::string, double> &ownRows() const { return m_ownRows; }
    const std::vector<std::string> &problems() const { return m_problems; }
    std::string date() const { return m_date; }
    std::vector<std::string> engines() const; // measured ones

private:
    struct Memory;
    CoefficientValues computed(const CalibrationLevels &levels) const;
    ErrorBand computedBand(const CalibrationLevels &levels) const;
    double knownFraction(std::string_view factor, const CalibrationLevels &levels) const; // 0: unmeasured, 1: published
    ErrorBand bandNamed(const std::string &kind, const std::string &otherwise = {}) const;
    void forget() { m_memory = newMemory(); }
    static std::shared_ptr<Memory> newMemory();
    std::shared_ptr<Memory> m_memory = newMemory(); // of this content: a copy shares it until either is written to
    std::array<CoefficientRecord, coefficientCount> m_records;
    std::map<std::string, ErrorBand> m_bands; // "known", "family", "accelerator", "generation" (not measured), "split" (separate
                                              // pools); "known:<family>" where the family has enough rows
    std::map<std::string, double> m_ownRows;
    std::vector<std::string> m_problems;
    std::string m_date;
};

} // namespace tokenyard
