// SPDX-License-Identifier: Apache-2.0
#include "ui/plots/pages.h"

namespace tokenyard::ui {

std::vector<CentrePage> centrePages(Document *, const Tokens &)
{
    return {};
}

} // namespace tokenyard::ui
