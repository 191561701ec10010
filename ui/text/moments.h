// SPDX-License-Identifier: Apache-2.0
// File times in the planner's time zone and words: with the day, and how long ago it was.
#pragma once

#include <QDateTime>
#include <QString>

#include <string>

namespace tokenyard::ui {

// Parses "2026-11-25 16:32:17" as UTC; invalid if it is not a time.
QDateTime momentOf(const std::string &utc);
// "11/25/26, 4:32 PM".
QString shortMoment(const QDateTime &at);
QString shortMoment(const std::string &utc);
// "3 min ago", "2 d ago"; "just now" within a minute, and for times in the future because clocks differ.
QString ageOf(const QDateTime &at, const QDateTime &now = QDateTime::currentDateTimeUtc());

} // namespace tokenyard::ui
