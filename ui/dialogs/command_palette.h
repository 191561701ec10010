// SPDX-License-Identifier: Apache-2.0
// Ctrl+K: every command of the menus and every object of the plan, found by any of their words, in the window's language or in English, by
// their shortcut or by Korean initial consonants, and run by Enter.
#pragma once

#include <QDialog>

#include <functional>
#include <vector>

class QLineEdit;
class QListWidget;

namespace tokenyard::ui {

struct PaletteEntry {
    QString text, detail; // detail: menu and shortcut, small and grey
    std::function<void()> run;
    QString blocked = {}; // why it cannot run now; then it is shown grey and stays shown
    QString english = {}; // its words in English where the window says them in another language; found, not shown
    QString shortcut = {};
};

// The words of a menu or action without the letter to type: "&File" and "파일(&F)" are "File" and "파일".
QString plainLabel(QString label);

class CommandPalette : public QDialog {
    Q_OBJECT
public:
    CommandPalette(std::vector<PaletteEntry> entries, QWidget *parent = nullptr);
    QLineEdit *line() const { return m_line; }
    QListWidget *list() const { return m_list; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void filter(const QString &typed);
    void run();

    std::vector<PaletteEntry> m_entries;
    QLineEdit *m_line;
    QListWidget *m_list;
};

} // namespace tokenyard::ui
