// SPDX-License-Identifier: Apache-2.0
// The inputs of a finance case by the names of NREL's System Advisor Model (SSC). Each read states the default and the range; the first
// input that is missing or out of range is kept as the reason why the case cannot be computed.
#pragma once

#include <limits>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace tokenyard {

struct CaseVariable {
    std::vector<double> values; // one for a number, all of an array; rows of a table in sequence
    bool isArray = false;
    bool isFlag = false; // true or false, which are not numbers
};

class CaseInputs {
public:
    static constexpr double noLimit = std::numeric_limits<double>::infinity();

    explicit CaseInputs(std::map<std::string, CaseVariable> given) : m_given(std::move(given)) {}
    bool has(const std::string &name) const { return m_given.count(name) > 0; }
    bool isArray(const std::string &name) const;
    // For an array its first value. An input without `otherwise` is required.
    double number(const std::string &name, std::optional<double> otherwise = {}, double least = -noLimit, double most = noLimit);
    double fraction(const std::string &name, std::optional<double> otherwisePercent = {}, double least = 0.0, double most = 100.0);
    int whole(const std::string &name, std::optional<double> otherwise = {}, double least = 0.0, double most = noLimit);
    bool flag(const std::string &name, bool otherwise);
    std::vector<double> series(const std::string &name, std::optional<std::vector<double>> otherwise = {});
    void refuse(const std::string &why); // keeps the first reason
    const std::string &error() const { return m_error; }
    std::vector<std::string> unread() const; // given, but without effect

private:
    const CaseVariable *find(const std::string &name);
    std::map<std::string, CaseVariable> m_given;
    std::set<std::string> m_read;
    std::string m_error;
};

} // namespace tokenyard
