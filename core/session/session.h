#pragma once

#include "core/plan/outlinenode.h"
#include "core/plan/text/textparagraph.h"
#include "core/rules/assess.h"
#include "core/statistics/importpreview.h"
#include "core/store/audittrail.h"
#include "core/store/database.h"
#include "core/store/databasepurpose.h"

#include <QObject>

#include <functional>
#include <memory>

namespace lantu {

class NameTeacher;
class PlanDecisions;
class PlanRules;

/// The open database as pages and commands use it: reads, edits, undo, and signals that tell what
/// changed. Lives on the thread that opened it.
class Session : public QObject
{
    Q_OBJECT

public:
    using Clock = std::function<QDateTime()>;

    /// Opens `location` (see Database::open) and loads the built-in plans it does not have yet.
    /// `person` is who stands in the audit trail. Conflict where the database was made for another
    /// purpose.
    static Result<std::unique_ptr<Session>> open(const QString& location, const QString& person,
        Clock clock = QDateTime::currentDateTimeUtc,
        DatabasePurpose purpose = DatabasePurpose::Records);
    ~Session() override;

    /// Who stands in the audit trail.
    [[nodiscard]] const QString& person() const { return m_person; }
    /// Where the data is, for people.
    [[nodiscard]] QString databaseName() const { return m_database->name(); }
    /// True when this opening made the database.
    [[nodiscard]] bool isNew() const { return m_isNew; }
    /// True for a database of practice data: whatever is made from it says 演示数据.
    [[nodiscard]] bool isPractice() const { return m_purpose == DatabasePurpose::Practice; }

    Result<QList<Plan>> plans();
    /// The plan with this id, or the current one where `id` is empty. NotFound with the known ids.
    Result<Plan> plan(const QString& id = {});
    Result<QList<OutlineNode>> outline(const QString& planId);
    /// The whole text of a plan as published, in its order; nothing where it came without.
    Result<QList<TextParagraph>> planText(const QString& planId);
    Result<QList<Indicator>> indicators(const QString& planId);
    /// Promises of the plan's text that are watched like rows of its table
    /// (Indicator::isCommitment), in the order of the text; never among indicators().
    Result<QList<Indicator>> commitments(const QString& planId);
    Result<Indicator> indicator(const QString& id);
    /// Built-in and taught names in force.
    Result<QList<IndicatorAlias>> aliases(const QString& planId);
    /// Ids of the plan's indicators that an agency, given by id or name, answers for.
    Result<QStringList> indicatorsOfAgency(const QString& planId, const QString& agency);
    Result<QList<Observation>> observations(const QString& planId, const QString& indicatorId = {});
    Result<QList<Absence>> absences(const QString& planId);
    Result<QList<ImportBatch>> batches(const QString& planId);
    Result<QList<ImportValue>> batchValues(const QString& planId, const QString& batchId);
    Result<QList<AuditEntry>> auditTrail(const QString& planId);

    /// What every indicator's verdict is computed from, in the order of the plan's table.
    Result<QList<AssessmentInput>> assessmentInputs(const Plan& plan, int year, Basis basis);
    /// The same of commitments().
    Result<QList<AssessmentInput>> commitmentInputs(const Plan& plan, int year, Basis basis);
    /// The last year of the plan's span with a figure of its table or a reference series.
    Result<int> latestDataYear(const Plan& plan);

    /// Everything a preview compares a file with.
    Result<ImportKnowledge> importKnowledge(const Plan& plan);
    /// Stores what is taken of a previewed file and returns the batch's id. Of a file whose bytes
    /// were imported before only what was held back then can still be taken; where nothing is left
    /// to take, the id is empty and nothing is stored.
    Result<QString> applyImport(const ImportBatch& batch);
    /// Takes a batch back whole.
    Result<> undoImport(const QString& batchId);

    /// Remembers a person's word that `alias` is another name of an indicator, with its audit
    /// entry; imports know it from then on. See NameTeacher for what is refused.
    Result<> rememberAlias(const QString& planId, const QString& indicatorId, const QString& alias);
    /// Takes rememberAlias() back.
    Result<> forgetAlias(const QString& planId, const QString& indicatorId, const QString& alias);
    /// Remembers that `name` never means an indicator: it is neither matched nor suggested again.
    Result<> rejectName(const QString& planId, const QString& indicatorId, const QString& name);
    /// Takes rejectName() back.
    Result<> forgetRejection(
        const QString& planId, const QString& indicatorId, const QString& name);

    /// Targets of single years, judgements and lead agencies: reads and edits.
    [[nodiscard]] PlanDecisions& decisions() const { return *m_decisions; }
    /// Rule sets, and which of them judges a plan: reads and edits.
    [[nodiscard]] PlanRules& rules() const { return *m_rules; }

    /// Checks that what is stored fits together and returns a sentence for each thing that does
    /// not.
    Result<QStringList> verify();

Q_SIGNALS:
    void observationsChanged(const QString& planId);
    void batchesChanged(const QString& planId);
    void namesChanged(const QString& planId);

private:
    Session(
        std::unique_ptr<Database> database, QString person, Clock clock, DatabasePurpose purpose);
    [[nodiscard]] ChangeStamp stamp() const;
    Result<> loadBuiltInPlans();
    using Teaching = Result<> (NameTeacher::*)(
        const QString& indicatorId, const QString& name, const ChangeStamp& stamp);
    Result<> teach(
        const QString& planId, const QString& indicatorId, const QString& name, Teaching teaching);

    std::unique_ptr<Database> m_database;
    QString m_person;
    Clock m_clock;
    DatabasePurpose m_purpose;
    PlanDecisions* m_decisions; ///< a child of this
    PlanRules* m_rules; ///< likewise
    bool m_isNew = false;
};

} // namespace lantu
