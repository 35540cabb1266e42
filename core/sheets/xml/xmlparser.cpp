#include "core/sheets/xml/xmlparser.h"

#include "core/sheets/xml/expatparser.h"
#include "core/sheets/zipfile.h"

#include <algorithm>
#include <optional>
#include <vector>

using namespace Qt::StringLiterals;

namespace lantu {

namespace {

constexpr int ChunkSize = 64 * 1024;
// What the scanner holds at the most, waiting for the end of a tag or text.
constexpr std::size_t MaxHeld = 512 * 1024;

/// Where the XML comes from, piece by piece, and whom a refusal is about.
class PartSource
{
public:
    explicit PartSource(ZipPart& part)
        : m_part(part)
    { }

    Result<int> read(char* buffer, int size) { return m_part.read(buffer, size); }
    [[nodiscard]] Unexpected refused(Refusal reason, const QString& detail) const
    {
        return m_part.refused(reason, detail);
    }

private:
    ZipPart& m_part;
};

class FileSource
{
public:
    FileSource(QByteArrayView bytes, const QString& fileName, ReadProgress* progress)
        : m_bytes(bytes)
        , m_fileName(fileName)
        , m_progress(progress)
    {
        if (m_progress)
            m_progress->setTotal(bytes.size());
    }

    Result<int> read(char* buffer, int size)
    {
        if (m_progress && m_progress->isCancelled())
            return refused(Refusal::Cancelled, u"cancelled"_s);
        const qsizetype count = std::min<qsizetype>(size, m_bytes.size() - m_done);
        std::copy_n(m_bytes.data() + m_done, count, buffer);
        m_done += count;
        if (m_progress)
            m_progress->setDone(m_done);
        return static_cast<int>(count);
    }

    [[nodiscard]] Unexpected refused(Refusal reason, const QString& detail) const
    {
        return refuse(reason, m_fileName, detail);
    }

private:
    QByteArrayView m_bytes;
    const QString& m_fileName;
    ReadProgress* m_progress;
    qsizetype m_done = 0;
};

/// Parses a document that comes in pieces: the plain bulk of it with XmlScanner, and from the first
/// thing that is beyond it with expat, which also finds the words for what is wrong.
class XmlReading final : private XmlScanner::Listener
{
public:
    explicit XmlReading(XmlHandler& handler)
        : m_handler(handler)
        , m_scanner(*this)
    { }

    /// Room for the next piece.
    char* room()
    {
        m_bytes.resize(m_held + ChunkSize);
        return m_bytes.data() + m_held;
    }

    /// Parses what was put into the room; no bytes are the end. False: see refusal().
    bool take(int count)
    {
        const bool isLast = count == 0;
        const std::string_view bytes(m_bytes.data(), m_held + static_cast<std::size_t>(count));
        if (m_full)
            return m_full->feed(bytes, isLast);
        std::size_t done = 0;
        const auto state = m_scanner.scan(bytes, isLast, done);
        const std::string_view rest = bytes.substr(done);
        m_hasScanned = m_hasScanned || done > 0;
        if (state == XmlScanner::State::Ended)
            return false;
        if (state == XmlScanner::State::Unknown || rest.size() > MaxHeld)
            return handOver(rest, isLast);
        std::copy(rest.begin(), rest.end(), m_bytes.begin());
        m_held = rest.size();
        return true;
    }

    [[nodiscard]] XmlHandler::Stop refusal() const
    {
        return m_handler.stopped().value_or(
            XmlHandler::Stop{Refusal::Damaged, m_full ? m_full->problem() : QString()});
    }

private:
    bool handOver(std::string_view rest, bool isLast)
    {
        m_full.emplace(m_handler);
        if (m_hasScanned)
            m_full->takeOver(m_scanner.openTags(), m_scanner.isOver());
        m_held = 0;
        return m_full->feed(rest, isLast);
    }

    bool startTag(std::string_view name, XmlAttributePairs attributes) override
    {
        m_handler.startElement(localName(name), XmlAttributes(attributes));
        return !m_handler.stopped();
    }

    bool endTag(std::string_view name) override
    {
        m_handler.endElement(localName(name));
        return !m_handler.stopped();
    }

    bool text(std::string_view text) override
    {
        m_handler.characters(text);
        return !m_handler.stopped();
    }

    XmlHandler& m_handler;
    XmlScanner m_scanner;
    std::optional<ExpatParser> m_full;
    std::vector<char> m_bytes;
    std::size_t m_held = 0; ///< bytes at the front that are not parsed yet
    bool m_hasScanned = false;
};

template <typename Source>
Result<> parseFrom(Source source, XmlHandler& handler)
{
    XmlReading reading(handler);
    for (;;) {
        const auto count = source.read(reading.room(), ChunkSize);
        if (!count)
            return Unexpected{count.error()};
        if (!reading.take(*count)) {
            const XmlHandler::Stop refusal = reading.refusal();
            return source.refused(refusal.reason, refusal.detail);
        }
        if (*count == 0)
            return {};
    }
}

} // namespace

std::string_view XmlAttributes::prefixedValue(std::string_view wanted) const
{
    for (const auto& [name, value] : m_pairs)
        if (name.size() > wanted.size() && localName(name) == wanted)
            return value;
    return {};
}

bool XmlAttributes::containsPrefixed(std::string_view wanted) const
{
    return std::any_of(m_pairs.begin(), m_pairs.end(), [wanted](const auto& pair) {
        return pair.first.size() > wanted.size() && localName(pair.first) == wanted;
    });
}

bool XmlAttributes::isTrue(std::string_view name) const
{
    const std::string_view text = value(name);
    return text == "1" || text == "true";
}

void XmlHandler::endElement(std::string_view) { }

void XmlHandler::characters(std::string_view) { }

Result<> parseXml(ZipPart& part, XmlHandler& handler)
{
    return parseFrom(PartSource(part), handler);
}

Result<> parseXml(
    QByteArrayView bytes, const QString& fileName, XmlHandler& handler, ReadProgress* progress)
{
    return parseFrom(FileSource(bytes, fileName, progress), handler);
}

} // namespace lantu
