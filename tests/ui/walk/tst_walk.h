// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>

#include <memory>

namespace holdfast::tests {

struct Desktop;

/// Every page of the real window with the sample case in a real store: in the pseudo-locale, in English, and in English at twice the size.
class EveryPage : public QObject {
    Q_OBJECT
public:
    EveryPage();
    ~EveryPage() override;

private Q_SLOTS:
    void everyKindOfFaultIsFound();
    void comesFromTheCataloguesAndFits_data();
    void comesFromTheCataloguesAndFits();
    void canBeWalkedWithTab_data();
    void canBeWalkedWithTab();

private:
    std::unique_ptr<Desktop> m_desktop;
};

}  // namespace holdfast::tests
