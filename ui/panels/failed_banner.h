// SPDX-License-Identifier: Apache-2.0
// The line above the pages while something is failed: what it is, what it does to the racks, and the way back.
#pragma once

#include "core/what_if/n_minus_1.h"

#include <QFrame>

class QLabel;

namespace tokenyard::ui {

class Document;

class FailedBanner : public QFrame {
    Q_OBJECT
public:
    explicit FailedBanner(Document *document, QWidget *parent = nullptr);
    QString text() const;

private:
    void keepWhole();
    void refresh();
    QString namesOf(const std::vector<ObjectId> &ids) const;
    QStringList effects(const FailureImpact &impact) const;

    Document *m_document;
    std::shared_ptr<const Study> m_whole; // of the plant with nothing failed
    QLabel *m_what, *m_effect;
};

} // namespace tokenyard::ui
