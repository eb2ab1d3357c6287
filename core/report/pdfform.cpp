// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "core/report/pdfform.h"

#include "core/report/face.h"

namespace holdfast::report::pdf {

namespace {

constexpr double PageTop = PageHeight / TwipsPerPoint;
constexpr double TypedSize = 9.5;
constexpr char TypedFont[] = "/HfSans";

// Bits of a field's flags, as ISO 32000 numbers them.
constexpr int ReadOnly = 1 << 0;
constexpr int Multiline = 1 << 12;
constexpr int Radio = 1 << 15;

QByteArray box(double width, double height)
{
    return "/Type/XObject/Subtype/Form/BBox[0 0 " + number(width) + ' ' + number(height) + ']';
}

QByteArray typing()
{
    return TypedFont + QByteArrayLiteral(" ") + number(TypedSize) + " Tf 0 g";
}

}  // namespace

int FormWriter::add(const FieldArea &area, int page, int key)
{
    const QRectF rect(area.rect.left() / TwipsPerPoint, PageTop - area.rect.bottom() / TwipsPerPoint, area.rect.width() / TwipsPerPoint,
                      area.rect.height() / TwipsPerPoint);
    // Printed, and never hidden: what is in the file can be seen in it.
    const QByteArray widget = "/Type/Annot/Subtype/Widget/F 4/Rect[" + number(rect.left()) + ' ' + number(rect.top()) + ' ' +
                              number(rect.right()) + ' ' + number(rect.bottom()) + "]/P " + reference(page) + "/StructParent " +
                              QByteArray::number(key) + "/TU" + text(area.field.description);
    return area.field.kind == FormField::Kind::Choice ? addChoice(area.field, widget, rect) : addText(area.field, widget, rect);
}

int FormWriter::addChoice(const FormField &field, const QByteArray &widget, const QRectF &rect)
{
    if (!m_empty) {
        const double inset = 0.22 * rect.width();
        const double side = rect.width() - 2 * inset;
        // The box itself stands on the page.
        m_empty = m_objects.addStream(box(rect.width(), rect.height()), {});
        m_ticked = m_objects.addStream(box(rect.width(), rect.height()),
                                       "0 g " + number(inset) + ' ' + number(inset) + ' ' + number(side) + ' ' + number(side) + " re f");
    }
    Group &group = m_groups[field.name];
    if (!group.id) {
        group.id = m_objects.reserve();
        group.description = text(field.description.section(QStringLiteral(": "), 0, -2));
        m_fields << reference(group.id);
    }
    const int id = m_objects.add("<<" + widget + "/Parent " + reference(group.id) + "/AS/Off/AP<</N<</" + field.value.toLatin1() + ' ' +
                                 reference(m_ticked) + "/Off " + reference(m_empty) + ">>>>>>");
    group.boxes << reference(id);
    return id;
}

int FormWriter::addText(const FormField &field, const QByteArray &widget, const QRectF &rect)
{
    const bool isFixed = field.kind == FormField::Kind::Fixed;
    const QByteArray written = isFixed ? literal(field.value.toLatin1()) : QByteArray();
    const QByteArray shown =
        isFixed ? "q BT " + typing() + " 2 " + number((rect.height() - TypedSize) / 2 + 2) + " Td " + written + " Tj ET Q " : QByteArray();
    const QByteArray resources = "/Resources<</Font<<" + (TypedFont + (' ' + reference(font()))) + ">>>>";
    const int appearance = m_objects.addStream(box(rect.width(), rect.height()) + resources, "/Tx BMC " + shown + "EMC");
    const int flags = isFixed ? ReadOnly : field.kind == FormField::Kind::Lines ? Multiline : 0;
    const int id =
        m_objects.add("<<" + widget + "/FT/Tx/T" + literal(field.name.toLatin1()) + "/Ff " + QByteArray::number(flags) + "/DA(" + typing() +
                      ')' + (isFixed ? "/V" + written + "/DV" + written : QByteArray()) + "/AP<</N " + reference(appearance) + ">>>>");
    m_fields << reference(id);
    return id;
}

int FormWriter::font()
{
    if (!m_font)
        m_font = std::make_unique<Font>(QRawFont::fromFont(face(TypedSize)), m_objects.reserve(), 0);
    return m_font->id();
}

int FormWriter::write()
{
    if (m_fields.isEmpty())
        return 0;
    for (const auto &[name, group] : m_groups)
        m_objects.set(group.id, "<</FT/Btn/Ff " + QByteArray::number(Radio) + "/T" + literal(name.toLatin1()) + "/TU" + group.description +
                                    "/V/Off/Kids[" + group.boxes.join(' ') + "]>>");
    const int typed = font();
    m_font->writeForTyping(m_objects);
    return m_objects.add("<</Fields[" + m_fields.join(' ') + "]/DR<</Font<<" + (TypedFont + (' ' + reference(typed))) + ">>>>/DA(" +
                         typing() + ")>>");
}

}  // namespace holdfast::report::pdf
