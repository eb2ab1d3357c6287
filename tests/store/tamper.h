// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/store/scratch.h"

#include <QObject>

/// Somebody has the file and not the key. Whatever they do is seen, and seen at the step that relies on it.
class TamperTest : public QObject {
    Q_OBJECT
public:
    /// The step that must notice.
    enum Stage { AtOpen, AtUnlock, AtList, AtRead, AtVerify };
    Q_ENUM(Stage)

private Q_SLOTS:
    void initTestCase();
    void whateverIsDoneIsSeen_data();
    void whateverIsDoneIsSeen();
    void theRestStaysReadableAndNothingIsWritten();
    void anOlderStoreIsAcceptedOnlyWithAReason();
    void aStoreThatWentItsOwnWayIsSeen();
    void withoutAnAnchorTheDateIsShown();
    void anUnreadableAnchorAsksFirst();
    void eitherOfTheAnchorsNotesIsEnough();
    void aForeignFileIsNotTouched_data();
    void aForeignFileIsNotTouched();
    void aNewerSchemaIsLeftAlone();

private:
    struct Made {
        holdfast::tests::Scratch scratch;
        holdfast::store::RecordId a, b, c;
    };
    void copyOf(Made &made) const;

    Made m_made;
    QByteArray m_early;   ///< the whole file as it was some saves ago
    QByteArray m_anchor;  ///< and the note outside it
};
