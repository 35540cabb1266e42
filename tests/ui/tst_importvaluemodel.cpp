#include "tests/support/sampleplan.h"
#include "tests/support/testdatabase.h"
#include "ui/base/palette.h"
#include "ui/data/importvaluemodel.h"

#include <QAbstractItemModelTester>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

using namespace lantu;
using namespace Qt::StringLiterals;

namespace {

const QHash<QString, QString> Names{{u"sp-t1-01"_s, u"1 产值"_s}};

ImportValue valueWith(ImportAction action, const QString& cell)
{
    ImportValue value = sampleValue(cell, 2021, u"110.50"_s);
    value.action = action;
    value.reason = u"why "_s + cell;
    value.isTaken = action == ImportAction::New;
    return value;
}

/// A new figure, a conflict, a name the plan does not know, a cell that is no number, a dash.
QList<ImportValue> sampleValues()
{
    ImportValue unmatched = valueWith(ImportAction::Unmatched, u"B4"_s);
    unmatched.name = u"工业用电"_s;
    unmatched.indicatorId.clear();
    unmatched.unit = u"万千瓦时"_s;
    ImportValue unreadable = valueWith(ImportAction::Unreadable, u"B5"_s);
    unreadable.raw = u"#REF!"_s;
    unreadable.value.reset();
    ImportValue absent = valueWith(ImportAction::Absent, u"B6"_s);
    absent.raw = u"—"_s;
    absent.rawUnit.clear();
    absent.value.reset();
    absent.absence = AbsenceReason::NotPublished;
    absent.isTaken = true;
    return {valueWith(ImportAction::New, u"B2"_s), valueWith(ImportAction::Conflict, u"B3"_s),
        unmatched, unreadable, absent};
}

QModelIndex box(const ImportValueModel& model, int row)
{
    return model.index(row, ImportValueModel::TakeColumn);
}

/// For each row: x ticked, o not ticked, - no box; and ! where it cannot be changed.
QString ticks(const ImportValueModel& model)
{
    QString text;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QVariant state = box(model, row).data(Qt::CheckStateRole);
        text += !state.isValid() ? u'-' : state.toInt() == Qt::Checked ? u'x' : u'o';
        if (!(model.flags(box(model, row)) & Qt::ItemIsUserCheckable))
            text += u'!';
    }
    return text;
}

} // namespace

class TestImportValueModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void model_anyContent_keepsTheRules();
    void rows_ofPreview_arePrinted();
    void tick_whereAValueCanBeTaken_only();
    void tick_changed_isKeptAndTold();
    void tick_whereNothingCanBeTaken_isRefused();
    void ticks_ofAppliedImport_areOnlyShown();
    void colour_ofRow_tellsWhatNeedsAPerson();
    void rank_ofRow_putsWhatIsOpenFirst();
    void totals_addUpToAllValues();
    void keepTicks_keepsWhatIsStillTheSame();
    void action_everyKind_hasAWord();
};

void TestImportValueModel::model_anyContent_keepsTheRules()
{
    ImportValueModel model;
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setValues(sampleValues(), Names, true);
    QVERIFY(model.setData(box(model, 0), Qt::Unchecked, Qt::CheckStateRole));
    model.setValues({}, {}, false);
    QCOMPARE(model.rowCount(), 0);
}

void TestImportValueModel::rows_ofPreview_arePrinted()
{
    ImportValueModel model;
    model.setValues(sampleValues(), Names, true);
    const QStringList wanted{
        u" | 年报 · B2 | 产值 | 110.50 亿元 | 1 产值 | 2021 | 110.50 亿元 |  | new | why B2"_s,
        u" | 年报 · B3 | 产值 | 110.50 亿元 | 1 产值 | 2021 | 110.50 亿元 |  | conflict | why B3"_s,
        u" | 年报 · B4 | 工业用电 | 110.50 亿元 |  | 2021 |  |  | not in the plan | why B4"_s,
        u" | 年报 · B5 | 产值 | #REF! 亿元 | 1 产值 | 2021 |  |  | unreadable | why B5"_s,
        u" | 年报 · B6 | 产值 | — | 1 产值 | 2021 |  |  | no number | why B6"_s};
    QCOMPARE(printedRows(model), wanted);
}

void TestImportValueModel::tick_whereAValueCanBeTaken_only()
{
    ImportValueModel model;
    model.setValues(sampleValues(), Names, true);
    QCOMPARE(ticks(model), u"xo-!-!x"_s);
    // A figure without its year can be nobody's.
    auto values = sampleValues();
    values[0].period.reset();
    values[0].isTaken = false;
    model.setValues(values, Names, true);
    QCOMPARE(ticks(model), u"-!o-!-!x"_s);
    QVERIFY(!model.index(1, ImportValueModel::NameColumn).data(Qt::CheckStateRole).isValid());
}

void TestImportValueModel::tick_changed_isKeptAndTold()
{
    ImportValueModel model;
    model.setValues(sampleValues(), Names, true);
    const QSignalSpy taken(&model, &ImportValueModel::takenChanged);
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QVERIFY(model.setData(box(model, 1), Qt::Checked, Qt::CheckStateRole));
    QVERIFY(model.setData(box(model, 0), Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(ticks(model), u"ox-!-!x"_s);
    QVERIFY(!model.values()[0].isTaken);
    QVERIFY(model.values()[1].isTaken);
    QCOMPARE(taken.size(), 2);
    QCOMPARE(changed.size(), 2);
}

void TestImportValueModel::tick_whereNothingCanBeTaken_isRefused()
{
    ImportValueModel model;
    model.setValues(sampleValues(), Names, true);
    const QSignalSpy taken(&model, &ImportValueModel::takenChanged);
    for (const int row : {2, 3})
        QVERIFY(!model.setData(box(model, row), Qt::Checked, Qt::CheckStateRole));
    QVERIFY(!model.setData(
        model.index(0, ImportValueModel::NameColumn), Qt::Checked, Qt::CheckStateRole));
    QVERIFY(!model.setData(box(model, 0), u"x"_s, Qt::EditRole));
    QVERIFY(model.values() == sampleValues());
    QCOMPARE(taken.size(), 0);
}

void TestImportValueModel::ticks_ofAppliedImport_areOnlyShown()
{
    ImportValueModel model;
    model.setValues(sampleValues(), Names, false);
    QCOMPARE(ticks(model), u"x!o!-!-!x!"_s);
    QVERIFY(!model.setData(box(model, 0), Qt::Unchecked, Qt::CheckStateRole));
    QVERIFY(model.values() == sampleValues());
}

void TestImportValueModel::colour_ofRow_tellsWhatNeedsAPerson()
{
    ImportValueModel model;
    model.setValues(sampleValues(), Names, true);
    const Palette colours = Palette::forPlatform(QGuiApplication::palette());
    const auto colour = [&model](int row) {
        return model.index(row, ImportValueModel::ReasonColumn).data(Qt::ForegroundRole);
    };
    QVERIFY(!colour(0).isValid());
    QCOMPARE(colour(1).value<QColor>(), colours.statusText(Progress::Behind));
    QCOMPARE(colour(2).value<QColor>(), colours.mutedText);
    QCOMPARE(colour(3).value<QColor>(), colours.statusText(Progress::Behind));
    QVERIFY(!colour(4).isValid());
    // Decided: no longer open.
    QVERIFY(model.setData(box(model, 1), Qt::Checked, Qt::CheckStateRole));
    QVERIFY(!colour(1).isValid());
}

void TestImportValueModel::rank_ofRow_putsWhatIsOpenFirst()
{
    ImportValueModel model;
    model.setValues(sampleValues(), Names, true);
    const auto rank = [&model](int row) {
        return model.index(row, 0).data(ImportValueModel::RankRole).toInt();
    };
    // Conflict and unreadable, then new and absent, then what is not in the plan.
    QCOMPARE(rank(1), rank(3));
    QVERIFY(rank(1) < rank(0));
    QCOMPARE(rank(0), rank(4));
    QVERIFY(rank(0) < rank(2));
    // A name that is like an indicator's is a question, though no value can be taken yet.
    QList<ImportValue> values = sampleValues();
    values[2].suggestedId = u"sp-t1-01"_s;
    model.setValues(values, Names, true);
    QVERIFY(rank(1) < rank(2) && rank(2) < rank(0));
}

void TestImportValueModel::totals_addUpToAllValues()
{
    QCOMPARE(totalsText({}), QString());
    QCOMPARE(totalsText(sampleValues() + sampleValues().first(2)),
        u"2 new · 2 conflict · 1 not in the plan · 1 unreadable · 1 no number"_s);
}

void TestImportValueModel::keepTicks_keepsWhatIsStillTheSame()
{
    QList<ImportValue> before = sampleValues();
    before[0].isTaken = false;
    before[1].isTaken = true;
    QList<ImportValue> after = sampleValues();
    keepTicks(before, after);
    QCOMPARE(after, before);
    // What has become something else is decided anew.
    after = sampleValues();
    after[1].action = ImportAction::ScopeDiffers;
    after[0].value = Decimal(111, 0);
    keepTicks(before, after);
    QVERIFY(!after[1].isTaken);
    QVERIFY(after[0].isTaken);
}

void TestImportValueModel::action_everyKind_hasAWord()
{
    QStringList words;
    for (int i = 0; i <= static_cast<int>(ImportAction::ScopeDiffers); ++i)
        words << displayName(static_cast<ImportAction>(i));
    const QStringList wanted{u"new"_s, u"already there"_s, u"revision"_s, u"conflict"_s,
        u"not in the plan"_s, u"unreadable"_s, u"no number"_s, u"differs in scope"_s};
    QCOMPARE(words, wanted);
}

QTEST_MAIN(TestImportValueModel)
#include "tst_importvaluemodel.moc"
