// SPDX-License-Identifier: Apache-2.0
#include "ui/report/preview_dialog.h"

#include "core/report/extras.h"
#include "ui/dialogs/choose_output.h"
#include "ui/dialogs/question.h"
#include "ui/document/background.h"
#include "ui/report/html.h"
#include "ui/report/page_view.h"
#include "ui/report/pages_panel.h"
#include "ui/report/report_choices.h"
#include "ui/report/report_pdf.h"
#include "ui/text/format.h"
#include "ui/text/words.h"
#include "ui/text/written_file.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QEventLoop>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressDialog>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QSplitter>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace tokenyard::ui {

namespace {

constexpr int firstWidth = 1160, firstHeight = 900, pageWidth = 780, panelWidth = 220;
constexpr int progressAfter = 400; // ms

QString suggestedName(const ReportSource &source)
{
    const QString file = QString::fromStdString(source.origin.fileName);
    return (file.isEmpty() ? QStringLiteral("report") : QFileInfo(file).completeBaseName()) + QStringLiteral(".pdf");
}

} // namespace

PreviewDialog::PreviewDialog(ReportSource source, Language language, QWidget *parent)
    : QDialog(parent), m_source(std::make_shared<const ReportSource>(std::move(source))),
      m_settings(report::settingsOf(m_source->catalogue)), m_background(std::make_unique<Background>())
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
    if (m_settings.reader)
        m_reader->setCurrentIndex(m_reader->findData(int(*m_settings.reader)));
    build();
    connectAll();
    relayOut();
}

void PreviewDialog::build()
{
    auto *readerLabel = new QLabel(tr("&For"));
    readerLabel->setBuddy(m_reader);
    auto *languageLabel = new QLabel(tr("&Language"));
    languageLabel->setBuddy(m_language);
    m_position = new QLabel;
    m_position->setObjectName(QStringLiteral("reportPosition"));
    m_back = new QPushButton(tr("&Back"));
    m_back->setObjectName(QStringLiteral("reportBack"));
    m_back->setEnabled(false);
    m_choices = new QPushButton(tr("C&ontent…"));
    m_choices->setObjectName(QStringLiteral("reportContent"));
    m_choices->setToolTip(tr("Company and logo, sections, redaction of prices: kept in the plan"));
    m_export = new QPushButton(tr("&Export…"));
    m_export->setObjectName(QStringLiteral("reportExport"));
    m_export->setDefault(true);
    m_close = new QPushButton(tr("&Close"));
    auto *bar = new QHBoxLayout;
    for (QWidget *widget : std::initializer_list<QWidget *>{readerLabel, m_reader, languageLabel, m_language, m_choices})
        bar->addWidget(widget);
    bar->addStretch();
    bar->addWidget(m_back);
    bar->addWidget(m_position);
    bar->addStretch();
    bar->addWidget(m_close);
    bar->addWidget(m_export);
    m_view = new PageView;
    m_view->setPageWidth(pageWidth);
    m_scroll = new QScrollArea;
    m_scroll->setWidget(m_view);
    m_scroll->setAlignment(Qt::AlignHCenter);
    m_panel = new PagesPanel;
    auto *split = new QSplitter;
    split->addWidget(m_panel);
    split->addWidget(m_scroll);
    split->setStretchFactor(1, 1);
    split->setSizes({panelWidth, firstWidth - panelWidth});
    m_scroll->setFocusPolicy(Qt::StrongFocus);
    m_scroll->setFocus(); // not the list of readers, which a turn of the wheel would change
    auto *column = new QVBoxLayout(this);
    column->addLayout(bar);
    column->addWidget(split, 1);
}

void PreviewDialog::connectAll()
{
    connect(m_language, &QComboBox::currentIndexChanged, this, &PreviewDialog::relayOut);
    connect(m_reader, &QComboBox::currentIndexChanged, this, &PreviewDialog::takeReader);
    connect(m_scroll->verticalScrollBar(), &QScrollBar::valueChanged, this, &PreviewDialog::showPosition);
    connect(m_export, &QPushButton::clicked, this, &PreviewDialog::chooseAndExport);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    connect(m_choices, &QPushButton::clicked, this, &PreviewDialog::choose);
    connect(m_back, &QPushButton::clicked, this, &PreviewDialog::goBack);
    connect(m_panel, &PagesPanel::placeChosen, this, &PreviewDialog::goToPlace);
    connect(m_view, &PageView::placeChosen, this, &PreviewDialog::goToPlace);
    connect(m_view, &PageView::addressChosen, this, [](const QString &address) { QDesktopServices::openUrl(QUrl(address)); });
    connect(m_background.get(), &Background::failed, m_position, &QLabel::setText);
    connect(m_view, &PageView::inputChosen, this, [this](const QString &address) {
        emit inputChosen(address);
        close();
    });
}

PreviewDialog::~PreviewDialog()
{
    m_background.reset();
    m_view->setPages(nullptr);
    m_panel->setPages(nullptr);
}

Language PreviewDialog::language() const { return Language(m_language->currentData().toInt()); }

report::Input PreviewDialog::input() const
{
    return {m_source->plan, *m_source->study, m_source->catalogue,
            language(),     m_source->origin, report::Reader(m_reader->currentData().toInt()),
            m_settings};
}

// Switches to the reader's usual language; the user may choose another afterwards.
void PreviewDialog::takeReader()
{
    const auto language = report::readerInfo(report::Reader(m_reader->currentData().toInt())).language;
    if (language && *language != this->language())
        m_language->setCurrentIndex(m_language->findData(int(*language))); // triggers the layout
    else
        relayOut();
}

// The cover needs nothing slow; what the other sections need in addition to the study is computed in the background.
void PreviewDialog::relayOut()
{
    report::Input cover = input();
    cover.settings.sections = {"cover"};
    cover.extras = report::noExtras();
    take(reportPages(cover), false);
    m_background->run([this, in = input(), source = m_source](std::stop_token) -> Background::Delivery {
        auto document = std::make_shared<const report::Document>(report::build(in));
        return [this, in, document, source] { take(reportPages(in, *document), true); };
    });
}

void PreviewDialog::take(Pages pages, bool whole)
{
    m_view->setPages(nullptr);
    m_panel->setPages(nullptr);
    m_pages = std::move(pages);
    m_whole = whole;
    m_view->setPages(&m_pages);
    m_panel->setPages(&m_pages);
    m_visited.clear();
    m_back->setEnabled(false);
    m_export->setEnabled(whole);
    if (whole && m_wanted)
        m_scroll->verticalScrollBar()->setValue(*std::exchange(m_wanted, std::nullopt));
    showPosition();
}

void PreviewDialog::waitForAll()
{
    if (m_whole || !m_background->isRunning())
        return;
    QEventLoop loop;
    connect(m_background.get(), &Background::finished, &loop, &QEventLoop::quit);
    loop.exec(QEventLoop::ExcludeUserInputEvents);
}

int PreviewDialog::pageCount()
{
    waitForAll();
    return int(m_pages.pages.size());
}

void PreviewDialog::showPosition()
{
    const int middle = m_scroll->verticalScrollBar()->value() + m_scroll->viewport()->height() / 2;
    const int page = m_view->pageAt(middle);
    m_position->setText(m_whole ? tr("Page %1 of %2").arg(page + 1).arg(m_pages.pages.size()) : tr("The other pages are being made…"));
    m_panel->showPage(page);
}

int PreviewDialog::place() const { return m_scroll->verticalScrollBar()->value(); }

void PreviewDialog::goTo(int place)
{
    if (m_whole)
        m_scroll->verticalScrollBar()->setValue(place);
    else
        m_wanted = place;
}

void PreviewDialog::goToPlace(int page, double twips)
{
    m_visited.push_back(place());
    m_back->setEnabled(true);
    m_scroll->verticalScrollBar()->setValue(std::max(0, m_view->yOf(page, twips) - 8));
}

void PreviewDialog::goBack()
{
    if (m_visited.empty())
        return;
    m_scroll->verticalScrollBar()->setValue(m_visited.back());
    m_visited.pop_back();
    m_back->setEnabled(!m_visited.empty());
}

void PreviewDialog::choose()
{
    ReportChoices choices(m_settings, this);
    if (choices.exec() != QDialog::Accepted || choices.settings() == m_settings)
        return;
    m_settings = choices.settings();
    if (m_settings.reader) {
        const QSignalBlocker quiet(m_reader);
        m_reader->setCurrentIndex(m_reader->findData(int(*m_settings.reader)));
    }
    emit settingsChosen(m_settings);
    relayOut();
}

void PreviewDialog::chooseAndExport()
{
    const QString path = chooseOutput(this,
                                      {tr("Export report"),
                                       suggestedName(*m_source),
                                       tr("PDF that carries the plan (*.pdf);;One HTML file (*.html)"),
                                       {QStringLiteral("pdf"), QStringLiteral("html")}});
    if (path.isEmpty())
        return;
    bool written = false;
    const QString wrong = exportTo(path, &written);
    if (!wrong.isEmpty())
        tellPlainly(this, tr("Export report"), wrong);
    if (written) {
        m_position->setText(tr("Written: %1").arg(QFileInfo(path).fileName()));
        m_position->setToolTip(path);
    }
}

QString PreviewDialog::exportTo(const QString &path, bool *written)
{
    waitForAll();
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
    const QString wrong = writtenFile(path, bytes);
    if (written)
        *written = wrong.isEmpty();
    return wrong;
}

} // namespace tokenyard::ui
