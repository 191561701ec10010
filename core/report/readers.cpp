// SPDX-License-Identifier: Apache-2.0
#include "core/report/readers.h"

#include <algorithm>
#include <array>

namespace tokenyard::report {

namespace {

#define TR(source) TY_TR("Reader", source)

constexpr const char *full[]{
    "cover",    "summary",        "basis",   "site",        "tokens",    "plant",       "cooling", "supply",  "grid-impact", "phases",
    "capex",    "opex",           "finance", "sensitivity", "scenarios", "region",      "risks",   "permits", "governance",  "environment",
    "findings", "recommendation", "ledger",  "derivation",  "bom",       "assumptions", "methods", "trust",   "glossary"};
// What decides: twelve pages at most.
constexpr const char *committee[]{"cover", "summary", "basis",       "site",      "plant", "grid-impact",   "phases",
                                  "capex", "finance", "sensitivity", "scenarios", "risks", "recommendation"};
constexpr const char *engineer[]{"cover",          "summary", "basis",       "site",    "tokens",   "plant",
                                 "cooling",        "supply",  "grid-impact", "phases",  "findings", "risks",
                                 "recommendation", "bom",     "assumptions", "methods", "trust",    "glossary"};
// The public form: what the state asks of a site, in the order of its own sheets.
constexpr const char *ministry[]{"cover",       "summary",     "brief",    "basis",          "site",        "plant",   "cooling",
                                 "supply",      "grid-impact", "phases",   "capex",          "region",      "permits", "governance",
                                 "environment", "risks",       "findings", "recommendation", "assumptions", "glossary"};
constexpr const char *lender[]{"cover",  "summary",    "basis",       "site",        "tokens",  "supply",  "phases",   "capex",
                               "opex",   "finance",    "sensitivity", "scenarios",   "risks",   "permits", "findings", "recommendation",
                               "ledger", "derivation", "bom",         "assumptions", "methods", "trust",   "glossary"};

constexpr std::array table{
    ReaderInfo{Reader::Full, "full", TR("Everyone: the full report"), full, {}, false},
    ReaderInfo{Reader::Committee, "committee", TR("Investment committee"), committee, {}, true, 12},
    ReaderInfo{Reader::Engineer, "engineer", TR("Engineer"), engineer, {}, false},
    ReaderInfo{Reader::Ministry, "ministry", TR("Ministry and local government"), ministry, Language::Korean, false},
    ReaderInfo{Reader::Lender, "lender", TR("Lender"), lender, {}, false},
};

} // namespace

std::span<const ReaderInfo> readers() { return table; }

const ReaderInfo &readerInfo(Reader reader)
{
    return *std::find_if(table.begin(), table.end(), [&](const ReaderInfo &info) { return info.reader == reader; });
}

const ReaderInfo *findReader(std::string_view key)
{
    const auto found = std::find_if(table.begin(), table.end(), [&](const ReaderInfo &info) { return key == info.key; });
    return found == table.end() ? nullptr : &*found;
}

} // namespace tokenyard::report
