// SPDX-License-Identifier: Apache-2.0
// The search of serving layouts for those who ask for its best point alone, as the samples of a study do: no frontier, no word on what is
// not chosen, and of most layouts only the loads that tell that they are not it.
#pragma once

#include "core/throughput/serving/service_answer.h"

namespace tokenyard {

// The best point of searchServing(), or its reason why there is none. Of the points not chosen some are left out.
SearchResult searchBest(const SearchRequest &request, const Calibration &calibration);

// answerService() from such a search.
ServiceAnswer answerBest(const Service &service, const RecordId &accelerator, int gpusCount, const Catalogue &catalogue,
                         const Calibration &calibration);

} // namespace tokenyard
