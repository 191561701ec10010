// SPDX-License-Identifier: Apache-2.0
// Keeps the open portfolio's file as plans are kept: locked against a second writer, and compared before it is replaced with what another
// window or program has made of it since.
#pragma once

#include <QString>

#ifndef Q_MOC_RUN
#include "core/store/file_lock.h"
#include "core/store/portfolio_file.h"
#endif

#include <optional>

class QWidget;

namespace tokenyard::ui {

// What replacing one portfolio by the other would change, in at most so many lines.
QString portfolioDifferences(const PortfolioContent &before, const PortfolioContent &after, std::size_t most);

class PortfolioKeeper {
public:
    explicit PortfolioKeeper(QWidget *asks) : m_asks(asks) {}

    // Opens and locks it; where another holds it, it is open for reading and `said` tells who. Throws StoreError; then the one that was
    // open stays so.
    PortfolioContent open(const QString &path, QString &said);

    enum class SaveEnd { Saved, Refused, Elsewhere, OpenThere }; // the last two: the planner wants another name, or what is there
    SaveEnd save(const QString &path, const PortfolioContent &content, QString &said);
    // For the question about replacing a file; empty if what is there is no portfolio.
    static QString wouldChange(const QString &path, const PortfolioContent &content);

private:
    bool holds(const QString &path) const { return m_lock && m_path == path; }
    SaveEnd askOverNewer(const PortfolioContent &content);

    QWidget *m_asks;
    QString m_path; // absolute
    FileStamp m_stamp;
    std::optional<FileLock> m_lock;
};

} // namespace tokenyard::ui
