#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Holdfast authors
# SPDX-License-Identifier: Apache-2.0
"""Times our PDF export beside other programs printing the same content. Not part of the tests: run it by hand, on an idle machine.

    tests/bench/beside.py build/release/app/holdfast-cli [rounds]

Needs pdfinfo (poppler-utils), and chromium and soffice (libreoffice-writer) for the columns about them; what is missing is left out.
The content is our own document as its tags tell it (headings, paragraphs, lists, tables with header cells), written as HTML, so that the
others lay out the same words. Every program runs as a fresh process, in turn, and the median of the rounds is printed with its ratio.
"""
import copy
import html
import json
import os
import random
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

TAGS = {"H1": "h1", "H2": "h2", "H3": "h3", "P": "p", "Div": "div", "Table": "table", "TR": "tr", "TH": "th", "TD": "td",
        "L": "ul", "LI": "li", "BlockQuote": "blockquote"}
STYLE = ("@page{size:A4;margin:15mm}body{font:10.5pt 'Noto Sans',sans-serif}table{border-collapse:collapse;width:100%}"
         "th,td{text-align:left;vertical-align:top;border-top:.5pt solid #888;padding:2pt}h1{font-size:18pt}h2{font-size:13pt}")
# The others are asked for the same kind of file: Chromium tags by itself, LibreOffice when told to.
TAGGED = json.dumps({"PDFUACompliance": {"type": "boolean", "value": "true"}, "SelectPdfVersion": {"type": "long", "value": "2"}})


def as_html(pdf):
    """The document's structure as HTML, from what poppler reads of the tags."""
    tree = subprocess.run(["pdfinfo", "-struct-text", pdf], check=True, capture_output=True).stdout.decode("utf-8", "replace")
    body, open_tags = [], []
    for line in tree.splitlines():
        depth = (len(line) - len(line.lstrip())) // 2
        words = line.strip()
        while open_tags and open_tags[-1][0] >= depth:
            body.append(f"</{open_tags.pop()[1]}>")
        if words.startswith('"') and words.endswith('"'):
            body.append(html.escape(words[1:-1]))
            continue
        kind = re.match(r"\w+", words)
        if kind and kind.group() in TAGS:
            tag = TAGS[kind.group()]
            body.append(f"<{tag}>")
            open_tags.append((depth, tag))
    while open_tags:
        body.append(f"</{open_tags.pop()[1]}>")
    return f'<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>CSE</title><style>{STYLE}</style>' + "".join(body)


def long_case(case, rounds):
    """The sample with its evidence repeated, each time with other words."""
    grown = copy.deepcopy(case)
    chance = random.Random(1)
    words = sorted({word for item in case["evidence"] for word in item["text"].split()})
    for turn in range(rounds):
        for item in case["evidence"]:
            item = copy.deepcopy(item)
            item["id"] = f"{item['id']}-{turn}"
            item["text"] = " ".join(chance.choices(words, k=75))
            grown["evidence"].append(item)
    return grown


def timed(command):
    """Seconds and MiB: of the process and, where it has several, of the largest of them."""
    begun = time.perf_counter()
    child = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode:
        raise SystemExit(f"{command[0]} ended with {child.returncode}")
    return time.perf_counter() - begun, usage.ru_maxrss / 1024


def pages_of(pdf):
    info = subprocess.run(["pdfinfo", pdf], check=True, capture_output=True, text=True).stdout
    return int(re.search(r"Pages:\s+(\d+)", info).group(1))


def main():
    if len(sys.argv) < 2:
        raise SystemExit(__doc__)
    console = os.path.abspath(sys.argv[1])
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 5
    with tempfile.TemporaryDirectory(prefix="beside-") as folder:
        sample = json.loads(subprocess.run([console, "sample"], check=True, capture_output=True).stdout)
        for name, case in (("the sample", sample), ("a long case", long_case(sample, 68))):
            source, ours, page = (os.path.join(folder, n) for n in ("case.json", "ours.pdf", "page.html"))
            with open(source, "w", encoding="utf-8") as out:
                json.dump(case, out)
            programs = {"Holdfast": ([console, "pdf", source, "-o", ours], ours)}
            subprocess.run(programs["Holdfast"][0], check=True)
            with open(page, "w", encoding="utf-8") as out:
                out.write(as_html(ours))
            if chromium := shutil.which("chromium"):
                printed = os.path.join(folder, "chromium.pdf")
                programs["Chromium"] = ([chromium, "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run",
                                         "--disable-background-networking", "--disable-component-update", "--disable-sync",
                                         f"--user-data-dir={folder}/profile", f"--print-to-pdf={printed}", page], printed)
            if office := shutil.which("soffice"):
                programs["LibreOffice"] = ([office, f"-env:UserInstallation=file://{folder}/office", "--headless", "--convert-to",
                                            "pdf:writer_web_pdf_Export:" + TAGGED, "--outdir", folder, page], os.path.join(folder, "page.pdf"))
            taken = {program: [] for program in programs}
            for _ in range(rounds + 1):
                for program, (command, _result) in programs.items():
                    taken[program].append(timed(command))
            own = statistics.median(seconds for seconds, _ in taken["Holdfast"][1:])
            for program, (_command, result) in programs.items():
                wall = statistics.median(seconds for seconds, _ in taken[program][1:])
                memory = max(mib for _, mib in taken[program])
                size = os.path.getsize(result) / 1024
                count = pages_of(result)
                print(f"{name}, {program}: {wall * 1000:.0f} ms, ours is {own / wall:.2f} of it; {memory:.0f} MiB, "
                      f"{count} pages, {size:.0f} KB, {size / count:.1f} KB a page")


if __name__ == "__main__":
    main()
