// SPDX-License-Identifier: Apache-2.0
// What the process gives up before it opens a file: memory, time, writing, sockets, starting programs.
#pragma once

namespace tokenyard::import {

// Limits address space and processor time. From here on the process cannot open a socket or start a program.
void giveUpRights();

} // namespace tokenyard::import
