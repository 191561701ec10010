// SPDX-License-Identifier: Apache-2.0
// The open project: the plan, its undo stack, its study and the selection. Views read it and listen; they write only by
// apply(), with a plan made by core/edit. Nothing else in the window holds state of the plan.
#pragma once

#include "core/study/study.h"

#include <QObject>
#include <QString>

#include <memory>
#include <vector>

class QUndoStack;

namespace tokenyard::ui {

class StudyWorker;

class Document : public QObject {
    Q_OBJECT
public:
    explicit Document(Catalogue catalogue, QObject *parent = nullptr);
    ~Document() override;

    const Plan &plan() const { return m_plan; }
    // The newest study; it may belong to an older plan while the worker runs (studyIsCurrent). Never null after the first.
    std::shared_ptr<const Study> study() const { return m_study; }
    bool studyIsCurrent() const { return m_studyGeneration == m_planGeneration; }
    const Catalogue &catalogue() const { return m_catalogue; }

    // One edit: one undo entry with this text, or a part of the last one when `gesture` (non-zero) is the same: a drag is one
    // entry. A plan of the same content leaves none.
    void apply(Plan after, const QString &text, int gesture = 0);
    static int newGesture();
    QUndoStack *undoStack() const { return m_undo; }

    // Selected objects and feeds, in order of selection.
    const std::vector<ObjectId> &selection() const { return m_selection; }
    void select(std::vector<ObjectId> ids);

    // Replaces the whole plan (new, open, recover): clears the undo stack.
    void reset(Plan plan, const QString &path);
    QString path() const { return m_path; }
    void setSaved(const QString &path);
    bool isModified() const;

signals:
    void planChanged();      // at every edit, undo and redo; the view compares parts by identity
    void studyChanged();     // a newer study, or the bands of the same
    void selectionChanged();
    void pathChanged();

private:
    friend class PlanCommand;
    void setPlan(const Plan &plan);
    void takeStudy(quint64 generation, std::shared_ptr<const Study> study);

    Catalogue m_catalogue;
    Plan m_plan;
    std::shared_ptr<const Study> m_study;
    quint64 m_planGeneration = 0, m_studyGeneration = 0;
    QUndoStack *m_undo = nullptr;
    std::unique_ptr<StudyWorker> m_worker;
    std::vector<ObjectId> m_selection;
    QString m_path;
};

} // namespace tokenyard::ui
