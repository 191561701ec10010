// SPDX-License-Identifier: Apache-2.0
// The open project: the plan, its undo stack, its study and the selection. Views read it and listen; they write only by
// apply(), with a plan made by core/edit. Nothing else in the window holds state of the plan.
#pragma once

#include "core/chain/study.h"
#include "core/edit/part_fields.h"

#include <QObject>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

class QUndoStack;

namespace tokenyard::ui {

class PlanCommand;
class StudyWorker;

class Document : public QObject {
    Q_OBJECT
public:
    explicit Document(Catalogue catalogue, QObject *parent = nullptr);
    ~Document() override;

    const Plan &plan() const { return m_plan; }
    // The newest study; it may belong to an older plan while the worker runs (studyIsCurrent). Never null after the first.
    std::shared_ptr<const Study> study() const { return m_study; }
    // False while something is failed: the study is then that of the plant that is left.
    bool studyIsCurrent() const { return m_failed.empty() && !m_moment && m_study && m_studyGeneration == m_planGeneration; }

    // Shows what remains when these objects and feeds fail: study() becomes that of the plan without them; the plan stays as it is.
    // An edit, an undo or an empty list ends it.
    void fail(std::vector<ObjectId> ids);
    const std::vector<ObjectId> &failedParts() const { return m_failed; }
    // The halls that the failure darkens; known once its study is.
    std::vector<ObjectId> darkened() const;
    // Shows the plan at a date of its phases: study() is this one, parts not built yet are out of reach on the map. Null for
    // `then`, an edit, an undo or a failure ends it.
    void showMoment(std::shared_ptr<const Study> then, std::vector<ObjectId> notYet, const QString &when);
    bool showsMoment() const { return m_moment; }
    const std::vector<ObjectId> &notYet() const { return m_notYet; }
    QString moment() const { return m_when; }
    double studyMilliseconds() const { return m_studyMilliseconds; } // of the newest study, without bands
    const Catalogue &catalogue() const { return m_catalogue; }

    // One edit: one undo entry with this text, or a part of the last one when `gesture` (non-zero) is the same: a drag is one
    // entry. A plan of the same content leaves none.
    void apply(Plan after, const QString &text, int gesture = 0);
    // The same for the records the plan is computed with: one undo entry; they are saved in the project file.
    void apply(Catalogue after, const QString &text);
    // Both at once, as when an earlier state of the project is restored.
    void apply(Plan after, Catalogue records, const QString &text);
    static int newGesture();
    QUndoStack *undoStack() const { return m_undo; }

    // The KPIs of a state of the undo stack: 0 is the plan as opened, n the plan after n steps. Nothing until computed.
    const Kpis *kpisOfState(int state) const;
    // The KPIs before the last step (an undo is a step too); what the ledger's differences compare with.
    const Kpis *kpisBeforeStep() const;

    // Selected objects and feeds, in order of selection. A selected part and selected objects exclude each other.
    const std::vector<ObjectId> &selection() const { return m_selection; }
    void select(std::vector<ObjectId> ids);
    // The selected part that is not on the map (site, a service, finance, ...); part "" if none.
    const edit::PartRef &selectedPart() const { return m_part; }
    void selectPart(const edit::PartRef &part);

    // Replaces the whole plan (new, open, recover): clears the undo stack.
    void reset(Plan plan, const QString &path);
    void reset(Plan plan, const QString &path, Catalogue catalogue);
    QString path() const { return m_path; }
    void setSaved(const QString &path);
    void markUnsaved(); // for a recovered plan, whose content is in no file
    bool isModified() const;

signals:
    void planChanged();    // at every edit, undo and redo; the view compares parts by identity
    void studyChanged();   // a newer study, or the bands of the same
    void failureChanged(); // other parts have failed, or none any more; or another date is shown
    void selectionChanged();
    void pathChanged();
    void documentReset();                 // another plan was opened
    void historyChanged();                // KPIs of a state of the undo stack became known
    void failed(const QString &sentence); // the study could not be computed: no memory

private:
    friend class PlanCommand;
    void setPlan(const Plan &plan, bool undone);
    void setRecords(const Catalogue &catalogue);
    void takeStudy(quint64 generation, std::shared_ptr<const Study> study, double milliseconds);
    void takeKpis(quint64 stamp, const Kpis &kpis);
    void computeMissingKpis();
    void keepKpis(int state, const Kpis &kpis);
    PlanCommand *command(int index) const;
    void pruneSelection();

    Catalogue m_catalogue;
    Plan m_plan;
    std::shared_ptr<const Study> m_study;
    quint64 m_planGeneration = 0, m_studyGeneration = 0;
    double m_studyMilliseconds = 0.0;
    QUndoStack *m_undo = nullptr;
    bool m_lastStepWasUndo = false;
    std::optional<Kpis> m_initialKpis;
    std::unique_ptr<StudyWorker> m_worker;
    std::vector<ObjectId> m_failed, m_notYet;
    std::shared_ptr<const Study> m_whole; // with nothing failed and everything built, while something else is shown
    bool m_moment = false;
    QString m_when;
    std::vector<ObjectId> m_selection;
    edit::PartRef m_part{"", {}};
    QString m_path;
};

} // namespace tokenyard::ui
