#!/usr/bin/python3
"""Makes the spreadsheets whose layouts the wrinkle tests read. What the tests expect is what is written here;
values are published ones where there are any.

Run with Debian's python3-openpyxl and libreoffice-calc:  cd tests/data/wrinkles && /usr/bin/python3 make.py
"""
import pathlib
import subprocess
import tempfile

import openpyxl
from openpyxl.styles import Alignment

WRAPPED = Alignment(wrap_text=True, horizontal="center", vertical="center")


def book_of(title, rows, merges=()):
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = title
    for row in rows:
        sheet.append(row)
    for merge in merges:
        sheet.merge_cells(merge)
        sheet[merge.split(":")[0]].alignment = WRAPPED
    return book


def years_down():
    book = book_of("历年", [
        ["路桥区历年主要指标"],
        ["年  份", "地区生产总值\n(亿元)", "人均地区生产总值\n(元)", "粮食总产量\n(万吨)"],
        [],
        [2021, 720.08, 113600, 3.16],
        [2022, 757, 118932, 3.59],
        [2023, 753.9, None, None],
    ], ["A1:D1", "A2:A3", "B2:B3", "C2:C3", "D2:D3"])
    for cell in ("B4", "B5", "B6"):
        book.active[cell].number_format = "0.00"
    return book


def places_down():
    """As a yearbook prints them: names in groups over two rows, spaced places, numbers kept as text."""
    return book_of("2-9", [
        ["2-9  各县(市、区)主要指标(2022年)"],
        [],
        ["县(市、区)", "地区生产总值", None, "一般公共\n预算收入\n(亿元)"],
        [None, "绝对数(亿元)", "比上年增长(%)", None],
        ["台  州  市", "6040.72", "2.7", "441.64"],
        ["  椒  江  区", "813.50", "3.0", "52.10"],
        ["  路  桥  区", "757.00", "3.7", "42.61"],
        ["  温  岭  市", "1304.35", "2.1", "81.20"],
        ["注:地区生产总值绝对数按当年价格计算。"],
    ], ["A1:D1", "A3:A4", "B3:C3", "D3:D4"])


def continued():
    book = book_of("主要指标", [
        ["2022年路桥区主要指标"],
        [None, None, "单位:亿元"],
        ["项目", "绝对数", "增长(%)"],
        ["地区生产总值", 757, 3.7],
        ["农林牧渔业总产值", 26.32, 5.1],
        [],
        ["续表"],
        ["项目", "绝对数", "增长(%)"],
        ["一般公共预算收入", 42.61, 9.1],
    ], ["A1:C1"])
    book.active["B4"].number_format = "0.00"
    return book


def side_by_side():
    book = book_of("主要指标", [
        ["2022年路桥区主要指标"],
        [],
        ["指  标", "计量单位", "绝对数", None, "指  标", "计量单位", "绝对数"],
        ["地区生产总值", "亿元", 757, None, "森林覆盖率", "%", 15.6],
        ["粮食总产量", "万吨", 3.59, None, "猪牛羊禽肉总产量", "吨", 2000],
    ], ["A1:G1"])
    book.active["C4"].number_format = "0.00"
    return book


def half_year():
    book = book_of("上半年", [
        ["2023年上半年路桥区主要经济指标"],
        ["指标", "单位", "1-6月累计", "上年同期", "同比增长(%)"],
        ["一、经济"],
        ["地区生产总值", "亿元", 360.5, 352.1, 2.4],
        ["二、人口"],
        ["常住人口城镇化率", "%", 0.678, 0.671, None],
    ], ["A1:E1"])
    for cell in ("C6", "D6"):
        book.active[cell].number_format = "0.0%"
    return book


def main():
    books = {"years-down": years_down(), "places-down": places_down(), "continued": continued(),
             "side-by-side": side_by_side(), "half-year": half_year()}
    with tempfile.TemporaryDirectory() as folder:
        for name, book in books.items():
            book.save(f"{name}.xlsx")
            # Half of them as LibreOffice writes them, so that two programs' files are read.
            if name in ("places-down", "half-year"):
                subprocess.run(
                    ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", "xlsx",
                     "--outdir", folder, f"{name}.xlsx"], check=True, stdout=subprocess.DEVNULL)
                pathlib.Path(f"{name}.xlsx").write_bytes(pathlib.Path(folder, f"{name}.xlsx").read_bytes())


main()
