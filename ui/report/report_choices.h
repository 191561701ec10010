// SPDX-License-Identifier: Apache-2.0
// The choices about a plan's report, kept in its file: the company and its logo, the reader, the sections, whether prices are
// left out.
#pragma once

#include "core/report/settings.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;

namespace tokenyard::ui {

class ReportChoices : public QDialog {
    Q_OBJECT
public:
    explicit ReportChoices(const report::Settings &settings, QWidget *parent = nullptr);
    report::Settings settings() const;
    QString takeLogo(const QString &path); // returns what is wrong with it; "" if nothing is

private:
    void chooseLogo();
    void showLogo();

    std::string m_logoBytes;
    QLineEdit *m_company = nullptr;
    QLabel *m_logo = nullptr;
    QComboBox *m_reader = nullptr;
    QListWidget *m_sections = nullptr;
    QCheckBox *m_redacted = nullptr;
};

} // namespace tokenyard::ui
