// SPDX-License-Identifier: Apache-2.0
#include "ui/report/preview_dialog.h"

#include "ui/dialogs/choose_output.h"
#include "ui/dialogs/question.h"
#include "ui/report/html.h"
#include "ui/report/page_view.h"
#include "ui/report/report_pdf.h"
#include "ui/text/format.h"
#include "ui/text/words.h"

#include <QApplication>
#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressDialog>
#include <QPushButton>
#include <QSaveFile>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace tokenyard::ui {

namespace {

constexpr int firstWidth = 860, firstHeight = 900, pageWidth = 780;
constexpr int progressAfter = 400; // ms

QString suggestedName(const ReportSource &source)
{
    const QString file = QString::fromStdString(source.origin.fileName);
    return (file.isEmpty() ? QStringLiteral("report") : QFileInfo(file).completeBaseName()) + QStringLiteral(".pdf");
}

} // namespace

PreviewDialog::PreviewDialog(ReportSource source, Language language, QWidget *parent) : QDialog(parent), m_source(std::move(source))
{
    setObjectName(QStringLiteral("reportPreview"));
    setWindowTitle(tr("Report"));
    resize(firstWidth, firstHeight);
    m_language = new QComboBox;
    m_language->setObjectName(QStringLiteral("reportLanguage"));
    for (const LanguageInfo &info : languages)
        m_language->addItem(QString::fromUtf8(info.name), int(info.language));
    m_language->setCurrentIndex(int(language));
    m_reader = new QComboBox;
    m_reader->setObjectName(QStringLiteral("reportReader"));
    for (const report::ReaderInfo &reader : report::readers())
        m_reader->addItem(translate(reader.name, currentLanguage()), int(reader.reader));
    auto *readerLabel = new QLabel(tr("&For"));
    readerLabel->setBuddy(m_reader);
    auto *languageLabel = new QLabel(tr("&Language"));
    languageLabel->setBuddy(m_language);
    m_position = new QLabel;
    m_position->setObjectName(QStringLiteral("reportPosition"));
    auto *save = new QPushButton(tr("&Export…"));
    save->setObjectName(QStringLiteral("reportExport"));
    save->setDefault(true);
    auto *close = new QPushButton(tr("&Close"));

    auto *bar = new QHBoxLayout;
    bar->addWidget(readerLabel);
    bar->addWidget(m_reader);
    bar->addWidget(languageLabel);
    bar->addWidget(m_language);
    bar->addStretch();
    bar->addWidget(m_position);
    bar->addStretch();
    bar->addWidget(close);
    bar->addWidget(save);
    m_view = new PageView;
    m_view->setPageWidth(pageWidth);
    m_scroll = new QScrollArea;
    m_scroll->setWidget(m_view);
    m_scroll->setAlignment(Qt::AlignHCenter);
    auto *column = new QVBoxLayout(this);
    column->addLayout(bar);
    column->addWidget(m_scroll);

    connect(m_language, &QComboBox::currentIndexChanged, this, &PreviewDialog::relayOut);
    connect(m_reader, &QComboBox::currentIndexChanged, this, &PreviewDialog::takeReader);
    connect(m_scroll->verticalScrollBar(), &QScrollBar::valueChanged, this, &PreviewDialog::showPosition);
    connect(save, &QPushButton::clicked, this, &PreviewDialog::chooseAndExport);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    relayOut();
}

PreviewDialog::~PreviewDialog() { m_view->setPages(nullptr); }

Language PreviewDialog::language() const { return Language(m_language->currentData().toInt()); }

report::Input PreviewDialog::input() const
{
    return {m_source.plan, *m_source.study, m_source.catalogue,
            language(),    m_source.origin, report::Reader(m_reader->currentData().toInt())};
}

// A reader's own language is taken up; the user may choose another afterwards.
void PreviewDialog::takeReader()
{
    const auto language = report::readerInfo(report::Reader(m_reader->currentData().toInt())).language;
    if (language && *language != this->language())
        m_language->setCurrentIndex(m_language->findData(int(*language))); // lays out
    else
        relayOut();
}

void PreviewDialog::relayOut()
{
    QApplication::setOverrideCursor(Qt::WaitCursor);
    m_view->setPages(nullptr);
    m_pages = reportPages(input());
    m_view->setPages(&m_pages);
    QApplication::restoreOverrideCursor();
    showPosition();
}

void PreviewDialog::showPosition()
{
    const int middle = m_scroll->verticalScrollBar()->value() + m_scroll->viewport()->height() / 2;
    m_position->setText(tr("Page %1 of %2").arg(m_view->pageAt(middle) + 1).arg(pageCount()));
}

void PreviewDialog::chooseAndExport()
{
    const QString path = chooseOutput(this,
                                      {tr("Export report"),
                                       suggestedName(m_source),
                                       tr("PDF that carries the plan (*.pdf);;One HTML file (*.html)"),
                                       {QStringLiteral("pdf"), QStringLiteral("html")}});
    if (path.isEmpty())
        return;
    const QString wrong = exportTo(path);
    if (!wrong.isEmpty())
        tellPlainly(this, tr("Export report"), wrong);
}

QString PreviewDialog::exportTo(const QString &path)
{
    QProgressDialog progress(tr("Writing the report…"), tr("Cancel"), 0, pageCount(), this);
    progress.setWindowModality(Qt::WindowModal);
    progress.setMinimumDuration(progressAfter);
    const auto step = [&progress](int done, int) {
        progress.setValue(done);
        return !progress.wasCanceled();
    };
    const bool html = path.endsWith(QLatin1String(".html"), Qt::CaseInsensitive);
    const QByteArray bytes = html ? reportHtml(input()) : pdfOf(m_pages, creationTime(), step);
    if (bytes.isEmpty())
        return {};
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return tr("The report could not be written to %1: %2. Choose another place or name.").arg(path, file.errorString());
    return {};
}

} // namespace tokenyard::ui
