#pragma once

#include "core/sheets/ods/odsannotation.h"
#include "core/sheets/ods/odscell.h"
#include "core/sheets/ods/odsstyles.h"
#include "core/sheets/sheetbuilder.h"
#include "core/sheets/xml/xmlparser.h"

#include <QList>
#include <QString>

#include <memory>
#include <optional>
#include <string_view>

namespace lantu {

/// What all sheets of one .ods share.
struct OdsTables {
    OdsStyles styles;
    std::shared_ptr<CellTables> cells = std::make_shared<CellTables>();
    OdsCellMaker maker{*cells};
    /// How much may still come, against files made to exhaust memory.
    qsizetype cellsLeft = SheetBuilder::MaxCells;
    qsizetype hiddenLeft = 2 * SheetBuilder::MaxRows;
};

/// Hears what is inside one <table:table> of an .ods and fills a sheet with it. Repeated rows and
/// cells cost nothing while they are empty.
class OdsSheetParser
{
public:
    /// More repetitions than this of a row or cell with content are no table of anybody's.
    static constexpr int MaxRepeats = 16'384;

    /// The tables must outlive the parser.
    OdsSheetParser(const QString& name, OdsTables& tables);

    /// False for an element that is to be left out with all that is in it.
    bool startElement(std::string_view name, const XmlAttributes& attributes);
    void endElement(std::string_view name);
    void characters(std::string_view text);

    /// What made the sheet larger than we read, once that happened.
    [[nodiscard]] const std::optional<QString>& overflow() const { return m_overflow; }
    [[nodiscard]] Sheet finish(bool isHidden);

private:
    enum class Place { Table, Row, Cell, CoveredCell, Paragraph, Annotation };
    struct Columns {
        int first = 0;
        int last = 0;
        OdsStyles::Look look;
    };
    struct Range {
        int first = 0;
        int last = 0;
    };
    struct Span {
        int column = 0;
        int columns = 1;
        int rows = 1;
    };

    bool startInTable(std::string_view name, const XmlAttributes& attributes);
    bool startInParagraph(std::string_view name, const XmlAttributes& attributes);
    void addColumns(const XmlAttributes& attributes);
    void startRow(const XmlAttributes& attributes);
    void startCell(const XmlAttributes& attributes, Place place);
    bool startInCell(std::string_view name);
    void endCell();
    void endAnnotation(std::string_view name);
    void addCells();
    [[nodiscard]] OdsStyles::Look columnLook(int column);
    void endRow();
    void addRows(int count);
    void addSpaces(int count);
    void hideRows(int lastFilled);
    void hideColumns(int lastFilled);

    OdsTables& m_tables;
    SheetBuilder m_builder;
    Place m_place = Place::Table;
    QList<Columns> m_columns;
    QList<Range> m_hiddenColumns;
    QList<Range> m_hiddenRows;
    int m_columnCount = 0;
    int m_lastFilledColumn = -1;
    int m_lastFilledRow = -1;

    int m_row = 0;
    int m_rowsRepeated = 1;
    std::optional<OdsStyles::Look> m_rowLook;
    int m_column = 0;
    qsizetype m_columnsIndex = 0; ///< of the range that the last cell was in
    QList<CellList::Entry> m_rowCells;
    QList<Span> m_rowSpans;
    OdsRawCell m_cell;
    Place m_annotated = Place::Cell; ///< the kind of cell that has the annotation we are in
    OdsAnnotationParser m_annotation;
    std::optional<QString> m_overflow;
};

} // namespace lantu
