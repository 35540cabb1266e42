#include "core/statistics/wordlist.h"

#include "core/base/csvtable.h"
#include "core/plan/codes.h"

#include <QRegularExpression>

#include <array>

namespace lantu {

using namespace Qt::StringLiterals;

namespace {

/// In the order of the enumeration, whose values are places in Patterns.
constexpr CodeTable<WordList, 19> Names{{
    {WordList::Estimate, "estimate"_L1},
    {WordList::Draft, "draft"_L1},
    {WordList::OtherTime, "other_time"_L1},
    {WordList::PartOfScope, "part_of_scope"_L1},
    {WordList::LimitingPlace, "limiting_place"_L1},
    {WordList::LimitingPeople, "limiting_people"_L1},
    {WordList::LimitingMeasure, "limiting_measure"_L1},
    {WordList::Comparing, "comparing"_L1},
    {WordList::LabelDoubt, "label_doubt"_L1},
    {WordList::LabelOutcome, "label_outcome"_L1},
    {WordList::PlanExpected, "plan_expected"_L1},
    {WordList::PlanWord, "plan_word"_L1},
    {WordList::PlanOutcome, "plan_outcome"_L1},
    {WordList::WiderPlace, "wider_place"_L1},
    {WordList::NoPlace, "no_place"_L1},
    {WordList::CalledAfterPlace, "called_after_place"_L1},
    {WordList::TitleTime, "title_time"_L1},
    {WordList::TitleTable, "title_table"_L1},
    {WordList::TitleField, "title_field"_L1},
}};

using Patterns = std::array<QRegularExpression, Names.size()>;

constexpr std::size_t placeOf(WordList list)
{
    return static_cast<std::size_t>(list);
}

Patterns readPatterns()
{
    std::array<QStringList, Names.size()> words;
    const auto table =
        CsvTable::read(u":/data/statistics/reading/words.csv"_s, {u"list"_s, u"words"_s});
    Q_ASSERT_X(table, "readPatterns", "words.csv cannot be read");
    for (qsizetype row = 0; row < table->rowCount(); ++row) {
        const auto list = valueOf(Names, table->field(row, u"list"_s));
        Q_ASSERT_X(list, "readPatterns", "a list of words.csv that no code asks for");
        words[placeOf(*list)] << table->field(row, u"words"_s);
    }
    Patterns patterns;
    for (std::size_t place = 0; place < patterns.size(); ++place) {
        // An empty pattern would find its words in every text.
        Q_ASSERT_X(!words[place].isEmpty(), "readPatterns", "a list without words");
        patterns[place].setPattern(words[place].join(u'|'));
        Q_ASSERT(patterns[place].isValid());
    }
    return patterns;
}

} // namespace

const QRegularExpression& wordsOf(WordList list)
{
    static const Patterns patterns = readPatterns();
    return patterns[placeOf(list)];
}

QString wordIn(WordList list, const QString& key)
{
    return wordsOf(list).match(key).captured();
}

QStringList wordListNames()
{
    QStringList names;
    for (const auto& [list, name] : Names)
        names << name;
    return names;
}

} // namespace lantu
