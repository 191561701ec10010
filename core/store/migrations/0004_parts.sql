-- Version 4: the exchange rate is an input of the plan; what nothing was ever computed from is gone (currency, underlay and coordinate
-- system of the site), with the notes and scenario differences on it.
ALTER TABLE cost_basis ADD COLUMN exchange_rate REAL NOT NULL DEFAULT 1380.0;
ALTER TABLE cost_basis ADD COLUMN exchange_date TEXT NOT NULL DEFAULT '2025-07';
-- Older plans were computed with the rate of the record they carry.
UPDATE cost_basis SET exchange_rate = coalesce(
    (SELECT CAST(json_extract(content, '$.values.krw_per_usd.v') AS REAL) FROM record
     WHERE kind = 'exchange' AND id = 'usd' AND json_valid(content)
       AND json_extract(content, '$.values.krw_per_usd.v') BETWEEN 100 AND 10000), exchange_rate);

ALTER TABLE site DROP COLUMN currency;
ALTER TABLE site DROP COLUMN underlay;
ALTER TABLE site DROP COLUMN coordinate_system;
DELETE FROM note WHERE part = 'site' AND key IN ('currency', 'underlay', 'coordinate_system');
UPDATE note SET position = (SELECT count(*) FROM note AS earlier
                            WHERE earlier.part = note.part AND earlier.owner = note.owner AND earlier.position < note.position)
WHERE part = 'site';
DELETE FROM scenario_difference WHERE part = 'site' AND key IN ('currency', 'underlay', 'coordinate_system');
UPDATE scenario_difference SET position = (SELECT count(*) FROM scenario_difference AS earlier
                                           WHERE earlier.scenario = scenario_difference.scenario
                                             AND earlier.position < scenario_difference.position);
