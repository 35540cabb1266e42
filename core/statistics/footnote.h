#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace lantu {

/// What free words beside a figure say of it: a remark in its row, or the point of a note that
/// speaks of it.
struct Remark {
    QString words;
    QString quote; ///< the words as printed, with the mark or the name that they begin with
    bool isOfRow = false; ///< stands in the figure's own row, and is about nothing else

    bool operator==(const Remark&) const = default;
};

/// One point of the notes around a table: ①为2021年数.
struct Footnote {
    QString mark; ///< ①, *, 1 (of ¹, [1] and 注1 alike); empty where it bears none
    Remark remark;
    QString key; ///< the words, folded

    bool operator==(const Footnote&) const = default;
};

/// What a note says of the whole table (以上数据为2021年数), of a kind of things in it
/// (表中人均指标按户籍人口计算) or of all but one (除森林覆盖率外).
struct GeneralRemark {
    Remark remark;
    QString kind; ///< folded, as it stands in the names; empty for all of them
    QString exception; ///< folded; empty where there is none
    std::optional<int> year = std::nullopt; ///< the one whose figures it speaks of (2025年为预计数)

    bool operator==(const GeneralRemark&) const = default;
};

/// The points of a line of notes, one for each sentence.
QList<Footnote> footnotesIn(const QString& line);

/// The marks in a name, a header or a value that a footnote may explain, as Footnote::mark.
QStringList footnoteMarksIn(const QString& text);

/// A text without them; NFKC would make digits of ① and ².
QString withoutFootnoteMarks(QString text);

/// What the notes say of something that bears `marks` or is called by one of `names`. A note that
/// only begins with a longer name (规上高新技术企业数 for 高新技术企业数) is not about it.
QList<Remark> remarksOn(
    const QStringList& marks, const QStringList& names, const QList<Footnote>& notes);

QList<GeneralRemark> generalRemarksIn(const QList<Footnote>& notes);

/// What notes say without a word of what they say it of, where it leaves something open:
/// 以上年数代替, 审核意见：数据有误. It may be said of any figure.
QList<Remark> looseRemarksIn(const QList<Footnote>& notes);

/// Whether it speaks of a figure of this name and year (empty where that is not known).
bool concerns(const GeneralRemark& remark, const QString& name, std::optional<int> year);

} // namespace lantu
