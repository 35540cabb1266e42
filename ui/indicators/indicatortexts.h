#pragma once

#include "ui/indicators/indicatorrow.h"

#include <QString>

namespace lantu {

/// Type, unit, base, target and price basis of an indicator on one line.
QString factsText(const IndicatorRow& row);

/// A person's verdict over the computed one, with who gave it; empty where nobody did.
QString judgementText(const Assessment& assessment, const Plan& plan);

/// The latest part of the year judged and what it says at its own date; empty where there is none.
QString interimText(const Assessment& assessment);

/// The steps of a derivation as a numbered list in HTML.
QString derivationHtml(const Assessment& assessment);

/// The row of the plan's table an indicator comes from, verbatim, and what is to be known about its
/// reading, in HTML. `plan:ID` links to its row in the text.
QString planHtml(const Indicator& indicator);

} // namespace lantu
