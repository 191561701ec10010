// SPDX-License-Identifier: Apache-2.0
// The program's own catalogue, its names and the published calibration.
#pragma once

#include "core/throughput/calibration/measured_rows.h"
#include "core/throughput/serving/calibration.h"

inline const tokenyard::Catalogue &catalogue()
{
    static const tokenyard::Catalogue all;
    return all;
}

inline const tokenyard::ServingCatalogue &names()
{
    static const tokenyard::ServingCatalogue all(catalogue());
    return all;
}

inline const tokenyard::Calibration &published()
{
    static const tokenyard::Calibration all = tokenyard::Calibration::fromRecords(catalogue().set("serving_calibration"));
    return all;
}
