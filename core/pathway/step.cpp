// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "core/pathway/step.h"

#include <QHash>

namespace holdfast::pathway {

StepFields fieldsOfStep(const QString &kind)
{
    using namespace Qt::StringLiterals;
    static const QString by = u"event.by"_s, chair = u"event.chaired-by"_s, lead = u"event.led-by"_s, part = u"event.took-part"_s,
                         agreedWith = u"event.agreed-with"_s, agreed = u"event.agreed"_s;
    static const QHash<QString, StepFields> own{
        {u"decision-received"_s, {by, u"event.to"_s, u"event.decision-followed"_s, true}},
        {u"strategy-discussion"_s, {chair, part, agreed, false}},
        {u"strategy-meeting"_s, {chair, part, agreed, false}},
        {u"conference"_s, {chair, part, u"event.conference"_s, false}},
        {u"review-held"_s, {chair, part, u"event.review"_s, false}},
        {u"early-help"_s, {lead, agreedWith, agreed, false}},
        {u"support-plan"_s, {lead, agreedWith, agreed, false}},
        {u"disruption-plan"_s, {lead, u"event.disruption-with"_s, u"event.disruption"_s, false}},
        {u"immediate-protection"_s, {by, {}, u"event.protection"_s, false}},
        {u"legal-proceedings"_s, {u"event.legal-by"_s, {}, u"event.legal"_s, false}},
        {u"flag-set"_s, {by, {}, u"event.note"_s, false}},
        {CaseClosed, {u"event.decided-by"_s, agreedWith, u"event.closed"_s, false}},
        {CaseReopened, {u"event.decided-by"_s, {}, u"event.note"_s, false}},
    };
    return own.value(kind);
}

}  // namespace holdfast::pathway
