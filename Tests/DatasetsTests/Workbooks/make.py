"""Makes the workbooks of this folder, as two programs write them: openpyxl 3.1 and XlsxWriter 3.2, or newer.

    python3 make.py
"""
import datetime
import os

import openpyxl
import xlsxwriter

HERE = os.path.dirname(os.path.abspath(__file__))
MADE = datetime.datetime(2024, 1, 1)
HEAD = ["city", "joined", "opens", "share", "population", "member", "remark"]
ROWS = [
    ["Amora", datetime.date(2019, 5, 1), datetime.time(9, 30), 0.168, 150000, True, "two\nlines"],
    ["Belda", datetime.date(1900, 1, 15), datetime.time(14, 5), 1.1 - 1, 1.5e6, False, "  blanks & <signs>  "],
    ["Corva", datetime.date(2024, 2, 29), datetime.time(23, 59), 0.07, 0.1 + 0.2, True, "東京 é"],
]


def with_openpyxl():
    book = openpyxl.Workbook()
    book.properties.creator = ""
    book.properties.created = book.properties.modified = MADE
    sheet = book.active
    sheet.title = "Cities"
    for row in [HEAD] + ROWS:
        sheet.append(row)
    for row in sheet.iter_rows(min_row=2):
        row[1].number_format = "d mmmm yyyy"
        row[2].number_format = "h:mm"
        row[3].number_format = "0.0%"
    book.create_sheet("Lists")["A1"] = "yes"
    book["Lists"].sheet_state = "hidden"
    book.save(os.path.join(HERE, "openpyxl.xlsx"))


def with_xlsxwriter():
    book = xlsxwriter.Workbook(os.path.join(HERE, "xlsxwriter.xlsx"))
    book.set_properties({"created": MADE})
    sheet = book.add_worksheet("Cities")
    formats = [book.add_format({"num_format": code}) for code in ["dd/mm/yyyy", "hh:mm AM/PM", "0.0%"]]
    bold = book.add_format({"bold": True})
    sheet.write_row(0, 0, HEAD, bold)
    for n, row in enumerate(ROWS, 1):
        sheet.write(n, 0, row[0])
        for column in (1, 2):
            sheet.write_datetime(n, column, row[column], formats[column - 1])
        sheet.write(n, 3, row[3], formats[2])
        sheet.write(n, 4, row[4])
        sheet.write_boolean(n, 5, row[5])
        sheet.write(n, 6, row[6])
    sheet.write_rich_string(4, 0, "Del", bold, "va")
    sheet.write_formula(4, 4, "=SUM(E2:E3)", None, 1650000)
    sheet.autofilter(0, 0, 4, 6)
    book.close()


with_openpyxl()
with_xlsxwriter()
