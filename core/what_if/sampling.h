// SPDX-License-Identifier: Apache-2.0
// What is drawn: every input of a plan that has a range, its distribution, the correlations that the plan states, and the world of a
// sample. A sample depends on seed, number of samples, its own number and the plan alone.
#pragma once

#include "core/study/compute/throughput_error_stage.h"
#include "core/what_if/input.h"
#include "core/what_if/latin_hypercube.h"
#include "core/what_if/quantile.h"

#include <map>

namespace tokenyard {

struct SamplingDesign {
    std::vector<Input> inputs;
    std::vector<Marginal> marginals; // by input
    LatinHypercube hypercube;

    std::uint64_t count() const { return hypercube.count(); }
    // The input's value in a sample, SI; of a whole number rounded.
    double valueOf(std::uint64_t sample, std::size_t input) const;
};

// How an input with a range is distributed, in SI.
Marginal marginalOf(const Input &input);
// Of an input without a choice of its own: the probability that it lies below a value.
double probabilityBelow(const Marginal &marginal, double value);

struct DesignReading {
    std::optional<SamplingDesign> design;
    Text problem; // a range that crosses its value, a correlation that cannot be: one sentence
};

// `error`: of the throughput model, as throughputError() says; nothing if the model has no answer.
DesignReading samplingDesign(const Plan &plan, const Catalogue &catalogue, const std::optional<Input> &error, std::uint64_t samples,
                             std::uint64_t seed);

// Pairs as Studies::correlations states them, by number of the inputs.
struct CorrelationReading {
    std::vector<RankCorrelation> pairs;
    Text problem;
};
CorrelationReading readCorrelations(const Plan &plan, const std::vector<Input> &inputs, std::string_view words);

// Makes one world after the other with all inputs at once. Of a world only the one made last, and the one before it, hold: the records
// are written in place.
class WorldMaker {
public:
    WorldMaker(const Plan &plan, const Catalogue &catalogue, const std::vector<Input> &inputs);
    WorldMaker(const WorldMaker &) = delete; // two would write the same records
    // One number for each input, SI.
    World make(const std::vector<double> &values);
    ModelError errorIn(const std::vector<double> &values) const;

private:
    struct Place {
        std::string key;
        std::size_t input = 0;
        bool whole = false;
    };
    struct Buffer {
        std::shared_ptr<RecordSet> set;
        std::vector<std::pair<double *, std::size_t>> values; // in the set, and the number of the input
    };
    // Two sets of a kind take turns: a memory that holds the last one sees another pointer for other values.
    struct KindOfRecords {
        Buffer buffers[2];
        int turn = 0;
        bool used = false;
    };
    void addRecordValue(const Input &input, std::size_t number);
    static std::shared_ptr<const RecordSet> setOf(KindOfRecords &kind, const std::vector<double> &values);

    Plan m_plan;
    Catalogue m_catalogue;
    std::vector<std::pair<PartRef, std::vector<Place>>> m_fields; // by part
    std::optional<std::size_t> m_error;
    std::map<std::string, KindOfRecords, std::less<>> m_kinds;
};

} // namespace tokenyard
