#pragma once

#include "core/base/result.h"
#include "core/sheets/readoptions.h"
#include "core/sheets/refusal.h"
#include "core/sheets/xml/xmlscanner.h"

#include <QByteArrayView>
#include <QString>

#include <optional>
#include <string_view>

namespace lantu {

class ZipPart;

/// `b` of `a:b`.
[[nodiscard]] inline std::string_view localName(std::string_view name)
{
    std::size_t start = 0;
    for (std::size_t i = 0; i < name.size() && start == 0; ++i)
        start = name[i] == ':' ? i + 1 : 0;
    return name.substr(start);
}

/// The attributes of one element; valid during the call that hands them out.
class XmlAttributes
{
public:
    explicit XmlAttributes(XmlAttributePairs pairs)
        : m_pairs(pairs)
    { }

    /// By the name as written, prefix included; empty when there is none.
    [[nodiscard]] std::string_view value(std::string_view name) const
    {
        for (const auto& [known, value] : m_pairs)
            if (known == name)
                return value;
        return {};
    }
    /// Of a prefixed attribute by its name after the prefix, whatever the prefix is.
    [[nodiscard]] std::string_view prefixedValue(std::string_view localName) const;
    [[nodiscard]] bool containsPrefixed(std::string_view localName) const;
    /// Calls with each name as written and its value.
    template <typename Function>
    void forEach(Function function) const
    {
        for (const auto& [name, value] : m_pairs)
            function(name, value);
    }
    /// Whether the value is `1` or `true`.
    [[nodiscard]] bool isTrue(std::string_view name) const;

private:
    XmlAttributePairs m_pairs;
};

/// Receives one XML part in document order. Elements come by local name, since writers choose
/// their prefixes freely; text is UTF-8 and comes in pieces.
class XmlHandler
{
public:
    XmlHandler() = default;
    virtual ~XmlHandler() = default;
    Q_DISABLE_COPY_MOVE(XmlHandler)

    virtual void startElement(std::string_view name, const XmlAttributes& attributes) = 0;
    virtual void endElement(std::string_view name);
    virtual void characters(std::string_view text);

    struct Stop {
        Refusal reason = Refusal::Damaged;
        QString detail;
    };
    [[nodiscard]] const std::optional<Stop>& stopped() const { return m_stop; }

protected:
    /// Ends the parsing; the file is refused for this reason.
    void stop(Refusal reason, const QString& detail) { m_stop = Stop{reason, detail}; }

private:
    std::optional<Stop> m_stop;
};

/// Parses the whole part, which must be well formed and without a document type declaration.
Result<> parseXml(ZipPart& part, XmlHandler& handler);

/// The same for a file that is XML itself; `fileName` is what messages call it.
Result<> parseXml(QByteArrayView bytes, const QString& fileName, XmlHandler& handler,
    ReadProgress* progress = nullptr);

} // namespace lantu
