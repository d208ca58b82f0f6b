"""The same cells by Debian's python3-xlsxwriter, with formats and constant memory: its time and its highest memory."""
import json
import resource
import sys
import time

import xlsxwriter

with open(sys.argv[1], encoding="utf-8") as source:
    sheets = json.load(source)
start = time.perf_counter()
book = xlsxwriter.Workbook(sys.argv[2], {"constant_memory": True})
look = book.add_format({"font_name": "Calibri", "font_size": 10, "valign": "top"})
for sheet in sheets:
    page = book.add_worksheet(sheet["name"])
    for r, row in enumerate(sheet["rows"]):
        for c, value in enumerate(row):
            if value is None:
                continue
            if isinstance(value, dict):
                page.write_formula(r, c, "=" + value["formula"], look, value["result"])
            elif isinstance(value, str):
                page.write_string(r, c, value, look)
            else:
                page.write_number(r, c, value, look)
book.close()
elapsed = (time.perf_counter() - start) * 1000
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
print(json.dumps({"ms": elapsed, "peakBytes": peak}))
