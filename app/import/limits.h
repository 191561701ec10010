// SPDX-License-Identifier: Apache-2.0
// What the process gives up before it opens a file: memory, time, writing, sockets, starting programs.
#pragma once

namespace tokenyard::import {

// Address space in bytes, seconds of processor time. From here on the process can open no socket and start no program.
void giveUpRights();

} // namespace tokenyard::import
