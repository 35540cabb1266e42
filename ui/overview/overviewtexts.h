#pragma once

#include "core/rules/evaluation.h"

#include <QString>

class QTextDocument;

namespace lantu {

struct Palette;

/// What the overview says in words, as HTML. Links are `indicator:ID` and `slips:`; marks are
/// pictures `mark:CODE`, which addVerdictMarks() puts into a document.

/// What needs attention, binding first: reason, gap, pace needed, who leads.
QString attentionHtml(const Evaluation& evaluation, const Palette& colours);
/// Verdicts that changed since the year before, the worse ones first.
QString changesHtml(const Evaluation& evaluation, const Palette& colours);
/// Which figures have not come in up to the cut-off, by lead agency.
QString missingHtml(const Evaluation& evaluation, const Palette& colours);

void addVerdictMarks(QTextDocument* document, const Palette& colours, int extent, double ratio);

} // namespace lantu
