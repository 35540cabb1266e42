#include "core/statistics/doubtfulwords.h"

#include "core/base/textfold.h"
#include "core/statistics/wordlist.h"

namespace lantu {

QString estimateWordIn(const QString& text)
{
    return wordIn(WordList::Estimate, folded(text));
}

QString draftWordIn(const QString& text)
{
    return wordIn(WordList::Draft, folded(text));
}

QString doubtfulWordIn(const QString& text)
{
    const QString key = folded(text);
    for (const WordList list :
        {WordList::Estimate, WordList::OtherTime, WordList::PartOfScope, WordList::Draft})
        if (const QString word = wordIn(list, key); !word.isEmpty())
            return word;
    return {};
}

} // namespace lantu
