// SPDX-License-Identifier: Apache-2.0
// The manual in its own window next to the work: contents, search, back and forward. F1 opens it at the topic of the focused widget.
#pragma once

#include "ui/dialogs/help/help_pages.h"
#include "ui/dialogs/help/help_topics.h"

#include <QDialog>

#include <utility>

class QLabel;
class QLineEdit;
class QTextBrowser;
class QToolButton;
class QTreeWidget;
class QTreeWidgetItem;
class QUrl;

namespace tokenyard::ui {

using Shortcuts = std::vector<std::pair<QString, QString>>; // command, key

class HelpDialog : public QDialog {
    Q_OBJECT
public:
    HelpDialog(Language language, const Shortcuts &shortcuts, QWidget *parent = nullptr);
    // Opens the topic; `about` is the focused widget's own description.
    void show(const HelpTopic &topic, const QString &about);
    void search(const QString &words);
    QString page() const;    // the path of the page shown
    QString heading() const; // the section that was opened

private:
    struct Place {
        std::size_t page = 0;
        int heading = 0;
        QString find; // words to go to within the section
        bool operator==(const Place &) const = default;
    };
    void makeColumns();
    void list(const QString &words);
    void listContents();
    void listFound(const QStringList &words);
    void go(const Place &place);
    void step(int by);
    void open(const Place &place);
    void openLink(const QUrl &link);
    void openItem(QTreeWidgetItem *item);
    Place placeOf(const HelpTopic &topic) const;
    void saveAsPdf();
    void mark(const QStringList &words);

    std::vector<HelpPage> m_pages;
    std::vector<Place> m_history;
    std::size_t m_at = 0;
    int m_open = -1; // the page shown in the browser
    QLineEdit *m_search;
    QTreeWidget *m_contents;
    QTextBrowser *m_browser;
    QLabel *m_about;
    QToolButton *m_back, *m_forward;
};

} // namespace tokenyard::ui
