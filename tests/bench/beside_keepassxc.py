#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Holdfast authors
# SPDX-License-Identifier: Apache-2.0
"""Times start, list and search beside KeePassXC. Not part of the tests: run it by hand, on an idle machine.

    tests/bench/beside_keepassxc.py build/release [rounds]

Needs keepassxc (with its keepassxc-cli), xvfb and xdotool.
Start: from a fresh process until its window is shown, both in one private display, in turn.
List and search: theirs is a search of 10,000 made-up entries of 600 bytes less the same search of one entry, which leaves out the start and
the key; ours is what `bench store` and `bench session` say of reading and checking the list of 10,000 cases and of the slowest keystroke.
"""
import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

ENTRIES = 10_000
ENTRY = ("<Entry><String><Key>Title</Key><Value>A-{0:05d}</Value></String><String><Key>UserName</Key><Value>Sample {0}</Value></String>"
         "<String><Key>Notes</Key><Value>{1}</Value></String></Entry>")
NOTES = "A made-up note that says nothing of anybody. " * 12


def database(folder, name, entries):
    source, result = os.path.join(folder, name + ".xml"), os.path.join(folder, name + ".kdbx")
    with open(source, "w", encoding="utf-8") as out:
        out.write("<KeePassFile><Root><Group><Name>Root</Name>" + "".join(ENTRY.format(i, NOTES) for i in range(entries)) +
                  "</Group></Root></KeePassFile>")
    subprocess.run(["keepassxc-cli", "import", "-q", "-p", "-t", "100", source, result], input=b"quiet heron\nquiet heron\n", check=True,
                   capture_output=True)
    return result


def searching(path):
    begun = time.perf_counter()
    subprocess.run(["keepassxc-cli", "search", "-q", path, "A-00000"], input=b"quiet heron\n", check=True, capture_output=True)
    return time.perf_counter() - begun


def milliseconds(text, words):
    """The time of the line of our measurements that begins with these words."""
    found = re.search("^ *" + re.escape(words) + r" +([\d.]+) ms", text, re.M)
    if not found:
        raise SystemExit(f"no line «{words}» among our measurements")
    return float(found.group(1))


def shown(command, title, environment):
    """Seconds until a window of that title is on the display."""
    begun = time.perf_counter()
    child = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        while subprocess.run(["xdotool", "search", "--onlyvisible", "--name", title], env=environment, stdout=subprocess.DEVNULL,
                             stderr=subprocess.DEVNULL).returncode:
            if child.poll() is not None or time.perf_counter() - begun > 30:
                raise SystemExit(f"{command[0]} shows no window")
        return time.perf_counter() - begun
    finally:
        child.kill()
        child.wait()


def starts(folder, build, path, rounds):
    display = ":97"
    server = subprocess.Popen(["Xvfb", display, "-screen", "0", "1366x768x24"], stderr=subprocess.DEVNULL)
    environment = {**os.environ, "DISPLAY": display, "HOME": folder, "XDG_RUNTIME_DIR": folder, "QT_QPA_PLATFORM": "xcb"}
    config = os.path.join(folder, "keepassxc.ini")
    with open(config, "w", encoding="utf-8") as out:
        out.write("[General]\nConfigVersion=2\nUpdateCheckMessageShown=true\nSingleInstance=false\n[GUI]\nCheckForUpdates=false\n")
    programs = {"Holdfast": ([os.path.join(build, "app/holdfast")], "Holdfast"),
                "KeePassXC": (["keepassxc", "--config", config, "--localconfig", config, path], "KeePassXC")}
    try:
        while subprocess.run(["xdotool", "getdisplaygeometry"], env=environment, capture_output=True).returncode:
            time.sleep(0.05)
        taken = {name: [] for name in programs}
        for _ in range(rounds + 1):
            for name, (command, title) in programs.items():
                taken[name].append(shown(command, title, environment))
    finally:
        server.kill()
        server.wait()
    return {name: statistics.median(times[1:]) for name, times in taken.items()}


def main():
    if len(sys.argv) < 2:
        raise SystemExit(__doc__)
    build = os.path.abspath(sys.argv[1])
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 7
    for needed in ("keepassxc", "keepassxc-cli", "Xvfb", "xdotool"):
        if not shutil.which(needed):
            raise SystemExit(f"{needed} is not installed")
    with tempfile.TemporaryDirectory(prefix="beside-") as folder:
        many, one = database(folder, "many", ENTRIES), database(folder, "one", 1)
        theirs = statistics.median(searching(many) - searching(one) for _ in range(rounds)) * 1000
        measured = subprocess.run([os.path.join(build, "tests/bench/bench"), "store", "session"], check=True, capture_output=True,
                                  text=True).stdout
        ours = milliseconds(measured, "list, authenticated one by one and as a whole") + milliseconds(
            measured, "search as you type, a keystroke, slowest")
        print(f"list and search of {ENTRIES}: ours {ours:.0f} ms, KeePassXC {theirs:.0f} ms, {theirs / ours:.1f} x as quick")
        for name, seconds in starts(folder, build, one, rounds).items():
            print(f"start until the window is shown, {name}: {seconds * 1000:.0f} ms")


if __name__ == "__main__":
    main()
