// SPDX-License-Identifier: Apache-2.0
#include "core/throughput/calibration/own_rows.h"

#include <algorithm>
#include <cmath>

namespace tokenyard {

namespace {

#define TO(source) TY_TR("OwnRows", source)

constexpr const char *ownSource = "own-rows", *ownRecord = "own:fit";

std::vector<Residual> residualsOf(const std::vector<MeasuredRow> &rows, const Calibration &calibration)
{
    std::vector<Residual> all;
    for (const MeasuredRow &row : rows)
        all.push_back(residualOf(row, calibration));
    return all;
}

ErrorSummary summaryOf(const std::vector<Residual> &residuals, std::optional<double> Residual::*quantity)
{
    std::vector<double> errors;
    for (const Residual &r : residuals)
        if (r.*quantity)
            errors.push_back(*(r.*quantity));
    return summary(errors);
}

// Counts the rows of levels that no published row covers.
void countOwnRows(Calibration &fitted, const Calibration &current, const std::vector<MeasuredRow> &rows)
{
    for (const MeasuredRow &row : rows) {
        const ServingCase &c = row.serving;
        CalibrationLevels levels;
        levels.accelerator = c.accelerator->id;
        levels.generation = c.accelerator->generation;
        levels.family = c.model->family;
        for (const char *factor : {"accelerator", "generation", "family"})
            if (const std::string level = std::string(factor) + "=" + levels.level(factor);
                !current.knows(factor, levels) || current.ownRows().count(level))
                fitted.ownRows()[level] += 1;
    }
}

// The record of those counts, in place of an older one.
void setOwnRows(std::vector<Record> &records, const Calibration &fitted, const Source &source)
{
    std::erase_if(records, [](const Record &r) { return r.id == ownRowsRecord; });
    if (fitted.ownRows().empty())
        return;
    Record record;
    record.id = ownRowsRecord;
    record.kind = records.empty() ? "serving_calibration" : records.front().kind;
    record.nameEn = "Own measured rows of what no published row knew";
    record.nameKo = "공개 측정에 없는 대상의 자체 측정 행 수";
    record.sources = {source};
    for (const auto &[level, rows] : fitted.ownRows()) {
        RecordValue &value = record.values[level];
        value.si = rows;
        value.unit = units::one;
        value.source = source.id;
    }
    records.push_back(std::move(record));
}

void setValue(Record &record, const std::string &key, double si, const AnyUnit &unit)
{
    RecordValue &value = record.values[key];
    if (value.si == si)
        return;
    value.si = si;
    value.unit = unit;
    value.source = ownSource;
}

void setCoefficient(Record &record, const CoefficientRecord &fitted)
{
    const RecordValue *prior = record.find("prior");
    setValue(record, "value", fitted.value, prior ? prior->unit : AnyUnit(units::one));
    for (const auto &[level, log] : fitted.deviations)
        setValue(record, level, log, units::one);
}

struct OwnSummary {
    const char *key;
    ErrorSummary OwnFit::*fitted;
    ErrorSummary OwnStatistics::*read;
};
constexpr OwnSummary ownSummaries[] = {{"tpot_before", &OwnFit::tpotBefore, &OwnStatistics::tpotBefore},
                                       {"tpot_after", &OwnFit::tpotAfter, &OwnStatistics::tpotAfter},
                                       {"ttft_before", &OwnFit::ttftBefore, &OwnStatistics::ttftBefore},
                                       {"ttft_after", &OwnFit::ttftAfter, &OwnStatistics::ttftAfter},
                                       {"output_before", &OwnFit::outputBefore, &OwnStatistics::outputBefore},
                                       {"output_after", &OwnFit::outputAfter, &OwnStatistics::outputAfter}};

Record statisticsRecord(const OwnFit &fit, const std::string &kind, const Source &source)
{
    Record record;
    record.id = ownRecord;
    record.kind = kind;
    record.nameEn = "Errors of the own rows";
    record.sources = {source};
    for (const OwnSummary &s : ownSummaries) {
        const ErrorSummary &e = fit.*s.fitted;
        for (const auto &[what, number] : {std::pair("_rows", double(e.rowsCount)), std::pair("_median", e.medianFraction),
                                           std::pair("_p90", e.p90Fraction), std::pair("_bias", e.biasFraction)})
            setValue(record, s.key + std::string(what), number, units::one);
    }
    return record;
}

} // namespace

OwnRows readOwnRows(std::string_view text, const ServingCatalogue &catalogue, const Calibration &calibration, const std::stop_token &stop)
{
    OwnRows out;
    const CsvFile file = readCsv(text, {.bytes = mostTextBytes, .rows = mostOwnRows}, stop);
    out.why = file.why;
    if (out.why.empty())
        if (const std::string missing = missingServingColumns(file.table, true); !missing.empty())
            out.why = Text(TO("The file lacks the columns %1."), {missing});
    if (!out.why.empty())
        return out;
    MeasuredRows read = measuredRows(file, catalogue, &calibration, stop);
    if (read.stopped) {
        out.why = Text(TO("Reading was stopped."));
        return out;
    }
    out.rows = std::move(read.rows);
    out.refused = std::move(read.refused);
    out.unreadColumns = unreadServingColumns(file.table);
    for (MeasuredRow &row : out.rows) {
        row.clean = true; // the planner chose the file
        row.serving.source.clear();
    }
    if (out.rows.empty())
        out.why = Text(TO("None of the %1 rows can be used; the first, in line %2: %3"),
                       {count(double(out.refused.size())), count(double(out.refused.front().line)), out.refused.front().why});
    return out;
}

std::optional<OwnFit> fitOwnRows(const Calibration &current, const std::vector<MeasuredRow> &rows, std::stop_token stop,
                                 const std::function<void(double)> &progress)
{
    FitOptions options;
    options.continued = true;
    options.withDisaggregated = true;
    options.stop = stop;
    options.progress = progress;
    Calibration fitted = fitCalibration(current, rows, options);
    if (stop.stop_requested())
        return std::nullopt;
    OwnFit fit{std::move(fitted), residualsOf(rows, current), {}, {}, {}, {}, {}, {}, {}};
    countOwnRows(fit.fitted, current, rows);
    fit.after = residualsOf(rows, fit.fitted);
    fit.tpotBefore = summaryOf(fit.before, &Residual::tpot);
    fit.tpotAfter = summaryOf(fit.after, &Residual::tpot);
    fit.ttftBefore = summaryOf(fit.before, &Residual::ttft);
    fit.ttftAfter = summaryOf(fit.after, &Residual::ttft);
    fit.outputBefore = summaryOf(fit.before, &Residual::output);
    fit.outputAfter = summaryOf(fit.after, &Residual::output);
    return fit;
}

std::vector<Record> calibrationRecords(const OwnFit &fit, const RecordSet &set, const std::string &fileName, const std::string &date)
{
    Source source;
    source.id = ownSource;
    source.title = "Fitted to " + std::to_string(fit.after.size()) + " own measured rows of " + fileName;
    source.publisher = "the planner";
    source.reference = fileName;
    source.date = date;
    source.kind = SourceKind::Measured;
    std::vector<Record> records = set.records;
    std::erase_if(records, [](const Record &record) { return record.id == ownRecord; });
    for (Record &record : records) {
        const auto key = std::find(coefficientKeys.begin(), coefficientKeys.end(), record.id);
        if (key == coefficientKeys.end())
            continue;
        setCoefficient(record, fit.fitted.record(Coefficient(key - coefficientKeys.begin())));
        std::erase_if(record.sources, [](const Source &s) { return s.id == ownSource; });
        record.sources.push_back(source);
        // As a file gives it back: only the sources its values name, in their order there.
        std::string why;
        if (auto read = recordFromJson(recordToJson(record), why))
            record = std::move(*read);
    }
    setOwnRows(records, fit.fitted, source);
    records.push_back(statisticsRecord(fit, set.records.empty() ? set.kind : set.records.front().kind, source));
    return records;
}

std::optional<OwnStatistics> ownStatistics(const RecordSet &set)
{
    const auto record = std::find_if(set.records.begin(), set.records.end(), [](const Record &r) { return r.id == ownRecord; });
    if (record == set.records.end())
        return std::nullopt;
    OwnStatistics out;
    for (const OwnSummary &s : ownSummaries) {
        const auto number = [&](const char *what) { return record->number(s.key + std::string(what)).value_or(0.0); };
        out.*s.read = {std::size_t(std::clamp(number("_rows"), 0.0, double(mostOwnRows))), number("_median"), number("_p90"),
                       number("_bias")};
    }
    return out;
}

const Source *ownRowsSource(const RecordSet &set)
{
    for (const Record &record : set.records)
        for (const Source &source : record.sources)
            if (source.id == ownSource)
                return &source;
    return nullptr;
}

} // namespace tokenyard
