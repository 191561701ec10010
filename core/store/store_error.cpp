// SPDX-License-Identifier: Apache-2.0
#include "core/store/store_error.h"

namespace tokenyard {

StoreError::StoreError(Reason reason, Text text) : m_reason(reason), m_text(std::move(text)), m_english(m_text.english()) {}

} // namespace tokenyard
