#pragma once

#include "ui/reports/page.h"

class QPagedPaintDevice;
class QPainter;

namespace lantu {

/// Paints `page` into `target`, the whole sheet scaled to fit, for a preview as for paper. The
/// sheet itself is not painted.
void paintPage(QPainter* painter, const Page& page, const QRectF& target);

/// Paints all pages, each in its own orientation, to a PDF writer or a printer. False where the
/// device refuses.
bool paintPages(const PagedReport& report, QPagedPaintDevice* device);

} // namespace lantu
