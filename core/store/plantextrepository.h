#pragma once

#include "core/base/result.h"
#include "core/plan/text/textparagraph.h"

#include <QList>

namespace lantu {

class Database;

/// The texts of plans.
class PlanTextRepository
{
public:
    explicit PlanTextRepository(Database& database)
        : m_database(database)
    { }

    /// Puts `paragraphs` in the place of the plan's text, as part of the caller's transaction.
    Result<> replace(const QString& planId, const QList<TextParagraph>& paragraphs);
    /// The whole text in its order; nothing where the plan came without.
    Result<QList<TextParagraph>> paragraphs(const QString& planId);

private:
    Database& m_database;
};

} // namespace lantu
