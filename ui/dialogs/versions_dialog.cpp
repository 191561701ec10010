// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/versions_dialog.h"

#include "core/store/project_file.h"
#include "core/what_if/model_run.h"
#include "ui/dialogs/differences.h"
#include "ui/dialogs/project_controller.h"
#include "ui/dialogs/question.h"
#include "ui/document/background.h"
#include "ui/document/document.h"
#include "ui/text/failure.h"
#include "ui/text/format.h"
#include "ui/text/moments.h"
#include "ui/text/words.h"
#include "ui/widgets/progress_row.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace tokenyard::ui {

namespace {
constexpr std::size_t differencesShown = 12;
constexpr int longestName = 200;
constexpr Kpi figuresCompared[] = {Kpi::CapexTotal, Kpi::TokensAnnual, Kpi::Npv, Kpi::Irr, Kpi::GridPowerPeak};

// "NPV: 185 bn → 190 bn" for the figures that differ in the version.
QString figuresInWords(const Kpis &now, const Kpis &then)
{
    const Language language = currentLanguage();
    const auto shown = [&](const KpiInfo &info, const Kpis &kpis) {
        return kpis[info.kpi].si ? formatKpi(info, *kpis[info.kpi].si, language) : QString(QChar(0x2013));
    };
    QStringList lines;
    for (const Kpi kpi : figuresCompared) {
        const KpiInfo &info = kpiInfo(kpi);
        const QString before = shown(info, now), after = shown(info, then);
        if (before != after)
            lines << QStringLiteral("%1: %2 → %3").arg(words(info.label), before, after);
    }
    return lines.join(QLatin1Char('\n'));
}
} // namespace

VersionsDialog::VersionsDialog(Document *document, ProjectController *projects, QWidget *parent)
    : QDialog(parent), m_document(document), m_projects(projects), m_work(new Background(this)), m_progress(new ProgressRow),
      m_name(new QLineEdit), m_list(new QListWidget), m_differences(new QLabel)
{
    setObjectName(QStringLiteral("versions"));
    setWindowTitle(tr("Versions of this plan"));
    resize(600, 560);
    m_name->setObjectName(QStringLiteral("versions.name"));
    m_name->setPlaceholderText(tr("A name for the plan as it is now"));
    m_name->setAccessibleName(m_name->placeholderText());
    m_name->setMaxLength(longestName);
    auto *keep = new QPushButton(tr("Keep this version"));
    keep->setObjectName(QStringLiteral("versions.keep"));
    keep->setEnabled(false);
    m_list->setObjectName(QStringLiteral("versions.list"));
    m_list->setAccessibleName(windowTitle());
    m_differences->setObjectName(QStringLiteral("caption"));
    m_differences->setWordWrap(true);
    m_differences->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_differences->setMinimumHeight(90);
    auto *top = new QHBoxLayout;
    top->addWidget(m_name, 1);
    top->addWidget(keep);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_restore = buttons->addButton(tr("Put it back"), QDialogButtonBox::ActionRole);
    m_restore->setObjectName(QStringLiteral("versions.restore"));
    m_remove = buttons->addButton(tr("Remove"), QDialogButtonBox::ActionRole);
    m_remove->setObjectName(QStringLiteral("versions.remove"));
    auto *column = new QVBoxLayout(this);
    column->addLayout(top);
    column->addWidget(m_list, 1);
    column->addWidget(m_differences);
    column->addWidget(m_progress, 0, Qt::AlignLeft);
    column->addWidget(buttons);
    connect(m_name, &QLineEdit::textChanged, keep, [keep](const QString &text) { keep->setEnabled(!text.trimmed().isEmpty()); });
    connect(keep, &QPushButton::clicked, this, [this] {
        if (m_projects->saveVersion(m_name->text()))
            m_name->clear();
        refresh();
    });
    connect(m_list, &QListWidget::currentRowChanged, this, &VersionsDialog::showDifferences);
    connect(m_work, &Background::finished, m_progress, &ProgressRow::stop);
    connect(m_progress, &ProgressRow::cancelled, m_work, &Background::cancel);
    connect(m_restore, &QPushButton::clicked, this, [this] {
        if (const Version *version = chosen(); version && m_projects->restore(*version))
            accept();
    });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        const Version *version = chosen();
        const Question question{QStringLiteral("removeVersionQuestion"),
                                tr("Remove the version “%1” of %2? It cannot be brought back.")
                                    .arg(version && !version->name.empty() ? QString::fromStdString(version->name) : tr("Saved"),
                                         version ? shortMoment(version->savedAt) : QString()),
                                {},
                                {{tr("Remove"), QMessageBox::DestructiveRole}}};
        if (version && ask(this, question) == 0)
            m_projects->removeVersion(*version);
        refresh();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    refresh();
}

VersionsDialog::~VersionsDialog() = default;

const Version *VersionsDialog::chosen() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < int(m_versions.size()) ? &m_versions[std::size_t(row)] : nullptr;
}

void VersionsDialog::refresh()
{
    m_versions = m_projects->versions();
    m_list->clear();
    for (const Version &version : m_versions)
        m_list->addItem(tr("%1 · %2 · %3")
                            .arg(version.name.empty() ? tr("Saved") : QString::fromStdString(version.name), shortMoment(version.savedAt),
                                 ageOf(momentOf(version.savedAt))));
    m_list->setCurrentRow(m_versions.empty() ? -1 : 0);
    showDifferences();
}

void VersionsDialog::showDifferences()
{
    const Version *version = chosen();
    m_restore->setEnabled(version);
    m_remove->setEnabled(version);
    m_work->cancel(); // of the version chosen before
    if (!version)
        return m_differences->setText(tr("Nothing is kept yet. Each save keeps a version by itself; those that you name stay until you "
                                         "remove them."));
    try {
        const Project then = openProject(version->file);
        if (sameContent(then.plan, m_document->plan()))
            return m_differences->setText(differencesInWords(m_document->plan(), then.plan, differencesShown));
        m_differences->setText(tr("Putting it back would change:") + QLatin1Char('\n')
                               + differencesInWords(m_document->plan(), then.plan, differencesShown));
        if (m_document->study())
            askFigures(then);
    } catch (...) {
        m_differences->setText(failureInWords(std::current_exception()));
        m_restore->setEnabled(false);
    }
}

// A study of the version, which takes a second or more of a large plan.
void VersionsDialog::askFigures(const Project &then)
{
    m_progress->start(0);
    m_work->run([this, plan = then.plan, catalogue = catalogueOf(then),
                 now = m_document->study()->kpis](std::stop_token stop) -> Background::Delivery {
        const auto studied = modelBase(plan, catalogue, stop);
        if (!studied)
            return {};
        return [this, now, kpis = studied->kpis] {
            if (const QString figures = figuresInWords(now, kpis); !figures.isEmpty())
                m_differences->setText(m_differences->text() + QLatin1Char('\n') + figures);
        };
    });
}

} // namespace tokenyard::ui
