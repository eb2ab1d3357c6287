// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// The Share page on a store with one case: what every test of copies and paper starts from.
#pragma once

#include "core/report/documents.h"
#include "tests/ui/pages/opencase.h"
#include "ui/walk/leaveout.h"
#include "ui/walk/reader.h"
#include "ui/walk/sharepage.h"

#include <QTest>

namespace holdfast::tests {

inline const QString Secret = QStringLiteral("A friend told the tutor about a grey van");

/// A case with one evidence item of each kind and a judgement in words.
inline casefile::Case filled()
{
    casefile::Case record = casefile::newCase(QStringLiteral("A-0042"), OpenCase::noon());
    record.child.name = QStringLiteral("Jamie Sample");
    const auto item = [&record](const char *id, const QString &text, const QStringList &marks) {
        assessment::Evidence one;
        one.id = QString::fromLatin1(id);
        one.text = text;
        one.rows = {QStringLiteral("H1")};
        one.marks = marks;
        record.evidence.push_back(one);
    };
    item("e-plain", QStringLiteral("Bruises on the arm were seen in class"), {});
    item("e-third", Secret, {assessment::MarkThirdParty});
    record.current()->answers[QStringLiteral("H1")].answer = assessment::Answer::Present;
    record.current()->judgement.why = QStringLiteral("Because of the lift home by strangers");
    return record;
}

struct Shared {
    OpenCase open;
    std::unique_ptr<ui::SharePage> page;

    bool start()
    {
        if (!open.start(filled()))
            return false;
        page = std::make_unique<ui::SharePage>(QStringLiteral("share"), open.session(), nullptr);
        showAlone(page.get(), QSize(900, 800));
        page->chooseDocument(QStringLiteral("full-assessment"));
        return !page->pages().pages.empty();
    }
    QString text() const { return page->reader()->aloud(); }
    ui::LeaveOut *leaveOut() const { return page->findChild<ui::LeaveOut *>(); }
    /// Ticks it and waits until the pages are made again.
    bool without(const QString &place)
    {
        const QString before = text();
        leaveOut()->choose(place, true);
        return QTest::qWaitFor([&] { return text() != before; }, 5000);
    }
};

}  // namespace holdfast::tests
