// SPDX-License-Identifier: Apache-2.0
// A language model's parameters grouped by what a decode step does with them, counted from the constants of its config.
// The serving model multiplies these by bytes and operations; nothing here depends on the machine.
#pragma once

#include "core/base/text.h"
#include "core/catalogue/language_model.h"

#include <optional>
#include <vector>

namespace tokenyard {

// Layers whose attention reads the same share of the context. All counts are per layer.
struct AttentionGroup {
    double layersCount = 0;
    double elementsCount = 0;      // kept and read per entry (key and value; latent for MLA)
    double decodeOpsCount = 0;     // operations per entry read when decoding
    double prefillOpsCount = 0;    // operations per pair of tokens in the prefill
    double compressionFactor = 1;  // tokens per entry
    double topCount = 0;           // best entries read; 0: all
    double windowCount = 0;        // last tokens read; 0: the whole context
    double indexElementsCount = 0; // read per entry to choose the best
    double entriesRead(double context) const;
    double entriesKept(double context) const;
};

struct ModelShape {
    double layersCount = 0, hiddenCount = 0, vocabCount = 0;
    double expertsCount = 0, expertsPerTokenCount = 0, expertLayersCount = 0;
    double denseLayersCount = 0;         // with a dense feed-forward
    double expertInputCount = 0;         // width in which the experts work; that of the model unless they are given a projection
    double kvHeadsCount = 0;             // limit for splitting GQA caches over tensor-parallel GPUs; 0: replicated (MLA)
    double attentionParametersCount = 0; // all layers
    double denseParametersCount = 0;     // dense feed-forward, all layers
    double sharedParametersCount = 0;    // shared experts, all layers
    double routerParametersCount = 0;    // all layers
    double expertParametersCount = 0;    // one expert of one layer
    double headParametersCount = 0;      // the output projection
    double stateElementsCount = 0;       // linear attention's state per sequence, fp32
    double kernelsCount = 0;             // launches per step, independent of the precision
    double attentionQuantKernelsCount = 0, feedForwardQuantKernelsCount = 0; // additional ones with quantised activations
    std::vector<AttentionGroup> attention;

    bool isMixture() const { return expertsCount > 0; }
    double totalParametersCount() const;
    double activeParametersCount() const;             // per token, without the embedding
    double kvElementsReadCount(double context) const; // per sequence and step, all layers
    double kvElementsKeptCount(double context) const;
};

// The shape, or why there is none ("No source gives 'layers' of HyperCLOVA X SEED ...").
std::optional<ModelShape> modelShape(const LanguageModel &model, Text &why);

} // namespace tokenyard
