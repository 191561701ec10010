// SPDX-License-Identifier: Apache-2.0
// Any external failure as one sentence for the planner: what happened, and what to do. No library's own message reaches the window.
#pragma once

#include <QString>

#include <exception>
#include <string>

namespace tokenyard::ui {

// For the caught exception.
QString failureInWords(const std::exception_ptr &failure);
// The same for a safety copy: without the path of a file that the planner has never seen.
QString copyFailureInWords(const std::exception_ptr &failure);
// The system's message ("No space left on device"), in the window's language if it is known.
QString systemWords(const std::string &cause);

} // namespace tokenyard::ui
