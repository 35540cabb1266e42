#pragma once

#include "core/sheets/xml/xmlparser.h"

#include <QString>

#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

struct XML_ParserStruct;

namespace lantu {

/// The full parser behind parseXml(): expat, with document types refused.
class ExpatParser
{
public:
    /// Parses a document from its beginning.
    explicit ExpatParser(XmlHandler& handler);
    ~ExpatParser();
    Q_DISABLE_COPY_MOVE(ExpatParser)

    /// Goes on with a document in UTF-8 whose beginning something else has read, up to a place
    /// between tags. `openTags`, outermost first, are open there; `isOver` when the outermost one
    /// is closed already. Precondition: nothing was fed yet.
    void takeOver(const std::vector<std::string>& openTags, bool isOver);

    /// False when the handler had enough or the document is not well formed.
    bool feed(std::string_view bytes, bool isLast);
    /// What was wrong, for the log.
    [[nodiscard]] QString problem() const;

private:
    struct Callbacks;

    [[nodiscard]] bool isHeard() const { return !m_isMuted && !m_handler.stopped(); }

    XmlHandler& m_handler;
    std::unique_ptr<XML_ParserStruct, void (*)(XML_ParserStruct*)> m_parser;
    std::vector<std::pair<std::string_view, std::string_view>> m_attributes;
    qint64 m_fed = 0;
    bool m_hasDoctype = false;
    bool m_hasEndlessToken = false;
    bool m_isMuted = false; ///< while the tags are repeated that something else has reported
};

} // namespace lantu
