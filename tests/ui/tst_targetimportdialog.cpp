#include "core/session/plandecisions.h"
#include "tests/ui/tst_sessionfixture.h"
#include "ui/decisions/targetimportdialog.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace lantu;
using namespace Qt::StringLiterals;

/// The targets of a year out of a spreadsheet, with the mouse and the keyboard.
class TestTargetImportDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void ticks_stayWhenTheDocumentIsTyped();
    void rows_sayWhatWasReadAndWhy();
    void taken_isStoredWithItsDocument();
    void heldBack_isTakenWhenTicked();
    void twoOfOneIndicator_areRefused();
    void withoutDocument_nothingIsTaken();
    void yearWithoutTargets_isSaid();
    void cancelled_storesNothing();

private:
    void open(const QString& text, int year = 2024);
    [[nodiscard]] QTreeWidget* rows() const
    {
        return m_dialog->findChild<QTreeWidget*>(u"targetRows"_s);
    }
    [[nodiscard]] QPushButton* takeButton() const
    {
        return m_dialog->findChild<QPushButton*>(u"takeTargets"_s);
    }
    [[nodiscard]] QString headline() const
    {
        return m_dialog->findChild<QLabel*>(u"outcomeHeadline"_s)->text();
    }
    [[nodiscard]] QString lines() const
    {
        return m_dialog->findChild<QLabel*>(u"outcomeLines"_s)->text();
    }
    [[nodiscard]] QList<YearlyTarget> targets() const
    {
        const auto all = m_fixture->session().decisions().yearlyTargets(m_fixture->plan().id);
        return all ? *all : QList<YearlyTarget>();
    }

    QTemporaryDir m_folder;
    std::unique_ptr<SessionFixture> m_fixture;
    std::unique_ptr<PlanContext> m_context;
    std::unique_ptr<TargetImportDialog> m_dialog;
};

void TestTargetImportDialog::init()
{
    m_dialog.reset();
    m_context.reset();
    m_fixture = SessionFixture::create();
    QVERIFY(m_fixture);
    m_context = std::make_unique<PlanContext>(m_fixture->session(), m_fixture->plan(), 2024);
}

void TestTargetImportDialog::open(const QString& text, int year)
{
    QFile file(m_folder.filePath(u"2024年计划草案.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text.toUtf8());
    file.close();
    m_context->setYear(year);
    m_dialog = std::make_unique<TargetImportDialog>(*m_context, file.fileName());
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
}

void TestTargetImportDialog::rows_sayWhatWasReadAndWhy()
{
    open(u"指标,单位,2024年计划\n地区生产总值,亿元,800以上\n火星人口,万人,1\n"_s);
    QCOMPARE(rows()->topLevelItemCount(), 2);
    const QTreeWidgetItem* output = rows()->topLevelItem(0);
    QCOMPARE(output->text(1), u"800以上"_s);
    QCOMPARE(output->text(2), u"at least 800 亿元"_s);
    QVERIFY(output->text(3).endsWith(u"!C2"_s));
    QCOMPARE(output->checkState(0), Qt::Checked);
    const QTreeWidgetItem* unknown = rows()->topLevelItem(1);
    QVERIFY(!unknown->data(0, Qt::CheckStateRole).isValid()); // no box to tick
    QCOMPARE(unknown->text(5), u"not an indicator of the plan"_s);
    QCOMPARE(headline(), u"1 targets of 2024 will be entered"_s);
}

void TestTargetImportDialog::taken_isStoredWithItsDocument()
{
    open(u"指标,单位,2024年计划\n地区生产总值,亿元,800\n"_s);
    auto* document = m_dialog->findChild<QLineEdit*>(u"targetsDocument"_s);
    QCOMPARE(document->text(), u"2024年计划草案"_s);
    document->setText(u"区2024年计划报告"_s);
    m_dialog->findChild<QLineEdit*>(u"targetsNumber"_s)->setText(u"路发改〔2024〕1号"_s);
    const QSignalSpy notes(m_dialog.get(), &TargetImportDialog::taken);
    QTest::mouseClick(takeButton(), Qt::LeftButton);
    QCOMPARE(notes.size(), 1);
    const auto stored = targets();
    QCOMPARE(stored.size(), 1);
    QCOMPARE(stored.first().raw, u"800"_s);
    QCOMPARE(stored.first().year, 2024);
    QCOMPARE(stored.first().document, u"区2024年计划报告"_s);
    QCOMPARE(stored.first().documentNumber, u"路发改〔2024〕1号"_s);
    QVERIFY(!m_dialog->isVisible());
}

void TestTargetImportDialog::heldBack_isTakenWhenTicked()
{
    open(u"指标,单位,2024年计划\n地区生产总值,亿元,80000\n常住人口城镇化率,%,70.8\n"_s);
    QTreeWidgetItem* farOff = rows()->topLevelItem(0);
    QCOMPARE(farOff->checkState(0), Qt::Unchecked);
    QCOMPARE(headline(), u"1 targets of 2024 will be entered"_s);
    QVERIFY(lines().contains(u"1 wait for a person"_s));
    // With the keyboard: the space bar ticks.
    rows()->setCurrentItem(farOff);
    QTest::keyClick(rows(), Qt::Key_Space);
    QCOMPARE(farOff->checkState(0), Qt::Checked);
    QCOMPARE(headline(), u"2 targets of 2024 will be entered"_s);
    QTest::mouseClick(takeButton(), Qt::LeftButton);
    QCOMPARE(targets().size(), 2);
}

void TestTargetImportDialog::twoOfOneIndicator_areRefused()
{
    open(u"指标,单位,2024年计划,2024年目标\n地区生产总值,亿元,800,810\n"_s);
    QVERIFY(!takeButton()->isEnabled());
    rows()->topLevelItem(0)->setCheckState(0, Qt::Checked);
    QVERIFY(takeButton()->isEnabled());
    rows()->topLevelItem(1)->setCheckState(0, Qt::Checked);
    QVERIFY(!takeButton()->isEnabled());
    QVERIFY(lines().contains(u"Tick one of the targets"_s));
    rows()->topLevelItem(0)->setCheckState(0, Qt::Unchecked);
    QTest::mouseClick(takeButton(), Qt::LeftButton);
    QCOMPARE(targets().size(), 1);
    QCOMPARE(targets().first().raw, u"810"_s);
}

void TestTargetImportDialog::withoutDocument_nothingIsTaken()
{
    open(u"指标,单位,2024年计划\n地区生产总值,亿元,800\n"_s);
    m_dialog->findChild<QLineEdit*>(u"targetsDocument"_s)->clear();
    QVERIFY(!takeButton()->isEnabled());
    QVERIFY(lines().contains(u"in which document"_s));
}

void TestTargetImportDialog::yearWithoutTargets_isSaid()
{
    // The window looks at 2022; the file is of 2024.
    open(u"指标,单位,2024年计划\n地区生产总值,亿元,800\n"_s, 2022);
    auto* year = m_dialog->findChild<QComboBox*>(u"targetsYear"_s);
    QCOMPARE(year->currentText(), u"2024"_s);
    QCOMPARE(rows()->topLevelItemCount(), 1);
    year->setCurrentIndex(year->findText(u"2022"_s));
    QCOMPARE(rows()->topLevelItemCount(), 0);
    QVERIFY(!takeButton()->isEnabled());
    QVERIFY2(headline().contains(u"states no targets of 2022"_s)
            || lines().contains(u"states no targets of 2022"_s),
        qPrintable(headline() + lines()));
    year->setCurrentIndex(year->findText(u"2024"_s));
    QCOMPARE(rows()->topLevelItemCount(), 1);
    QVERIFY(takeButton()->isEnabled());
}

void TestTargetImportDialog::cancelled_storesNothing()
{
    open(u"指标,单位,2024年计划\n地区生产总值,亿元,800\n"_s);
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
    QVERIFY(targets().isEmpty());
}

void TestTargetImportDialog::ticks_stayWhenTheDocumentIsTyped()
{
    open(u"指标,单位,2024年计划\n地区生产总值,亿元,80000\n常住人口城镇化率,%,70.8\n"_s);
    rows()->topLevelItem(0)->setCheckState(0, Qt::Checked);
    rows()->topLevelItem(1)->setCheckState(0, Qt::Unchecked);
    auto* document = m_dialog->findChild<QLineEdit*>(u"targetsDocument"_s);
    document->setFocus();
    document->selectAll();
    QTest::keyClicks(document, u"plan"_s);
    QTest::keyClick(document, Qt::Key_Tab);
    QTest::keyClicks(m_dialog->findChild<QLineEdit*>(u"targetsNumber"_s), u"1"_s);
    QTest::keyClick(m_dialog->findChild<QLineEdit*>(u"targetsNumber"_s), Qt::Key_Tab);
    QCOMPARE(rows()->topLevelItem(0)->checkState(0), Qt::Checked);
    QCOMPARE(rows()->topLevelItem(1)->checkState(0), Qt::Unchecked);
    auto* date = m_dialog->findChild<QLineEdit*>(u"targetsDate"_s);
    date->setText(u"soon"_s);
    QVERIFY(!takeButton()->isEnabled());
    QVERIFY(lines().contains(u"The date is not one"_s));
    date->setText(u"2024-02"_s);
    QTest::mouseClick(takeButton(), Qt::LeftButton);
    QCOMPARE(targets().size(), 1);
    QCOMPARE(targets().first().raw, u"80000"_s);
    QCOMPARE(targets().first().document, u"plan"_s);
    QCOMPARE(targets().first().decidedOn, u"2024-02"_s);
}

QTEST_MAIN(TestTargetImportDialog)
#include "tst_targetimportdialog.moc"
