// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/ui/concern/tst_links.h"

#include "core/report/documents.h"
#include "tests/ui/pages/opencase.h"
#include "ui/concern/concernpage.h"
#include "ui/concern/linkpicture.h"
#include "ui/concern/linkspage.h"
#include "ui/history/wordtable.h"

#include <QAccessible>
#include <QJsonArray>
#include <QLabel>
#include <QSet>
#include <QSignalSpy>

namespace holdfast::tests {

using namespace ui;
using namespace Qt::StringLiterals;
using casefile::LinkEnd;
using casefile::LinkKind;
using casefile::Links;

namespace {

/// So many of each kind, linked to the child, to each other across the picture, and some not at all.
Links many(int each, int letters)
{
    Links all;
    all.ends.push_back({u"child"_s, LinkKind::Child, u"The child"_s, u"child"_s, false});
    for (const LinkKind kind : {LinkKind::Person, LinkKind::Vehicle, LinkKind::Phone, LinkKind::Online, LinkKind::Place, LinkKind::Event})
        for (int i = 0; i < each; ++i)
            all.ends.push_back({u"x-%1"_s.arg(all.ends.size()), kind, u"Name %1 "_s.arg(i) + QString(letters, u'n'), u"p"_s, i % 3 == 0});
    const int ends = int(all.ends.size());
    const auto link = [&](int from, int to) {
        all.links.push_back(
            {from, to, u"role %1 "_s.arg(all.links.size()) + QString(letters / 2, u'r'), all.links.size() % 5 == 0, u"k"_s});
    };
    for (int end = 1; end < ends; end += 2)
        link(0, end);
    for (int end = each + 1; end < ends; end += 3)
        link(1 + end % each, end);
    for (int end = each + 1; end + 2 < ends; end += 4)
        link(end + 2, end);
    return all;
}

LinkArrangement arranged(const Links &links, int width, int points)
{
    QFont font;
    font.setPointSize(points);
    QFont bold = font;
    bold.setBold(true);
    LinkWords words{{}, {}, {}};
    for (const LinkEnd &end : links.ends)
        words.ends.append(end.label);
    for (const casefile::Link &link : links.links)
        words.roles.append(LinkPicture::roleWords(link));
    for (int kind = 0; kind <= int(LinkKind::Words); ++kind)
        words.headings.append(u"Kind of thing %1"_s.arg(kind));
    return arrangeLinks(links, words, QFontMetrics(font), QFontMetrics(bold), width);
}

QStringList rowsOf(const WordTable *table)
{
    QStringList rows;
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < table->model()->columnCount(); ++column)
            cells.append(table->model()->index(row, column).data().toString());
        rows.append(cells.join(u" | "_s));
    }
    return rows;
}

QJsonObject vehicle(const QString &registration)
{
    return {{u"id"_s, u"v-1"_s}, {u"registration"_s, registration}};
}

}  // namespace

void LinkLayoutTest::nothingOverlaps_data()
{
    QTest::addColumn<int>("each");
    QTest::addColumn<int>("letters");
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("points");
    for (const int each : {1, 12})
        for (const int letters : {0, 80})
            for (const int width : {320, 620, 1000})
                for (const int points : {11, 22})
                    QTest::addRow("%d of each, %d letters, %d wide, %d points", each, letters, width, points)
                        << each << letters << width << points;
}

void LinkLayoutTest::nothingOverlaps()
{
    QFETCH(int, each);
    QFETCH(int, letters);
    QFETCH(int, width);
    QFETCH(int, points);
    const Links links = many(each, letters);
    const LinkArrangement all = arranged(links, width, points);
    QCOMPARE(all.boxes.size(), links.ends.size());
    QCOMPARE(all.strands.size(), links.links.size());
    QCOMPARE(all.order.size(), links.ends.size() + links.links.size());
    QCOMPARE(QSet<int>(all.order.begin(), all.order.end()).size(), qsizetype(all.order.size()));

    std::vector<QRectF> places;
    for (const LinkBox &box : all.boxes) {
        QVERIFY(!box.lines.isEmpty());
        places.push_back(box.place);
    }
    for (const LinkStrand &strand : all.strands) {
        QVERIFY(!strand.lines.isEmpty());
        places.push_back(strand.place);
    }
    for (const LinkHeading &heading : all.headings)
        places.push_back(heading.place);
    const QRectF whole(0, 0, width, all.height);
    for (size_t i = 0; i < places.size(); ++i) {
        QVERIFY2(whole.contains(places[i]), qPrintable(u"%1 sticks out"_s.arg(i)));
        for (size_t j = i + 1; j < places.size(); ++j)
            QVERIFY2(!places[i].intersects(places[j]), qPrintable(u"%1 and %2 overlap"_s.arg(i).arg(j)));
    }
    // A line runs over no words, and over no box but those it joins.
    for (size_t i = 0; i < all.strands.size(); ++i) {
        const casefile::Link &link = links.links[i];
        for (int step = 0; step <= 80; ++step) {
            const QPointF point = all.strands[i].path.pointAtPercent(step / 80.0);
            QVERIFY(whole.adjusted(-1, -1, 1, 1).contains(point));
            for (size_t place = 0; place < places.size(); ++place) {
                const bool isOwnEnd = int(place) == link.from || int(place) == link.to;
                QVERIFY2(isOwnEnd || !places[place].adjusted(1, 1, -1, -1).contains(point),
                         qPrintable(u"link %1 runs over %2"_s.arg(i).arg(place)));
            }
        }
    }
}

void LinkLayoutTest::aLongPictureBeginsWithTheChild()
{
    Links all;
    all.ends.push_back({u"child"_s, LinkKind::Child, u"The child"_s, u"child"_s, false});
    all.ends.push_back({u"h-1"_s, LinkKind::Person, u"Ace"_s, u"p"_s, false});
    for (int i = 0; i < 40; ++i) {
        all.ends.push_back({u"l-%1"_s.arg(i), LinkKind::Place, u"Place %1"_s.arg(i), u"p"_s, false});
        all.links.push_back({0, i + 2, u"was seen at"_s, false, u"k"_s});
    }
    all.links.push_back({0, 1, u"knows"_s, false, u"k"_s});
    const LinkArrangement picture = arranged(all, 1000, 10);
    QVERIFY(picture.height > 1000);
    QVERIFY(picture.boxes[0].place.top() < 200);
    QVERIFY(picture.boxes[1].place.top() < 200);
}

void LinkLayoutTest::theSameLinksGiveTheSamePicture()
{
    const Links links = many(4, 20);
    const LinkArrangement one = arranged(links, 1000, 11), other = arranged(links, 1000, 11);
    QCOMPARE(one.height, other.height);
    for (size_t i = 0; i < one.boxes.size(); ++i)
        QCOMPARE(one.boxes[i].place, other.boxes[i].place);
    for (size_t i = 0; i < one.strands.size(); ++i)
        QCOMPARE(one.strands[i].path, other.strands[i].path);
    // The child in the middle: as far from the left as from the right.
    QCOMPARE(one.boxes[0].place.center().x(), 500.0);
}

void LinksPageTest::aLinkIsTypedOnce()
{
    casefile::Case record = casefile::newCase(u"A-0042"_s, OpenCase::noon());
    record.concernRecords = {{u"persons"_s, QJsonArray{QJsonObject{{u"id"_s, u"q-1"_s}, {u"name"_s, u"Rio"_s}}}}};
    OpenCase open;
    QVERIFY(open.start(record));
    const QString place = appendLink(open.session());
    ConcernPage page(u"people-of-concern"_s, open.session(), nullptr);
    showAlone(&page);
    QVERIFY(page.goToField(place));
    auto *from = page.findChild<SelectField *>(place + u"/from"_s);
    auto *to = page.findChild<SelectField *>(place + u"/to"_s);
    auto *how = page.findChild<TextField *>(place + u"/how"_s);
    QVERIFY(from && to && how);
    from->box()->setCurrentIndex(from->box()->findData(u"child"_s));
    to->box()->setCurrentIndex(to->box()->findData(u"q-1"_s));
    how->edit()->setPlainText(u"met him online"_s);
    // What is recorded later can be chosen too.
    QCOMPARE(to->box()->findData(u"v-1"_s), -1);
    open.change([](casefile::Case &changed) { changed.concernRecords.insert(u"vehicles"_s, QJsonArray{vehicle(u"HF26 XXX"_s)}); });
    QVERIFY(to->box()->findData(u"v-1"_s) > 0);
    QCOMPARE(to->box()->currentData().toString(), u"q-1"_s);

    LinksPage drawn(u"links"_s, open.session(), nullptr);
    showAlone(&drawn, QSize(1000, 900));
    const QStringList rows = rowsOf(drawn.findChild<WordTable *>(u"links"_s));
    QCOMPARE(rows, QStringList({u"The child | met him online | Rio, person of concern"_s, u"HF26 XXX, vehicle | Not linked yet | "_s}));
    QVERIFY(drawn.findChild<LinkPicture *>()->words(1).contains(u"met him online"_s));
}

void LinksPageTest::everyItemIsOnTheBus()
{
    OpenCase open;
    QVERIFY(open.start(casefile::sample(OpenCase::noon())));
    LinksPage page(u"links"_s, open.session(), nullptr);
    showAlone(&page, QSize(1000, 900));
    auto *picture = page.findChild<LinkPicture *>();
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(picture);
    QVERIFY(list);
    QCOMPARE(list->role(), QAccessible::List);
    QCOMPARE(list->childCount(), picture->itemCount());
    QVERIFY(picture->itemCount() > 12);
    const Links links = casefile::linksOf(open.record(), open.session().pack());
    for (const casefile::Link &link : links.links) {
        int found = 0;
        for (int i = 0; i < list->childCount(); ++i) {
            const QString name = list->child(i)->text(QAccessible::Name);
            QVERIFY(!name.isEmpty());
            QCOMPARE(list->child(i)->role(), QAccessible::ListItem);
            QCOMPARE(list->indexOfChild(list->child(i)), i);
            QVERIFY(list->child(i)->rect().isValid());
            found += name == u"%1, a link between %2 and %3"_s.arg(LinkPicture::roleWords(link), links.ends[size_t(link.from)].label,
                                                                   links.ends[size_t(link.to)].label);
        }
        QCOMPARE(found, 1);
    }
    // Opening one by its action leads to where it was recorded.
    QSignalSpy asked(&page, &Page::navigateRequested);
    for (int i = 0; i < list->childCount(); ++i)
        if (list->child(i)->text(QAccessible::Name).startsWith(u"Drives it, a link"_s))
            list->child(i)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().at(0).toString(), u"people-of-concern"_s);
    QCOMPARE(asked.first().at(1).toString(), u"concernRecords/links/ck-1"_s);
}

void LinksPageTest::walkedByKeyboard()
{
    OpenCase open;
    QVERIFY(open.start(casefile::sample(OpenCase::noon())));
    LinksPage page(u"links"_s, open.session(), nullptr);
    showAlone(&page, QSize(1000, 900));
    auto *picture = page.findChild<LinkPicture *>();
    picture->setFocus();
    QTest::keyClick(picture, Qt::Key_Home);
    QSet<QString> seen;
    for (int i = 0; i < picture->itemCount(); ++i) {
        seen.insert(picture->words(picture->current()));
        QAccessibleInterface *focused = QAccessible::queryAccessibleInterface(picture)->focusChild();
        QVERIFY(focused);
        QCOMPARE(focused->text(QAccessible::Name), picture->words(picture->current()));
        QVERIFY(focused->state().focused);
        QTest::keyClick(picture, Qt::Key_Down);
    }
    QCOMPARE(seen.size(), qsizetype(picture->itemCount()));
    // Along a link and back: child, its first link, the other end.
    QTest::keyClick(picture, Qt::Key_Home);
    QVERIFY(picture->words(picture->current()).startsWith(u"The child"_s));
    QTest::keyClick(picture, Qt::Key_Right);
    QVERIFY(picture->words(picture->current()).contains(u"a link between The child and"_s));
    QTest::keyClick(picture, Qt::Key_Right);
    QVERIFY(!picture->words(picture->current()).startsWith(u"The child"_s));
    QTest::keyClick(picture, Qt::Key_Tab);
    QVERIFY(!picture->hasFocus());
}

void LinksPageTest::theTableSaysTheSame()
{
    OpenCase open;
    QVERIFY(open.start(casefile::sample(OpenCase::noon())));
    LinksPage page(u"links"_s, open.session(), nullptr);
    showAlone(&page, QSize(1000, 900));
    const auto *picture = page.findChild<LinkPicture *>();
    const QString rows = rowsOf(page.findChild<WordTable *>(u"links"_s)).join(u'\n');
    const Links links = casefile::linksOf(open.record(), open.session().pack());
    for (const LinkEnd &end : links.ends)
        QVERIFY2(rows.contains(end.label), qPrintable(end.label));
    for (const casefile::Link &link : links.links)
        QVERIFY2(rows.contains(LinkPicture::roleWords(link)), qPrintable(link.role));
    QCOMPARE(picture->arrangement().boxes.size(), links.ends.size());
    QCOMPARE(picture->arrangement().strands.size(), links.links.size());
    // Nothing of it is in what "copy as text" takes away.
    QVERIFY(!page.plainText().contains(u"Rio"_s));
}

void LinksPageTest::whatAlsoAppearsElsewhere_data()
{
    QTest::addColumn<QString>("here");
    QTest::addColumn<QString>("there");
    QTest::addColumn<bool>("restricted");
    QTest::addColumn<bool>("told");
    QTest::newRow("the same") << u"HF26 XXX"_s << u"hf26xxx"_s << false << true;
    QTest::newRow("restricted") << u"HF26 XXX"_s << u"hf26xxx"_s << true << false;
    QTest::newRow("a part here") << u"HF26 X"_s << u"HF26 XXX"_s << false << false;
    QTest::newRow("the same part twice") << u"HF26 X"_s << u"HF26 X"_s << false << false;
    QTest::newRow("a gap") << u"HF26 ?XX"_s << u"HF26 ?XX"_s << false << false;
}

void LinksPageTest::whatAlsoAppearsElsewhere()
{
    QFETCH(QString, here);
    QFETCH(QString, there);
    QFETCH(bool, restricted);
    QFETCH(bool, told);
    casefile::Case other = casefile::newCase(u"A-0017"_s, OpenCase::noon());
    other.restricted = restricted;
    other.concernRecords = {{u"vehicles"_s, QJsonArray{vehicle(there)}}};
    casefile::Case record = casefile::newCase(u"A-0042"_s, OpenCase::noon());
    record.concernRecords = {{u"vehicles"_s, QJsonArray{vehicle(here)}}};
    OpenCase open;
    QVERIFY(open.start(record));
    bool isAdded = false;
    open.session().addCase(other, &open.session(), [&](const Result<QByteArray> &added) { isAdded = added.has_value(); });
    QVERIFY(QTest::qWaitFor([&] { return isAdded; }, 20000));
    LinksPage page(u"links"_s, open.session(), nullptr);
    showAlone(&page, QSize(1000, 900));
    QCOMPARE(rowsOf(page.findChild<WordTable *>(u"links"_s)).join(u'\n').contains(u"Also in A-0017"_s), told);
    QCOMPARE(page.findChild<LinkPicture *>()->words(1).contains(u"Also in A-0017"_s), told);
    // A part is found by searching all the same, unless the case is restricted.
    QStringList found;
    for (const session::CaseEntry *entry : open.session().search(u"hf26x"_s))
        found << entry->summary.reference;
    QCOMPARE(found.contains(u"A-0017"_s), !restricted);
    QVERIFY(found.contains(u"A-0042"_s));
}

void LinksPageTest::itLeavesInThePoliceReportOnly()
{
    const casefile::Case record = casefile::sample(OpenCase::noon());
    const auto text = [&](const QString &name, report::Audience audience) {
        report::Options options;
        options.now = OpenCase::noon();
        options.audience = audience;
        const auto made = report::makeDocument(name, record, record.assessments.size() - 1, content::Pack::builtIn(), options);
        return made ? report::plainText(*made) : QString();
    };
    const QString police = text(u"police-information-report"_s, report::Audience::Full);
    QVERIFY(police.contains(u"Drives it"_s) && police.contains(u"Was taken there"_s));
    QVERIFY(police.contains(content::Pack::builtIn().words(u"links.child"_s)));
    for (const char *id : {"cp-1", "cv-1", "cl-1", "ck-1"})
        QVERIFY2(!police.contains(QString::fromLatin1(id)), id);
    QVERIFY(!text(u"full-assessment"_s, report::Audience::Full).contains(u"Drives it"_s));
    QVERIFY(!text(u"full-assessment"_s, report::Audience::Parents).contains(u"Drives it"_s));
}

void LinksPageTest::nothingRecordedYet()
{
    OpenCase open;
    QVERIFY(open.start());
    LinksPage page(u"links"_s, open.session(), nullptr);
    showAlone(&page, QSize(1000, 900));
    QVERIFY(page.findChild<LinkPicture *>()->isHidden());
    QVERIFY(page.findChild<WordTable *>(u"links"_s)->isHidden());
}

}  // namespace holdfast::tests
