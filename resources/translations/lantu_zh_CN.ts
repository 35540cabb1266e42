<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AnnualReport</name>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind schedule or missed — constraint-type: %1; expected-type: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 indicators cannot be judged for lack of figures; that is neither progress nor delay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1. Overall progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the end of %1, %2% of the time of %3 (%4–%5) had gone. Verdicts are computed on the base %6 by the %7; each can be followed below to its figures and sources.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the plan prints it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as revised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2. Indicators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Constraint-type indicators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected-type indicators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No figure of a constraint-type indicator has come in for the plan&apos;s years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No figure of an expected-type indicator has come in for the plan&apos;s years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, sheet %2, cell %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unverified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3. Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan: %1 (%2, %3, published %4). %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 — %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> | </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: progress in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures up to the end of %1; made on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annual progress summary</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Lantu watches over a five-year plan. Without a command the window opens.

lantu [--db FILE|postgresql://user@host:port/name] [--lang zh_CN|en] [COMMAND …]
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
Exit code: 0 done, 1 done but something needs a person, 2 wrong usage, 3 failed and nothing changed.
</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AssessCommand</name>
    <message>
        <source>%1 is not a year of plan %2 (%3–%4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--basis takes printed or revised, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says for each indicator whether it is on schedule, and why</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CellValue</name>
    <message>
        <source>the number has too many digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is shown as “%1”, not as a plain number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no plain number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes of the file did not decode here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the cell holds %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartData</name>
    <message>
        <source>Standing at the end of each year, counted from the plan&apos;s first year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At current prices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At comparable prices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no figure yet; target %2; %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 in %3; target %4 in %5; %6.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartExport</name>
    <message>
        <source>A chart can be saved as .png, .svg or .pdf, not as “.%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartWords</name>
    <message>
        <source>Binding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>status not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>provisional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>final</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>revised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revised %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No figures yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>final or revised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>provisional or not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>base as printed in the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>base as revised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no official source seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other vintage or year missing: no growth to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>There is no format “%1”: table, csv or json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no year. Write it as 2024.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the plan (default: the current one)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how rows are printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the base as the plan prints it, or as revised</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>There is no command “%1”. “lantu --help” lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option “%1” is not known here. “lantu --help” lists all options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option “%1” needs a value after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no language “%1”: zh_CN or en.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CsvTable</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not UTF-8 text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no column “%2” in its first line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: row %2 has %3 fields, the first line has %4.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>The database %1 refused the change; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database %1 is in use by another program; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database %1 cannot be written: check that the file and its folder are writable, or choose another place with --db.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk with the database %1 is full: make room and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a Lantu database, or it is damaged: choose another file with --db or restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database server %1 cannot be reached: check address, name and network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database %1 cannot be opened: check that the folder exists and is writable, or choose another place with --db.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Derivation</name>
    <message>
        <source>The target is assigned from above (“%1”) and has not been entered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan gives the target in words only: “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan prints no target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan&apos;s target “%1” is no number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No figure has come in for %1 to %2. Target: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figure is for “%1”, the plan&apos;s target for “%2”: not comparable. %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress: %1; outlook: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Besides, a yearly target is assigned from above; it has not been entered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A figure used here is unverified: only a repost or an encyclopedia was seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the verdict is the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the verdict becomes %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the revised base %1 the completion is %2%; %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>default rules (linear)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan prints no base. Target %1; %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the plan prints it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>revised; the plan prints %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entered; the plan prints none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base %1 (%2), target %3; %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target is met.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The base already met the target; it is held: as expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The base already met the target; it is no longer held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last year is over and the target is not met.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target is not met yet. Without a base no schedule can be drawn: enter the figure of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still needed: %1; one figure shows no pace yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The base lies at the target itself, which is still to be passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completion: (%1 − %2) ÷ (%3 − %2) = %4 ÷ %5 = %6%.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A multiple of the base cannot be judged without the base: enter the figure of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room under the ceiling: %1 − %2 = %3; mean of the plan&apos;s years so far %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The latest year is above the ceiling, the mean of the period is within it: still as expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be kept every year, compared at the target&apos;s decimals: %1 against %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not kept in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept: as expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No figure for %1: judged on the years that are there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A yearly rate of −100% or less cannot be averaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target: %1 a year on average. Yearly rates: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geometric mean of %1 years: %2% a year against %3%.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be measured against %1, of which there is no figure for the same years at the same price basis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yearly rates: %1. %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geometric means of the %1 years both have: %2% against %3%; the target is “%4”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reference is taken to go on at its mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>provisional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>final</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>revised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unverified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time gone: %1 ÷ %2 = %3%. Completion to time: %4 ÷ %3 = %5 (ahead from %6, on schedule from %7, slightly behind from %8).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 a year (%2% a year)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remaining years: %1. Needed: %2; so far %3 a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target over the plan: %1. Yearly figures: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of a total of zero or less no share can be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The years that are there do not reach the target, and years are missing: neither met nor missed can be said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time the figures stand for: %1%. Completion to time: %2 ÷ %1 = %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed in each of the %1 years without a figure: %2; so far %3 a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum: %1 = %2. Completion: %2 ÷ %3 = %4%.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(1 − %1%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reduction of 100% or more cannot be chained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chained: %1 = %2, a reduction of %3%. Completion: ln %2 ÷ ln(1 − %4%) = %5%.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DrawCommands</name>
    <message>
        <source>Name one indicator and a file: lantu chart INDICATOR --out FILE.png|svg|pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no indicator “%1” in plan %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give year and file: lantu report --year Y --out FILE.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no report “%1”; there is: annual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These characters print, but cannot be searched in the PDF: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draws one indicator over the plan&apos;s years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>writes a year&apos;s progress summary as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileWriter</name>
    <message>
        <source>Cannot write “%1”: %2. Choose another folder or close the program that has the file open.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message>
        <source>%1: %2 values would be taken, %3 need a decision; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: nothing new; %2 values need a decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: imported as batch %2; %3 values taken, %4 need a decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--accept takes new, revisions or all, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no whole year: half years and quarters cannot be imported yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name at least one file: lantu import FILE…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes the figures of spreadsheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the year of figures for which the file names none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the region&apos;s name in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only shows what would happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is taken without asking</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>a growth rate, and no indicator of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not an indicator of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a growth rate is not the level “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file names no year: give it with --year, or write it into the header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the cell gives no number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is outside the plan (%2–%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no unit is stated; the plan counts in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stated in %1; the plan counts in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the figure is for “%1”, the plan&apos;s for “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>differs from %1 by a factor of a thousand or more: check the unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the base year: kept as a revised base beside the printed one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be opened: %2. Check its name and whether you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no table of figures: there must be a header line with a column for the indicator (指标) and at least one for a year or value.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportRepository</name>
    <message>
        <source>%1 was changed by somebody else since the preview: nothing was taken, please preview again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch %1 was taken back before; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no batch %1 in plan %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IndicatorTable</name>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average or total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1</source>
        <comment>year column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completion %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>constraint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>judged at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>provisional: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unverified: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assigned target not entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the main indicators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the main indicators (continued)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Constraint-type indicators in bold. [ ] five-year total; — no figure; … year to come. Base and target as the plan prints them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures as published, with at most two decimals unless base or target have more. Completion is linear from the base to the target; kinds without a distance have none. Time is counted to the end of the year of the last figure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan names no lead agencies; none have been entered yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IndicatorTexts</name>
    <message>
        <source>current prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comparable prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>constant prices of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row is whole and unambiguous.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column of a lone value was inferred from its meaning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cell is damaged, or its column cannot be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>constraint-type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected-type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>base %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time gone %1%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row as it stands in the plan&apos;s text, cell by cell:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Integrity</name>
    <message>
        <source>The database file is damaged: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure %1: “%2” is no number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure %1: “%2” is no period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure %1 is in force, but no source states it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure %1 still counts a source of an import that was taken back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeepCommands</name>
    <message>
        <source>Name one import: lantu undo BATCH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import %1 was taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database %1 is in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes an import back whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checks that what is stored fits together</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ObservationsCommand</name>
    <message>
        <source>There is no indicator “%1” in plan %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lists figures, one row for each place that states one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only this indicator</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PdfText</name>
    <message>
        <source>The pages could not be made into a PDF file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanCommands</name>
    <message>
        <source>lists the plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lists the places of a plan&apos;s text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lists a plan&apos;s indicators with base and target</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanPackage</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no plan description: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must give an id and the years base &lt; first ≤ last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, row %2: “%3” cannot stand in column “%4”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2” refers to “%3”, which is not in the package.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportWriter</name>
    <message>
        <source>The report&apos;s pages could not be painted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rollup</name>
    <message>
        <source>%1 %2</source>
        <comment>count, verdict</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of %1 main indicators, %2 are constraint-type: %3; %4 are expected-type: %5.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Schema</name>
    <message>
        <source>The database %1 was written by a newer Lantu (schema %2, this one knows %3). Update this Lantu to open it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>achieved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>achieved early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ahead of schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slightly behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>well behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not comparable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs an effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unlikely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Vintages</name>
    <message>
        <source>of unstated vintage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>provisional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>final</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>revised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>already on record: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing on record for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on record: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another value of the same vintage; %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a later vintage; %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an earlier vintage, kept beside the one in use; %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stated in %1 too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 states another value: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkbookReader</name>
    <message>
        <source>%1 was not found. Check whether it was moved or renamed, and choose it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a folder. Choose a spreadsheet file inside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be opened. Check that you may read it and that no other program has locked it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty. Choose a file with data in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is an Excel 97–2003 or WPS file (.xls, .et), which this version does not read yet. Save it as .xlsx in Excel or WPS and import that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is protected with a password. Remove the password in Excel or WPS, save it and import it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is an OpenDocument file (.ods), which this version does not read yet. Save it as .xlsx and import that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a binary Excel file (.xlsb), which Lantu does not read. Save it as .xlsx in Excel or WPS and import that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a web page under a spreadsheet&apos;s name. Open it in Excel or WPS, save it as .xlsx and import that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a spreadsheet. Choose an .xlsx file or a text file with columns (.csv).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged or incomplete. Copy it again from where it came from, or save it anew in Excel or WPS, and import it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds more than Lantu reads from one file. Keep only the sheets you need and import it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lantu::BatchTableModel</name>
    <message>
        <source>taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lantu::DataPage</name>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imports so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take an import back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back all values of %1 (%2)? They stay on record as withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import %1 was taken back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lantu::ImportPanel</name>
    <message>
        <source>Take these values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop spreadsheets (.xlsx, .csv) here, or choose them with Ctrl+O. Nothing is stored before you have seen what will happen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of %3 values will be taken, %4 need your decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: all of it was there already; nothing was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was taken as import %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import %1 of %2:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lantu::ImportValueModel</name>
    <message>
        <source>%1 · %2</source>
        <comment>sheet, cell</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cell says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>already there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>revision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>differs in scope</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lantu::IndicatorDetail</name>
    <message>
        <source>How it was worked out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures and sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>progress, outlook</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lantu::IndicatorTableModel</name>
    <message>
        <source>constraint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completion %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lantu::IndicatorsPage</name>
    <message>
        <source>Indicators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by name or number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Constraint-type only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected-type only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year&apos;s PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the progress summary of this year as PDF (Ctrl+P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 indicators have figures up to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>constraint</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lantu::MainWindow</name>
    <message>
        <source>%1 — Lantu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every indicator: on schedule or not, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import spreadsheets, look into imports, take them back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import spreadsheets…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year&apos;s &amp;summary as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import spreadsheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx *.xlsm *.csv *.txt *.tsv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year&apos;s summary as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 progress.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was written: %2 pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lantu::MessageBar</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lantu::Navigation</name>
    <message>
        <source>Lantu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lantu::ObservationTableModel</name>
    <message>
        <source>unverified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, unverified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>file, cell</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, sheet “%2”, cell %3 says: %4 %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>provisional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>final</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>revised</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lantu::PageHeader</name>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1</source>
        <comment>year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base as printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base as revised</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lantu::Session</name>
    <message>
        <source>There is no plan “%1”. Known plans: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no indicator “%1”. “lantu indicators” lists them all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no import “%1”; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
