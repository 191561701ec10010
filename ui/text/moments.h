// SPDX-License-Identifier: Apache-2.0
// Times of files in the planner's own time and words: with the day, and how long ago it was.
#pragma once

#include <QDateTime>
#include <QString>

#include <string>

namespace tokenyard::ui {

// "2026-11-25 16:32:17" of UTC; invalid if it is none.
QDateTime momentOf(const std::string &utc);
// "11/25/26, 4:32 PM".
QString shortMoment(const QDateTime &at);
QString shortMoment(const std::string &utc);
// "3 min ago", "2 d ago"; "just now" within a minute, and for what lies ahead because clocks differ.
QString ageOf(const QDateTime &at, const QDateTime &now = QDateTime::currentDateTimeUtc());

} // namespace tokenyard::ui
