// SPDX-License-Identifier: Apache-2.0
// The kinds of object, in the order in which the library and the tables show them. A new kind is a file beside this one and two
// lines here.
#pragma once

#include "core/plan/kinds/battery.h"
#include "core/plan/kinds/cdu_gallery.h"
#include "core/plan/kinds/chiller_plant.h"
#include "core/plan/kinds/cooling_tower.h"
#include "core/plan/kinds/dry_cooler_yard.h"
#include "core/plan/kinds/fuel_cells.h"
#include "core/plan/kinds/gas_turbine.h"
#include "core/plan/kinds/generator_yard.h"
#include "core/plan/kinds/grid_intake.h"
#include "core/plan/kinds/hall.h"
#include "core/plan/kinds/label.h"
#include "core/plan/kinds/office.h"
#include "core/plan/kinds/road.h"
#include "core/plan/kinds/smr.h"
#include "core/plan/kinds/solar.h"
#include "core/plan/kinds/switchgear.h"
#include "core/plan/kinds/thermal_store.h"
#include "core/plan/kinds/transfer_switch.h"
#include "core/plan/kinds/transformer.h"
#include "core/plan/kinds/ups_room.h"
#include "core/plan/kinds/water_tank.h"
#include "core/plan/kinds/wind.h"

#include <variant>

namespace tokenyard {

using Equipment =
    std::variant<Hall, Office, GridIntake, Transformer, Switchgear, UpsRoom, TransferSwitch, GeneratorYard, Battery, FuelCells, GasTurbine,
                 Smr, Solar, Wind, ChillerPlant, DryCoolerYard, CoolingTower, ThermalStore, CduGallery, WaterTank, Road, Label>;

// In the order of Equipment's alternatives, so that kind == ObjectKind(equipment.index()).
enum class ObjectKind {
    Hall,
    Office,
    GridIntake,
    Transformer,
    Switchgear,
    UpsRoom,
    TransferSwitch,
    GeneratorYard,
    Battery,
    FuelCells,
    GasTurbine,
    Smr,
    Solar,
    Wind,
    ChillerPlant,
    DryCoolerYard,
    CoolingTower,
    ThermalStore,
    CduGallery,
    WaterTank,
    Road,
    Label,
};
inline constexpr int objectKindCount = int(std::variant_size_v<Equipment>);

} // namespace tokenyard
