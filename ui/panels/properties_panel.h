// SPDX-License-Identifier: Apache-2.0
// The properties of what is selected, on the map or in the outline, made from the field tables. Several objects are edited
// together where they have the same field.
#pragma once

#include "ui/figures/property_sheet.h"
#include "ui/theme/tokens.h"

#include <QScrollArea>

class QLabel;
class QVBoxLayout;

namespace tokenyard::ui {

class Document;
class FieldEditor;
struct FieldChoice;

class PropertiesPanel : public QScrollArea {
    Q_OBJECT
public:
    PropertiesPanel(Document *document, const Tokens &tokens, QWidget *parent = nullptr);
    const std::vector<FieldEditor *> &editors() const { return m_editors; }
    void startEditing(const std::string &key); // scrolls to the field and gives it the focus

private:
    std::string focusedKey() const; // of the field that has the keyboard; "" if none of these
    void refresh();
    void refreshFacts();
    void rebuild(const PropertySheet &sheet);
    void enter(const std::string &key, const FieldValue &value);
    void enterName(const std::string &key, const QString &name);
    void reset(const std::string &key);
    void editNote(const std::string &key);
    void take(const edit::Edit &edit, const std::string &key);
    FieldEditor *editor(const std::string &key) const;
    std::vector<FieldChoice> choicesOf(const edit::FieldInfo &info) const;
    bool isOwn(const std::string &kind, const Record &record) const;

    Document *m_document;
    const Tokens &m_tokens;
    PropertySheet m_sheet;
    QWidget *m_rows;
    std::vector<FieldEditor *> m_editors;
    QLabel *m_title = nullptr, *m_facts = nullptr;
};

} // namespace tokenyard::ui
