#!/usr/bin/python3
"""Makes filled.xlsx, filled.xls and filled.ods: the form of 2025 of the fourteenth plan as a department sends it
back, filled in with the practice data of ../synthetic/values.csv and saved by LibreOffice in three formats.

Run with Debian's python3-openpyxl and libreoffice-calc:
    cd tests/data/forms && /usr/bin/python3 make.py ../../../build/dev/app/lantu
"""
import csv
import glob
import os
import subprocess
import sys
import tempfile

import openpyxl

YEAR = 2025
# Their yearly targets are assigned from above: the department says so in place of a number.
ASSIGNED = {"lq14-t2-26", "lq14-t2-27"}
CODE, VALUE, STATUS, REASON, SOURCE, NOTE = 1, 7, 8, 9, 10, 11


def fill(path):
    with open("../synthetic/values.csv", encoding="utf-8") as file:
        values = {row["indicator"]: row["value"] for row in csv.DictReader(file) if row["year"] == str(YEAR)}
    book = openpyxl.load_workbook(path)
    sheet = book.active
    for row in range(1, sheet.max_row + 1):
        parts = str(sheet.cell(row, CODE).value).split("/")
        if len(parts) < 3 or parts[0].startswith("LT"):
            continue
        if parts[1] in ASSIGNED:
            sheet.cell(row, REASON).value = "完成上级下达指标"
            continue
        sheet.cell(row, VALUE).value = float(values[parts[1]])
        sheet.cell(row, STATUS).value = "初步核算"
        sheet.cell(row, SOURCE).value = "合成数据（练习用）"
        if parts[1] == "lq14-t2-01":
            sheet.cell(row, NOTE).value = "年快报数"
    book.save(path)


def main(lantu):
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "filled.xlsx")
        database = ["--db", os.path.join(folder, "practice.db")]
        practice = glob.glob("../synthetic/*.xlsx")
        subprocess.run([lantu, *database, "import", *practice], check=True, stdout=subprocess.DEVNULL)
        subprocess.run([lantu, *database, "template", "--year", str(YEAR), "--out", path], check=True)
        fill(path)
        profile = "-env:UserInstallation=file://" + os.path.join(folder, "profile")
        for suffix in ("xlsx", "xls", "ods"):
            subprocess.run(["soffice", profile, "--headless", "--convert-to", suffix, "--outdir", ".", path], check=True)


main(sys.argv[1])
