// SPDX-License-Identifier: Apache-2.0
// A map from another program, or typed corners and bearings, becomes the boundary of the plan or its background. The file
// is read by a separate process, which can be cancelled; the plan is changed only by Import.
#pragma once

#ifndef Q_MOC_RUN
#include "core/edit/generate/parcel.h"
#include "core/import/map_file.h"
#endif
#include "ui/document/background.h"

#include <QDialog>

#include <optional>
#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QRadioButton;
class QVBoxLayout;

namespace tokenyard::ui {

class Document;
struct Tokens;

class ImportParcelDialog : public QDialog {
    Q_OBJECT
public:
    ImportParcelDialog(Document *document, const Tokens &tokens, QWidget *parent = nullptr);
    ~ImportParcelDialog() override;
    void setFile(const QString &path);
    void read();
    void import();
    // For tests: the program that reads maps; empty: the one next to this program.
    void setReader(const QString &program) { m_reader = program; }

signals:
    void ready(); // finished: read, refused or cancelled

private:
    QVBoxLayout *makeSource();
    QVBoxLayout *makeResult();
    void take(MapRead read, bool lines);
    void takeParcels(const std::string &text);
    void takeLines(const std::string &text);
    void importBoundary();
    void importBackground();
    void say(const QString &sentence, bool problem);
    void setBusy(bool busy);
    void forget();
    QString sourceName() const;

    Document *m_document;
    const Tokens &m_tokens;
    QString m_reader;
    QRadioButton *m_ofFile = nullptr, *m_typed = nullptr, *m_boundary = nullptr, *m_background = nullptr;
    QLineEdit *m_file = nullptr;
    QPlainTextEdit *m_corners = nullptr;
    QComboBox *m_system = nullptr;
    QListWidget *m_list = nullptr;
    QLabel *m_said = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_read = nullptr, *m_cancel = nullptr, *m_import = nullptr;
    std::vector<generate::ParcelChoice> m_choices;
    std::optional<generate::LinesRead> m_lines;
    Background m_work;
};

} // namespace tokenyard::ui
