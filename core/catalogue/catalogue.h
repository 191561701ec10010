// SPDX-License-Identifier: Apache-2.0
// The catalogue: record sets read from the embedded resources on first use, plus records embedded in an open project.
// It is a value handed to whoever needs it; parsing one kind does not touch the others.
#pragma once

#include "core/catalogue/record.h"

#include <memory>
#include <span>

namespace tokenyard {

class Catalogue {
public:
    Catalogue();
    // The kinds there are: "accelerators", "models", "racks", "chillers", "tariffs", "weather", ... (file names without .json)
    std::vector<std::string> kinds() const;
    // The set of a kind, parsed once (thread-safe). An unknown kind gives an empty set.
    const RecordSet &set(std::string_view kind) const;
    const Record *find(std::string_view kind, std::string_view idOrName) const;
    // A value made from the records once and then kept, like a parsed file (thread-safe). The key begins with the kinds that the
    // value is made of, joined by '+', and a colon, and names the type, too: "load-shapes+holidays:ShapeYear:flat".
    template <class T, class Make>
    std::shared_ptr<const T> kept(const std::string &key, Make &&make) const
    {
        if (auto old = keptValue(key))
            return std::static_pointer_cast<const T>(old);
        std::shared_ptr<const T> fresh = make();
        keepValue(key, fresh);
        return fresh;
    }
    // The version of all data: the newest data_version of the kinds' files; a project's own where it has one.
    std::string dataVersion() const;
    // A data file by its resource name ("weather/kor_ulsan.txt"); valid as long as a copy of this catalogue lives.
    std::optional<std::string_view> data(const std::string &name) const;
    // Kinds that every study reads whole (prices, calibrations, calendars), whatever the plan names.
    static bool isBasis(std::string_view kind);
    // The same catalogue in which the project's own copies of records stand before the built-in ones of the same id, and its
    // sets of a basis kind stand alone: a project is computed as it was saved. The same holds for data files and the version.
    Catalogue withProjectRecords(const std::map<std::string, std::vector<Record>> &byKind,
                                 const std::map<std::string, std::string> &dataFiles = {}, const std::string &dataVersion = {}) const;
    // The copies and own records of the project, by kind; none where no project is open.
    const std::map<std::string, std::vector<Record>> &projectRecords() const;
    // The same catalogue with the record in the place of the one of its id, or beside the others.
    Catalogue withRecord(const std::string &kind, Record record) const;
    // The same catalogue with the built-in record of the id again, or with none.
    Catalogue withoutRecord(const std::string &kind, const RecordId &id) const;

    // The same catalogue with these records instead of those of the same id, for a question of "what if".
    Catalogue with(std::string_view kind, std::vector<Record> changed) const;
    // The same catalogue with these sets in the place of those of their kinds: many records at once, without a copy.
    Catalogue withSets(std::map<std::string, std::shared_ptr<const RecordSet>, std::less<>> sets) const;
    // The same catalogue in which the other kinds are empty.
    Catalogue only(std::span<const std::string_view> kinds) const;
    // What tells one state of these kinds from another: equal pointers mean equal records. Parses nothing.
    void addIdentity(std::span<const std::string_view> kinds, std::vector<std::shared_ptr<const void>> &to) const;

private:
    struct State;
    explicit Catalogue(std::shared_ptr<State> state) : m_state(std::move(state)) {}
    std::shared_ptr<const void> keptValue(const std::string &key) const;
    void keepValue(const std::string &key, std::shared_ptr<const void> value) const;
    std::shared_ptr<State> m_state;
};

} // namespace tokenyard
