// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/throughput/plan_calibration.h"

namespace tokenyard::ui {

namespace {

bool sameCoefficients(const Calibration &a, const Calibration &b)
{
    for (std::size_t i = 0; i < coefficientCount; ++i) {
        const CoefficientRecord &x = a.record(Coefficient(i)), &y = b.record(Coefficient(i));
        if (x.value != y.value || x.deviations != y.deviations)
            return false;
    }
    return true;
}

Calibration calibrationOf(const Catalogue &catalogue) { return Calibration::fromRecords(catalogue.set("serving_calibration")); }

ErrorSummary summaryOf(const std::vector<Residual> &residuals, std::optional<double> Residual::*quantity)
{
    std::vector<double> errors;
    for (const Residual &r : residuals)
        if (r.*quantity)
            errors.push_back(*(r.*quantity));
    return summary(errors);
}

} // namespace

PlanCalibration calibrationOfPlan(const Catalogue &plan, const Catalogue &program)
{
    PlanCalibration out;
    const RecordSet &set = plan.set("serving_calibration");
    if (const Source *own = ownRowsSource(set)) {
        out.kind = PlanCalibration::Own;
        out.source = *own;
        out.statistics = ownStatistics(set);
    } else if (!sameCoefficients(calibrationOf(plan), calibrationOf(program))) {
        out.kind = PlanCalibration::Kept;
    }
    return out;
}

PlanEffect effectOnPublishedRuns(const std::vector<ValidationPoint> &points, const Catalogue &plan, const Catalogue &program)
{
    const ServingCatalogue names(program);
    const auto published = residualsOf(points, names, calibrationOf(program));
    PlanEffect out;
    out.residuals = residualsOf(points, names, calibrationOf(plan));
    out.tpotPublished = summaryOf(published, &Residual::tpot), out.tpotPlan = summaryOf(out.residuals, &Residual::tpot);
    out.ttftPublished = summaryOf(published, &Residual::ttft), out.ttftPlan = summaryOf(out.residuals, &Residual::ttft);
    out.outputPublished = summaryOf(published, &Residual::output), out.outputPlan = summaryOf(out.residuals, &Residual::output);
    return out;
}

} // namespace tokenyard::ui
