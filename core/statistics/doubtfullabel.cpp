#include "core/statistics/doubtfullabel.h"

#include "core/base/textfold.h"
#include "core/statistics/doubtfulwords.h"
#include "core/statistics/objection.h"
#include "core/statistics/wordlist.h"

#include <QRegularExpression>

namespace lantu {

QString limitingWordIn(const QString& label)
{
    const QString key = folded(label);
    for (const WordList list : {WordList::LimitingPlace, WordList::LimitingPeople,
             WordList::LimitingMeasure, WordList::Comparing, WordList::Draft})
        if (const QString word = wordIn(list, key); !word.isEmpty())
            return word;
    return {};
}

QString limitingWordOverPlacesIn(const QString& label)
{
    const QString key = folded(label);
    for (const WordList list :
        {WordList::LimitingPeople, WordList::LimitingMeasure, WordList::Draft})
        if (const QString word = wordIn(list, key); !word.isEmpty())
            return word;
    return {};
}

QString doubtfulLabelWordIn(const QString& label, const QStringList& regions)
{
    const QString key = folded(label);
    if (!key.contains(wordsOf(WordList::LabelOutcome))) {
        if (speaksOfPlan(label))
            return label;
        if (const QString word = doubtfulWordIn(label); !word.isEmpty())
            return word;
    }
    if (const QString word = limitingWordIn(label); !word.isEmpty())
        return word;
    if (const QString place = otherPlaceIn(label, regions); !place.isEmpty())
        return place;
    return wordIn(WordList::LabelDoubt, key);
}

} // namespace lantu
