#!/usr/bin/python3
"""Makes the .xls files that the reader tests open. What the tests expect is what is written here.

Run with Debian's python3-openpyxl, libreoffice-calc and gnumeric:
cd tests/data/sheets && /usr/bin/python3 makexls.py
"""
import datetime
import os
import subprocess
import tempfile

import openpyxl

# Long enough that the shared strings of BIFF8 do not fit in one record (8,224 bytes).
LONG_TEXTS = [f"第{i}项:" + "项目进展顺利," * 90 + f"no. {i}" for i in range(1, 21)]


def table(book):
    """One of everything that a statistics table holds."""
    sheet = book.active
    sheet.title = "主要指标"
    sheet["A1"] = "2022年主要指标"
    sheet.merge_cells("A1:C1")
    sheet["A2"], sheet["B2"], sheet["C2"] = "指标", "绝对数", "比上年增长"
    sheet["A3"], sheet["B3"], sheet["C3"] = "地区生产总值\n(亿元)", 757, 0.037
    sheet["B3"].number_format = "0.00"
    sheet["C3"].number_format = "0.0%"
    sheet["A4"], sheet["B4"] = "  第一产业", 11850.34797587302
    sheet["B4"].number_format = "#,##0.00"
    sheet["A5"], sheet["B5"], sheet["C5"] = "统计截止", datetime.datetime(2022, 12, 31), True
    sheet["B5"].number_format = 'yyyy"年"m"月"d"日"'
    sheet["A6"], sheet["B6"], sheet["C6"] = "编码", "00123", "=1/0"
    sheet["A7"], sheet["B7"], sheet["C7"] = "合计", "=B3+B4", '=A2&"值"'
    sheet["B7"].number_format = "0.00"
    sheet["A8"], sheet["B8"], sheet["C8"] = "核对", "=B3>B4", '=""'
    # Numbers that Excel packs: whole, hundredths, negative, one that takes all its bits.
    sheet["A9"], sheet["B9"], sheet["C9"], sheet["D9"] = 38.39, -7, 1234567.89, 1 / 3
    sheet.row_dimensions[4].hidden = True
    sheet.column_dimensions["C"].hidden = True
    hidden = book.create_sheet("代码表")
    hidden["B2"] = "T2-1"
    hidden.sheet_state = "hidden"


def long_texts(book):
    sheet = book.create_sheet("长文本")
    for row, text in enumerate(LONG_TEXTS, start=1):
        sheet.cell(row, 1, text)


def excel97(source):
    """Excel 97, as LibreOffice calculates and writes it."""
    with tempfile.TemporaryDirectory() as profile:
        subprocess.run(
            ["soffice", f"-env:UserInstallation=file://{profile}", "--headless", "--convert-to",
             "xls:MS Excel 97", source],
            check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def excel95(source):
    """Excel 95 on a Chinese Windows (code page 936), as Gnumeric calculates and writes it."""
    subprocess.run(
        ["ssconvert", "--recalc", "--export-type=Gnumeric_Excel:excel_biff7", source, "excel95.xls"],
        check=True, stderr=subprocess.DEVNULL, env=dict(os.environ, WINDOWS_LANGUAGE="zh_CN"))


with tempfile.TemporaryDirectory() as work:
    book = openpyxl.Workbook()
    table(book)
    book.save(work + "/excel95.xlsx")
    excel95(work + "/excel95.xlsx")
    long_texts(book)
    book.save(work + "/excel97.xlsx")
    excel97(work + "/excel97.xlsx")
