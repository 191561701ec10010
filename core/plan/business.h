// SPDX-License-Identifier: Apache-2.0
// What a hall is let or run for: tokens of a service by API, GPUs by the hour, space and power for a tenant's own racks, or the
// training of a model.
#pragma once

namespace tokenyard {

enum class HallBusiness { Api, GpuHours, Space, Training };
// Whom a model is trained for: its owner, who earns nothing by it here; a buyer by the trained token; a buyer by the GPU-hour.
enum class TrainingFor { Own, ByToken, ByGpuHour };

} // namespace tokenyard
