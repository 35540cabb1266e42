#!/usr/bin/python3
"""Makes the small spreadsheets that the reader tests open. What the tests expect is what is written here.

Run with Debian's python3-openpyxl and libreoffice-calc:  cd tests/data/sheets && /usr/bin/python3 make.py
"""
import datetime
import subprocess
import tempfile

import openpyxl


def sample_xlsx():
    """One of everything openpyxl can write: formats, merges, hidden parts, a formula never calculated."""
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "主要指标"
    sheet["A1"] = "2022年主要指标"
    sheet.merge_cells("A1:C1")
    sheet["A2"], sheet["B2"], sheet["C2"] = "指标", "绝对数", "比上年增长"
    sheet["A3"], sheet["B3"], sheet["C3"] = "地区生产总值\n(亿元)", 757, 0.037
    sheet["B3"].number_format = "0.00"
    sheet["C3"].number_format = "0.0%"
    sheet["A4"], sheet["B4"], sheet["C4"] = "  第一产业", 11850.347975873017, "=B3+B4"
    sheet["B4"].number_format = "#,##0.00"
    sheet["A5"], sheet["B5"], sheet["C5"] = "统计截止", datetime.datetime(2022, 12, 31), True
    sheet["B5"].number_format = 'yyyy"年"m"月"d"日"'
    sheet["A6"], sheet["B6"] = "编码", "00123"
    sheet.row_dimensions[4].hidden = True
    sheet.column_dimensions["C"].hidden = True
    hidden = book.create_sheet("代码表")
    hidden["B2"] = "T2-1"
    hidden.sheet_state = "veryHidden"
    book.save("sample.xlsx")


def texts():
    """The same table in the encodings that Excel, WPS and web systems write."""
    table = "指标,2024年,备注\r\n地区生产总值,790.60,初步核算\r\n  第一产业,19.43,\r\n"
    for name, encoding in (("gb18030", "gb18030"), ("utf8", "utf-8"), ("utf8bom", "utf-8-sig")):
        with open(name + ".csv", "w", encoding=encoding, newline="") as file:
            file.write(table)
    # Excel's "Unicode text": UTF-16LE with a mark, tabs.
    with open("unicode.txt", "wb") as file:
        file.write(b"\xff\xfe" + table.replace(",", "\t").encode("utf-16-le"))


def open_documents():
    """sample.xlsx as LibreOffice saves it, in a zip and as one XML file. It calculates C4."""
    with tempfile.TemporaryDirectory() as profile:
        for ending in ("ods", "fods"):
            subprocess.run(["soffice", "-env:UserInstallation=file://" + profile, "--headless", "--convert-to",
                            ending, "sample.xlsx"], check=True)


sample_xlsx()
texts()
open_documents()
