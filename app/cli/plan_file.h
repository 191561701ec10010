// SPDX-License-Identifier: Apache-2.0
// What the subcommands that read a project file share: opening it, studying it with the file's own records, and findings.
#pragma once

#include "app/cli/command.h"

#include "core/chain/study.h"
#include "core/store/project_file.h"

#include <memory>
#include <optional>

namespace tokenyard::cli {

struct StudiedFile {
    Project project;
    Catalogue catalogue; // the built-in one, with the file's own copies in front of it
    std::shared_ptr<const Study> study;
};

// Bands cost some two hundred more studies; what they are made of (`Study::swings`) some hundreds more.
enum class StudyDepth { Base, Bands, Swings };

// Opens and studies a project; on failure says why (exit code 3) and returns nothing.
std::optional<StudiedFile> studyFile(const std::string &path, StudyDepth depth, Outcome &outcome);

// Only opens it: the study is null.
std::optional<StudiedFile> openedFile(const std::string &path, Outcome &outcome);

std::string nameOf(const Plan &plan, ObjectId id); // the name of an object or a feed; "" if the plan has none
// The unit of a KPI in JSON, where the number is in its file unit.
std::string kpiUnit(const KpiInfo &info);
Json absorptionJson(const AbsorptionYear &year);
Json findingsJson(const std::vector<Finding> &findings);
void printFindings(const std::vector<Finding> &findings);
bool hasErrors(const Study &study);

} // namespace tokenyard::cli
