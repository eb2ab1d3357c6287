// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0
#include "core/report/face.h"

#include "core/report/page.h"

#include <QFontDatabase>

namespace holdfast::report {

namespace {

QString family()
{
    static const QString Name = [] {
        const int regular = QFontDatabase::addApplicationFont(QStringLiteral(":/holdfast/fonts/NotoSans-Regular.ttf"));
        const int bold = QFontDatabase::addApplicationFont(QStringLiteral(":/holdfast/fonts/NotoSans-Bold.ttf"));
        Q_ASSERT(regular >= 0 && bold >= 0);
        Q_UNUSED(bold);
        return QFontDatabase::applicationFontFamilies(regular).value(0, QStringLiteral("Noto Sans"));
    }();
    return Name;
}

}  // namespace

QFont face(double points, bool bold)
{
    QFont font(family());
    font.setPixelSize(qRound(points * TwipsPerPoint));
    font.setBold(bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

}  // namespace holdfast::report
