#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace lantu {

/// What free words beside a figure say of it: a remark in its row, or the point of a note that
/// speaks of it.
struct Remark {
    QString words;
    QString quote; ///< the words as printed, with the mark or the name that they begin with

    bool operator==(const Remark&) const = default;
};

/// One point of the notes around a table: ①为2021年数.
struct Footnote {
    QString mark; ///< ①, *, 1 (of ¹, [1] and 注1 alike); empty where it bears none
    Remark remark;

    bool operator==(const Footnote&) const = default;
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

/// What the notes say of the whole table (以上数据为2021年数), or of a kind of things in it that
/// `name` belongs to (表中人均指标按户籍人口计算).
QList<Remark> remarksOnAll(const QString& name, const QList<Footnote>& notes);

} // namespace lantu
