#pragma once

#include "core/base/decimal.h"
#include "core/base/period.h"

#include <QList>
#include <QString>
#include <QStringView>

#include <optional>

namespace lantu {

struct Plan;

/// Which of its vintages a figure is. Later ones replace earlier ones as the value in use; the
/// earlier ones stay on record.
enum class VintageStatus {
    Unstated, ///< the source does not say
    Provisional, ///< 初步核算
    Final, ///< 最终核实
    Revised, ///< 修订
};

/// Why there is no number. Never zero.
enum class AbsenceReason {
    NotPublished, ///< —, …, 未公布
    NotMeasurable, ///< 无法统计
    ExpectedToBeMet, ///< 预计完成
    AssignedFromAbove, ///< 完成上级下达指标
    InWords, ///< 适当正增长, 稳步提高
    NotReported, ///< an empty cell
    Unreadable, ///< damaged
};

/// One place that states a figure, down to the cell.
struct ObservationSource {
    QString batchId; ///< the import it came with
    QString file;
    QString sheet;
    QString cell; ///< `B4`
    QString raw; ///< what the cell said, verbatim
    QString rawUnit = {}; ///< the unit it was stated in, before any conversion
    QString title = {}; ///< the publication, where the file names one
    QString url = {};
    QString quote = {}; ///< the sentence, where the file gives one
    bool isVerified = true; ///< false where only a repost or an encyclopedia was seen

    /// Whether a person entered it from a document, which is `file`; `cell` is then its page and
    /// there is no sheet. Whatever comes out of a file stands on a sheet.
    [[nodiscard]] bool isByHand() const { return sheet.isEmpty(); }

    bool operator==(const ObservationSource&) const = default;
};

/// One value of one indicator in one period and vintage.
struct Observation {
    QString id;
    QString planId;
    QString indicatorId;
    Period period;
    Decimal value; ///< in the indicator's unit
    VintageStatus status = VintageStatus::Unstated;
    QString scope; ///< as the source states it; empty where it does not
    QString note;
    QList<ObservationSource> sources; ///< never empty once stored
    int rowVersion = 1;

    /// Whether an official source was seen.
    [[nodiscard]] bool isVerified() const;
    /// Whether a source calls itself practice data: a file or publication named 合成数据 or
    /// 演示数据. Everything made from such a figure says so too.
    [[nodiscard]] bool isSynthetic() const;

    bool operator==(const Observation&) const = default;
};

/// A period for which a source says why there is no value.
struct Absence {
    QString planId;
    QString indicatorId;
    Period period;
    AbsenceReason reason = AbsenceReason::NotReported;
    ObservationSource source;

    bool operator==(const Absence&) const = default;
};

/// The page of a document in the user's language, where it is a mere number; else as it was typed.
QString pageText(const QString& page);

/// Whether a text marks what it stands on as practice data.
bool marksSynthetic(const QString& text);

QString toCode(VintageStatus status); ///< `unstated`, `provisional`, `final`, `revised`
std::optional<VintageStatus> vintageStatusFromCode(QStringView code);
/// The word for a vintage in the user's language; empty where it is unstated.
QString displayName(VintageStatus status);
QString toCode(AbsenceReason reason); ///< `not_published`, …
std::optional<AbsenceReason> absenceReasonFromCode(QStringView code);
QString displayName(AbsenceReason reason);

/// The figures of whole years. Those of half years and quarters never enter a yearly series.
QList<Observation> wholeYears(const QList<Observation>& observations);

/// The others: figures of half years and quarters.
QList<Observation> partsOfYears(const QList<Observation>& observations);

/// The value in use for each period: of several vintages the latest (revised, final, provisional,
/// unstated, in this order), and of one vintage stated twice the one that stands later in
/// `observations`, which are in the order they were entered. The result is ordered by period.
QList<Observation> currentVintages(const QList<Observation>& observations);

/// The latest year for which any figure of the plan's own whole years is in force; the plan's first
/// year where there is none.
int latestDataYear(const Plan& plan, const QList<Observation>& observations);

} // namespace lantu
