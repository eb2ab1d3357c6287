// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0
#include "core/report/pdfmetadata.h"

#include <QColorSpace>

namespace holdfast::report::pdf {

namespace {

constexpr char Producer[] = "Holdfast " HOLDFAST_VERSION;

// Exactly these prefixes and all these fields: anything else is not a description in the eyes of PDF/A-2.
constexpr char Packet[] = R"(<?xpacket begin="%1" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
 xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
 xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
%8<pdfuaid:part>1</pdfuaid:part>
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">%2</rdf:li></rdf:Alt></dc:title>
%3%4<dc:language><rdf:Bag><rdf:li>%5</rdf:li></rdf:Bag></dc:language>
<xmp:CreateDate>%6</xmp:CreateDate><xmp:ModifyDate>%6</xmp:ModifyDate><xmp:MetadataDate>%6</xmp:MetadataDate>
<xmp:CreatorTool>%7</xmp:CreatorTool><pdf:Producer>%7</pdf:Producer>
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource"><pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType><pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289 that is followed</pdfaProperty:description></rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>)";

}  // namespace

int addInfo(Objects &objects, const Pages &pages, const QDateTime &created)
{
    const QByteArray date = literal("D:" + created.toUTC().toString(QStringLiteral("yyyyMMddHHmmss")).toLatin1() + "Z");
    QByteArray body = "<</Title" + text(pages.title);
    if (!pages.author.isEmpty())
        body += "/Author" + text(pages.author);
    if (!pages.subject.isEmpty())
        body += "/Subject" + text(pages.subject);
    return objects.add(body + "/Creator" + literal(Producer) + "/Producer" + literal(Producer) + "/CreationDate" + date + "/ModDate" +
                       date + ">>");
}

int addXmp(Objects &objects, const Pages &pages, const QDateTime &created, Standard standard)
{
    const QString author =
        pages.author.isEmpty()
            ? QString()
            : QStringLiteral("<dc:creator><rdf:Seq><rdf:li>%1</rdf:li></rdf:Seq></dc:creator>\n").arg(pages.author.toHtmlEscaped());
    const QString subject =
        pages.subject.isEmpty()
            ? QString()
            : QStringLiteral("<dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">%1</rdf:li></rdf:Alt></dc:description>\n")
                  .arg(pages.subject.toHtmlEscaped());
    const QString isArchive =
        standard == Standard::UaAndA ? QStringLiteral("<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>") : QString();
    // Several values at once, so that a per cent sign in one of them is only itself.
    const QString packet = QString::fromLatin1(Packet).arg(QString(QChar(0xFEFF)), pages.title.toHtmlEscaped(), author, subject,
                                                           pages.language, created.toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ssZ")),
                                                           QString::fromLatin1(Producer), isArchive);
    // Not compressed: archives read it without a PDF library.
    return objects.addStream("/Type/Metadata/Subtype/XML", packet.toUtf8(), false);
}

int addOutputIntent(Objects &objects)
{
    const int profile = objects.addStream("/N 3", QColorSpace(QColorSpace::SRgb).iccProfile());
    return objects.add(
        "<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB IEC61966-2.1)/Info(sRGB IEC61966-2.1)/DestOutputProfile " +
        reference(profile) + ">>");
}

}  // namespace holdfast::report::pdf
