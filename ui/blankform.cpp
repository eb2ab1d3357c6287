// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/blankform.h"

#include "core/report/documents.h"
#include "core/report/layout.h"
#include "core/report/pdfwriter.h"
#include "ui/errortext.h"
#include "ui/paper.h"
#include "ui/walk/preview.h"
#include "ui/words.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSaveFile>
#include <QVBoxLayout>

#include <algorithm>

namespace holdfast::ui {

BlankFormPage::BlankFormPage(const QString &id, session::Session &session, QWidget *parent)
    : Page(id, tr("Blank form"), tr("To fill in by hand. It holds nothing about any child, and its rows carry the codes of the screen."),
           session, parent)
{
    setWide(true);
    m_said = paragraph({}, theme::Role::Text, theme::Type::Body, this);
    m_said->setObjectName(QStringLiteral("said"));
    m_said->setFocusPolicy(Qt::TabFocus);
    m_said->hide();
    content()->addWidget(m_said);
    m_preview = new Preview(this);
    m_preview->setObjectName(QStringLiteral("preview"));
    content()->addWidget(m_preview, 1);
    setContinueText(tr("Print"));
    auto *plain = new QPushButton(tr("Save as PDF"), this);
    plain->setObjectName(QStringLiteral("savePdf"));
    auto *fillable = new QPushButton(tr("Save to fill in on a screen"), this);
    fillable->setObjectName(QStringLiteral("saveFillable"));
    auto *back = new QPushButton(tr("Back"), this);
    back->setObjectName(QStringLiteral("back"));
    commands()->insertWidget(1, plain);
    commands()->insertWidget(2, fillable);
    commands()->insertWidget(3, back);
    connect(plain, &QPushButton::clicked, this,
            [this] { save(m_pages, tr("Save as PDF"), QStringLiteral("Blank form.pdf"), tr("Saved as %1.")); });
    connect(fillable, &QPushButton::clicked, this, [this] {
        save(pagesOf(QStringLiteral("fillable-form")), tr("Save to fill in on a screen"), QStringLiteral("Form to fill in.pdf"),
             tr("Saved as %1. Send it to somebody who knows the child; when it comes back, choose \"Open a filled form\"."));
    });
    connect(back, &QPushButton::clicked, this, [this] { Q_EMIT navigateRequested(QStringLiteral("back"), {}); });
}

void BlankFormPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_preview->setMinimumHeight(std::max(theme::scaled(240), height() - theme::scaled(190)));
}

void BlankFormPage::load()
{
    m_said->hide();
    if (!m_pages.pages.empty())
        return;
    m_pages = pagesOf(QStringLiteral("blank-form"));
    m_preview->show(m_pages);
}

report::Pages BlankFormPage::pagesOf(const QString &name)
{
    report::Options options;
    options.now = session().now();
    options.marking = session().practice().marking;
    const casefile::Case nobody = casefile::newCase(QString(), session().now());
    const auto document = report::makeDocument(name, nobody, 0, session().pack(), options);
    Q_ASSERT(document);
    return document ? report::layOut(*document) : report::Pages();
}

void BlankFormPage::proceed()
{
    const QString sentence = printPages(m_pages, tr("Blank form"), this);
    if (!sentence.isEmpty())
        say(sentence);
}

void BlankFormPage::save(const report::Pages &pages, const QString &title, const QString &name, const QString &saved)
{
    const QString path = QFileDialog::getSaveFileName(this, title, QDir::home().filePath(name), tr("PDF (*.pdf)"), nullptr,
                                                      QFileDialog::DontUseNativeDialog);
    if (path.isEmpty())
        return;
    QSaveFile file(path);
    const QByteArray bytes = report::writePdf(pages, session().now());
    const bool done = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    say(done ? saved.arg(QFileInfo(path).fileName()) : errorText({ErrorCode::ReadOnly, {}}));
}

void BlankFormPage::say(const QString &sentence)
{
    m_said->setText(sentence);
    m_said->show();
    m_said->setFocus(Qt::OtherFocusReason);
}

}  // namespace holdfast::ui
