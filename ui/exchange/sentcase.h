// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// Opens a case a colleague sent. It can be read here without keeping it, added to one's own cases, or, where it grew from a case that is
// here already, laid beside it piece by piece. Nothing of ours changes without a choice, and a second copy of a case is never made unasked.
#pragma once

#include "core/exchange/sealedcase.h"
#include "ui/page.h"

#include <optional>

class QLabel;
class QPushButton;

namespace holdfast::ui {

class FileLine;
class Note;
class PassphraseLine;
class Preview;
class ReviewList;

class SentCasePage final : public Page {
    Q_OBJECT
public:
    SentCasePage(const QString &id, session::Session &session, QWidget *parent);
    void load() override;
    void leave() override;
    void proceed() override;
    void openFile(const QString &path, const QString &passphrase);
    /// The colleague's copy as a case of this store, under a free reference.
    void keep();
    /// Our case with what was chosen.
    void take();
    void forget();
    QString message() const;

private:
    enum class Step { Ask, Read, Review };
    void turnTo(Step step);
    void look();
    void lookIn(std::vector<QByteArray> candidates);
    void read();
    /// In the summary and at the field; empty takes both away.
    void refuse(const QString &sentence, bool isKey);

    Step m_step = Step::Ask;
    std::optional<exchange::SealedCase> m_sent;
    QWidget *m_ask;
    QWidget *m_opened;
    FileLine *m_file;
    PassphraseLine *m_passphrase;
    Note *m_said;
    QLabel *m_from;
    Preview *m_preview;
    QLabel *m_howMany;
    ReviewList *m_review;
    QPushButton *m_close;
};

}  // namespace holdfast::ui
