// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/chart.h"

#include "ui/theme/theme.h"

#include <QLabel>
#include <QVBoxLayout>

#include <qcustomplot.h>

namespace tokenyard::ui {

namespace {

// Ticks that can be read at a glance: thousands with a separator.
class PlainTicker : public QCPAxisTicker {
protected:
    QString getTickLabel(double tick, const QLocale &, QChar, int) override
    {
        const double tidy = std::fabs(tick) < 1e-12 ? 0.0 : tick;
        return QLocale(QLocale::English).toString(tidy, 'g', 6).contains(QLatin1Char('e')) ? QString::number(tidy, 'g', 6)
            : tidy == std::round(tidy) ? QLocale(QLocale::English).toString(qint64(tidy))
                                       : QString::number(tidy, 'g', 5);
    }
};

// 1, 2, 5, 10, 20, 50 ...; beyond two and a half decades 1, 10, 100.
class LogTicker : public PlainTicker {
protected:
    QVector<double> createTickVector(double, const QCPRange &range) override
    {
        QVector<double> ticks;
        if (range.lower <= 0 || range.size() <= 0)
            return ticks;
        const bool wide = range.upper / range.lower > 316;
        for (double decade = std::pow(10.0, std::floor(std::log10(range.lower))); decade <= range.upper; decade *= 10)
            for (const double step : {1.0, 2.0, 5.0})
                if (const double tick = decade * step; (!wide || step == 1.0) && tick >= range.lower && tick <= range.upper)
                    ticks << tick;
        return ticks;
    }
    int getSubTickCount(double) override { return 0; }
};

} // namespace

QSharedPointer<QCPAxisTicker> Chart::oneTwoFiveTicker() { return QSharedPointer<QCPAxisTicker>(new LogTicker); }

void Chart::markWhole(QCustomPlot &plot, double step)
{
    QLocale plain = plot.locale();
    plain.setNumberOptions(plain.numberOptions() | QLocale::OmitGroupSeparator);
    plot.setLocale(plain);
    const QSharedPointer<QCPAxisTickerFixed> steps(new QCPAxisTickerFixed);
    steps->setTickStep(step);
    steps->setScaleStrategy(QCPAxisTickerFixed::ssMultiples);
    plot.xAxis->setTicker(steps);
    plot.xAxis->setNumberFormat(QStringLiteral("f"));
    plot.xAxis->setNumberPrecision(0);
}

Chart::Chart(const Tokens &tokens, QWidget *parent)
    : QWidget(parent), m_tokens(tokens), m_title(new QLabel), m_subtitle(new QLabel), m_plot(new QCustomPlot)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    m_title->setObjectName(QStringLiteral("title"));
    m_title->setWordWrap(true);
    m_subtitle->setObjectName(QStringLiteral("caption"));
    m_subtitle->setWordWrap(true);
    for (QLabel *label : {m_title, m_subtitle}) { // as high as their text, no more
        QSizePolicy policy = label->sizePolicy();
        policy.setVerticalPolicy(QSizePolicy::Maximum);
        label->setSizePolicy(policy);
    }
    column->addWidget(m_title);
    column->addWidget(m_subtitle);
    column->addWidget(m_plot, 1);
    m_plot->setBackground(QBrush(tokens.panel));
    m_plot->setMinimumHeight(150);
    m_plot->plotLayout()->setMargins(QMargins(0, 6, 6, 0));
    m_plot->setNoAntialiasingOnDrag(true);
    style(m_plot->axisRect());
}

void Chart::style(QCPAxisRect *rect) const
{
    for (const auto type : {QCPAxis::atLeft, QCPAxis::atBottom, QCPAxis::atRight, QCPAxis::atTop}) {
        QCPAxis *axis = rect->axis(type);
        if (!axis)
            continue;
        axis->setBasePen(Qt::NoPen);
        axis->setTickPen(Qt::NoPen);
        axis->setSubTickPen(Qt::NoPen);
        axis->setTickLabelColor(m_tokens.muted);
        axis->setLabelColor(m_tokens.muted);
        QFont ticks = captionFont();
        ticks.setPixelSize(10);
        axis->setTickLabelFont(ticks);
        axis->setLabelFont(captionFont());
        axis->grid()->setPen(QPen(mixed(m_tokens.line, m_tokens.panel, 0.7), 1));
        axis->grid()->setZeroLinePen(QPen(m_tokens.line, 1));
        axis->grid()->setSubGridVisible(false);
        axis->setTickLabelPadding(6);
    }
    rect->axis(QCPAxis::atBottom)->grid()->setVisible(false);
    rect->axis(QCPAxis::atLeft)->setTicker(QSharedPointer<QCPAxisTicker>(new PlainTicker));
    rect->axis(QCPAxis::atBottom)->setTicker(QSharedPointer<QCPAxisTicker>(new PlainTicker));
    rect->axis(QCPAxis::atLeft)->ticker()->setTickCount(4);
}

void Chart::setTitle(const QString &question, const QString &drawn, const QString &key)
{
    m_title->setText(question);
    m_subtitle->setTextFormat(key.isEmpty() ? Qt::PlainText : Qt::RichText);
    m_subtitle->setText(key.isEmpty() ? drawn : drawn.toHtmlEscaped() + QStringLiteral("<br>") + key);
}

QString Chart::title() const { return m_title->text(); }
QString Chart::subtitle() const { return m_subtitle->text(); }

QCPItemText *Chart::write(const QString &text, double x, double y, bool strong, Qt::Alignment alignment)
{
    auto *item = new QCPItemText(m_plot);
    item->setText(text);
    item->setPositionAlignment(alignment);
    item->setColor(strong ? m_tokens.ink : m_tokens.muted);
    QFont font = strong ? bodyFont() : captionFont();
    if (strong)
        font.setWeight(QFont::DemiBold);
    item->setFont(font);
    item->setPadding(QMargins(3, 2, 3, 2));
    item->position->setCoords(x, y);
    item->setClipToAxisRect(false);
    return item;
}

void Chart::clear()
{
    m_plot->clearPlottables();
    m_plot->clearItems();
}

} // namespace tokenyard::ui
