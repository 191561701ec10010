// SPDX-License-Identifier: Apache-2.0
#include "core/study/finance/case/case_inputs.h"

#include <fmt/format.h>

#include <cmath>

namespace tokenyard {

const CaseVariable *CaseInputs::find(const std::string &name)
{
    m_read.insert(name);
    const auto found = m_given.find(name);
    return found == m_given.end() ? nullptr : &found->second;
}

bool CaseInputs::isArray(const std::string &name) const
{
    const auto found = m_given.find(name);
    return found != m_given.end() && found->second.isArray;
}

void CaseInputs::refuse(const std::string &why)
{
    if (m_error.empty())
        m_error = why;
}

double CaseInputs::number(const std::string &name, std::optional<double> otherwise, double least, double most)
{
    const CaseVariable *variable = find(name);
    if (!variable || variable->values.empty()) {
        if (!otherwise)
            refuse(fmt::format("The case has no '{}', which has no default", name));
        return otherwise.value_or(0.0);
    }
    const double value = variable->values.front();
    if (!std::isfinite(value) || variable->isFlag)
        refuse(fmt::format("'{}' is not a number", name));
    else if (variable->values.size() > 1)
        refuse(fmt::format("'{}' is a list of {} numbers; write one", name, variable->values.size()));
    else if (value < least || value > most)
        refuse(most == noLimit ? fmt::format("'{}' is {} and must be at least {}", name, value, least)
                               : fmt::format("'{}' is {} and must lie between {} and {}", name, value, least, most));
    return value;
}

double CaseInputs::fraction(const std::string &name, std::optional<double> otherwisePercent, double least, double most)
{
    return number(name, otherwisePercent, least, most) * 0.01;
}

int CaseInputs::whole(const std::string &name, std::optional<double> otherwise, double least, double most)
{
    const double value = number(name, otherwise, least, most);
    if (std::isfinite(value) && value != std::floor(value))
        refuse(fmt::format("'{}' is {} and must be a whole number", name, value));
    return std::abs(value) < 1e9 ? int(value) : 0;
}

bool CaseInputs::flag(const std::string &name, bool otherwise)
{
    const CaseVariable *variable = find(name);
    if (variable && variable->isFlag)
        return variable->values.front() != 0.0;
    return number(name, otherwise ? 1.0 : 0.0, 0.0, 1.0) != 0.0;
}

std::vector<double> CaseInputs::series(const std::string &name, std::optional<std::vector<double>> otherwise)
{
    const CaseVariable *variable = find(name);
    if (!variable || variable->values.empty()) {
        if (!otherwise)
            refuse(fmt::format("The case has no '{}', which has no default", name));
        return otherwise.value_or(std::vector<double>{0.0});
    }
    if (variable->isFlag)
        refuse(fmt::format("'{}' is not a number", name));
    for (const double value : variable->values)
        if (!std::isfinite(value))
            refuse(fmt::format("'{}' holds what is not a number", name));
    return variable->values;
}

std::vector<std::string> CaseInputs::unread() const
{
    std::vector<std::string> names;
    for (const auto &[name, variable] : m_given)
        if (!m_read.count(name))
            names.push_back(name);
    return names;
}

} // namespace tokenyard
