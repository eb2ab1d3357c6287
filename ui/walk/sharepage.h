// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// Makes copies: which document, for whom, what is left out, and the pages as they will be (ux.md 3.26). Nothing needs to be finished or
// signed to print. What leaves the store is written where the person says, and noted in the journal; nothing else is written.
#pragma once

#include "core/report/documents.h"
#include "core/report/page.h"
#include "ui/page.h"

#include <functional>
#include <optional>

class QBoxLayout;
class QCheckBox;
class QLabel;
class QLineEdit;
class QPrinter;
class QPushButton;
class QTimer;

namespace holdfast::ui {

class CopyParts;
class DocumentList;
class LeaveOut;
class Note;
class PasswordBox;
class Radios;
class Reader;

class SharePage final : public Page {
    Q_OBJECT
public:
    SharePage(const QString &id, session::Session &session, QWidget *parent);

    void load() override;
    void leave() override;
    bool needsRoom() const override { return true; }
    /// "document/full-assessment" chooses a document.
    bool goToField(const QString &field) override;

    void chooseDocument(const QString &name);
    void chooseAudience(report::Audience audience);
    const report::Pages &pages() const { return m_pages; }
    /// What the document is called unless the person says otherwise: the reference and plain words.
    QString offeredName(const QString &ending) const;
    /// Writes the PDF there and notes it. False, with a sentence on the page, when it could not be written.
    bool savePdf(const QString &path);
    /// The same pages, encrypted with what was typed for it; the clear ones touch no disk.
    bool savePdfWithPassword(const QString &path);
    bool savePlainText(const QString &path);
    /// The same pages on paper.
    void printTo(QPrinter &printer);
    void copyText();
    /// The Share page as it goes on once the author has seen what this copy leaves out; at once where that was seen.
    void whenReviewed(const std::function<void()> &then);
    Reader *reader() const { return m_reader; }
    QString message() const;
    /// What the store's journal says of it: the document, which copy, the form, what was put into it, and how much the author left out.
    QString journalWords(const QString &form) const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeChoices();
    QWidget *makePreview();
    void showChoices();
    void make();
    void showOmissions();
    void showBeforeSending();
    void copy(const QString &text, const QString &sentence);
    QStringList partsLeftOut() const;
    QWidget *makeReview(QWidget *parent);
    QString reviewKey() const;
    void endReview(bool goOn);
    enum class Form { Pdf, PdfWithPassword, PlainText };
    void ask(Form form);
    void print();
    bool write(const QString &path, const QByteArray &bytes, const QString &what);
    void tell(const QString &sentence, bool isProblem = false);
    QString recipient() const;
    report::Include chosenInclude() const;
    QString chosenDocument() const;
    report::Audience chosenAudience() const;

    QBoxLayout *m_sides = nullptr;
    QWidget *m_choices = nullptr;
    QWidget *m_preview = nullptr;
    DocumentList *m_documents = nullptr;
    Radios *m_audiences = nullptr;
    QWidget *m_audienceBox = nullptr;
    QLineEdit *m_recipient = nullptr;
    QCheckBox *m_safeAddress = nullptr;
    QCheckBox *m_concernRecords = nullptr;
    QCheckBox *m_identifiesSource = nullptr;
    QWidget *m_partsBox = nullptr;
    QWidget *m_partTicks = nullptr;
    QPushButton *m_choosePartsButton = nullptr;
    std::vector<std::pair<QString, QCheckBox *>> m_parts;
    PasswordBox *m_password = nullptr;
    LeaveOut *m_leaveOut = nullptr;
    std::optional<report::Audience> m_keptFor;
    QWidget *m_review = nullptr;
    Note *m_reviewNote = nullptr;
    QPushButton *m_goOn = nullptr;
    QPushButton *m_notYet = nullptr;
    std::function<void()> m_afterReview;
    QString m_asked;     ///< the copy that is about to leave
    QString m_reviewed;  ///< the copy whose omissions the author has seen
    QLabel *m_omissions = nullptr;
    Note *m_refused = nullptr;
    Note *m_message = nullptr;
    QLabel *m_beforeSending = nullptr;
    CopyParts *m_copyParts = nullptr;
    Reader *m_reader = nullptr;
    std::vector<QPushButton *> m_commandButtons;
    QTimer *m_later = nullptr;
    report::Document m_document;
    report::Pages m_pages;
    bool m_saidNotEncrypted = false;
};

}  // namespace holdfast::ui
