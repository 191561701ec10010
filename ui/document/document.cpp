// SPDX-License-Identifier: Apache-2.0
#include "ui/document/document.h"

#include "core/edit/feeds.h"
#include "core/edit/scenarios.h"
#include "core/what_if/n_minus_1.h"
#include "ui/document/plan_command.h"
#include "ui/document/study_worker.h"
#include "ui/text/failure.h"

#include <QUndoStack>

#include <algorithm>
#include <utility>

namespace tokenyard::ui {

Document::Document(Catalogue catalogue, QObject *parent) : QObject(parent), m_catalogue(std::move(catalogue)), m_undo(new QUndoStack(this))
{
    const auto studyReady = [this](quint64 generation, std::shared_ptr<const Study> study, double milliseconds) {
        QMetaObject::invokeMethod(
            this, [=, this] { takeStudy(generation, study, milliseconds); }, Qt::QueuedConnection);
    };
    const auto kpisReady = [this](quint64 stamp, const Kpis &kpis) {
        QMetaObject::invokeMethod(
            this, [=, this] { takeKpis(stamp, kpis); }, Qt::QueuedConnection);
    };
    const auto workFailed = [this](std::exception_ptr failure) {
        QMetaObject::invokeMethod(
            this, [=, this] { emit failed(failureInWords(failure)); }, Qt::QueuedConnection);
    };
    m_worker = std::make_unique<StudyWorker>(m_catalogue, studyReady, kpisReady, workFailed);
}

Document::~Document() = default;

int Document::newGesture()
{
    static int last = 0; // used only on the window's thread
    return ++last;
}

void Document::apply(Plan after, const QString &text, int gesture)
{
    if (sameContent(m_plan, after))
        return;
    m_undo->push(new PlanCommand(*this, m_plan, edit::withScenariosKept(m_plan, std::move(after)), text, gesture));
    emit historyChanged();
}

void Document::apply(Catalogue after, const QString &text)
{
    m_undo->push(new PlanCommand(*this, m_plan, m_plan, m_catalogue, std::move(after), text));
    emit historyChanged();
}

void Document::apply(Plan after, Catalogue records, const QString &text)
{
    m_undo->push(new PlanCommand(*this, m_plan, std::move(after), m_catalogue, std::move(records), text));
    emit historyChanged();
}

void Document::setRecords(const Catalogue &catalogue)
{
    m_catalogue = catalogue;
    m_worker->useCatalogue(m_catalogue);
}

void Document::setPlan(const Plan &plan, bool undone)
{
    const bool ended = !m_failed.empty() || m_moment;
    m_failed.clear();
    m_moment = false;
    m_notYet.clear();
    m_whole.reset();
    m_plan = plan;
    m_lastStepWasUndo = undone;
    m_worker->evaluateWhenIdle({});
    m_worker->evaluate(++m_planGeneration, m_plan);
    pruneSelection();
    emit planChanged();
    if (ended)
        emit failureChanged();
}

void Document::fail(std::vector<ObjectId> ids)
{
    std::erase_if(ids, [this](ObjectId id) { return !m_plan.object(id) && !m_plan.feed(id); });
    showMoment(nullptr, {}, {});
    if (ids == m_failed)
        return;
    if (m_failed.empty() && studyIsCurrent())
        m_whole = m_study;
    m_failed = std::move(ids);
    m_worker->evaluateWhenIdle({});
    m_worker->evaluate(++m_planGeneration, m_failed.empty() ? m_plan : edit::cutOff(m_plan, m_failed));
    if (m_failed.empty() && m_whole) { // already known: the worker only confirms it
        m_study = std::exchange(m_whole, nullptr);
        m_studyGeneration = m_planGeneration;
        emit studyChanged();
    }
    emit failureChanged();
}

void Document::showMoment(std::shared_ptr<const Study> then, std::vector<ObjectId> notYet, const QString &when)
{
    if (!then && !m_moment)
        return;
    if (then && !m_failed.empty())
        fail({});
    if (then && !m_moment)
        m_whole = m_study;
    m_moment = then != nullptr;
    m_study = m_moment ? std::move(then) : std::exchange(m_whole, nullptr);
    m_notYet = std::move(notYet);
    m_when = when;
    emit studyChanged();
    emit failureChanged();
}

std::vector<ObjectId> Document::darkened() const
{
    std::vector<ObjectId> dark;
    if (m_failed.empty() || m_studyGeneration != m_planGeneration || !m_study->network)
        return dark;
    // As N-1 says: halls that batteries and generators carry are not dark while the fuel lasts.
    if (m_whole && m_whole->running && m_whole->finance)
        dark = FailureAnalysis(m_plan, *m_whole, m_catalogue).together(m_failed).darkHalls;
    else
        for (const HallPaths &paths : m_study->network->halls)
            if (!paths.runs())
                dark.push_back(paths.hall);
    for (ObjectId id : m_failed)
        if (const Object *object = m_plan.object(id); object && object->as<Hall>() && std::find(dark.begin(), dark.end(), id) == dark.end())
            dark.push_back(id);
    return dark;
}

void Document::takeStudy(quint64 generation, std::shared_ptr<const Study> study, double milliseconds)
{
    if (generation < m_studyGeneration)
        return;
    (m_moment ? m_whole : m_study) = std::move(study); // the bands of the whole plan come later
    m_studyGeneration = generation;
    m_studyMilliseconds = milliseconds;
    if (generation == m_planGeneration && m_failed.empty()) {
        keepKpis(m_undo->index(), (m_moment ? m_whole : m_study)->kpis);
        computeMissingKpis();
    }
    if (!m_moment)
        emit studyChanged();
}

void Document::takeKpis(quint64 stamp, const Kpis &kpis)
{
    for (int i = 0; i < m_undo->count(); ++i)
        if (command(i)->stamp() == stamp)
            keepKpis(i + 1, kpis);
}

PlanCommand *Document::command(int index) const { return static_cast<PlanCommand *>(const_cast<QUndoCommand *>(m_undo->command(index))); }

const Kpis *Document::kpisOfState(int state) const
{
    if (state < 0 || state > m_undo->count())
        return nullptr;
    const std::optional<Kpis> &kpis = state == 0 ? m_initialKpis : command(state - 1)->kpis();
    return kpis ? &*kpis : nullptr;
}

const Kpis *Document::kpisBeforeStep() const
{
    if (!m_failed.empty() || m_moment) // compare with the plan as it is: what the failure costs, or what is not built yet
        return kpisOfState(m_undo->index());
    return kpisOfState(m_undo->index() + (m_lastStepWasUndo ? 1 : -1));
}

void Document::keepKpis(int state, const Kpis &kpis)
{
    if (state == 0)
        m_initialKpis = kpis;
    else
        command(state - 1)->keepKpis(kpis);
    emit historyChanged();
}

// The worker skips steps of a drag or of quick typing; the history needs their figures too.
void Document::computeMissingKpis()
{
    std::deque<std::pair<quint64, Plan>> missing;
    // Only for steps around the present one that were made with the same records.
    int first = m_undo->index(), end = first;
    while (first > 0 && !(first < m_undo->index() && command(first)->changesRecords()))
        --first;
    while (end < m_undo->count() && !command(end)->changesRecords())
        ++end;
    for (int i = end; i-- > first;)
        if (!command(i)->kpis())
            missing.emplace_back(command(i)->stamp(), command(i)->after());
    if (!missing.empty())
        m_worker->evaluateWhenIdle(std::move(missing));
}

void Document::select(std::vector<ObjectId> ids)
{
    std::erase_if(ids, [this](ObjectId id) { return !m_plan.object(id) && !m_plan.feed(id); });
    const bool partGoes = !ids.empty() && !m_part.part.empty();
    if (ids == m_selection && !partGoes)
        return;
    m_selection = std::move(ids);
    if (partGoes)
        m_part = {"", {}};
    emit selectionChanged();
}

void Document::selectPart(const edit::PartRef &part)
{
    if (part == m_part && m_selection.empty())
        return;
    m_part = part;
    m_selection.clear();
    emit selectionChanged();
}

void Document::pruneSelection()
{
    const std::size_t before = m_selection.size();
    std::erase_if(m_selection, [this](ObjectId id) { return !m_plan.object(id) && !m_plan.feed(id); });
    const bool partGone = (m_part.part == "service" && !m_plan.service(m_part.id)) || (m_part.part == "phase" && !m_plan.phase(m_part.id));
    if (partGone)
        m_part = {"", {}};
    if (partGone || m_selection.size() != before)
        emit selectionChanged();
}

void Document::reset(Plan plan, const QString &path)
{
    m_undo->clear();
    m_undo->setClean();
    m_initialKpis.reset();
    m_path = path;
    m_selection.clear();
    m_part = {"", {}};
    setPlan(plan, false);
    emit selectionChanged();
    emit pathChanged();
    emit historyChanged();
    emit documentReset();
}

void Document::reset(Plan plan, const QString &path, Catalogue catalogue)
{
    setRecords(catalogue);
    reset(std::move(plan), path);
}

void Document::setSaved(const QString &path)
{
    m_path = path;
    m_undo->setClean();
    emit pathChanged();
}

void Document::markUnsaved()
{
    m_undo->resetClean();
    emit pathChanged();
}

bool Document::isModified() const { return !m_undo->isClean(); }

} // namespace tokenyard::ui
