// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/throughput/own_rows.h"

#include "core/base/text_file.h"
#include "core/chain/study.h"
#include "core/store/project_file.h"
#include "core/throughput/calibration/published_rows.h"

#include <QCoreApplication>
#include <QDate>
#include <QFileInfo>

#include <cmath>

namespace tokenyard::ui {

namespace {

Kpis kpisOf(const Plan &plan, const Catalogue &catalogue, const std::stop_token &stop)
{
    const auto study = Evaluator(catalogue).evaluate(plan, stop);
    return study ? study->kpis : Kpis{};
}

} // namespace

RecordSet publishedCalibration(const Catalogue &catalogue)
{
    const RecordSet &set = catalogue.set("serving_calibration");
    return ownRowsSource(set) ? Catalogue().set("serving_calibration") : set;
}

Catalogue withCalibration(std::vector<Record> records, const Plan &plan, const Catalogue &catalogue)
{
    Project project = projectOf(plan, catalogue);
    project.records["serving_calibration"] = std::move(records);
    return catalogueOf(project);
}

OwnFile readOwnFile(const QString &path, const Catalogue &catalogue, const std::stop_token &stop)
{
    OwnFile out;
    out.path = path;
    out.name = QFileInfo(path).fileName();
    const auto bytes = readTextFile(path.toStdString(), mostTextBytes, out.rows.why);
    if (!bytes)
        return out;
    const Calibration calibration = Calibration::fromRecords(publishedCalibration(catalogue));
    out.names = std::make_shared<const ServingCatalogue>(catalogue);
    out.rows = readOwnRows(*bytes, *out.names, calibration, stop);
    for (const MeasuredRow &row : out.rows.rows) {
        if (stop.stop_requested())
            return out;
        out.before.push_back(residualOf(row, calibration));
    }
    out.publishedCount = publishedRowsCount(out.rows.rows, validationPoints(catalogue));
    return out;
}

bool isFarOff(const Residual &residual) { return residual.tpot && std::fabs(*residual.tpot) > std::log(farOffFactor); }

std::optional<OwnEffect> fitOwnFile(const OwnFile &file, const Plan &plan, const Catalogue &catalogue, std::stop_token stop,
                                    const std::function<void(double)> &progress)
{
    // Rows that were fitted before would count twice, so a second fit starts from the published calibration again.
    const RecordSet set = publishedCalibration(catalogue);
    auto fit = fitOwnRows(Calibration::fromRecords(set), file.rows.rows, stop, progress);
    if (!fit)
        return std::nullopt;
    OwnEffect effect{std::move(*fit), std::nullopt, {}, {}};
    effect.catalogue = withCalibration(
        calibrationRecords(effect.fit, set, file.name.toStdString(), QDate::currentDate().toString(Qt::ISODate).toStdString()), plan,
        catalogue);
    effect.before = kpisOf(plan, catalogue, stop);
    effect.after = kpisOf(plan, *effect.catalogue, stop);
    return stop.stop_requested() ? std::nullopt : std::optional(std::move(effect));
}

} // namespace tokenyard::ui
