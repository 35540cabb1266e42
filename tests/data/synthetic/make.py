#!/usr/bin/python3
"""Writes the synthetic workbook and values.csv: invented figures for every row of Luqiao's 14th plan.

No figure in here is a statistic. They are chosen so that over rows and years every verdict
occurs that can. What each of them must come to stands in expected-verdicts.csv, which was worked
by hand from the monitoring rules and is not written by this script.

Run from anywhere with python3-openpyxl; the files come out byte for byte the same each time.
"""

import csv
import datetime
import io
import pathlib
import zipfile

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font

HERE = pathlib.Path(__file__).resolve().parent
PLAN = HERE.parents[2] / "data" / "plans" / "luqiao-14"
WORKBOOK = HERE / "合成数据-路桥十四五-2021-2025.xlsx"
TITLE = "合成数据(非真实统计)：路桥区“十四五”规划主要指标 2021—2025年"
NOTE = "注:本表为合成数据,仅供测试"
YEARS = range(2021, 2026)
REFERENCE = "lq14-r-01"

# Invented values, 2021 to 2025, as a statistical office would print them.
VALUES = {
    "lq14-t2-01": "728.60 805.30 862.40 921.50 968.70",
    "lq14-t2-02": "11.45 12.10 12.55 12.90 13.40",
    "lq14-t2-03": "7.2 6.7 7.5 7.1 7.0",
    "lq14-t2-04": "43.90 48.52 53.10 57.20 60.80",
    "lq14-t2-05": "320.50 398.20 455.60 512.30 565.40",
    "lq14-t2-06": "2980 3420 4015 5260 5890",
    "lq14-t2-07": "32.10 36.45 41.20 45.60 47.30",
    "lq14-t2-08": "70.1 70.5 70.8 71.0 71.9",
    "lq14-t2-09": "1.5 1.9 2.2 2.5 2.8",
    "lq14-t2-10": "6.9 8.2 9.6 10.8 12.1",
    "lq14-t2-11": "138 171 205 231 262",
    "lq14-t2-12": "60.35 61.10 61.82 62.55 63.20",
    "lq14-t2-13a": "44.6 46.1 47.8 49.2 51.3",
    "lq14-t2-13b": "2.80 3.20 3.60 4.10 4.60",
    "lq14-t2-14": "8.9 3.1 5.0 5.5 5.6",
    "lq14-t2-15": "1.52 1.63 1.71 1.74 1.58",
    "lq14-t2-16": "3.05 3.30 3.55 3.78 3.95",
    "lq14-t2-17": "4.60 4.75 4.90 5.05 5.20",
    "lq14-t2-18": "2.60 3.40 4.20 4.62 4.71",
    "lq14-t2-19": "9.92 10.00 10.06 10.11 10.15",
    "lq14-t2-20": "15.2 17.5 21.0 26.5 30.4",
    "lq14-t2-21": "42.35 42.60 41.20 42.10 42.05",
    "lq14-t2-22": "0.8 0.9 1.1 1.0 0.9",
    "lq14-t2-23": "1.55 1.70 1.84 1.95 2.06",
    "lq14-t2-24": "89.8 90.4 91.6 92.7 93.5",
    "lq14-t2-25": "82.35 82.52 82.66 82.90 83.12",
    "lq14-t2-26": "3.1 2.4 2.9 3.3 2.8",
    "lq14-t2-27": "3.6 2.7 3.2 3.9 3.4",
    "lq14-t2-28": "2.3 1.9 2.2 2.4 2.1",
    "lq14-t2-29": "95.1 95.6 95.3 95.9 96.4",
    "lq14-t2-30": "25.9 25.7 25.4 25.2 24.6",
    "lq14-t2-31": "15.6 15.62 15.58 15.6 15.4",
    "lq14-t2-32": "14.29 14.29 28.57 28.57 42.86",
    "lq14-t2-33": "21.5 22.3 23.0 23.4 24.1",
    "lq14-t2-34": "86.5 91.2 88.7 92.4 93.8",
    "lq14-t2-35": "9.86 9.85 9.84 9.87 9.88",
    "lq14-t2-36": "0.00912 0.00874 0.00968 0.00935 0.00881",
    REFERENCE: "7.8 2.6 5.3 5.9 5.4",
}


def rows_of(name):
    with open(PLAN / name, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def number_format(text):
    decimals = len(text.partition(".")[2])
    return "0." + "0" * decimals if decimals else "0"


def fill(sheet):
    sheet.title = "主要指标(合成)"
    sheet.append([TITLE])
    sheet.merge_cells("A1:I1")
    sheet["A1"].font = Font(bold=True, size=14)
    sheet["A1"].alignment = Alignment(horizontal="center")
    sheet.append(["序号", "指标名称", "单位"] + [f"{year}年" for year in YEARS] + ["编者注"])
    for cell in sheet[2]:
        cell.font = Font(bold=True)
    indicators = rows_of("indicators.csv")
    references = [row for row in rows_of("references.csv") if row["id"] == REFERENCE]
    assert [row["id"] for row in indicators + references] == list(VALUES)
    for row in indicators + references:
        number = row.get("number", "")
        texts = VALUES[row["id"]].split()
        remark = "合成；第14项的参照序列" if row["id"] == REFERENCE else "合成"
        sheet.append([int(number) if number.isdigit() else number or None, row["name"], row["unit"]]
                     + [float(text) for text in texts] + [remark])
        for column, text in enumerate(texts, start=4):
            sheet.cell(sheet.max_row, column).number_format = number_format(text)
    sheet.append([NOTE])
    sheet.column_dimensions["B"].width = 44
    sheet.column_dimensions["C"].width = 12


def write_workbook():
    book = Workbook()
    fill(book.active)
    book.properties.title = TITLE
    book.properties.creator = "合成数据"
    book.properties.created = datetime.datetime(2026, 1, 1)
    raw = io.BytesIO()
    book.save(raw)
    # Rewritten with fixed times, which openpyxl takes from the clock.
    now = book.properties.modified.strftime("%Y-%m-%dT%H:%M:%SZ").encode()
    with zipfile.ZipFile(raw) as source, zipfile.ZipFile(WORKBOOK, "w") as target:
        for name in source.namelist():
            content = source.read(name)
            if name == "docProps/core.xml":
                content = content.replace(now, b"2026-01-01T00:00:00Z")
            entry = zipfile.ZipInfo(name, (2026, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            target.writestr(entry, content)


def write_values():
    with open(HERE / "values.csv", "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["indicator", "year", "value"])
        for indicator, values in VALUES.items():
            for year, value in zip(YEARS, values.split()):
                writer.writerow([indicator, year, value])


if __name__ == "__main__":
    write_workbook()
    write_values()
