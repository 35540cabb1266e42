#include "core/sheets/xlsx/xlsxcomments.h"

#include "core/sheets/cellreference.h"
#include "core/sheets/xlsx/xlsxtext.h"
#include "core/sheets/xml/xmlparser.h"
#include "core/sheets/zipfile.h"

#include <QStringList>

#include <optional>
#include <string>

using namespace Qt::StringLiterals;

namespace lantu {

namespace {

class CommentsHandler final : public XmlHandler
{
public:
    explicit CommentsHandler(SheetBuilder& builder)
        : m_builder(builder)
    { }

    void startElement(std::string_view name, const XmlAttributes& attributes) override
    {
        if (name == "author") {
            m_text.clear();
            m_isText = true;
        } else if (name == "comment" || name == "threadedComment") {
            startComment(name, attributes);
        } else if (name == "rPh") {
            m_isPhonetic = true;
        } else if (name == "t" || (name == "text" && m_isThreaded)) {
            m_isText = !m_isPhonetic;
        }
    }

    void endElement(std::string_view name) override
    {
        if (name == "author")
            addAuthor();
        else if (name == "comment" || name == "threadedComment")
            endComment();
        else if (name == "rPh")
            m_isPhonetic = false;
        if (name == "author" || name == "t" || name == "text")
            m_isText = false;
        if (name == "threadedComment")
            m_isThreaded = false;
    }

    void characters(std::string_view text) override
    {
        if (!m_isText)
            return;
        m_text += text;
        if (m_text.size() > MaxTextSize)
            stop(Refusal::TooLarge, u"a comment is too long"_s);
    }

private:
    /// Bytes of one comment: more than a file may have of all of them is too much at once.
    static constexpr std::size_t MaxTextSize = 4 * CellTables::MaxCommentCharacters;

    void startComment(std::string_view name, const XmlAttributes& attributes)
    {
        m_isThreaded = name == "threadedComment";
        m_position = parseCellReference(attributes.value("ref"));
        const std::string_view author = attributes.value("authorId");
        m_author = m_authors.value(
            QByteArrayView(author.data(), static_cast<qsizetype>(author.size())).toInt());
        m_text.clear();
    }

    void addAuthor()
    {
        m_authors.append(decodeXlsxText(m_text));
        if (!m_builder.tables().countComment(m_authors.constLast().size()))
            stop(Refusal::TooLarge, u"too many authors"_s);
    }

    void endComment()
    {
        if (!m_position || (!m_isThreaded && m_builder.hasComment(*m_position)))
            return;
        if (!m_builder.addComment(*m_position, decodeXlsxText(m_text), m_author))
            stop(Refusal::TooLarge, u"too many comments"_s);
    }

    SheetBuilder& m_builder;
    QStringList m_authors;
    std::optional<CellPosition> m_position;
    QString m_author;
    std::string m_text;
    bool m_isThreaded = false; ///< its text stands in <text> itself
    bool m_isText = false;
    bool m_isPhonetic = false;
};

} // namespace

Result<> readXlsxComments(ZipFile& file, const QByteArray& partName, SheetBuilder& builder)
{
    auto part = file.openPart(partName);
    if (!part)
        return Unexpected{part.error()};
    CommentsHandler handler(builder);
    return parseXml(*part, handler);
}

} // namespace lantu
