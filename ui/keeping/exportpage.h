// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// Everything in the store at once, for moving to another program or for keeping: as one encrypted file in a documented format, or, on an
// explicit choice, as plain files. Not for sharing one case: that is what documents are for.
#pragma once

#include "ui/keeping/step.h"
#include "ui/page.h"

class QCheckBox;

namespace holdfast::ui {

class PassphraseLine;

class ExportPage final : public Page {
    Q_OBJECT
public:
    ExportPage(const QString &id, session::Session &session, QWidget *parent);
    void load() override;
    void leave() override;
    /// Saves the encrypted file.
    void proceed() override;

private:
    void savePlain();
    void openArchive();
    void clear();
    void begin(const QString &path, const std::optional<QString> &passphrase);

    Said *m_said;
    StepBar *m_step;
    PassphraseLine *m_secret;
    QCheckBox *m_plain;
    PassphraseLine *m_key;
    QCheckBox *m_unpackPlain;
};

}  // namespace holdfast::ui
