// SPDX-License-Identifier: Apache-2.0
// How certain a value is: its low and high and where it comes from, in the planner's words.
#pragma once

#include "ui/figures/property_sheet.h"

#include <QDialog>

class QLabel;
class QLineEdit;

namespace tokenyard::ui {

class NoteDialog : public QDialog {
    Q_OBJECT
public:
    explicit NoteDialog(const PropertyRow &row, QWidget *parent = nullptr);
    FieldNote note() const { return m_note; }
    bool resetAsked() const { return m_reset; }
    void accept() override;

private:
    bool read(QLineEdit *edit, std::optional<double> &out);

    PropertyRow m_row;
    FieldNote m_note;
    QLineEdit *m_low = nullptr, *m_high = nullptr, *m_source;
    QLabel *m_problem;
    bool m_reset = false;
};

} // namespace tokenyard::ui
