// SPDX-License-Identifier: Apache-2.0
#include "core/throughput/serving/service_answer.h"

#include "core/throughput/serving/accelerator_power.h"
#include "core/throughput/serving/best_serving.h"

#include <algorithm>
#include <functional>
#include <numeric>

namespace tokenyard {

namespace {

#define TW(source) TY_TR("Serving", source)

// The GPUs left over from the search's usual number are in no hall: rates are per GPU at work, as the search ranked them.
void leaveOutIdleGpus(SearchResult &result)
{
    for (ServingPoint &p : result.points) {
        const int working = workingGpusCount(p);
        if (working < 1 || working == p.gpusCount)
            continue;
        const double share = double(p.gpusCount) / working;
        for (TokenRate *rate : {&p.outputPerGpu, &p.totalPerGpu, &p.low, &p.high})
            *rate = *rate * share;
        p.gpusCount = working;
    }
    if (!result.frontier.empty())
        result.frontier = frontierOf(result.points);
}

using Searching = SearchResult (*)(const SearchRequest &, const Calibration &);

SearchResult searchAt(SearchRequest request, const SoftwareGain &gain, double speedFactor, const Calibration &calibration, Searching search)
{
    applyGain(gain, speedFactor, request.serving);
    SearchResult result = search(request, calibration);
    if (result.best && request.gpusCount == 0)
        leaveOutIdleGpus(result);
    return result;
}

// A faster engine holds a limit with more requests in service: its tokens grow by more than its speed. So low and high are asked
// for, too; without tokens at the measured speed there is nothing to compare with, and the speed's own gain stands. An engine too slow
// for the limits, or for more than a few requests within them, is run late, not empty: the chosen layout and load at its speed, as the
// range of the speed was measured. At the measured speed or above it the limits hold.
SoftwareGain gainOfTokens(const SoftwareGain &speed, TokenRate now,
                          const std::function<TokenRate(const SoftwareGain &, double speedFactor)> &tokens)
{
    SoftwareGain gain = speed;
    const TokenRate measured = speed.isNone() ? TokenRate{} : tokens({}, 1.0);
    if (measured.si() <= 0.0)
        return gain;
    gain.factor = now / measured;
    const double late = speed.lowFactor < 1.0 ? gain.factor * speed.lowFactor / speed.factor : 0.0;
    gain.lowFactor = std::min(std::max(tokens(speed, speed.lowFactor) / measured, late), gain.factor);
    gain.highFactor = std::max(tokens(speed, speed.highFactor) / measured, gain.factor);
    return gain;
}

ServiceAnswer withoutAnswer(Text why)
{
    ServiceAnswer none;
    none.result.why = std::move(why);
    return none;
}

} // namespace

std::shared_ptr<const Calibration> calibrationOf(const Catalogue &catalogue)
{
    return catalogue.kept<Calibration>("serving_calibration:Calibration", [&] {
        return std::make_shared<const Calibration>(Calibration::fromRecords(catalogue.set("serving_calibration")));
    });
}

SoftwareDate softwareOf(const Service &s) { return {s.softwareYear, s.softwareMonth, s.softwareCase, s.maturity}; }

namespace {

ServiceAnswer answered(const SearchRequest &request, const SoftwareDate &date, const Catalogue &catalogue, const Calibration &calibration,
                       Searching search)
{
    ServiceAnswer a;
    a.accelerator = *request.serving.accelerator;
    a.level = request.level;
    a.engine = request.serving.engine;
    const CalibrationLevels levels = levelsOf(request.serving);
    a.familyMeasured = calibration.knows("family", levels);
    a.acceleratorMeasured = calibration.knows("accelerator", levels);
    a.software = softwareGain(*a.accelerator, date.year, date.month, catalogue, date.chosen);
    a.maturity = maturityGain(date.maturity, catalogue);
    const SoftwareGain speed = bothGains(a.software, a.maturity);
    a.result = searchAt(request, speed, speed.factor, calibration, search);
    if (!a.best())
        return a;
    a.softwareTokens = gainOfTokens(speed, a.best()->outputPerGpu, [&](const SoftwareGain &gain, double factor) {
        const SearchResult result = searchAt(request, gain, factor, calibration, searchBest);
        return result.best ? result.bestPoint()->outputPerGpu : TokenRate{};
    });
    for (ServingPoint &point : a.result.points)
        widenBand(a.softwareTokens, point.outputPerGpu, point.low, point.high);
    return a;
}

ServiceAnswer answered(const Service &service, const RecordId &accelerator, int gpusCount, const Catalogue &catalogue,
                       const Calibration &calibration, Searching search)
{
    const Record *machine = catalogue.find("accelerators", accelerator), *weights = catalogue.find("models", service.model);
    if (!machine)
        return withoutAnswer(Text(TW("The catalogue holds no accelerator \"%1\"."), {accelerator}));
    if (!weights)
        return withoutAnswer(Text(TW("The catalogue holds no model \"%1\"."), {service.model}));
    const Accelerator of = Accelerator::fromRecord(*machine);
    const LanguageModel model = LanguageModel::fromRecord(*weights);
    SearchRequest request = requestOf(service, of, model);
    const SoftwareDate date = softwareOf(service);
    ServiceAnswer answer = answered(request, date, catalogue, calibration, search);
    if (!request.disaggregated || !answer.best() || gpusOfUnit(*answer.best()) <= gpusCount)
        return answer;
    request.disaggregated = false;
    answer = answered(request, date, catalogue, calibration, search);
    answer.poolsShared = true;
    return answer;
}

} // namespace

ServiceAnswer answerRequest(const SearchRequest &request, const SoftwareDate &date, const Catalogue &catalogue,
                            const Calibration &calibration)
{
    return answered(request, date, catalogue, calibration, searchServing);
}

ServiceAnswer answerService(const Service &service, const RecordId &accelerator, int gpusCount, const Catalogue &catalogue,
                            const Calibration &calibration)
{
    return answered(service, accelerator, gpusCount, catalogue, calibration, searchServing);
}

ServiceAnswer answerBest(const Service &service, const RecordId &accelerator, int gpusCount, const Catalogue &catalogue,
                         const Calibration &calibration)
{
    return answered(service, accelerator, gpusCount, catalogue, calibration, searchBest);
}

ServingResult answerCase(const ServingCase &serving, const SoftwareGain &software, const Calibration &calibration)
{
    const auto at = [&](const SoftwareGain &gain, double speedFactor) {
        ServingCase c = serving;
        applyGain(gain, speedFactor, c);
        return evaluateServing(c, calibration);
    };
    ServingResult result = at(software, software.factor);
    if (!result.point)
        return result;
    ServingPoint &p = *result.point;
    const SoftwareGain tokens = gainOfTokens(software, p.outputPerGpu, [&](const SoftwareGain &gain, double speed) {
        const ServingResult other = at(gain, speed);
        return other.point ? other.point->outputPerGpu : TokenRate{};
    });
    widenBand(tokens, p.outputPerGpu, p.low, p.high);
    return result;
}

int gpusOfUnit(const ServingPoint &p)
{
    if (!p.split)
        return std::max(1, p.layout.gpusPerReplica());
    return std::max(1, p.split->gpus() / std::max(1, std::gcd(p.split->prefillWorkersCount, p.split->decodeWorkersCount)));
}

std::string layoutText(const ServingPoint &p)
{
    if (!p.split)
        return p.layout.words();
    const int units = std::max(1, std::gcd(p.split->prefillWorkersCount, p.split->decodeWorkersCount));
    return p.split->prefill.words() + " ×" + std::to_string(p.split->prefillWorkersCount / units) + " → " + p.split->decode.words() + " ×"
        + std::to_string(p.split->decodeWorkersCount / units);
}

TokenRate cappedRate(TokenRate rate, const ServingPoint &point, const Accelerator &accelerator, double rackPowerFraction)
{
    return rate
        * throughputUnderCapFraction(rackPowerFraction, point.powerFraction, accelerator.idlePowerFraction, point.arithmeticFraction);
}

} // namespace tokenyard
