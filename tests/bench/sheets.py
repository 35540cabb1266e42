#!/usr/bin/python3
"""Reads the same tables with Lantu and with every other reader that is installed, and prints wall
time, CPU time and peak memory side by side.  sheets.py BINARIES FILES  (see run.sh)"""
import os
import resource
import shutil
import subprocess
import sys
import time

BINARIES, FILES = sys.argv[1], sys.argv[2]
SIZES = {"480": (40, 12), "100000": (2000, 50), "1000000": (20000, 50)}
OPENPYXL = ("import sys,openpyxl\n"
            "b=openpyxl.load_workbook(sys.argv[1],read_only=True)\n"
            "print(sum(1 for s in b for r in s.iter_rows(values_only=True) for c in r if c is not None))")
SHEETJS = ("const X=require('xlsx');const b=X.readFile(process.argv[1],{dense:true});"
           "console.log(b.SheetNames.length)")


def files():
    """The tables in every format; those that LibreOffice has to make only where it is installed."""
    os.makedirs(FILES, exist_ok=True)
    for size, (rows, columns) in SIZES.items():
        for kind in ("xlsx", "csv"):
            path = f"{FILES}/{size}.{kind}"
            if not os.path.exists(path):
                subprocess.run([f"{BINARIES}/makesheet", str(rows), str(columns), path], check=True)
        for kind in ("xls", "ods"):
            path = f"{FILES}/{size}.{kind}"
            if not os.path.exists(path) and shutil.which("soffice"):
                subprocess.run(office(f"{FILES}/{size}.xlsx", kind, FILES), check=True,
                               stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def office(path, kind, folder):
    return ["soffice", f"-env:UserInstallation=file://{FILES}/office", "--headless",
            "--convert-to", kind, "--outdir", folder, path]


def readers(kind):
    """(name, command as a function of the file)"""
    yield "Lantu", lambda path: [f"{BINARIES}/readsheet", path]
    if kind == "xlsx":
        yield "bare inflate and scan", lambda path: [f"{BINARIES}/barescan", path]
        if subprocess.run(["/usr/bin/python3", "-c", "import openpyxl"], stderr=subprocess.DEVNULL).returncode == 0:
            yield "openpyxl read_only", lambda path: ["/usr/bin/python3", "-c", OPENPYXL, path]
        if shutil.which("xlsx2csv"):
            yield "xlsx2csv", lambda path: ["xlsx2csv", path, "/dev/null"]
    if shutil.which("ssconvert"):
        yield "ssconvert", lambda path: ["ssconvert", "-T", "Gnumeric_stf:stf_csv", path, f"{FILES}/out.csv"]
    if shutil.which("soffice"):
        target = "csv" if kind != "csv" else "ods"
        yield "LibreOffice", lambda path: office(path, target, f"{FILES}/out")
    if shutil.which("node") and os.path.isdir(f"{FILES}/node_modules/xlsx"):
        yield "SheetJS", lambda path: ["node", "-e", SHEETJS, path]


def measured(command):
    """(wall s, CPU s, peak MiB) of the median of three runs by CPU; None where the program failed."""
    runs = []
    for _ in range(1 if command[0] == "soffice" else 3):
        begin = time.monotonic()
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd=FILES)
        _, status, usage = os.wait4(process.pid, 0)
        if status != 0:
            return None
        runs.append((usage.ru_utime + usage.ru_stime, time.monotonic() - begin, usage.ru_maxrss / 1024))
    cpu, wall, memory = sorted(runs)[len(runs) // 2]
    return wall, cpu, memory


files()
for size in SIZES:
    for kind in ("xlsx", "xls", "ods", "csv"):
        path = f"{FILES}/{size}.{kind}"
        if not os.path.exists(path):
            continue
        print(f"\n{size} cells, .{kind}, {os.path.getsize(path) / 1e6:.2f} MB")
        print(f"{'':24}{'wall s':>9}{'CPU s':>9}{'MiB':>8}{'x CPU':>8}")
        own = None
        for name, command in readers(kind):
            result = measured(command(path))
            if result is None:
                print(f"{name:24}{'failed':>9}")
                continue
            wall, cpu, memory = result
            own = own or cpu
            print(f"{name:24}{wall:9.3f}{cpu:9.3f}{memory:8.0f}{cpu / own:8.1f}", flush=True)
