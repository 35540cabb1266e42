#pragma once

#include <QString>
#include <QStringList>

class QRegularExpression;

namespace lantu {

/// The lists of data/statistics/reading/words.csv, which says of each word why it is in one.
enum class WordList {
    Estimate,
    Draft,
    OtherTime,
    PartOfScope,
    LimitingPlace,
    LimitingPeople,
    LimitingMeasure,
    Comparing,
    LabelDoubt,
    LabelOutcome,
    PlanExpected,
    PlanWord,
    PlanOutcome,
    WiderPlace,
    NoPlace,
    CalledAfterPlace,
    TitleTime,
    TitleTable,
    TitleField,
};

/// All words of a list as one pattern for folded text. May be asked in any thread, and for every
/// cell of a yearbook: it is made once.
const QRegularExpression& wordsOf(WordList list);

/// The first words of a list that stand in a folded text; empty where none do.
QString wordIn(WordList list, const QString& key);

/// What the table calls its lists, in the order of WordList.
QStringList wordListNames();

} // namespace lantu
