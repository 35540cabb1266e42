#include "core/sheets/xmlparser.h"

#include "core/sheets/zipfile.h"

#include <algorithm>
#include <expat.h>
#include <memory>
#include <type_traits>

using namespace Qt::StringLiterals;

namespace lantu {

namespace {

constexpr int ChunkSize = 64 * 1024;
// A tag, comment or instruction longer than this is no spreadsheet's: it would be held whole,
// and older versions of expat scan it anew with every chunk.
constexpr XML_Index MaxTokenSize = 4 * 1024 * 1024;

struct ParserFreer {
    void operator()(XML_Parser parser) const { XML_ParserFree(parser); }
};
using ParserPointer = std::unique_ptr<std::remove_pointer_t<XML_Parser>, ParserFreer>;

/// What expat's callbacks work on.
struct Session {
    XML_Parser parser = nullptr;
    XmlHandler* handler = nullptr;
    bool hasDoctype = false;

    void stopIfAsked() const
    {
        if (handler->stopped())
            XML_StopParser(parser, XML_FALSE);
    }
};

std::string_view localName(std::string_view name)
{
    const auto colon = name.find(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

// A handler that stopped may still be called for the end of the same tag: it hears no more.

void onStart(void* data, const char* name, const char** attributes)
{
    const auto* session = static_cast<Session*>(data);
    if (session->handler->stopped())
        return;
    session->handler->startElement(localName(name), XmlAttributes(attributes));
    session->stopIfAsked();
}

void onEnd(void* data, const char* name)
{
    const auto* session = static_cast<Session*>(data);
    if (session->handler->stopped())
        return;
    session->handler->endElement(localName(name));
    session->stopIfAsked();
}

void onCharacters(void* data, const char* text, int size)
{
    const auto* session = static_cast<Session*>(data);
    if (!session->handler->stopped())
        session->handler->characters({text, static_cast<std::size_t>(size)});
}

void onDoctype(void* data, const char*, const char*, const char*, int)
{
    auto* session = static_cast<Session*>(data);
    session->hasDoctype = true;
    XML_StopParser(session->parser, XML_FALSE);
}

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

template <typename Source>
Unexpected refusedXml(const Source& source, const Session& session)
{
    if (const auto& stopped = session.handler->stopped())
        return source.refused(stopped->reason, stopped->detail);
    if (session.hasDoctype)
        return source.refused(Refusal::Damaged, u"xml: DOCTYPE is not allowed"_s);
    return source.refused(Refusal::Damaged,
        u"xml: line %1: %2"_s.arg(XML_GetCurrentLineNumber(session.parser))
            .arg(QString::fromUtf8(XML_ErrorString(XML_GetErrorCode(session.parser)))));
}

bool hasEndlessToken(XML_Parser parser, XML_Index fed)
{
    const XML_Index tokenStart = XML_GetCurrentByteIndex(parser);
    return tokenStart >= 0 && fed - tokenStart > MaxTokenSize;
}

template <typename Source>
Result<> parseFrom(Source source, XmlHandler& handler)
{
    const ParserPointer parser(XML_ParserCreate(nullptr));
    Session session{parser.get(), &handler};
    XML_SetUserData(parser.get(), &session);
    XML_SetElementHandler(parser.get(), onStart, onEnd);
    XML_SetCharacterDataHandler(parser.get(), onCharacters);
    XML_SetStartDoctypeDeclHandler(parser.get(), onDoctype);
    for (XML_Index fed = 0;;) {
        auto* buffer = static_cast<char*>(XML_GetBuffer(parser.get(), ChunkSize));
        if (!buffer)
            return refusedXml(source, session);
        const auto count = source.read(buffer, ChunkSize);
        if (!count)
            return Unexpected{count.error()};
        const bool isLast = *count == 0;
        if (XML_ParseBuffer(parser.get(), *count, isLast) != XML_STATUS_OK)
            return refusedXml(source, session);
        fed += *count;
        if (isLast)
            return {};
        if (hasEndlessToken(parser.get(), fed))
            return source.refused(Refusal::Damaged, u"xml: endless tag or comment"_s);
    }
}

} // namespace

std::string_view XmlAttributes::value(std::string_view name) const
{
    for (const char* const* pair = m_pairs; *pair; pair += 2) {
        if (name == pair[0])
            return pair[1];
    }
    return {};
}

std::string_view XmlAttributes::prefixedValue(std::string_view wanted) const
{
    for (const char* const* pair = m_pairs; *pair; pair += 2) {
        const std::string_view name = pair[0];
        if (name.size() > wanted.size() && localName(name) == wanted)
            return pair[1];
    }
    return {};
}

bool XmlAttributes::containsPrefixed(std::string_view wanted) const
{
    bool isFound = false;
    forEach([&](std::string_view name, std::string_view) {
        isFound = isFound || (name.size() > wanted.size() && localName(name) == wanted);
    });
    return isFound;
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
