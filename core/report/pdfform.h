// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// The fields of a form that can be filled in on a screen: named, described for a screen reader, each with an appearance of its own, so that
// no viewer has to make one. Holds no script and no action, and sends nothing anywhere.
#pragma once

#include "core/report/page.h"
#include "core/report/pdffont.h"

#include <map>
#include <memory>

namespace holdfast::report::pdf {

class FormWriter {
public:
    explicit FormWriter(Objects &objects)
        : m_objects(objects)
    {
    }

    /// The annotation on the page, which the structure reaches by `key`.
    int add(const FieldArea &area, int page, int key);
    /// The form of the file; 0 when it has no field.
    int write();

private:
    /// Boxes of one name.
    struct Group {
        int id = 0;
        QByteArray description;
        QByteArrayList boxes;
    };
    int addChoice(const FormField &field, const QByteArray &widget, const QRectF &rect);
    int addText(const FormField &field, const QByteArray &widget, const QRectF &rect);
    int font();

    Objects &m_objects;
    QByteArrayList m_fields;
    std::map<QString, Group> m_groups;
    std::unique_ptr<Font> m_font;
    int m_ticked = 0;
    int m_empty = 0;
};

}  // namespace holdfast::report::pdf
