#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The plots of validation.md: predicted against measured, as SVG.

    docs/validation_plots.py                        docs/validation.svg, of resources/catalogue/validation_points.json
    docs/validation_plots.py PANEL.json -o X.svg    any files that the program has predicted

PANEL.json is a list of {"title", "file", "measured", "predicted", "red": {"column": "part of the value"}}: a CSV that
`tokenyard-cli throughput --batch-file` or `--mlperf-file` has written, and the columns of it that are compared. The word "scenario" as
the predicted column stands for pred_offline_tok_s, pred_server_tok_s or pred_interactive_tok_s by the row's scenario. Each panel says
its rows and the median and 90th percentile of the error, and so do the lines printed, which must be those of the tables.
"""
import argparse
import csv
import html
import json
import math
import os

HERE = os.path.dirname(os.path.abspath(__file__))
POINTS = os.path.join(HERE, "..", "resources", "catalogue", "validation_points.json")
COLUMNS = 11  # numbers of a point: measured and predicted TPOT, TTFT and output, lengths, requests, GPUs, layout
SIDE, LEFT, TOP, GAP = 330, 56, 46, 30  # of a panel, px
BLUE, RED = "#1f6fb2", "#c2410c"


def percentile(values, share):
    ordered = sorted(values)
    at = share * (len(ordered) - 1)
    low = int(at)
    high = min(low + 1, len(ordered) - 1)
    return ordered[low] + (ordered[high] - ordered[low]) * (at - low)


def points_of_fit(path):
    """Three panels: what the fit's own runs show, each predicted by a fit that had not seen its setting."""
    panels = [("Time per token, ms", 0), ("First token, ms", 2), ("Output, tokens/s a GPU", 4)]
    made = [{"title": title, "points": []} for title, _ in panels]
    for record in json.load(open(path, encoding="utf-8"))["records"]:
        values = record["values"]
        if values["fold"]["v"] != "settings":
            continue
        apart = values["mode"]["v"] != "agg"
        numbers = [float(word) for word in values["points"]["v"].split()]
        for i in range(0, len(numbers), COLUMNS):
            for panel, (_, at) in zip(made, panels):
                panel["points"].append((numbers[i + at], numbers[i + at + 1], apart))
    return made


def points_of_file(panel):
    points = []
    with open(panel["file"], encoding="utf-8-sig", newline="") as file:
        for row in csv.DictReader(file):
            column = panel["predicted"]
            if column == "scenario":
                column = "pred_%s_tok_s" % row["scenario"].lower()
            if not row.get(panel["measured"]) or not row.get(column):
                continue  # not measured, or refused: its reason stands in the file
            red = any(part in row[of] for of, part in panel.get("red", {}).items())
            points.append((float(row[panel["measured"]]), float(row[column]), red))
    return {"title": panel["title"], "points": points}


def number(value):
    return f"{value:,.0f}" if value >= 1 else f"{value:g}"


def drawn(panel, x, y, red_means):
    points = [p for p in panel["points"] if p[0] > 0 and p[1] > 0]
    least = min(min(p[0], p[1]) for p in points)
    most = max(max(p[0], p[1]) for p in points)
    low, span = math.log10(least), max(math.log10(most) - math.log10(least), 1e-9)

    def at(value):
        return SIDE * (0.03 + 0.94 * (math.log10(value) - low) / span)

    def line(points, red):
        return errors(points) + (", " + red_means if red and red_means else "")

    blue = [p for p in points if not p[2]]
    red = [p for p in points if p[2]]
    out = [f'<g transform="translate({x} {y})">', f'<text y="-22" font-size="12" font-weight="bold">{html.escape(panel["title"])}</text>']
    out.append(f'<text y="-7" fill="#555">{html.escape(errors(points))}</text>')
    out.append(f'<rect width="{SIDE}" height="{SIDE}" fill="none" stroke="#888"/>')
    for power in range(math.ceil(low), math.floor(low + span) + 1):
        where = at(10.0**power)
        out.append(f'<path d="M0 {SIDE - where:.1f}H{SIDE}M{where:.1f} 0V{SIDE}" stroke="#ddd"/>')
        out.append(f'<text x="-5" y="{SIDE - where + 4:.1f}" text-anchor="end">{number(10.0**power)}</text>')
        out.append(f'<text x="{where:.1f}" y="{SIDE + 15}" text-anchor="middle">{number(10.0**power)}</text>')
    out.append(f'<path d="M0 {SIDE}L{SIDE} 0" stroke="#333"/>')
    for group, colour, width in ((blue, BLUE, 2.5), (red, RED, 3.5)):
        marks = "".join(f"M{at(m):.0f} {SIDE - at(p):.0f}h.5" for m, p, _ in group)
        if marks:
            out.append(f'<path d="{marks}" stroke="{colour}" stroke-width="{width}" stroke-linecap="round" opacity="0.6"/>')
    out.append("</g>")
    return "\n".join(out)


def errors(points):
    off = [abs(predicted / measured - 1) * 100 for measured, predicted, _ in points]
    return f"{len(off):,} rows, error {percentile(off, 0.5):.1f} / {percentile(off, 0.9):.1f} % (median / 90th percentile)"


def picture(panels, columns, note):
    rows = -(-len(panels) // columns)
    width, height = columns * (SIDE + LEFT) + 20, rows * (SIDE + TOP + GAP) + 24
    out = [f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" font-family="Noto Sans, DejaVu Sans" font-size="11">']
    out.append(f'<rect width="{width}" height="{height}" fill="white"/>')
    for i, panel in enumerate(panels):
        out.append(drawn(panel, LEFT + (i % columns) * (SIDE + LEFT), TOP + (i // columns) * (SIDE + TOP + GAP), note))
    out.append(f'<text x="{LEFT}" y="{height - 10}" fill="#555">Across: measured. Up: predicted. Line: predicted = measured. {html.escape(note)}</text>')
    out.append("</svg>\n")
    return "\n".join(out)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("panels", nargs="?", help="a JSON list of panels; without one the fit's own runs")
    parser.add_argument("-o", "--output", default=os.path.join(HERE, "validation.svg"))
    parser.add_argument("--note", help="what red means")
    asked = parser.parse_args()
    if asked.panels:
        panels = [points_of_file(panel) for panel in json.load(open(asked.panels, encoding="utf-8"))]
        text = picture(panels, 2, asked.note or "")
    else:
        panels = points_of_fit(POINTS)
        text = picture(panels, 3, asked.note or "Red: separate pools for prefill and decode.")
    for panel in panels:
        print(panel["title"] + ": " + errors(panel["points"]))
        for name, of in (("blue", False), ("red", True)):
            if group := [p for p in panel["points"] if p[2] == of]:
                print(f"    {name}: {errors(group)}")
    with open(asked.output, "w", encoding="utf-8") as file:
        file.write(text)


if __name__ == "__main__":
    main()
