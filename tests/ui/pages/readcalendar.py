# SPDX-FileCopyrightText: 2026 The Holdfast authors
# SPDX-License-Identifier: Apache-2.0

# Every property of a calendar file, as an independent parser (python3-icalendar) reads it: one line for each component.
import sys

import icalendar


def said(value):
    value = getattr(value, "dt", value)
    if hasattr(value, "total_seconds"):
        seconds = int(value.total_seconds())
        return "%s%d:%02d:%02d" % ("-" if seconds < 0 else "", abs(seconds) // 3600, abs(seconds) // 60 % 60, abs(seconds) % 60)
    return value.isoformat() if hasattr(value, "isoformat") else str(value)


with open(sys.argv[1], "rb") as file:
    calendar = icalendar.Calendar.from_ical(file.read())
if calendar.errors or any(part.errors for part in calendar.walk()):
    sys.exit("the parser found errors")
for part in calendar.walk():
    parts = ["%s=%s" % (name, "*" if name == "UID" else said(part[name])) for name in sorted(part)]
    print(" ".join([part.name] + parts))
