"""CPU seconds, peak memory and microseconds a cell of tables with more and more rows: both grow with the rows."""
import json
import os
import shutil
import subprocess
import sys
import tempfile

TOOL = os.path.abspath(".build/release/tessera")
SAMPLE = "Assets/Samples/annual-report-2023"
COLUMNS = ["city", "country", "people", "rate", "since"]


def bundle(folder, rows):
    """A report of one chapter with one table."""
    os.makedirs(os.path.join(folder, "text"))
    os.makedirs(os.path.join(folder, "data"))
    with open(os.path.join(SAMPLE, "report.json")) as file:
        report = json.load(file)
    for key in ("appendices", "backCover", "theme"):
        report.pop(key, None)
    report.update(template="annual-report", chapters=["text/a.md"], data={"rows": "data/rows.csv"})
    with open(os.path.join(folder, "report.json"), "w") as file:
        json.dump(report, file)
    with open(os.path.join(folder, "text", "a.md"), "w") as file:
        file.write('# Rows\n\n::: table Cities {data=rows columns="%s"}\n:::\n' % ",".join(COLUMNS))
    with open(os.path.join(folder, "data", "rows.csv"), "w") as file:
        file.write(",".join(COLUMNS) + "\n")
        for n in range(rows):
            file.write("Sample City %d,Utopia,%d,%.1f,%d\n" % (n, n * 37 % 900000, n % 1000 / 10, 1990 + n % 30))


def once(folder):
    child = subprocess.Popen([TOOL, "build", folder, "-o", os.path.join(folder, "out.pdf")], stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(child.pid, 0)
    if status:
        sys.exit("bench: a table failed")
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def main():
    work = tempfile.mkdtemp()
    try:
        base = None
        for rows in (10, 2500, 5000, 10000, 20000):
            folder = os.path.join(work, str(rows))
            bundle(folder, rows)
            cpu, peak = min(once(folder) for _ in range(3))
            base = base or cpu
            print("%6d rows  %7.3f CPU s  %6.1f MiB  %6.2f µs/cell" % (
                rows, cpu, peak, (cpu - base) * 1e6 / (rows * len(COLUMNS))))
    finally:
        shutil.rmtree(work)


main()
