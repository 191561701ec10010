// SPDX-License-Identifier: Apache-2.0
// The variables of a finance case by the names of NREL's System Advisor Model (SSC). Reading one says what it defaults to and where
// it must lie; the first that is missing or wrong is kept as the reason why the case cannot be computed.
#pragma once

#include <limits>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace tokenyard {

struct CaseVariable {
    std::vector<double> values; // one of a number, all of an array; rows of a table one after the other
    bool isArray = false;
    bool isFlag = false; // true or false, which no number is
};

class CaseInputs {
public:
    static constexpr double noLimit = std::numeric_limits<double>::infinity();

    explicit CaseInputs(std::map<std::string, CaseVariable> given) : m_given(std::move(given)) {}
    bool has(const std::string &name) const { return m_given.count(name) > 0; }
    bool isArray(const std::string &name) const;
    // Of an array its first value. Without `otherwise` the variable is needed.
    double number(const std::string &name, std::optional<double> otherwise = {}, double least = -noLimit, double most = noLimit);
    double fraction(const std::string &name, std::optional<double> otherwisePercent = {}, double least = 0.0, double most = 100.0);
    int whole(const std::string &name, std::optional<double> otherwise = {}, double least = 0.0, double most = noLimit);
    bool flag(const std::string &name, bool otherwise);
    std::vector<double> series(const std::string &name, std::optional<std::vector<double>> otherwise = {});
    void refuse(const std::string &why); // keeps the first reason
    const std::string &error() const { return m_error; }
    std::vector<std::string> unread() const; // given and of no effect

private:
    const CaseVariable *find(const std::string &name);
    std::map<std::string, CaseVariable> m_given;
    std::set<std::string> m_read;
    std::string m_error;
};

} // namespace tokenyard
