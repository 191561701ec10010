// SPDX-License-Identifier: Apache-2.0
#include "core/store/store_error.h"

namespace tokenyard {

StoreError::StoreError(Reason reason, Text text, std::string cause)
    : m_reason(reason), m_text(std::move(text)), m_english(m_text.english()), m_cause(std::move(cause))
{}

} // namespace tokenyard
