#include "core/store/plantextrepository.h"

#include "core/store/database.h"
#include "core/store/rows.h"

namespace lantu {

using namespace Qt::StringLiterals;

Result<> PlanTextRepository::replace(const QString& planId, const QList<TextParagraph>& paragraphs)
{
    auto cleared = m_database.run(
        u"DELETE FROM plan_paragraph WHERE plan_id = :plan"_s, {{u"plan"_s, planId}});
    if (!cleared)
        return Unexpected{cleared.error()};
    for (qsizetype i = 0; i < paragraphs.size(); ++i) {
        auto stored = m_database.run(uR"(
            INSERT INTO plan_paragraph (plan_id, ordinal, outline_id, is_title, content)
            VALUES (:plan, :ordinal, :outline, :is_title, :content))"_s,
            {{u"plan"_s, planId}, {u"ordinal"_s, i + 1}, {u"outline"_s, paragraphs[i].outlineId},
                {u"is_title"_s, paragraphs[i].isTitle ? 1 : 0},
                {u"content"_s, paragraphs[i].text}});
        if (!stored)
            return Unexpected{stored.error()};
    }
    return {};
}

Result<QList<TextParagraph>> PlanTextRepository::paragraphs(const QString& planId)
{
    auto query = m_database.run(uR"(
        SELECT outline_id, is_title, content
        FROM plan_paragraph WHERE plan_id = :plan ORDER BY ordinal)"_s,
        {{u"plan"_s, planId}});
    return collected<TextParagraph>(query, [](const QSqlQuery& row) {
        return TextParagraph{
            text(row, u"outline_id"_s), flag(row, u"is_title"_s), text(row, u"content"_s)};
    });
}

} // namespace lantu
