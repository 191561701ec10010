// SPDX-License-Identifier: Apache-2.0
// A published run in words: what it was, what was measured and what a fit that has not seen it predicts. For hovers and keys.
#pragma once

#include "core/throughput/calibration/like_runs.h"

#include <QString>

namespace tokenyard::ui {

QString engineName(const std::string &key); // "trtllm": "TensorRT-LLM"
QString precisionName(Precision precision); // "NVFP4"
QString signedPercent(double fraction);     // "+4.7 %", "−18 %", "±0 %"
// Rich text; `by` says whose prediction it is.
QString runHint(const ValidationPoint &run, const Catalogue &catalogue, const QString &by = {});
// How comparable the runs are with the service, or what was measured instead; one sentence.
QString likeSentence(const LikeRuns &like, const RunQuestion &question, const Catalogue &catalogue);

} // namespace tokenyard::ui
