// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// A section of the assessment that is a form: heading and purpose from the pack, fields, and the question whether it is finished.
// Continue looks only for what can never be right; everything else is for signing.
#pragma once

#include "ui/cards.h"
#include "ui/form.h"

namespace holdfast::ui {

class SectionPage : public Page {
    Q_OBJECT
public:
    SectionPage(const QString &id, session::Session &session, QWidget *parent);

    std::vector<Problem> problems() const override { return m_form->problems(); }
    QString plainText() const override;
    bool goToField(const QString &field) override;

protected:
    Form &form() const { return *m_form; }
    /// "Have you finished this section?" at the end. The person says so; it is never counted from fields.
    void askWhetherFinished();
    const content::Pack &pack() const { return session().pack(); }
    QString words(const QString &textId) const { return pack().words(textId); }

private:
    Form *m_form;
};

/// Yes, or "No, I will come back". Nothing is chosen until somebody says so; both answers are kept, and the list of sections shows them.
class FinishedField final : public Field {
    Q_OBJECT
public:
    /// section: a section id of the pack, or "domain.health".
    FinishedField(session::Session &session, const QString &section, QWidget *parent);
    QWidget *entry() const override { return m_radios->entry(); }
    QString shown() const override;

protected:
    void load() override;
    void lock(bool locked) override { m_radios->setLocked(locked); }

private:
    const Binding<QString> m_binding;
    Radios *m_radios;
};

/// Two parts side by side where there is room for both, else one under the other.
class Beside final : public QWidget {
    Q_OBJECT
public:
    Beside(QWidget *main, QWidget *side, int leastForBoth, QWidget *parent);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    QBoxLayout *m_layout;
    const int m_leastForBoth;
};

}  // namespace holdfast::ui
