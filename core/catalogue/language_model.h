// SPDX-License-Identifier: Apache-2.0
// A language model as its record gives it: the constants of its config that decide what a token reads and computes.
// Blank fields stay blank; shape() in study/compute says which of them stops an evaluation.
#pragma once

#include "core/catalogue/record.h"

namespace tokenyard {

enum class AttentionKind { Unknown, GroupedQuery, MultiHeadLatent, Compressed };

struct LanguageModel {
    RecordId id;
    std::string name;
    std::string family; // models of one shape share it: "deepseek-v3" for R1 and V3
    AttentionKind attention = AttentionKind::Unknown;
    std::optional<double> totalParametersCount, activeParametersCount;
    std::map<std::string, double> constants; // by field key of the record: layers, hidden, experts, ...
    // The share of published measurements of this model that ran with multi-token prediction without saying so.
    double speculativeShareFraction = 0.0;

    static LanguageModel fromRecord(const Record &record);
    double constant(const std::string &key, double fallback = 0.0) const;
    // What kind of layers it has: "gqa", "gqa+experts", "mla+experts", ...; "" where no source says. Kinds share kernels.
    std::string architecture() const;
    bool has(const std::string &key) const { return constants.count(key) != 0; }
};

} // namespace tokenyard
