#include "core/sheets/xml/expatparser.h"

#include <expat.h>

using namespace Qt::StringLiterals;

namespace lantu {

namespace {

// A tag, comment or instruction longer than this is no spreadsheet's: it would be held whole,
// and older versions of expat scan it anew with every chunk.
constexpr XML_Index MaxTokenSize = 4 * 1024 * 1024;

} // namespace

/// What expat calls. A handler that stopped may still be called for the end of the same tag: it
/// hears no more.
struct ExpatParser::Callbacks {
    static void start(void* data, const char* name, const char** attributes)
    {
        auto* self = static_cast<ExpatParser*>(data);
        if (!self->isHeard())
            return;
        self->m_attributes.clear();
        for (const char** pair = attributes; *pair; pair += 2)
            self->m_attributes.emplace_back(pair[0], pair[1]);
        self->m_handler.startElement(localName(name), XmlAttributes(self->m_attributes));
        stopIfAsked(self);
    }

    static void end(void* data, const char* name)
    {
        auto* self = static_cast<ExpatParser*>(data);
        if (!self->isHeard())
            return;
        self->m_handler.endElement(localName(name));
        stopIfAsked(self);
    }

    static void characters(void* data, const char* text, int size)
    {
        auto* self = static_cast<ExpatParser*>(data);
        if (self->isHeard())
            self->m_handler.characters({text, static_cast<std::size_t>(size)});
    }

    static void doctype(void* data, const char*, const char*, const char*, int)
    {
        auto* self = static_cast<ExpatParser*>(data);
        self->m_hasDoctype = true;
        XML_StopParser(self->m_parser.get(), XML_FALSE);
    }

    static void stopIfAsked(ExpatParser* self)
    {
        if (self->m_handler.stopped())
            XML_StopParser(self->m_parser.get(), XML_FALSE);
    }
};

ExpatParser::ExpatParser(XmlHandler& handler)
    : m_handler(handler)
    , m_parser(XML_ParserCreate(nullptr), XML_ParserFree)
{
    XML_SetUserData(m_parser.get(), this);
    XML_SetElementHandler(m_parser.get(), Callbacks::start, Callbacks::end);
    XML_SetCharacterDataHandler(m_parser.get(), Callbacks::characters);
    XML_SetStartDoctypeDeclHandler(m_parser.get(), Callbacks::doctype);
}

ExpatParser::~ExpatParser() = default;

void ExpatParser::takeOver(const std::vector<std::string>& openTags, bool isOver)
{
    // The line break stands for what was scanned: a declaration after anything at all is an error.
    std::string before = isOver ? "\n<document/>" : "\n";
    for (const std::string& tag : openTags)
        before += '<' + tag + '>';
    m_isMuted = true;
    feed(before, false);
    m_isMuted = false;
}

bool ExpatParser::feed(std::string_view bytes, bool isLast)
{
    m_fed += static_cast<qint64>(bytes.size());
    if (XML_Parse(m_parser.get(), bytes.data(), static_cast<int>(bytes.size()), isLast)
        != XML_STATUS_OK)
        return false;
    const XML_Index tokenStart = XML_GetCurrentByteIndex(m_parser.get());
    m_hasEndlessToken = tokenStart >= 0 && m_fed - tokenStart > MaxTokenSize;
    return !m_hasEndlessToken;
}

QString ExpatParser::problem() const
{
    if (m_hasDoctype)
        return u"xml: DOCTYPE is not allowed"_s;
    if (m_hasEndlessToken)
        return u"xml: endless tag or comment"_s;
    return u"xml: "_s + QString::fromUtf8(XML_ErrorString(XML_GetErrorCode(m_parser.get())));
}

} // namespace lantu
