// SPDX-License-Identifier: Apache-2.0
// Language and theme, kept in QSettings. The window is rebuilt with them at once; the plan stays open. The size of text and controls is that
// of the next start.
#pragma once

#include "core/base/language.h"

#include <QDialog>

class QComboBox;

namespace tokenyard::ui {

struct WindowSettings {
    Language language = Language::English;
    bool dark = false;
    int percent = 100; // of the usual size of text and controls
    bool operator==(const WindowSettings &) const = default;
};
WindowSettings readSettings();
void writeSettings(const WindowSettings &settings);
// Before the program's QApplication is made. A size asked for in the environment comes first.
void useKeptSize();

class SettingsDialog : public QDialog {
    Q_OBJECT
public:
    explicit SettingsDialog(const WindowSettings &now, QWidget *parent = nullptr);
    WindowSettings settings() const;

private:
    QComboBox *m_language, *m_theme, *m_size;
};

} // namespace tokenyard::ui
