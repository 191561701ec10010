// SPDX-License-Identifier: Apache-2.0
#include "core/catalogue/language_model.h"

namespace tokenyard {

namespace {
AttentionKind attentionOf(const std::string &words)
{
    if (words == "gqa")
        return AttentionKind::GroupedQuery;
    if (words == "mla")
        return AttentionKind::MultiHeadLatent;
    if (words == "compressed")
        return AttentionKind::Compressed;
    return AttentionKind::Unknown;
}
} // namespace

LanguageModel LanguageModel::fromRecord(const Record &record)
{
    LanguageModel m;
    m.id = record.id;
    m.name = record.nameEn;
    m.family = record.words("family");
    if (m.family.empty())
        m.family = m.id;
    m.attention = attentionOf(record.words("attention"));
    m.totalParametersCount = record.number("total_params");
    m.activeParametersCount = record.number("active_params");
    for (const auto &[key, value] : record.values)
        if (value.si && value.unit.dimension == Dimension{})
            m.constants.emplace(key, *value.si);
    m.speculativeShareFraction = m.constant("speculative_share");
    return m;
}

std::string LanguageModel::architecture() const
{
    constexpr const char *names[]{"", "gqa", "mla", "compressed"}; // in the order of AttentionKind
    const std::string kind = names[std::size_t(attention)];
    return kind.empty() || constant("experts") <= 0 ? kind : kind + "+experts";
}

double LanguageModel::constant(const std::string &key, double fallback) const
{
    const auto it = constants.find(key);
    return it == constants.end() ? fallback : it->second;
}

} // namespace tokenyard
