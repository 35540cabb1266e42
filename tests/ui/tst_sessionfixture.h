#pragma once

#include "core/session/session.h"
#include "tests/support/testdatabase.h"
#include "ui/base/messagebar.h"
#include "ui/window/plancontext.h"

#include <QFile>
#include <QTemporaryDir>

namespace lantu {

/// What a page works on: the built-in plans in a database of its own, at the end of 2024.
class SessionFixture
{
public:
    static std::unique_ptr<SessionFixture> create()
    {
        std::unique_ptr<SessionFixture> fixture(new SessionFixture);
        auto session = Session::open(fixture->path(u"规划.db"), QStringLiteral("王工"), [] {
            return QDateTime({2026, 3, 2}, {9, 30}, Qt::UTC);
        });
        const auto plan = session ? (*session)->plan() : Result<Plan>(Unexpected{session.error()});
        if (!plan) {
            qCritical().noquote() << errorText(plan.error());
            return nullptr;
        }
        fixture->m_session = std::move(*session);
        fixture->m_plan = *plan;
        return fixture;
    }

    static QString published()
    {
        return QStringLiteral(LANTU_SOURCE_DIR "/data/statistics/luqiao-published.csv");
    }

    [[nodiscard]] Session& session() const { return *m_session; }
    [[nodiscard]] const Plan& plan() const { return m_plan; }

    [[nodiscard]] QString path(QStringView name) const
    {
        return m_folder.filePath(name.toString());
    }

    /// Writes a file of `lines` under a head of 指标,年份,数值,单位 and returns its path.
    [[nodiscard]] QString csvFile(QStringView name, const QStringList& lines) const
    {
        return textFile(name,
            QStringLiteral("指标,年份,数值,单位\n") + lines.join(u'\n') + QStringLiteral("\n"));
    }

    [[nodiscard]] QString textFile(QStringView name, const QString& text) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
            qCritical().noquote() << file.errorString();
        return file.fileName();
    }

    /// Imports a file as another desk would; the batch's id, or the error's text.
    [[nodiscard]] QString importFile(const QString& file) const
    {
        const auto knowledge = m_session->importKnowledge(m_plan);
        if (!knowledge)
            return errorText(knowledge.error());
        const auto batch = previewFile(file, *knowledge, ImportOptions{});
        if (!batch)
            return errorText(batch.error());
        const auto id = m_session->applyImport(*batch);
        return id ? *id : errorText(id.error());
    }

    /// Period and value of an indicator's figures.
    [[nodiscard]] QStringList figures(const QString& indicatorId) const
    {
        QStringList lines;
        const auto observations = m_session->observations(m_plan.id, indicatorId);
        if (!observations)
            return {errorText(observations.error())};
        for (const Observation& one : *observations)
            lines << one.period.code() + u' ' + one.value.toString();
        return lines;
    }

private:
    SessionFixture() = default;

    QTemporaryDir m_folder;
    std::unique_ptr<Session> m_session;
    Plan m_plan;
};

} // namespace lantu
