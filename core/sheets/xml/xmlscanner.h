#pragma once

#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace lantu {

/// Names and values of one tag's attributes, as written.
using XmlAttributePairs = std::span<const std::pair<std::string_view, std::string_view>>;

/// Reads the plain XML that spreadsheets nearly wholly consist of (tags, attributes, text, the five
/// entities, character references) many times faster than a full parser, and judges nothing: at
/// whatever it does not know, or does not like, it stops before it, and a full parser takes over.
/// What it accepts is well formed, in UTF-8.
class XmlScanner
{
public:
    /// Hears what is scanned; views are valid during the call. False ends the scanning.
    class Listener
    {
    public:
        virtual bool startTag(std::string_view name, XmlAttributePairs attributes) = 0;
        virtual bool endTag(std::string_view name) = 0;
        virtual bool text(std::string_view text) = 0;

    protected:
        ~Listener() = default;
    };

    explicit XmlScanner(Listener& listener)
        : m_listener(listener)
    { }

    enum class State {
        NeedsMore, ///< what is left of the bytes is the beginning of something
        Ended, ///< the listener had enough
        Unknown, ///< what is left of the bytes begins with something for a full parser
    };

    /// Scans as much of `bytes` as is whole, and says how many bytes that was. `isLast` when
    /// nothing comes behind them; then NeedsMore means that the document is whole and all of it was
    /// scanned.
    State scan(std::string_view bytes, bool isLast, std::size_t& done);

    /// The tags that are open, outermost first: what a full parser must know of to take over.
    [[nodiscard]] const std::vector<std::string>& openTags() const { return m_openTags; }
    /// Whether the outermost tag is closed.
    [[nodiscard]] bool isOver() const { return m_isOver; }

private:
    enum class Step { Taken, NeedsMore, Ended, Unknown };

    Step scanProlog(std::string_view& rest, bool isLast);
    Step scanText(std::string_view& rest, bool isLast);
    Step scanTag(std::string_view& rest);
    Step scanEndTag(std::string_view& text);
    Step scanStartTag(std::string_view& text);
    /// Up to the > or /> of the tag.
    Step scanAttributes(std::string_view& text);
    Step scanValue(std::string_view& text, std::string_view name);
    [[nodiscard]] bool hasTwins() const;

    Listener& m_listener;
    std::vector<std::string> m_openTags;
    std::vector<std::pair<std::string_view, std::string_view>> m_attributes;
    std::string m_decoded;
    bool m_isProlog = true; ///< nothing but white space may stand before the first tag
    bool m_isOver = false;
};

} // namespace lantu
