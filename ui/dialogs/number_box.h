// SPDX-License-Identifier: Apache-2.0
// A spin box that reads as the fields of the plan do: arithmetic with units, and nothing that is not used wholly ("1,5" is refused, where
// Qt's own makes it 15). What is refused is said at the box, and the dialog stays open.
#pragma once

#ifndef Q_MOC_RUN
#include "core/base/unit.h"
#endif

#include <QDoubleSpinBox>

#include <optional>

namespace tokenyard::ui {

class NumberBox : public QDoubleSpinBox {
    Q_OBJECT
public:
    struct Range {
        double low = 0.0, high = 0.0; // in `unit`
        int decimals = 0;
    };
    NumberBox(const char *name, const AnyUnit &unit, Range range, double value);
    // Shows again why the last text was refused and forgets it; false if none was.
    bool tellRefusal();

    QValidator::State validate(QString &typed, int &cursor) const override;
    double valueFromText(const QString &typed) const override;
    void fixup(QString &typed) const override;

private:
    std::optional<double> read(const QString &typed, QString &problem) const;
    double round(double value) const;
    void tell(const QString &sentence) const;

    AnyUnit m_unit;
    double m_before;           // what stood before the text that is being typed: of "12,5", Qt takes 12 on the way
    mutable QString m_refusal; // Qt asks for the correction of a text in a const function
};

// Asks for one number in a box of its own; nothing if it is cancelled.
std::optional<double> askForNumber(QWidget *parent, const QString &title, const QString &question, const AnyUnit &unit,
                                   NumberBox::Range range, double value);

// Whether no number in the dialog, or the page of a wizard, was refused since it was last asked; the first that was has the focus.
bool numbersStand(const QWidget *dialog);

} // namespace tokenyard::ui
