// Reads a spreadsheet as the program does and prints how many cells it holds.

#include "core/sheets/workbookreader.h"

#include <QTextStream>

int main(int argc, char** argv)
{
    QTextStream out(stdout);
    if (argc != 2) {
        out << "usage: readsheet FILE\n";
        return 2;
    }
    const auto workbook = lantu::readWorkbook(QString::fromLocal8Bit(argv[1]));
    if (!workbook) {
        out << workbook.error().message << '\n';
        return 1;
    }
    qsizetype cells = 0;
    for (const lantu::Sheet& sheet : workbook->sheets)
        cells += sheet.cells.size();
    out << cells << '\n';
    return 0;
}
