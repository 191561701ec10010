// SPDX-License-Identifier: Apache-2.0
#include "app/cli/study_of.h"

#include "core/plan/feed_name.h"
#include "core/rules/rules.h"

#include <algorithm>
#include <cstdio>

namespace tokenyard::cli {

std::optional<StudiedFile> openedFile(const std::string &path, Outcome &outcome)
{
    StudiedFile file;
    try {
        file.project = openProject(path);
    } catch (const StoreError &error) {
        fail(outcome, exitInputOutput, error.what());
        return std::nullopt;
    }
    file.catalogue = catalogueOf(file.project);
    return file;
}

void study(StudiedFile &opened, StudyDepth depth)
{
    Evaluator evaluator(opened.catalogue, allRules());
    opened.study = evaluator.evaluate(opened.project.plan);
    if (depth >= StudyDepth::Bands)
        opened.study = evaluator.withBands(opened.project.plan, opened.study);
    if (depth == StudyDepth::Swings)
        opened.study = evaluator.withSwings(opened.project.plan, opened.study);
}

std::optional<StudiedFile> studyFile(const std::string &path, StudyDepth depth, Outcome &outcome)
{
    auto file = openedFile(path, outcome);
    if (file)
        study(*file, depth);
    return file;
}

std::string kpiUnit(const KpiInfo &info) { return info.fileUnit.symbol.empty() ? "1" : std::string(info.fileUnit.symbol); }

std::string nameOf(const Plan &plan, ObjectId id) { return partName(plan, id).english(); }

Json absorptionJson(const AbsorptionYear &year)
{
    return {{"heat_made_mwh", number(year.made.in(units::MWh))},
            {"heat_used_mwh", number(year.used.in(units::MWh))},
            {"cold_mwh", number(year.cold.in(units::MWh))},
            {"saved_mwh", number(year.saved.in(units::MWh))},
            {"short_hours", year.shortHours}};
}

Json findingsJson(const std::vector<Finding> &findings)
{
    Json all = Json::array();
    for (const Finding &f : findings) {
        Json objects = Json::array();
        for (ObjectId id : f.objects)
            objects.push_back(id.value);
        all.push_back({{"rule", f.rule},
                       {"severity", severityKey(f.severity)},
                       {"objects", objects},
                       {"text", f.text.english()},
                       {"remedy", f.remedy.english()}});
    }
    return all;
}

void printFindings(const std::vector<Finding> &findings)
{
    for (const Finding &f : findings)
        std::printf("%-8s %-22s %s %s\n", severityKey(f.severity), f.rule.c_str(), f.text.english().c_str(), f.remedy.english().c_str());
}

bool hasErrors(const Study &study)
{
    return std::any_of(study.findings.begin(), study.findings.end(), [](const Finding &f) { return f.severity == Severity::Error; });
}

} // namespace tokenyard::cli
