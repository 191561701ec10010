// SPDX-License-Identifier: Apache-2.0
#include "core/chain/chain.h"

namespace tokenyard {

namespace detail {

// Where a stage's parameter comes from: for the memory's key, and as an argument. This one: the result of an earlier stage.
template <class Input>
struct StageInput {
    static void addKey(Chain &chain, const Chain::World &, MemoKey &key) { key.push_back(chain.result<Input>()); }
    static const Input &argument(Chain &chain, const Chain::World &) { return *chain.result<Input>(); }
};

template <class... Parts>
struct StageInput<PlanView<Parts...>> {
    template <class Part>
    static std::shared_ptr<const void> identity(Chain &, const Shared<Part> &part)
    {
        return part.handle();
    }
    template <class Part>
    static std::shared_ptr<const void> identity(Chain &chain, const std::vector<Shared<Part>> &list)
    {
        return std::get<ListMemo<Part>>(chain.m_lists).identity(list);
    }
    static void addKey(Chain &chain, const Chain::World &world, MemoKey &key)
    {
        (key.push_back(identity(chain, PlanPart<Parts>(world.plan).part())), ...);
    }
    static PlanView<Parts...> argument(Chain &, const Chain::World &world) { return world.plan; }
};

template <KindName... kinds>
struct StageInput<Records<kinds...>> {
    static void addKey(Chain &, const Chain::World &world, MemoKey &key) { world.catalogue.addIdentity(Records<kinds...>::kinds, key); }
    static Records<kinds...> argument(Chain &, const Chain::World &world) { return world.catalogue; }
};

// The memories of searches and of the network move no result and so are in no key.
template <>
struct StageInput<ServingChoices> {
    static void addKey(Chain &, const Chain::World &, MemoKey &) {}
    static ServingChoices &argument(Chain &chain, const Chain::World &) { return chain.m_choices; }
};

template <>
struct StageInput<GridMemory> {
    static void addKey(Chain &, const Chain::World &, MemoKey &) {}
    static GridMemory &argument(Chain &chain, const Chain::World &) { return chain.m_grid; }
};

template <>
struct StageInput<ModelError> {
    static void addKey(Chain &chain, const Chain::World &, MemoKey &key) { key.push_back(chain.m_error); }
    static const ModelError &argument(Chain &chain, const Chain::World &) { return *chain.m_error; }
};

// Whether an input is the result of stage number `at` or a later one, which has not run yet.
template <class Input, auto... stages>
constexpr bool comesTooLate(StageList<stages...>, int at)
{
    int number = 0;
    bool late = false;
    ((late |= number++ >= at && std::is_same_v<Input, decltype(resultOf(stages))>), ...);
    return late;
}

template <class Result, class... Inputs>
constexpr bool readsOnlyEarlier(StageFunction<Result, Inputs...>, int at)
{
    return !(comesTooLate<std::remove_cvref_t<Inputs>>(AllStages{}, at) || ...);
}

template <class Input>
void addKinds(std::type_identity<Input>, std::vector<std::string_view> &)
{}
template <KindName... kinds>
void addKinds(std::type_identity<Records<kinds...>>, std::vector<std::string_view> &all)
{
    all.insert(all.end(), Records<kinds...>::kinds.begin(), Records<kinds...>::kinds.end());
}
template <class Result, class... Inputs>
void addKindsOf(StageFunction<Result, Inputs...>, std::vector<std::string_view> &all)
{
    (addKinds(std::type_identity<std::remove_cvref_t<Inputs>>{}, all), ...);
}
template <auto... stages>
void addAllKinds(StageList<stages...>, std::vector<std::string_view> &all)
{
    (addKindsOf(stages, all), ...);
}

template <auto... stages>
constexpr bool inOrder(StageList<stages...>)
{
    int at = 0;
    return (readsOnlyEarlier(stages, at++) && ...);
}
static_assert(inOrder(AllStages{}), "a stage reads the result of a stage that runs after it");

} // namespace detail

template <class Result, class... Inputs>
void Chain::runStage(StageFunction<Result, Inputs...> stage, const World &world, const std::stop_token &stop)
{
    MemoKey key;
    (detail::StageInput<std::remove_cvref_t<Inputs>>::addKey(*this, world, key), ...);
    std::get<Memo<Result>>(m_memos).update(
        std::move(key), [&] { return stage(detail::StageInput<std::remove_cvref_t<Inputs>>::argument(*this, world)...); }, stop);
}

template <auto... stages>
bool Chain::runAll(StageList<stages...>, const World &world, const std::stop_token &stop)
{
    return ((runStage(stages, world, stop), !stop.stop_requested()) && ...);
}

std::vector<std::string_view> kindsThatStagesRead()
{
    std::vector<std::string_view> kinds;
    detail::addAllKinds(AllStages{}, kinds);
    std::sort(kinds.begin(), kinds.end());
    kinds.erase(std::unique(kinds.begin(), kinds.end()), kinds.end());
    return kinds;
}

// Each sample asks a new question, which is never asked again.
constexpr std::size_t mostChoices = 500;

void Chain::forgetChoicesOfOtherRecords(const Catalogue &catalogue)
{
    MemoKey records;
    catalogue.addIdentity(ThroughputRecords::kinds, records);
    if (records != m_choicesOf || m_choices.searches() > mostChoices)
        m_choices = {};
    m_choicesOf = std::move(records);
}

bool Chain::run(const Plan &plan, const Catalogue &catalogue, std::stop_token stop, Study &study)
{
    forgetChoicesOfOtherRecords(catalogue);
    m_choices.heed(stop);
    if (!runAll(AllStages{}, World{plan, catalogue}, stop))
        return false;
    study.layout = result<LayoutResult>();
    study.network = result<NetworkResult>();
    study.running = result<RunningLayout>();
    study.compute = result<ComputeResult>();
    study.power = result<PowerResult>();
    study.cooling = result<CoolingResult>();
    study.supply = result<SupplyResult>();
    study.energy = result<EnergyResult>();
    study.carbon = result<CarbonResult>();
    study.cost = result<CostResult>();
    study.training = result<PlannedTraining>();
    study.finance = result<FinanceResult>();
    return true;
}

bool Chain::find(const Plan &plan, const Catalogue &catalogue, std::stop_token stop, Study &study)
{
    if (!runAll(FindingStages{}, World{plan, catalogue}, stop))
        return false;
    study.grid = result<GridResult>();
    return true;
}

} // namespace tokenyard
