#include "ui/reports/pdftext.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

#include <algorithm>
#include <array>
#include <exception>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

struct SharedGlyph {
    char16_t written;
    char16_t meant;
};

constexpr auto SharedGlyphs = std::to_array<SharedGlyph>({
#include "ui/reports/sharedglyphs.inc"
});

constexpr int Hexadecimal = 16;

/// One destination of a character map: a code point, or several in UTF-16.
QString meantDestination(QStringView digits)
{
    constexpr int DigitsOfOneCharacter = 4;
    if (digits.size() != DigitsOfOneCharacter)
        return u'<' + digits.toString() + u'>';
    const auto written = static_cast<char16_t>(digits.toUShort(nullptr, Hexadecimal));
    return u"<%1>"_s.arg(
        static_cast<uint>(meantCharacter(written)), DigitsOfOneCharacter, Hexadecimal, '0'_L1);
}

/// `<first> <last> <destination>` spelt out, since what was a run may be none any more.
QString spelledOut(uint first, uint last, uint destination)
{
    QString list;
    for (uint glyph = first; glyph <= last; ++glyph) {
        const auto written = u"%1"_s.arg(destination + glyph - first, 4, Hexadecimal, '0'_L1);
        list += meantDestination(written) + u' ';
    }
    return u'[' + list + u']';
}

QString withMeantCharacters(const QString& characterMap)
{
    static const QRegularExpression entry(
        u"<([0-9A-Fa-f]+)>\\s*<([0-9A-Fa-f]+)>\\s*(?:<([0-9A-Fa-f]+)>|\\[([^\\]]*)\\])"_s);
    static const QRegularExpression destination(u"<([0-9A-Fa-f]+)>"_s);
    QString mended;
    qsizetype done = 0;
    for (const auto& match : entry.globalMatch(characterMap)) {
        mended += QStringView(characterMap).sliced(done, match.capturedStart() - done);
        done = match.capturedEnd();
        mended += u'<' + match.captured(1) + u"> <"_s + match.captured(2) + u"> "_s;
        if (match.hasCaptured(3)) {
            mended += spelledOut(match.captured(1).toUInt(nullptr, Hexadecimal),
                match.captured(2).toUInt(nullptr, Hexadecimal),
                match.captured(3).toUInt(nullptr, Hexadecimal));
            continue;
        }
        mended += u'[';
        for (const auto& one : destination.globalMatch(match.captured(4)))
            mended += meantDestination(one.capturedView(1)) + u' ';
        mended += u']';
    }
    mended += QStringView(characterMap).sliced(done);
    return mended;
}

QPDFObjectHandle textObject(const QString& text)
{
    return QPDFObjectHandle::newUnicodeString(text.toStdString());
}

/// The pass over one document. The library throws; repairedPdf() catches.
class PdfRepair
{
public:
    explicit PdfRepair(const QByteArray& pdf)
    {
        m_pdf.setSuppressWarnings(true);
        m_pdf.processMemoryFile("report", pdf.constData(), static_cast<std::size_t>(pdf.size()));
    }

    void mendText()
    {
        for (auto& object : m_pdf.getAllObjects()) {
            if (!object.isDictionary() || !object.hasKey("/ToUnicode"))
                continue;
            auto stream = object.getKey("/ToUnicode");
            const auto data = stream.getStreamData();
            const QString map =
                QString::fromLatin1(reinterpret_cast<const char*>(data->getBuffer()),
                    static_cast<qsizetype>(data->getSize()));
            stream.replaceStreamData(withMeantCharacters(map).toStdString(),
                QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
        }
    }

    void describe(const PdfDescription& description)
    {
        auto information = m_pdf.getTrailer().getKey("/Info");
        setText(information, "/Title", description.title);
        setText(information, "/Author", description.author);
        setText(information, "/Subject", description.subject);
        setText(m_pdf.getRoot(), "/Lang", description.languageTag);
    }

    void addOutline(const QList<PdfOutlineEntry>& entries)
    {
        if (entries.isEmpty())
            return;
        auto root = m_pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        qsizetype next = 0;
        addChildren(root, entries, &next, 0);
        m_pdf.getRoot().replaceKey("/Outlines", root);
        m_pdf.getRoot().replaceKey("/PageMode", QPDFObjectHandle::newName("/UseOutlines"));
    }

    QByteArray write()
    {
        QPDFWriter writer(m_pdf);
        writer.setOutputMemory();
        writer.setObjectStreamMode(qpdf_o_generate);
        writer.setDeterministicID(true);
        writer.write();
        const auto buffer = writer.getBufferSharedPointer();
        return {reinterpret_cast<const char*>(buffer->getBuffer()),
            static_cast<qsizetype>(buffer->getSize())};
    }

private:
    static void setText(QPDFObjectHandle dictionary, const std::string& key, const QString& text)
    {
        if (dictionary.isDictionary() && !text.isEmpty())
            dictionary.replaceKey(key, textObject(text));
    }

    /// Takes the entries deeper than `level` that follow, as children of `parent`.
    void addChildren(
        QPDFObjectHandle parent, const QList<PdfOutlineEntry>& entries, qsizetype* next, int level)
    {
        QPDFObjectHandle previous = QPDFObjectHandle::newNull();
        int count = 0;
        while (*next < entries.size() && entries[*next].level > level) {
            const auto& entry = entries[(*next)++];
            auto item = m_pdf.makeIndirectObject(outlineItem(entry, parent));
            if (previous.isNull()) {
                parent.replaceKey("/First", item);
            } else {
                previous.replaceKey("/Next", item);
                item.replaceKey("/Prev", previous);
            }
            addChildren(item, entries, next, entry.level);
            previous = item;
            ++count;
        }
        if (count == 0)
            return;
        parent.replaceKey("/Last", previous);
        parent.replaceKey("/Count", QPDFObjectHandle::newInteger(count));
    }

    QPDFObjectHandle outlineItem(const PdfOutlineEntry& entry, const QPDFObjectHandle& parent)
    {
        auto page = m_pdf.getAllPages().at(static_cast<std::size_t>(entry.page));
        const double height = page.getKey("/MediaBox").getArrayItem(3).getNumericValue();
        auto destination = QPDFObjectHandle::newArray(
            {page, QPDFObjectHandle::newName("/XYZ"), QPDFObjectHandle::newNull(),
                QPDFObjectHandle::newReal(height - entry.top, 1), QPDFObjectHandle::newNull()});
        auto item = QPDFObjectHandle::newDictionary();
        item.replaceKey("/Title", textObject(entry.title));
        item.replaceKey("/Parent", parent);
        item.replaceKey("/Dest", destination);
        return item;
    }

    QPDF m_pdf;
};

} // namespace

char16_t meantCharacter(char16_t character)
{
    const auto found = std::lower_bound(SharedGlyphs.begin(), SharedGlyphs.end(), character,
        [](const SharedGlyph& glyph, char16_t wanted) { return glyph.written < wanted; });
    return found != SharedGlyphs.end() && found->written == character ? found->meant : character;
}

Result<QByteArray> repairedPdf(const QByteArray& pdf, const PdfDescription& description)
{
    try {
        PdfRepair repair(pdf);
        repair.mendText();
        repair.describe(description);
        repair.addOutline(description.outline);
        return repair.write();
    } catch (const std::exception& exception) {
        return failure(Error::Kind::Invalid,
            QCoreApplication::translate("PdfText", "The pages could not be made into a PDF file."),
            QString::fromUtf8(exception.what()));
    }
}

} // namespace lantu
