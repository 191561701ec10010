// SPDX-License-Identifier: Apache-2.0
// Bytes as letters (RFC 4648), for pictures in texts.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace tokenyard {

std::string toBase64(std::string_view bytes);
std::optional<std::string> fromBase64(std::string_view words); // nothing for what is none

} // namespace tokenyard
