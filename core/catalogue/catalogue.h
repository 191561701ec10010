// SPDX-License-Identifier: Apache-2.0
// The catalogue: record sets read from the embedded resources on first use, plus records embedded in an open project.
// It is a value handed to whoever needs it; parsing one kind does not touch the others.
#pragma once

#include "core/catalogue/record.h"

#include <memory>

namespace tokenyard {

class Catalogue {
public:
    Catalogue();
    // The kinds there are: "accelerators", "models", "racks", "chillers", "tariffs", "weather", ... (file names without .json)
    std::vector<std::string> kinds() const;
    // The set of a kind, parsed once (thread-safe). An unknown kind gives an empty set.
    const RecordSet &set(std::string_view kind) const;
    const Record *find(std::string_view kind, std::string_view idOrName) const;
    // The version of all data: the newest data_version of the kinds' files.
    std::string dataVersion() const;
    // The same catalogue in which the project's own copies of records stand before the built-in ones of the same id.
    Catalogue withProjectRecords(const std::map<std::string, std::vector<Record>> &byKind) const;

private:
    struct State;
    std::shared_ptr<State> m_state;
};

} // namespace tokenyard
