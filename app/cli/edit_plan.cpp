// SPDX-License-Identifier: Apache-2.0
#include "app/cli/edit_plan.h"

#include "app/cli/ending.h"

#include "core/edit/scenarios.h"
#include "core/rules/rules.h"

#include <cstdio>
#include <filesystem>

namespace tokenyard::cli {

namespace {

namespace fs = std::filesystem;

bool exists(const std::string &path)
{
    std::error_code ignored;
    return fs::exists(fs::symlink_status(path, ignored));
}

std::optional<Project> opened(const std::string &path, Outcome &outcome)
{
    try {
        return openProject(path);
    } catch (const StoreError &error) {
        fail(outcome, exitInputOutput, error.what());
        return std::nullopt;
    }
}

// Locks a file that is about to be replaced; a new file needs no lock.
bool lockIfThere(const std::string &path, std::optional<FileLock> &lock, Outcome &outcome)
{
    try {
        if (exists(path))
            lock.emplace(path);
        return true;
    } catch (const StoreError &error) {
        fail(outcome, exitInputOutput, error.what());
        return false;
    }
}

bool saveLocked(const std::string &path, const Project &project, Outcome &outcome)
{
    try {
        saveProject(path, project);
        return true;
    } catch (const StoreError &error) {
        fail(outcome, exitInputOutput, error.what());
        return false;
    }
}

std::string shown(const KpiInfo &info, const KpiValue &value, int digits)
{
    return value.si ? formatNumber(info.shownUnit.fromSi(*value.si), digits) : "-";
}

// With enough digits to tell the two apart, but no more than a reader can use.
std::pair<std::string, std::string> shownApart(const KpiInfo &info, const KpiValue &before, const KpiValue &after)
{
    constexpr int mostDigits = 9;
    for (int digits = info.digits;; ++digits) {
        std::pair words{shown(info, before, digits), shown(info, after, digits)};
        if (words.first != words.second || digits >= mostDigits)
            return words;
    }
}

// One step from a file to a file: the lock is taken before reading, so that no other program writes in between.
class Step {
public:
    explicit Step(const EditOptions &options) : m_options(options), m_target(options.output.empty() ? options.file : options.output) {}
    bool begin(Outcome &outcome)
    {
        if (!m_options.output.empty() && !mayMake(m_target, m_options.force, outcome))
            return false;
        if (!lockIfThere(m_target, m_lock, outcome))
            return false;
        m_project = opened(m_options.file, outcome);
        return m_project.has_value();
    }
    const Project &project() const { return *m_project; }
    // `records` only if the step changed them.
    void finish(const Plan &plan, const Catalogue &before, const Catalogue *records, const std::string &what, const std::string &notice,
                Outcome &outcome)
    {
        const Catalogue &after = records ? *records : before;
        Evaluator evaluator(before, allRules()); // it remembers the stages that the step does not affect
        const auto old = evaluator.evaluate(m_project->plan);
        const auto now = records ? Evaluator(after, allRules()).evaluate(plan) : evaluator.evaluate(plan);
        if (!saveLocked(m_target, projectOf(plan, after), outcome))
            return;
        if (!m_options.json) {
            if (!changesJson(m_project->plan, plan, before, after).empty())
                printChanges(m_project->plan, plan, before, after);
            if (!notice.empty())
                std::printf("%s\n", notice.c_str());
            return printKpiDifferences(old->kpis, now->kpis);
        }
        print({{"what", what},
               {"notice", notice},
               {"output", m_target},
               {"changes", changesJson(m_project->plan, plan, before, after)},
               {"kpis", kpiDifferencesJson(old->kpis, now->kpis)}});
    }

    bool save(const Plan &plan, const Catalogue &records, Outcome &outcome)
    {
        return saveLocked(m_target, projectOf(plan, records), outcome);
    }

private:
    const EditOptions &m_options;
    std::string m_target;
    std::optional<FileLock> m_lock;
    std::optional<Project> m_project;
};

} // namespace

std::shared_ptr<EditOptions> addEditOptions(CLI::App &command)
{
    auto options = std::make_shared<EditOptions>();
    command.add_option("file", options->file, "A .tokenyard project file")->required();
    command.add_option("-o,--output", options->output, "The plan to make; without it the file itself is changed")
        ->transform(withEnding(".tokenyard"));
    command.add_flag("--force", options->force, "Replace the plan that is at the output, atomically");
    command.add_flag("--json", options->json, "Print JSON: what, output, changes, kpis");
    return options;
}

bool mayMake(const std::string &path, bool force, Outcome &outcome, Stored made)
{
    if (!exists(path))
        return true;
    if (const Text why = whyNotReplaced(path, made); !why.empty()) // told before the work, not after it
        return fail(outcome, exitInputOutput, why.english()), false;
    if (!force)
        fail(outcome, exitInputOutput, "'" + path + "' exists already; give another name, or --force to replace it");
    return force;
}

bool savePlan(const std::string &path, const Project &project, Outcome &outcome)
{
    std::optional<FileLock> lock;
    return lockIfThere(path, lock, outcome) && saveLocked(path, project, outcome);
}

void editPlan(const EditOptions &options, const PlanEdit &change, Outcome &outcome)
{
    Step step(options);
    if (!step.begin(outcome))
        return;
    const Catalogue catalogue = catalogueOf(step.project());
    const edit::Edit edit = change(step.project().plan, catalogue);
    if (!edit.ok())
        return fail(outcome, exitUsage, edit.refusal.english());
    step.finish(edit::withScenariosKept(step.project().plan, edit.plan), catalogue, nullptr, edit.what.english(), edit.notice.english(),
                outcome);
}

void editRecords(const EditOptions &options, const RecordEdit &change, Outcome &outcome)
{
    Step step(options);
    if (!step.begin(outcome))
        return;
    const Catalogue before = catalogueOf(step.project());
    std::string what;
    if (const auto after = change(step.project().plan, before, what))
        step.finish(step.project().plan, before, &*after, what, {}, outcome);
}

void editPlanAndRecords(const EditOptions &options, const PlanAndRecordEdit &change, const Json *said, Outcome &outcome)
{
    Step step(options);
    if (!step.begin(outcome))
        return;
    const Catalogue before = catalogueOf(step.project());
    std::optional<Catalogue> after;
    const edit::Edit edit = change(step.project().plan, before, after);
    if (!edit.ok() && outcome.exitCode != exitOk)
        return; // already reported
    if (!edit.ok())
        return fail(outcome, exitUsage, edit.refusal.english());
    if (said) {
        if (step.save(edit.plan, after ? *after : before, outcome))
            print(*said);
        return;
    }
    step.finish(edit.plan, before, after ? &*after : nullptr, edit.what.english(), edit.notice.english(), outcome);
}

Json kpiDifferencesJson(const Kpis &before, const Kpis &after)
{
    Json json = Json::object();
    for (const KpiInfo &info : allKpis()) {
        const KpiValue &a = before[info.kpi], &b = after[info.kpi];
        if (a.si == b.si)
            continue;
        const auto in = [&](const KpiValue &v) { return v.si ? number(info.fileUnit.fromSi(*v.si)) : Json(nullptr); };
        json[info.key] = {{"unit", kpiUnit(info)}, {"before", in(a)}, {"after", in(b)}};
        json[info.key]["difference"] = a.si && b.si ? number(info.fileUnit.fromSi(*b.si) - info.fileUnit.fromSi(*a.si)) : Json(nullptr);
    }
    return json;
}

void printKpiDifferences(const Kpis &before, const Kpis &after)
{
    bool any = false;
    for (const KpiInfo &info : allKpis()) {
        if (before[info.kpi].si == after[info.kpi].si)
            continue;
        any = true;
        const auto [a, b] = shownApart(info, before[info.kpi], after[info.kpi]);
        std::printf("%-38s %18s -> %-18s %s\n", Text(info.label).english().c_str(), a.c_str(), b.c_str(),
                    std::string(info.shownUnit.symbol).c_str());
    }
    if (!any)
        std::printf("No figure moved.\n");
}

} // namespace tokenyard::cli
