#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

/// How a plan's text is taken apart into lines: shared by what reads its outline and what cuts it.
namespace lantu {

/// The lines that hold anything, without the white space around them. A table of contents (目录 and
/// what follows, up to the first line that stands in it too) is no part of the text and left out.
QStringList planLines(const QString& text);

/// Full width digits, letters, brackets and punctuation as half width, place by place: as long as
/// `line`.
QString halfWidth(QStringView line);

/// A line in half width without any white space.
QString compacted(QStringView line);

/// True for a whole sentence, which no cell of a table is.
bool isSentence(QStringView line);

} // namespace lantu
