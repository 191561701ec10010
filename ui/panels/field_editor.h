// SPDX-License-Identifier: Apache-2.0
// One row of the property panel: label, editor for the field's kind, the dot that shows how certain the value is, and a line for
// a refusal. It does not know the plan: it reports what was entered.
#pragma once

#include "ui/figures/property_sheet.h"
#include "ui/theme/tokens.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace tokenyard::ui {

// An entry offered by a reference field: the stored value and the text shown.
struct FieldChoice {
    FieldValue value;
    QString label;
};

class SourceDot;

class FieldEditor : public QWidget {
    Q_OBJECT
public:
    FieldEditor(const PropertyRow &row, std::vector<FieldChoice> choices, const Tokens &tokens, QWidget *parent = nullptr);
    void setRow(const PropertyRow &row, const std::vector<FieldChoice> &choices);
    const PropertyRow &row() const { return m_row; }
    void refuse(const QString &problem);  // shows why and puts the old value back
    void inform(const QString &sentence); // side effects of an accepted value
    QString problem() const;
    void startEditing(); // gives it the focus

signals:
    void entered(const std::string &key, const tokenyard::FieldValue &value);
    void nameTyped(const std::string &key, const QString &name); // the name of a record that is not in the list
    void noteRequested(const std::string &key);
    void resetRequested(const std::string &key);

private:
    QWidget *makeEditor(const Tokens &tokens);
    QWidget *makeCombo();
    void makeMenu();
    void show(const std::vector<FieldChoice> &choices);
    void showCombo(const std::vector<FieldChoice> &choices);
    void commitText();
    void commitName();
    void markRefused(bool refused);
    QString comboText() const; // of the current value
    void accept(const FieldValue &value);

    PropertyRow m_row;
    std::vector<FieldChoice> m_choices;
    QLabel *m_label, *m_problem;
    QLineEdit *m_edit = nullptr;
    QComboBox *m_combo = nullptr;
    QCheckBox *m_check = nullptr;
    SourceDot *m_dot;
};

} // namespace tokenyard::ui
