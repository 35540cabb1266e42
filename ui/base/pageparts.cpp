#include "ui/base/pageparts.h"

#include <QSplitter>
#include <QTextBrowser>

namespace lantu {

QSplitter* sideBySide(QWidget* left, QWidget* right, int leftShare, int rightShare, QWidget* parent)
{
    constexpr int HandleWidth = 14;
    constexpr int UsualWidth = 1200; // of a page; only the proportion counts
    auto* parts = new QSplitter(Qt::Horizontal, parent);
    parts->addWidget(left);
    parts->addWidget(right);
    parts->setChildrenCollapsible(false);
    parts->setHandleWidth(HandleWidth);
    parts->setStretchFactor(0, leftShare);
    parts->setStretchFactor(1, rightShare);
    const int leftWidth = UsualWidth * leftShare / (leftShare + rightShare);
    parts->setSizes({leftWidth, UsualWidth - leftWidth});
    return parts;
}

QTextBrowser* createDetail(
    const QString& objectName, const QString& accessibleName, QWidget* parent)
{
    auto* detail = new QTextBrowser(parent);
    detail->setObjectName(objectName);
    detail->setAccessibleName(accessibleName);
    detail->setFrameShape(QFrame::NoFrame);
    detail->setOpenLinks(false);
    return detail;
}

} // namespace lantu
