// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// What somebody with the file and without the key can do to it: plain SQL on a store nobody has open.
#pragma once

#include <QByteArray>
#include <QString>
#include <QVariant>

#include <vector>

namespace holdfast::tests {

class Raw {
public:
    explicit Raw(const QString &path);
    Raw(const Raw &) = delete;
    Raw &operator=(const Raw &) = delete;
    ~Raw();

    /// Ends the test program when the statement does not run: the test would prove nothing.
    std::vector<QVariantList> run(const QString &sql, const QVariantList &values = {});
    QVariant value(const QString &sql, const QVariantList &values = {}) { return run(sql, values).at(0).at(0); }
    /// Takes the append-only triggers away, and puts them back word for word at the end, as a patient attacker would.
    void withoutTriggers();

private:
    QString m_connection;
    QStringList m_triggers;
};

}  // namespace holdfast::tests
