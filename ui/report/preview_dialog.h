// SPDX-License-Identifier: Apache-2.0
// Preview of the report: the same pages as in the PDF, for the chosen reader and language, with outline and small
// pictures next to them. The cover appears at once, the rest when it is laid out; export shows its progress.
#pragma once

#include "core/report/document.h"
#include "ui/report/flow.h"

#include <QDialog>

#include <memory>

class QComboBox;
class QLabel;
class QPushButton;
class QScrollArea;

namespace tokenyard::ui {

// What a report is made of, kept as long as the dialog is open.
struct ReportSource {
    Plan plan;
    std::shared_ptr<const Study> study;
    Catalogue catalogue;
    report::Origin origin;
};

class Background;
class PagesPanel;
class PageView;

class PreviewDialog : public QDialog {
    Q_OBJECT
public:
    PreviewDialog(ReportSource source, Language language, QWidget *parent = nullptr);
    ~PreviewDialog() override;

    int pageCount(); // waits until all are laid out
    bool isWhole() const { return m_whole; }
    Language language() const;
    // Writes the PDF, or the HTML file if the name asks for it, whole or not at all. Returns what went wrong, "" if nothing did or the
    // user cancelled.
    QString exportTo(const QString &path, bool *written = nullptr);
    int place() const; // the scroll position
    void goTo(int place);

signals:
    void settingsChosen(const tokenyard::report::Settings &settings); // to be kept in the plan
    void inputChosen(const QString &address);                         // "service:12:price": to be shown in the window

private:
    report::Input input() const;
    void build();
    void connectAll();
    void takeReader();
    void relayOut();
    void take(Pages pages, bool whole);
    void waitForAll();
    void choose();
    void chooseAndExport();
    void showPosition();
    void goToPlace(int page, double twips);
    void goBack();

    std::shared_ptr<const ReportSource> m_source; // shared, because the background work may outlive a change
    report::Settings m_settings;
    Pages m_pages;
    bool m_whole = false;
    std::optional<int> m_wanted; // a place to scroll to once all pages are there
    std::vector<int> m_visited;  // places from which a link was followed
    QComboBox *m_language = nullptr, *m_reader = nullptr;
    QScrollArea *m_scroll = nullptr;
    PageView *m_view = nullptr;
    PagesPanel *m_panel = nullptr;
    QLabel *m_position = nullptr;
    QPushButton *m_choices = nullptr, *m_back = nullptr, *m_export = nullptr, *m_close = nullptr;
    std::unique_ptr<Background> m_background; // last: it ends before the members it reads
};

} // namespace tokenyard::ui
