// SPDX-License-Identifier: Apache-2.0
// The plan's tariffs as pictures of the year; an own tariff is edited there, hour by hour and price by price. Files of
// tariffs, weather, hourly emissions and records are read into the plan; a metered load is only shown. Each change is a step that can
// be undone.
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/supply/rates.h"
#include "ui/theme/theme.h"

#include <QDialog>

#include <optional>

class QComboBox;
class QLabel;
class QPushButton;
class QTableWidget;

namespace tokenyard::ui {

class Document;
class MonthHours;

class TariffDialog : public QDialog {
    Q_OBJECT
public:
    TariffDialog(Document *document, const Tokens &tokens, QWidget *parent = nullptr);
    void showTariff(const RecordId &id);
    RecordId shown() const;
    // Reads a file into the plan, or says what a load contains; false, with the reason shown, if it cannot.
    bool importPath(const QString &path);
    QString said() const;

private:
    QWidget *makePicture();
    QWidget *makeButtons();
    void fillTariffs(const RecordId &choose);
    void showPicture();
    void fillPeriods(const std::vector<double> &prices, const std::string &currency);
    bool isOwn() const;
    const Record *record() const;
    void duplicate();
    void use();
    void addPeriod();
    void fillOthers(const std::string &currency);
    void takePrice(int row, int column);
    void takeOther(const rates::RateTariff &tariff, int place, const QString &typed);
    void paintCell(bool weekend, int month, int hour);
    void change(const rates::RateTariff &tariff, const QString &text);
    std::optional<rates::RateTariff> charges() const;
    bool sayLoad(const QByteArray &bytes, const QString &name);
    void say(const QString &words);

    Document *m_document;
    const Tokens &m_tokens;
    QComboBox *m_tariffs;
    MonthHours *m_picture;
    QTableWidget *m_periods;
    QLabel *m_words;
    QPushButton *m_use = nullptr, *m_add = nullptr;
    int m_energyPrices = 0; // the first rows of the list; the other charges follow
    bool m_filling = false;
};

} // namespace tokenyard::ui
