# SPDX-FileCopyrightText: 2026 The Holdfast authors
# SPDX-License-Identifier: Apache-2.0

# Fills a form in with poppler, as somebody with an ordinary viewer would, and saves it. Reads a JSON object of field names and values:
# a text, or for a row of boxes which of them is ticked, counted from the left. Says what the fields are called when there is no object.
import json
import sys

import gi

gi.require_version("Poppler", "0.18")
from gi.repository import Gio, Poppler

source, target = sys.argv[1:3]
wanted = json.load(sys.stdin)
document = Poppler.Document.new_from_gfile(Gio.File.new_for_path(source), None, None)
done = set()
for number in range(document.get_n_pages()):
    rows = {}
    for mapping in document.get_page(number).get_form_field_mapping():
        rows.setdefault(mapping.field.get_name(), []).append((mapping.area.x1, mapping.field))
    for name, fields in rows.items():
        if name not in wanted:
            continue
        fields = [field for _, field in sorted(fields, key=lambda pair: pair[0])]
        if fields[0].get_field_type() == Poppler.FormFieldType.TEXT:
            if fields[0].is_read_only():
                sys.exit(name + " cannot be changed")
            fields[0].text_set_text(wanted[name])
        else:
            fields[wanted[name]].button_set_state(True)
        done.add(name)
if done != set(wanted):
    sys.exit("no such fields: " + ", ".join(sorted(set(wanted) - done)))
document.save(Gio.File.new_for_path(target).get_uri())
