// Writes a table of made-up figures: half of the cells are texts of which some 5,000 differ, half
// numbers with two decimals. The same size always gives the same content.

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <xlsxwriter.h>

namespace {

/// A plain linear congruential generator (Knuth's MMIX constants).
class Numbers
{
public:
    unsigned next(unsigned limit)
    {
        m_state = m_state * 6364136223846793005ULL + 1442695040888963407ULL;
        return static_cast<unsigned>((m_state >> 33) % limit);
    }

private:
    std::uint64_t m_state = 14;
};

std::string textOf(unsigned number)
{
    return "指标" + std::to_string(number) + "（万元）";
}

bool writeXlsx(const char* path, unsigned rows, unsigned columns)
{
    lxw_workbook* book = workbook_new(path);
    lxw_worksheet* sheet = workbook_add_worksheet(book, "合成数据");
    lxw_format* format = workbook_add_format(book);
    format_set_num_format(format, "0.00");
    Numbers numbers;
    for (unsigned row = 0; row < rows; ++row) {
        for (unsigned column = 0; column < columns; ++column) {
            const auto at = static_cast<lxw_col_t>(column);
            if (column % 2 == 0)
                worksheet_write_string(sheet, row, at, textOf(numbers.next(5000)).c_str(), nullptr);
            else
                worksheet_write_number(sheet, row, at, numbers.next(1'000'000) / 100.0, format);
        }
    }
    return workbook_close(book) == LXW_NO_ERROR;
}

bool writeCsv(const char* path, unsigned rows, unsigned columns)
{
    std::FILE* file = std::fopen(path, "wb");
    if (!file)
        return false;
    Numbers numbers;
    for (unsigned row = 0; row < rows; ++row) {
        for (unsigned column = 0; column < columns; ++column) {
            const char* separator = column + 1 == columns ? "\r\n" : ",";
            if (column % 2 == 0)
                std::fprintf(file, "%s%s", textOf(numbers.next(5000)).c_str(), separator);
            else
                std::fprintf(file, "%.2f%s", numbers.next(1'000'000) / 100.0, separator);
        }
    }
    return std::fclose(file) == 0;
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 4) {
        std::puts("usage: makesheet ROWS COLUMNS FILE.xlsx|csv");
        return 2;
    }
    const auto rows = static_cast<unsigned>(std::atoi(argv[1]));
    const auto columns = static_cast<unsigned>(std::atoi(argv[2]));
    const std::string path = argv[3];
    const bool isCsv = path.size() > 4 && path.compare(path.size() - 4, 4, ".csv") == 0;
    return (isCsv ? writeCsv : writeXlsx)(argv[3], rows, columns) ? 0 : 1;
}
