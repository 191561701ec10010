// SPDX-License-Identifier: Apache-2.0
// Any failure of the world as one sentence for the planner: what, and what to do. No library's own message reaches the window.
#pragma once

#include <QString>

#include <exception>
#include <string>

namespace tokenyard::ui {

// Of the exception that was caught.
QString failureInWords(const std::exception_ptr &failure);
// The same for a safety copy: without the path of a file that the planner never named.
QString copyFailureInWords(const std::exception_ptr &failure);
// What the system said ("No space left on device"), in the window's language where it is known.
QString systemWords(const std::string &cause);

} // namespace tokenyard::ui
