// SPDX-License-Identifier: Apache-2.0
// The live ledger: ten figures that are always visible, each with what the last step changed. The electricity share is never
// shown without its denominator, which is chosen here.
#pragma once

#include "core/chain/kpi.h"

#include <QWidget>

#include <vector>

namespace tokenyard::ui {

class Document;
class KpiTile;
struct Tokens;

class LedgerPanel : public QWidget {
    Q_OBJECT
public:
    LedgerPanel(Document *document, const Tokens &tokens, QWidget *parent = nullptr);
    const std::vector<KpiTile *> &tiles() const { return m_tiles; }
    void setDenominator(Kpi share);
    void setInOneLine(bool on); // where a small screen has no room for more

signals:
    void explainRequested(tokenyard::Kpi kpi);

private:
    void refresh();
    void openMenu(std::size_t index, QPoint at);
    void chooseDenominator(QPoint at);
    Kpi kpiAt(std::size_t index) const;

    Document *m_document;
    std::vector<KpiTile *> m_tiles;
    class TileRow *m_row = nullptr;
    Kpi m_share;
};

} // namespace tokenyard::ui
