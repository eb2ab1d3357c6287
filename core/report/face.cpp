// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0
#include "core/report/face.h"

#include "core/report/page.h"

#include <QFontDatabase>

namespace holdfast::report {

namespace {

QStringList families()
{
    static const QStringList Names = [] {
        const int regular = QFontDatabase::addApplicationFont(QStringLiteral(":/holdfast/fonts/NotoSans-Regular.ttf"));
        const int bold = QFontDatabase::addApplicationFont(QStringLiteral(":/holdfast/fonts/NotoSans-Bold.ttf"));
        Q_ASSERT(regular >= 0 && bold >= 0);
        Q_UNUSED(bold);
        QStringList names{QFontDatabase::applicationFontFamilies(regular).value(0, QStringLiteral("Noto Sans"))};
        // Left alone, a system may take the letters of one Arabic or Urdu word from two faces, and they would not join.
        for (const QString &wanted : {QStringLiteral("Noto Sans Arabic"), QStringLiteral("Noto Naskh Arabic")}) {
            if (QFontDatabase::hasFamily(wanted))
                names << wanted;
        }
        return names;
    }();
    return Names;
}

}  // namespace

QFont face(double points, bool bold)
{
    QFont font(families());
    font.setPixelSize(qRound(points * TwipsPerPoint));
    font.setBold(bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

}  // namespace holdfast::report
