// SPDX-License-Identifier: Apache-2.0
#include "ui/models/frontier.h"

#include "core/study/compute/software_gain.h"

#include <chrono>

namespace tokenyard::ui {

Frontier findFrontier(const Service &service, const RecordId &acceleratorId, const Catalogue &catalogue)
{
    Frontier out{service, acceleratorId, {}, 0.0};
    const Record *acceleratorRecord = catalogue.find("accelerators", acceleratorId);
    const Record *modelRecord = catalogue.find("models", service.model);
    if (!acceleratorRecord || !modelRecord)
        return out;
    const auto begun = std::chrono::steady_clock::now();
    const Accelerator accelerator = Accelerator::fromRecord(*acceleratorRecord);
    const LanguageModel model = LanguageModel::fromRecord(*modelRecord);
    out.result = searchServing(requestOf(withSoftwareGain(service, accelerator, catalogue), accelerator, model), Calibration::fromRecords(catalogue.set("serving_calibration")));
    out.milliseconds = std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begun).count();
    return out;
}

} // namespace tokenyard::ui
