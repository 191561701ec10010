// SPDX-License-Identifier: Apache-2.0
// A serving point with the JSON keys of docs/cli.md; shared by `throughput` and other commands that print points.
#pragma once

#include "app/cli/command.h"

#include "core/throughput/serving/serving_search.h"

namespace tokenyard::cli {

Json pointJson(const ServingPoint &point);
Json searchJson(const SearchResult &result);
void printPoint(const ServingPoint &point);

} // namespace tokenyard::cli
