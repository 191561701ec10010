// SPDX-License-Identifier: Apache-2.0
#include "ui/report/report_actions.h"

#include "core/report/export_tables.h"
#include "ui/dialogs/choose_output.h"
#include "ui/dialogs/question.h"
#include "ui/document/document.h"
#include "ui/report/sheet.h"
#include "ui/text/words.h"
#include "ui/text/written_file.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStatusTipEvent>

#include <functional>
#include <memory>

namespace tokenyard::ui {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(ReportActions)
};

// Runs when the study, its bands and what they are made of match the plan: now, or once they do.
void whenReady(Document *document, QWidget *parent, std::function<void()> run)
{
    document->fail({}); // the whole plan is exported
    const auto ready = [document] { return document->studyIsCurrent() && document->study()->swings; };
    if (ready())
        return run();
    auto *once = new QObject(parent);
    QObject::connect(document, &Document::studyChanged, once, [once, ready, run = std::move(run)] {
        if (!ready())
            return;
        once->disconnect();
        once->deleteLater();
        run();
    });
}

QString suggested(const Document &document, const QString &ending)
{
    const QFileInfo file(document.path());
    return document.path().isEmpty() ? QStringLiteral("plan") + ending : file.dir().filePath(file.completeBaseName() + ending);
}

// Writes the file whole or not at all; reports it if it cannot.
bool writeFile(const QString &path, const QByteArray &bytes, QWidget *parent)
{
    const QString wrong = writtenFile(path, bytes);
    if (!wrong.isEmpty())
        tellPlainly(parent, Say::tr("Export"), wrong);
    return wrong.isEmpty();
}

// In the window's status bar.
void tellWritten(QWidget *window, const QString &sentence)
{
    QStatusTipEvent event(sentence);
    QApplication::sendEvent(window, &event);
}

} // namespace

void exportDrawing(Document *document, QWidget *parent)
{
    const QString path = chooseOutput(parent,
                                      {Say::tr("Export drawing"),
                                       suggested(*document, QStringLiteral(".pdf")),
                                       Say::tr("Drawing (*.pdf *.svg *.png)"),
                                       {QStringLiteral("pdf"), QStringLiteral("svg"), QStringLiteral("png")}});
    if (path.isEmpty())
        return;
    const QString ending = QFileInfo(path).suffix().toLower();
    const SheetFormat format = ending == QLatin1String("png") ? SheetFormat::Png
        : ending == QLatin1String("svg")                      ? SheetFormat::Svg
                                                              : SheetFormat::Pdf;
    whenReady(document, parent, [=] {
        const QDateTime created = creationTime();
        const SheetInput input{document->plan(),
                               document->study().get(),
                               &document->catalogue(),
                               currentLanguage(),
                               0,
                               created.date().toString(Qt::ISODate),
                               {}};
        if (writeFile(path, sheetFile(input, format, created), parent))
            tellWritten(parent, Say::tr("The drawing is in %1.").arg(path));
    });
}

void exportTables(Document *document, QWidget *parent)
{
    const QString folder =
        QFileDialog::getExistingDirectory(parent, Say::tr("Export tables into a folder"), QFileInfo(document->path()).path());
    if (folder.isEmpty())
        return;
    const Language language = currentLanguage();
    whenReady(document, parent, [=] {
        const report::CsvStyle style{[language](const Text &text) { return translate(text, language).toStdString(); }};
        const auto tables = report::exportTables(document->plan(), *document->study());
        QStringList paths;
        for (const report::ExportTable &table : tables)
            paths << QDir(folder).filePath(QString::fromStdString(table.key) + QStringLiteral(".csv"));
        if (!mayReplace(parent, paths))
            return;
        for (std::size_t i = 0; i < tables.size(); ++i)
            if (!writeFile(paths[qsizetype(i)], QByteArray::fromStdString(report::toCsv(tables[i], style)), parent))
                return;
        tellWritten(parent, Say::tr("%1 tables are in %2.").arg(tables.size()).arg(folder));
    });
}

} // namespace tokenyard::ui
