#pragma once

class QSplitter;
class QString;
class QTextBrowser;
class QWidget;

namespace lantu {

/// Two parts of a page side by side, with a handle to move between them. `leftShare` to
/// `rightShare` is how they divide what room there is.
QSplitter* sideBySide(
    QWidget* left, QWidget* right, int leftShare, int rightShare, QWidget* parent);

/// The text beside a list that tells of what is chosen there; its links are for the page to follow.
QTextBrowser* createDetail(
    const QString& objectName, const QString& accessibleName, QWidget* parent);

} // namespace lantu
