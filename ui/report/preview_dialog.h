// SPDX-License-Identifier: Apache-2.0
// Preview of the report: the same pages that the PDF holds, for the reader and in the language to be chosen, with export that shows its progress.
#pragma once

#include "core/report/document.h"
#include "ui/report/flow.h"

#include <QDialog>

#include <memory>

class QComboBox;
class QLabel;
class QScrollArea;

namespace tokenyard::ui {

// What a report is made of, kept as long as the dialog is open.
struct ReportSource {
    Plan plan;
    std::shared_ptr<const Study> study;
    Catalogue catalogue;
    report::Origin origin;
};

class PageView;

class PreviewDialog : public QDialog {
    Q_OBJECT
public:
    PreviewDialog(ReportSource source, Language language, QWidget *parent = nullptr);
    ~PreviewDialog() override;

    int pageCount() const { return int(m_pages.pages.size()); }
    Language language() const;
    // Writes the PDF, or the HTML file that the name asks for, whole or not at all. Returns what went wrong, "" if nothing did or the user cancelled.
    QString exportTo(const QString &path);

private:
    report::Input input() const;
    void takeReader();
    void relayOut();
    void chooseAndExport();
    void showPosition();

    ReportSource m_source;
    Pages m_pages;
    QComboBox *m_language = nullptr, *m_reader = nullptr;
    QScrollArea *m_scroll = nullptr;
    PageView *m_view = nullptr;
    QLabel *m_position = nullptr;
};

} // namespace tokenyard::ui
