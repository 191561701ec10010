// SPDX-License-Identifier: Apache-2.0
// One input of a study and the two values between which it is moved: a row of a grid of widgets.
#pragma once

#include <QObject>

#ifndef Q_MOC_RUN
#include "core/what_if/input.h"
#endif

#include <functional>
#include <optional>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;

namespace tokenyard::ui {

class AxisRow : public QObject {
    Q_OBJECT
public:
    struct Ends {
        double from, to; // SI
    };
    // Takes the first seven columns of the row; `usual` says between which values an input is moved at first.
    AxisRow(QGridLayout *grid, int row, const char *name, std::function<Ends(const Input &)> usual, QObject *parent);
    // `none` stands first for no input where it is given. What was chosen stays if it is still there, else row `first` of the list is chosen.
    void setInputs(const std::vector<Input> &inputs, const QString &none, int first);
    const Input *input() const; // null: none
    // As they are typed, within what the input accepts; nothing, and a sentence that says why.
    std::optional<Ends> ends(QString &problem) const;

signals:
    void chosen();

private:
    void take();
    std::vector<Input> m_inputs;
    std::function<Ends(const Input &)> m_usual;
    QComboBox *m_combo;
    QLineEdit *m_from, *m_to;
    QLabel *m_unit;
};

} // namespace tokenyard::ui
