#include "ui/base/messagebar.h"
#include "ui/base/palette.h"
#include "ui/base/theme.h"

#include <QLabel>
#include <QTest>
#include <QToolButton>

using namespace lantu;
using namespace Qt::StringLiterals;

namespace {

/// What the bar is painted with, beside its text.
QColor backgroundOf(MessageBar& bar)
{
    bar.resize(400, 40);
    return bar.grab().toImage().pixelColor(bar.width() / 2, 2);
}

/// The edge at the left that tells an error from a note.
QColor edgeOf(MessageBar& bar)
{
    bar.resize(400, 40);
    return bar.grab().toImage().pixelColor(1, bar.height() / 2);
}

} // namespace

class TestMessageBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { applyTheme(Appearance::Light); }
    void bar_atFirst_isHidden();
    void error_shown_saysItsMessageOnly();
    void note_afterError_replacesIt();
    void closeButton_clicked_hides();
    void text_long_isWrapped();
    void kind_ofMessage_hasItsEdge();
    void theme_changed_followsWhileShown();
};

void TestMessageBar::bar_atFirst_isHidden()
{
    const MessageBar bar;
    QVERIFY(bar.isHidden());
    QVERIFY(bar.text().isEmpty());
}

void TestMessageBar::error_shown_saysItsMessageOnly()
{
    MessageBar bar;
    QTest::ignoreMessage(QtWarningMsg, "SELECT nothing");
    bar.showError({Error::Kind::Storage, u"The database is locked."_s, u"SELECT nothing"_s});
    QVERIFY(!bar.isHidden());
    QCOMPARE(bar.text(), u"The database is locked."_s);
}

void TestMessageBar::note_afterError_replacesIt()
{
    MessageBar bar;
    bar.showError({Error::Kind::Io, u"It cannot be read."_s, {}});
    bar.showNote(u"It was taken."_s);
    QCOMPARE(bar.text(), u"It was taken."_s);
}

void TestMessageBar::closeButton_clicked_hides()
{
    MessageBar bar;
    bar.showNote(u"It was taken."_s);
    auto* close = bar.findChild<QToolButton*>();
    QCOMPARE(close->accessibleName(), u"Close"_s);
    QTest::mouseClick(close, Qt::LeftButton);
    QVERIFY(bar.isHidden());
    QVERIFY(bar.text().isEmpty());
    bar.showNote(u"It was taken again."_s);
    QCOMPARE(bar.text(), u"It was taken again."_s);
}

void TestMessageBar::text_long_isWrapped()
{
    MessageBar bar;
    bar.showNote(u"短"_s);
    const int oneLine = bar.heightForWidth(300);
    bar.showNote(QString(400, u'长'));
    QVERIFY(bar.heightForWidth(300) > 3 * oneLine);
    QVERIFY(bar.minimumSizeHint().width() < 300);
}

void TestMessageBar::kind_ofMessage_hasItsEdge()
{
    MessageBar bar;
    bar.showNote(u"It was taken."_s);
    QCOMPARE(edgeOf(bar), Palette::light().accent);
    bar.showError({Error::Kind::Io, u"It cannot be read."_s, {}});
    QCOMPARE(edgeOf(bar), Palette::light().status(Progress::Behind));
}

void TestMessageBar::theme_changed_followsWhileShown()
{
    MessageBar bar;
    bar.showError({Error::Kind::Io, u"It cannot be read."_s, {}});
    QCOMPARE(backgroundOf(bar), Palette::light().band);
    applyTheme(Appearance::Dark);
    QCOMPARE(backgroundOf(bar), Palette::dark().band);
    QCOMPARE(edgeOf(bar), Palette::dark().status(Progress::Behind));
    QCOMPARE(bar.findChild<QLabel*>()->palette().color(QPalette::WindowText), Palette::dark().text);
    bar.hide();
    applyTheme(Appearance::Light);
    bar.showNote(u"It was taken."_s);
    QCOMPARE(backgroundOf(bar), Palette::light().band);
}

QTEST_MAIN(TestMessageBar)
#include "tst_messagebar.moc"
