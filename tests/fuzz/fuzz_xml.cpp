// Reads bytes as XML twice, with expat alone and as the readers do, where a scanner of ours takes
// the plain bulk: both must hear the same, or both refuse.

#include "core/sheets/xml/expatparser.h"
#include "core/sheets/xml/xmlparser.h"

#include <cstdlib>

using namespace lantu;

namespace {

/// Writes down what it hears, text in one piece.
class Recorder final : public XmlHandler
{
public:
    void startElement(std::string_view name, const XmlAttributes& attributes) override
    {
        m_heard.append("\n<").append(name);
        attributes.forEach([this](std::string_view key, std::string_view value) {
            m_heard.append("\n@").append(key).append("=").append(value);
        });
        m_heard += "\n";
    }
    void endElement(std::string_view name) override { m_heard.append("\n/").append(name) += "\n"; }
    void characters(std::string_view text) override { m_heard += text; }

    [[nodiscard]] const std::string& heard() const { return m_heard; }

private:
    std::string m_heard;
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size)
{
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    Recorder expected;
    ExpatParser expat(expected);
    const bool isWellFormed = expat.feed(bytes, true);
    Recorder heard;
    const auto parsed = parseXml(
        QByteArrayView(bytes.data(), static_cast<qsizetype>(size)), QStringLiteral("file"), heard);
    if (parsed.has_value() != isWellFormed || (isWellFormed && heard.heard() != expected.heard()))
        std::abort();
    return 0;
}
