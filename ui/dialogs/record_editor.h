// SPDX-License-Identifier: Apache-2.0
// The planner's own records: duplicate a record of the catalogue, change its values with unit, low, high and source, use it in the
// plan. Every change is a step of the undo stack and is saved with the project.
#pragma once

#include "core/catalogue/own_records.h"
#include "core/edit/edit.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QTableWidget;

namespace tokenyard::ui {

class Document;

class RecordEditor : public QDialog {
    Q_OBJECT
public:
    explicit RecordEditor(Document *document, QWidget *parent = nullptr);
    void showRecord(const std::string &kind, const RecordId &id);

private:
    QWidget *makeList();
    QWidget *makeRecord();
    QWidget *makeButtons();
    const RecordSchema &schema() const;
    const Record *record() const; // the chosen one, in the document's catalogue
    void showKind(const RecordId &choose);
    void showValues();
    void fillRow(int row, const Record &record, const SchemaValue &value);
    void take(int row, int column);
    void keep(Record record, const QString &text);
    void takeName();
    void duplicate();
    std::vector<RecordId> othersInUse() const; // of this kind, that the chosen one could stand for
    void useInPlan();
    void useInsteadOf(const RecordId &other);
    void giveBack();
    void say(const QString &problem);

    Document *m_document;
    QComboBox *m_kind;
    QListWidget *m_list;
    QLineEdit *m_name;
    QLabel *m_origin, *m_problem;
    QTableWidget *m_values;
    QPushButton *m_use, *m_giveBack;
    QString m_lastSource;
    bool m_filling = false;
};

} // namespace tokenyard::ui
