// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/optimise_dialog.h"

#include "core/base/months.h"
#include "core/chain/study.h"
#include "core/rules/rules.h"
#include "core/study/energy/demand_response.h"
#include "core/what_if/build_mix.h"
#include "ui/document/document.h"
#include "ui/text/unit_expression.h"
#include "ui/text/words.h"
#include "ui/widgets/plain_table.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

#include <cstdio>

namespace tokenyard::ui {

namespace {

constexpr int firstWidth = 940, firstHeight = 640, limitWidth = 110, percentAtMost = 99;

// "2029-06" as months from year 0.
std::optional<int> monthOf(const QString &typed)
{
    const auto month = monthNumber(typed.trimmed().toStdString());
    return month ? std::optional(*month) : std::nullopt;
}

QString nameOf(const MixPart &part)
{
    if (part.kind == "grid")
        return OptimiseDialog::tr("Grid");
    if (part.kind == curtailmentKind)
        return OptimiseDialog::tr("Load that stops");
    if (part.kind == absorptionPart) {
        const KindInfo *of = findKind(part.heatOf);
        return OptimiseDialog::tr("Absorption chillers (%1)").arg(of ? words(of->label) : QString());
    }
    if (part.kind == responseKind)
        return OptimiseDialog::tr("Demand response");
    if (part.kind == "ppa")
        return OptimiseDialog::tr("Power purchase agreement");
    const KindInfo *kind = findKind(part.kind);
    return kind ? words(kind->label) : QString::fromStdString(part.kind);
}

QString dash() { return QString(QChar(0x2013)); }

QString sizeOf(const MixPart &part)
{
    if (part.power < 1.0 * units::kW) // what a solver leaves of nothing
        return dash();
    const QString power = words(measure(part.power, units::MW, 4));
    return part.stored > Energy{} ? power + QStringLiteral(", ") + words(measure(part.stored, units::MWh, 4)) : power;
}

// What is asked, as high as it wants to be; on a small screen it is scrolled and not squeezed.
class Asks : public QScrollArea {
public:
    explicit Asks(QWidget *content)
    {
        setFrameShape(QFrame::NoFrame);
        setWidgetResizable(true);
        setWidget(content);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
        for (QWidget *ground : {viewport(), content})
            ground->setAutoFillBackground(false);
    }
    QSize sizeHint() const override { return widget()->sizeHint(); }
    QSize minimumSizeHint() const override { return {0, 0}; }
};

} // namespace

OptimiseDialog::OptimiseDialog(Document *document, QWidget *parent)
    : QDialog(parent), m_document(document), m_clock(new QTimer(this)), m_answer(new QLabel),
      m_table(new PlainTable({tr("Source"), tr("Size"), tr("Energy a year"), tr("Capex"), tr("KRW/kWh")})), m_why(new QPlainTextEdit)
{
    setObjectName(QStringLiteral("optimiseDialog"));
    setWindowTitle(tr("Cheapest mix of own power"));
    resize(firstWidth, firstHeight);
    auto *column = new QVBoxLayout(this);
    auto *content = new QWidget;
    auto *asks = new QHBoxLayout(content);
    asks->setContentsMargins(0, 0, 0, 0);
    asks->addWidget(makeCandidates(), 1);
    asks->addWidget(makeLimits());
    column->addWidget(new Asks(content), 2);
    column->addWidget(makeRun());
    m_answer->setObjectName(QStringLiteral("optimise.answer"));
    m_answer->setWordWrap(true);
    m_answer->setText(tr("Sizes what may be built for the least cost of a kWh over the year, beside what the plan has already."));
    column->addWidget(m_answer);
    m_table->setObjectName(QStringLiteral("optimise.table"));
    m_table->setAccessibleName(tr("The mix by source"));
    m_table->hide();
    column->addWidget(m_table);
    m_why->setObjectName(QStringLiteral("optimise.why"));
    m_why->setAccessibleName(tr("Why this mix"));
    m_why->setPlaceholderText(tr("Why this mix"));
    m_why->setReadOnly(true);
    column->addWidget(m_why, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_put = buttons->addButton(tr("&Put it on the map"), QDialogButtonBox::ActionRole);
    m_put->setObjectName(QStringLiteral("optimise.put"));
    m_put->setEnabled(false);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_put, &QPushButton::clicked, this, &OptimiseDialog::putOnMap);
    connect(&m_work, &Background::failed, this, &OptimiseDialog::say);
    connect(&m_work, &Background::finished, this, [this](bool delivered) {
        m_clock->stop();
        m_progress->hide();
        m_cancel->hide();
        m_run->setEnabled(true);
        if (!delivered && !m_mix && !m_outdated)
            say(tr("Stopped."));
    });
    connect(m_document, &Document::planChanged, this, &OptimiseDialog::planChanged);
    connect(m_document, &Document::documentReset, this, &QDialog::reject);
}

OptimiseDialog::~OptimiseDialog() { m_work.disconnect(this); }

QWidget *OptimiseDialog::makeCandidates()
{
    auto *box = new QGroupBox(tr("What may be built"));
    auto *grid = new QGridLayout(box);
    grid->setColumnStretch(1, 1);
    grid->addWidget(new QLabel(tr("Record")), 0, 1);
    grid->addWidget(new QLabel(tr("At most")), 0, 2);
    for (const MixKind &kind : mixKinds())
        addKind(grid, kind);
    m_heat = new QCheckBox(tr("Absorption chillers on the heat of fuel cells and turbines"));
    m_heat->setObjectName(QStringLiteral("optimise.heat"));
    m_heat->setChecked(true);
    grid->addWidget(m_heat, grid->rowCount(), 0, 1, 4);
    return box;
}

void OptimiseDialog::addKind(QGridLayout *grid, const MixKind &kind)
{
    const QString name = QString::fromLatin1(kind.kind), label = words(findKind(kind.kind)->label);
    const bool stores = name == QStringLiteral("battery");
    const KindRow row{&kind, new QCheckBox(label), new QComboBox, new QLineEdit};
    row.build->setObjectName(QStringLiteral("optimise.build.") + name);
    row.build->setChecked(true);
    for (const Record &record : m_document->catalogue().set(kind.records).records)
        row.model->addItem(recordName(&record, record.id), QString::fromStdString(record.id));
    row.model->setObjectName(QStringLiteral("optimise.model.") + name);
    row.model->setAccessibleName(tr("Record of %1").arg(label));
    row.model->setMinimumContentsLength(18);
    row.model->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    row.most->setObjectName(QStringLiteral("optimise.most.") + name);
    row.most->setAccessibleName(tr("%1 at most").arg(label));
    row.most->setPlaceholderText(tr("no limit"));
    row.most->setMaximumWidth(limitWidth);
    const int at = grid->rowCount();
    grid->addWidget(row.build, at, 0);
    grid->addWidget(row.model, at, 1);
    grid->addWidget(row.most, at, 2);
    grid->addWidget(new QLabel(stores ? QStringLiteral("MWh") : QStringLiteral("MW")), at, 3);
    for (QWidget *of : {static_cast<QWidget *>(row.model), static_cast<QWidget *>(row.most)})
        connect(row.build, &QCheckBox::toggled, of, &QWidget::setEnabled);
    m_kinds.push_back(row);
}

QLineEdit *OptimiseDialog::addLimit(QFormLayout *form, const char *name, const QString &label, const QString &hint)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(QStringLiteral("optimise.limit.") + QString::fromLatin1(name));
    edit->setAccessibleName(label);
    edit->setPlaceholderText(hint);
    edit->setMaximumWidth(limitWidth);
    form->addRow(label, edit);
    return edit;
}

QWidget *OptimiseDialog::makeLimits()
{
    auto *box = new QGroupBox(tr("Within"));
    auto *form = new QFormLayout(box);
    const QString none = tr("no limit");
    m_carbon = addLimit(form, "carbon", tr("Carbon a year, t"), none);
    m_self = addLimit(form, "self", tr("Own share at least, %"), none);
    m_land = addLimit(form, "land", tr("Land, m²"), tr("the free land"));
    m_budget = addLimit(form, "budget", tr("Budget, %1").arg(unitSymbol(AnyUnit(units::billionKRW), currentLanguage())), none);
    m_by = addLimit(form, "by", tr("Running by"), QStringLiteral("2030-06"));
    m_by->setToolTip(tr("Ordered in January of the price year, what arrives after this month is left out."));
    m_curtail = addLimit(form, "curtail", tr("Load that may stop, MW"), tr("none"));
    m_worth = addLimit(form, "worth", tr("worth a kWh, KRW"), tr("the plan's"));
    m_reserve = new QCheckBox(tr("Room for the loss of the largest unit"));
    m_reserve->setObjectName(QStringLiteral("optimise.reserve"));
    form->addRow(m_reserve);
    return box;
}

QWidget *OptimiseDialog::makeRun()
{
    auto *holder = new QWidget;
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    m_span = new QComboBox;
    m_span->setObjectName(QStringLiteral("optimise.span"));
    m_span->setAccessibleName(tr("Hours it is sized over"));
    m_span->addItem(tr("A typical week of each month, confirmed by the year"), false);
    m_span->addItem(tr("Every hour of the year: minutes"), true);
    m_run = new QPushButton(tr("&Find the mix"));
    m_run->setObjectName(QStringLiteral("optimise.run"));
    m_run->setDefault(true);
    m_cancel = new QPushButton(tr("Cancel"));
    m_cancel->setObjectName(QStringLiteral("optimise.cancel"));
    m_cancel->hide();
    m_progress = new QProgressBar;
    m_progress->setObjectName(QStringLiteral("optimise.progress"));
    m_progress->setMaximumWidth(220);
    m_progress->setTextVisible(false);
    m_progress->hide();
    row->addWidget(m_span);
    row->addWidget(m_run);
    row->addWidget(m_progress);
    row->addWidget(m_cancel);
    row->addStretch(1);
    constexpr int tick = 80; // ms
    m_clock->setInterval(tick);
    connect(m_clock, &QTimer::timeout, this, [this] {
        if (m_done)
            m_progress->setValue(*m_done);
    });
    connect(m_run, &QPushButton::clicked, this, &OptimiseDialog::run);
    connect(m_cancel, &QPushButton::clicked, &m_work, &Background::cancel);
    return holder;
}

std::optional<MixLimits> OptimiseDialog::asked(QString &problem) const
{
    MixLimits limits;
    const auto read = [&](const QLineEdit *edit, const AnyUnit &unit) -> std::optional<double> {
        if (edit->text().trimmed().isEmpty() || !problem.isEmpty())
            return std::nullopt;
        const auto value = parseExpression(edit->text(), unit, problem);
        if (value && *value < 0.0)
            problem = tr("A limit cannot be below zero.");
        if (!problem.isEmpty())
            problem = QStringLiteral("%1: %2").arg(edit->accessibleName(), problem);
        return value;
    };
    for (const KindRow &row : m_kinds) {
        if (!row.build->isChecked()) {
            limits.without.emplace_back(row.kind->kind);
            continue;
        }
        limits.models[row.kind->kind] = row.model->currentData().toString().toStdString();
        const bool stores = std::string_view(row.kind->kind) == "battery"; // of a battery its energy in an hour
        if (const auto most = read(row.most, stores ? AnyUnit(units::MWh) : AnyUnit(units::MW)))
            limits.most[row.kind->kind] = stores ? Energy::fromSi(*most) / (1.0 * units::hour) : Power::fromSi(*most);
    }
    if (!m_heat->isChecked())
        limits.without.emplace_back(absorptionPart);
    if (const auto carbon = read(m_carbon, AnyUnit(units::tonne)))
        limits.carbon = Mass::fromSi(*carbon);
    if (const auto self = read(m_self, AnyUnit(units::percent)))
        limits.selfShareFraction = *self;
    if (limits.selfShareFraction > percentAtMost / 100.0 && problem.isEmpty())
        problem = tr("%1: at most %2 %.").arg(m_self->accessibleName()).arg(percentAtMost);
    if (const auto land = read(m_land, AnyUnit(units::m2)))
        limits.land = Area::fromSi(*land);
    if (const auto budget = read(m_budget, AnyUnit(units::billionKRW)))
        limits.budget = Money::fromSi(*budget);
    if (const auto curtail = read(m_curtail, AnyUnit(units::MW)))
        limits.curtail = Power::fromSi(*curtail);
    limits.curtailWorth = m_document->plan().supply->curtailWorth;
    if (const auto worth = read(m_worth, AnyUnit(units::KRWPerKWh)))
        limits.curtailWorth = EnergyPrice::fromSi(*worth);
    if (!m_by->text().trimmed().isEmpty() && !(limits.by = monthOf(m_by->text())) && problem.isEmpty())
        problem = tr("%1 takes a month like 2030-06.").arg(m_by->accessibleName());
    limits.unitReserve = m_reserve->isChecked();
    limits.wholeYear = m_span->currentData().toBool();
    return problem.isEmpty() ? std::optional(limits) : std::nullopt;
}

void OptimiseDialog::say(const QString &sentence) { m_answer->setText(sentence); }

void OptimiseDialog::run()
{
    QString problem;
    const auto limits = asked(problem);
    if (!limits)
        return say(problem);
    m_mix.reset();
    m_outdated = false;
    showMix();
    say(tr("Searching"));
    m_done = std::make_shared<std::atomic<int>>(0);
    m_progress->setRange(0, 100);
    m_progress->setValue(0);
    m_progress->show();
    m_cancel->show();
    m_run->setEnabled(false);
    m_clock->start();
    const std::shared_ptr<const Study> known = m_document->studyIsCurrent() ? m_document->study() : nullptr;
    m_work.run([this, limits = *limits, known, plan = m_document->plan(), catalogue = m_document->catalogue(),
                done = m_done](std::stop_token stop) -> Background::Delivery {
        const std::shared_ptr<const Study> study = known ? known : Evaluator(catalogue, allRules()).evaluate(plan, stop);
        if (!study || stop.stop_requested())
            return {};
        auto mix = mixThatFits(plan, *study->cooling, *study->running, limits, catalogue,
                               {stop, [done](double share) { *done = int(100.0 * share); }});
        if (stop.stop_requested())
            return {};
        return [this, limits, mix = std::move(mix)]() mutable { take(limits, std::move(mix)); };
    });
}

void OptimiseDialog::take(const MixLimits &limits, std::optional<PlanMix> mix)
{
    m_limits = limits;
    m_mix = std::move(mix);
    showMix();
    if (!m_mix)
        return say(tr("The plan has no hourly load or no tariff yet, so there is nothing to serve at least cost."));
    if (!m_mix->kept)
        return say(tr("No mix of what may be built keeps these limits; this one comes nearest."));
    say(tr("%1 with the mix, %2 without. The dispatch is within %3 of the optimum (%4).")
            .arg(words(measure(m_mix->levelised, units::KRWPerKWh, 5)), words(measure(m_mix->base, units::KRWPerKWh, 5)),
                 words(percent(m_mix->gapFraction, 3)), m_mix->solvedByClp ? QStringLiteral("Clp") : tr("search")));
}

void OptimiseDialog::showMix()
{
    m_put->setEnabled(kept());
    m_table->setVisible(m_mix.has_value());
    m_why->clear();
    if (!m_mix)
        return;
    std::vector<QStringList> rows;
    QStringList why;
    const auto add = [&](const QString &name, const MixPart &part) {
        rows.push_back({name, sizeOf(part), words(measure(part.made, units::MWh, 5)),
                        part.capex > Money{} ? formatMoney(part.capex.si(), currentLanguage()) : dash(),
                        part.made > Energy{} ? QString::number(part.levelised.in(units::KRWPerKWh), 'f', 1) : dash()});
    };
    for (const MixPart &part : m_mix->parts) {
        why << nameOf(part) + QStringLiteral(": ") + words(part.why);
        if (part.power > Power{} || part.kind == "grid")
            add(nameOf(part), part);
    }
    for (const MixPart &part : m_mix->standing) {
        const QString name = findKind(part.kind) ? QString::fromStdString(part.name) : nameOf(part);
        why << name + QStringLiteral(": ") + words(part.why);
        add(tr("%1 (stands)").arg(name), part);
    }
    m_table->setRows(rows);
    for (const Text &limit : m_mix->limits)
        why << words(limit);
    if (!m_mix->remark.empty())
        why << QString::fromStdString(m_mix->remark);
    m_why->setPlainText(why.join(QLatin1Char('\n')));
}

// An answer to an older plan is no answer to this one.
void OptimiseDialog::planChanged()
{
    if (m_putting)
        return;
    const bool had = m_mix || isBusy();
    m_outdated = had;
    m_work.cancel();
    m_mix.reset();
    showMix();
    if (had)
        say(tr("The plan has changed since: find the mix again."));
}

void OptimiseDialog::putOnMap()
{
    if (!kept())
        return;
    const edit::Edit edit = buildMix(m_document->plan(), *m_mix, m_limits, m_document->catalogue(),
                                     [](ObjectKind kind) { return words(kindInfo(kind).label).toStdString(); });
    if (!edit.ok())
        return say(words(edit.refusal));
    m_putting = true;
    m_document->apply(edit.plan, words(edit.what));
    m_document->select(edit.ids);
    m_putting = false;
    m_put->setEnabled(false);
    say(edit.notice.empty() ? tr("The mix stands on the map; one undo takes it back.") : words(edit.notice));
}

} // namespace tokenyard::ui
