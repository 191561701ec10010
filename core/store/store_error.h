// SPDX-License-Identifier: Apache-2.0
// The world failed: a file, a disk, a database. One sentence that says what, where and what to do; caught in one place.
// It is the only exception that leaves core/store.
#pragma once

#include "core/base/text.h"

#include <exception>
#include <string>

namespace tokenyard {

class StoreError : public std::exception {
public:
    enum class Reason {
        Missing,      // no such file
        NotAFile,     // a directory, a pipe, a device
        Unreadable,   // no permission to read it
        NotAProject,  // another kind of file
        Newer,        // made by a newer program
        Damaged,      // cut short, bits flipped, foreign tables, values out of range
        CannotWrite,  // the old file is untouched
        NotConfirmed, // written, but the disk did not confirm it
        Locked,       // another program has it open for writing
    };
    StoreError(Reason reason, Text text, std::string cause = {});
    Reason reason() const { return m_reason; }
    // What the system or the other program said, for a sentence about something other than this file: "No space left on device",
    // "kim on planner7 (process 4711)". Empty where there is no more to say.
    const std::string &cause() const { return m_cause; }
    const Text &text() const { return m_text; }
    const char *what() const noexcept override { return m_english.c_str(); }

private:
    Reason m_reason;
    Text m_text;
    std::string m_english, m_cause;
};

// What is wrong inside a file, without its name; turned into a StoreError where the name is known. Stays inside core/store.
struct Damage {
    Text what;
};

} // namespace tokenyard
