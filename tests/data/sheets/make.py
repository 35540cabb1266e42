#!/usr/bin/python3
"""Makes the small spreadsheets that the reader tests open. What the tests expect is what is written here.

Run with Debian's python3-openpyxl, libreoffice-calc and gnumeric:  cd tests/data/sheets && /usr/bin/python3 make.py
"""
import datetime
import os
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


# B2 has a comment with its author's line, C3 a struck style, A4 a struck part of its text, D5 nothing but a comment.
COMMENTS = """<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/"
 office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:automatic-styles>
<style:style style:name="struck" style:family="table-cell"><style:text-properties
 style:text-line-through-style="solid" style:text-line-through-type="single"/></style:style>
<style:style style:name="T1" style:family="text"><style:text-properties
 style:text-line-through-style="solid" style:text-line-through-type="single"/></style:style>
</office:automatic-styles><office:body><office:spreadsheet><table:table table:name="主要指标">ROWS</table:table>
</office:spreadsheet></office:body></office:document>
"""


def comments():
    """Comments and strikes as LibreOffice writes them in each of its formats, and Gnumeric as Excel 95 had them."""
    def comment(author, *lines):
        return ("<office:annotation><dc:creator>" + author + "</dc:creator>"
                + "".join("<text:p>" + line + "</text:p>" for line in lines) + "</office:annotation>")

    def text(content, attributes="", note=""):
        return f'<table:table-cell office:value-type="string" {attributes}>{note}<text:p>{content}</text:p></table:table-cell>'

    def number(value, attributes="", note=""):
        return (f'<table:table-cell office:value-type="float" office:value="{value}" {attributes}>{note}'
                f"<text:p>{value}</text:p></table:table-cell>")

    struck = 'table:style-name="struck"'
    rows = [text("指标") + text("2022年") + text("2021年"),
            text("高新技术企业数(家)") + number(171, "", comment("张三", "张三:", "预计数")) + number(120),
            text("森林覆盖率(%)", "", comment("李四", "林业局提供")) + number(15.6) + number(15.5, struck),
            text('研发机构数<text:span text:style-name="T1">(旧)</text:span>') + number(45) + number(40),
            '<table:table-cell table:number-columns-repeated="3"/><table:table-cell>'
            + comment("李四", "待核", "再议") + "</table:table-cell>"]
    with open("comments.fods", "w", encoding="utf-8") as file:
        file.write(COMMENTS.replace("ROWS", "".join(f"<table:table-row>{row}</table:table-row>" for row in rows)))
    with tempfile.TemporaryDirectory() as profile:
        for ending in ("ods", "xls", "xlsx"):
            subprocess.run(["soffice", "-env:UserInstallation=file://" + profile, "--headless", "--convert-to",
                            ending, "comments.fods"], check=True)
    subprocess.run(["ssconvert", "--export-type=Gnumeric_Excel:excel_biff7", "comments.xlsx", "comments95.xls"],
                   check=True, stderr=subprocess.DEVNULL, env=dict(os.environ, WINDOWS_LANGUAGE="zh_CN"))


sample_xlsx()
texts()
comments()
open_documents()
