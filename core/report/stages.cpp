// SPDX-License-Identifier: Apache-2.0
#include "core/report/stages.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace tokenyard::report {

namespace {

#define TR(source) TY_TR("Stage", source)

struct SectionInfo {
    std::string_view key;
    TextSource title, stage;
};
// clang-format off: a row a line
constexpr std::array infos{
    SectionInfo{"cover", TY_TR("Report", "Cover"), TR("plan")},
    SectionInfo{"brief", TY_TR("Report", "Brief for the ministry"), TR("region")},
    SectionInfo{"summary", TY_TR("Report", "One-page summary"), TR("samples")},
    SectionInfo{"basis", TY_TR("Report", "Basis and accuracy"), TR("cost")},
    SectionInfo{"site", TY_TR("Report", "Site and drawing"), TR("layout")},
    SectionInfo{"tokens", TY_TR("Report", "Compute, services and throughput"), TR("throughput")},
    SectionInfo{"plant", TY_TR("Report", "Electrical: loads, single-line diagram and N-1"), TR("power")},
    SectionInfo{"cooling", TY_TR("Report", "Cooling and water"), TR("cooling")},
    SectionInfo{"supply", TY_TR("Report", "Energy supply, tariff and electricity share"), TR("energy")},
    SectionInfo{"grid-impact", TY_TR("Report", "Grid-impact sheet"), TR("rules")},
    SectionInfo{"phases", TY_TR("Report", "Phases and power ramp"), TR("layout")},
    SectionInfo{"capex", TY_TR("Report", "Capex: capital cost"), TR("cost")},
    SectionInfo{"opex", TY_TR("Report", "Opex: operating cost"), TR("cost")},
    SectionInfo{"finance", TY_TR("Report", "Finance"), TR("finance")},
    SectionInfo{"sensitivity", TY_TR("Report", "Sensitivity and P-values"), TR("samples")},
    SectionInfo{"scenarios", TY_TR("Report", "Scenarios compared"), TR("samples")},
    SectionInfo{"region", TY_TR("Report", "Region and transplant"), TR("region")},
    SectionInfo{"risks", TY_TR("Report", "Risk register"), TR("rules")},
    SectionInfo{"permits", TY_TR("Report", "Permits and law"), TR("region")},
    SectionInfo{"governance", TY_TR("Report", "Governance, sovereignty and value at home"), TR("region")},
    SectionInfo{"environment", TY_TR("Report", "Environment"), TR("carbon")},
    SectionInfo{"findings", TY_TR("Report", "Findings and waivers"), TR("rules")},
    SectionInfo{"recommendation", TY_TR("Report", "Recommendation"), TR("samples")},
    SectionInfo{"ledger", TY_TR("Report", "Ledger"), TR("samples")},
    SectionInfo{"derivation", TY_TR("Report", "How the headline figures come about"), TR("finance")},
    SectionInfo{"bom", TY_TR("Report", "Bill of materials"), TR("cost")},
    SectionInfo{"assumptions", TY_TR("Report", "Assumptions and sources"), TR("plan")},
    SectionInfo{"methods", TY_TR("Report", "Methods and equations"), TR("plan")},
    SectionInfo{"trust", TY_TR("Report", "Validation: how far to trust the tokens"), TR("throughput")},
    SectionInfo{"glossary", TY_TR("Report", "Glossary"), TR("plan")},
};
// clang-format on

const SectionInfo *infoOf(std::string_view key)
{
    const auto at = std::find_if(infos.begin(), infos.end(), [&](const SectionInfo &info) { return info.key == key; });
    return at == infos.end() ? nullptr : &*at;
}

void name(std::vector<Block> &blocks, const Text &stage)
{
    for (Block &block : blocks) {
        if (auto *table = std::get_if<Table>(&block.content); table && table->numbered && table->stage.empty())
            table->stage = stage;
        else if (auto *pair = std::get_if<Pair>(&block.content)) {
            name(pair->left, stage);
            name(pair->right, stage);
        }
    }
}

} // namespace

void nameStages(Section &section)
{
    if (const SectionInfo *info = infoOf(section.key))
        name(section.blocks, Text(info->stage));
}

std::vector<SectionName> sectionNames()
{
    std::vector<SectionName> names;
    for (std::string key : sectionKeys()) {
        const SectionInfo *info = infoOf(key);
        Text title = info ? Text(info->title) : Text::verbatim(key);
        names.push_back({std::move(key), std::move(title)});
    }
    return names;
}

} // namespace tokenyard::report
