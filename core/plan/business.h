// SPDX-License-Identifier: Apache-2.0
// What a hall is let or run for: tokens of a service by API, GPUs by the hour, or space and power for a tenant's own racks.
#pragma once

namespace tokenyard {

enum class HallBusiness { Api, GpuHours, Space };

} // namespace tokenyard
