<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AnnualReport</name>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Behind schedule or missed — constraint-type: %1; expected-type: %2.</source>
        <translation>进展滞后或未实现的指标，约束性：%1；预期性：%2。</translation>
    </message>
    <message>
        <source>%1 indicators cannot be judged for lack of figures; that is neither progress nor delay.</source>
        <translation>另有%1项指标因缺少数据暂不能评价，既不计为达到进度，也不计为滞后。</translation>
    </message>
    <message>
        <source>1. Overall progress</source>
        <translation>一、总体进展</translation>
    </message>
    <message>
        <source>At the end of %1, %2% of the time of %3 (%4–%5) had gone. Verdicts are computed on the base %6 by the %7; each can be followed below to its figures and sources.</source>
        <translation>截至%1年底，%3（%4—%5年）时间进度为%2%。进展评价以%6基期值为基础，采用%7；各项评价所依据的数据及出处详见后文。</translation>
    </message>
    <message>
        <source>as the plan prints it</source>
        <translation>规划所载</translation>
    </message>
    <message>
        <source>as revised</source>
        <translation>修订后的</translation>
    </message>
    <message>
        <source>2. Indicators</source>
        <translation>二、主要指标进展</translation>
    </message>
    <message>
        <source>No figure of a constraint-type indicator has come in for the plan&apos;s years.</source>
        <translation>约束性指标尚无规划期内数据。</translation>
    </message>
    <message>
        <source>No figure of an expected-type indicator has come in for the plan&apos;s years.</source>
        <translation>预期性指标尚无规划期内数据。</translation>
    </message>
    <message>
        <source>3. Sources</source>
        <translation>三、数据来源</translation>
    </message>
    <message>
        <source>Plan: %1 (%2, %3, published %4). %5</source>
        <translation>规划文本：《%1》（%2，编号%3，%4公布）。%5</translation>
    </message>
    <message>
        <source>%1: progress in %2</source>
        <translation>%1%2年度进展情况</translation>
    </message>
    <message>
        <source>Figures up to the end of %1; made on %2</source>
        <translation>数据截至%1年底　%2编制</translation>
    </message>
    <message>
        <source>Annual progress summary</source>
        <translation>规划年度进展情况</translation>
    </message>
    <message>
        <source>%1 (constraint-type)</source>
        <translation>%1（约束性）</translation>
    </message>
    <message>
        <source>%1 (expected-type)</source>
        <translation>%1（预期性）</translation>
    </message>
    <message>
        <source>How it was worked out: %1</source>
        <translation>计算过程：%1</translation>
    </message>
    <message>
        <source>(1) Constraint-type indicators</source>
        <translation>（一）约束性指标</translation>
    </message>
    <message>
        <source>(2) Expected-type indicators</source>
        <translation>（二）预期性指标</translation>
    </message>
    <message>
        <source>PRACTICE DATA</source>
        <translation>演示数据</translation>
    </message>
    <message>
        <source>Of %1 indicators the latest figure is of an earlier year; they are judged at that year.</source>
        <translation>已作评价的指标中，有%1项仅有以前年度数据，按数据所在年度评价。</translation>
    </message>
    <message>
        <source>%1 indicators have figures but no base to measure progress from.</source>
        <translation>另有%1项已有数据但缺基期值，未评进度。</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>progress, outlook</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>verdict</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1; %2% done, %3% of the time gone.</source>
        <translation>%1；完成进度%2%，时间进度%3%。</translation>
    </message>
    <message>
        <source>%1 (practice data)</source>
        <translation>%1（演示数据）</translation>
    </message>
    <message>
        <source>Annex: promises of the text</source>
        <translation>附：正文目标</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>
Exit code: 0 done, 1 done but something needs a person, 2 wrong usage, 3 failed and nothing changed.
</source>
        <translation>
退出码：0 已完成；1 已完成，但有事项需人工处理；2 用法有误；3 失败，未作任何改动。
</translation>
    </message>
    <message>
        <source>“%1” takes no “%2”. “lantu --help” lists what it takes.</source>
        <translation>命令“%1”不接受参数“%2”。用法见 lantu --help。</translation>
    </message>
    <message>
        <source>The output could not be written: check that there is room for it.</source>
        <translation>输出未能写入，请检查剩余空间。</translation>
    </message>
    <message>
        <source>Lantu watches over a five-year plan. Without a command the window opens.

lantu [--db FILE|postgresql://user@host:port/name] [--practice] [--lang zh_CN|en] [COMMAND …]

  --practice
      works on invented figures in a database of their own, marked everywhere
</source>
        <translation>蓝图：五年规划实施监测。不带命令时打开窗口。

lantu [--db 文件|postgresql://用户@主机:端口/库名] [--practice] [--lang zh_CN|en] [命令 …]

  --practice
      用虚构的演示数据练习，单独存放，处处标明“演示数据”
</translation>
    </message>
</context>
<context>
    <name>AssessCommand</name>
    <message>
        <source>%1 is not a year of plan %2 (%3–%4).</source>
        <translation>%1年不在规划 %2 的规划期内（%3—%4年）。</translation>
    </message>
    <message>
        <source>--basis takes printed or revised, not “%1”.</source>
        <translation>--basis 只能是 printed（规划所载）或 revised（修订），不能是“%1”。</translation>
    </message>
    <message>
        <source>says for each indicator whether it is on schedule, and why</source>
        <translation>逐项评价指标进展，并说明依据</translation>
    </message>
    <message>
        <source>Rules: %1.</source>
        <translation>评价规则：%1。</translation>
    </message>
    <message>
        <source>the promises of the text that are watched, instead of the table</source>
        <translation>改列正文目标，不列表内指标</translation>
    </message>
</context>
<context>
    <name>CellValue</name>
    <message>
        <source>the number has too many digits</source>
        <translation>数字位数过多</translation>
    </message>
    <message>
        <source>it is shown as “%1”, not as a plain number</source>
        <translation>显示为“%1”，不是普通数字</translation>
    </message>
    <message>
        <source>“%1” is no plain number</source>
        <translation>“%1”不是普通数字</translation>
    </message>
    <message>
        <source>bytes of the file did not decode here</source>
        <translation>此处文字编码无法识别</translation>
    </message>
    <message>
        <source>the cell holds %1</source>
        <translation>单元格内容为“%1”，不是数字</translation>
    </message>
    <message>
        <source>it is shown as “%1” but holds %2</source>
        <translation>显示为“%1”，实际存储值为%2</translation>
    </message>
    <message>
        <source>“%1” bears a footnote mark or a raised digit</source>
        <translation>“%1”带有脚注标记或上标数字</translation>
    </message>
    <message>
        <source>“%1” stands in brackets: a sum over several years</source>
        <translation>“%1”带方括号：是几年的合计数</translation>
    </message>
    <message>
        <source>“%1” is a ratio of several shares</source>
        <translation>“%1”是几部分之比</translation>
    </message>
    <message>
        <source>“%1” states two quantities</source>
        <translation>“%1”有两个数量</translation>
    </message>
    <message>
        <source>“%1” is a bound, not a value</source>
        <translation>“%1”是上下限或约数，不是数值</translation>
    </message>
</context>
<context>
    <name>ChartData</name>
    <message>
        <source>Standing at the end of each year, counted from the plan&apos;s first year.</source>
        <translation>各年数值为自规划首年起至当年底的累计数。</translation>
    </message>
    <message>
        <source>At current prices.</source>
        <translation>按当年价格计算。</translation>
    </message>
    <message>
        <source>At comparable prices.</source>
        <translation>按可比价格计算。</translation>
    </message>
    <message>
        <source>%1: no figure yet; target %2; %3.</source>
        <translation>%1：尚无数据；目标%2；%3。</translation>
    </message>
    <message>
        <source>%1: %2 in %3; target %4 in %5; %6.</source>
        <translation>%1：%3年为%2，%5年目标为%4，%6。</translation>
    </message>
    <message>
        <source>At constant prices of %1.</source>
        <translation>按%1年不变价格计算。</translation>
    </message>
    <message>
        <source>Scope: %1.</source>
        <translation>口径：%1。</translation>
    </message>
    <message>
        <source>Dash-dotted: at the pace so far; between the thin lines %1% of cases.</source>
        <translation>点划线：按目前速度推算；两侧细线之间为 %1% 把握的区间。</translation>
    </message>
</context>
<context>
    <name>ChartExport</name>
    <message>
        <source>A chart can be saved as .png, .svg or .pdf, not as “.%1”.</source>
        <translation>图表可存为 .png、.svg 或 .pdf，不能存为“.%1”。</translation>
    </message>
    <message>
        <source>%1 (practice data)</source>
        <translation>%1（演示数据）</translation>
    </message>
</context>
<context>
    <name>ChartWords</name>
    <message>
        <source>Binding</source>
        <translation>约束性</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>预期性</translation>
    </message>
    <message>
        <source>status not stated</source>
        <translation>未注明核算状态</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>初步核算</translation>
    </message>
    <message>
        <source>final</source>
        <translation>最终核实</translation>
    </message>
    <message>
        <source>revised</source>
        <translation>修订</translation>
    </message>
    <message>
        <source>Base %1</source>
        <translation>规划基期 %1</translation>
    </message>
    <message>
        <source>Revised %1</source>
        <translation>修订基期 %1</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>应达进度</translation>
    </message>
    <message>
        <source>No figures yet</source>
        <translation>尚无数据</translation>
    </message>
    <message>
        <source>Practice data</source>
        <translation>演示数据</translation>
    </message>
    <message>
        <source>final or revised</source>
        <translation>最终核实或修订数</translation>
    </message>
    <message>
        <source>provisional or not stated</source>
        <translation>初步核算或未注明</translation>
    </message>
    <message>
        <source>base as printed in the plan</source>
        <translation>规划所载基期</translation>
    </message>
    <message>
        <source>base as revised</source>
        <translation>修订基期</translation>
    </message>
    <message>
        <source>no official source seen</source>
        <translation>未见官方出处</translation>
    </message>
    <message>
        <source>other vintage or year missing: no growth to read</source>
        <translation>核算状态不同或年份有缺，前后不可比</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1年：%2 %3</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a sentence</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>正文目标</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>There is no format “%1”: table, csv or json.</source>
        <translation>没有格式“%1”，可用 table、csv、json。</translation>
    </message>
    <message>
        <source>“%1” is no year. Write it as 2024.</source>
        <translation>“%1”不是年份，请写成 2024 的形式。</translation>
    </message>
    <message>
        <source>the plan (default: the current one)</source>
        <translation>规划编号（默认为当前规划）</translation>
    </message>
    <message>
        <source>the year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>how rows are printed</source>
        <translation>输出格式</translation>
    </message>
    <message>
        <source>the base as the plan prints it, or as revised</source>
        <translation>基期：printed 规划所载，revised 修订</translation>
    </message>
    <message>
        <source>the rule set, one of these or a file (default: linear)</source>
        <translation>评价规则集：所列之一，或规则文件（默认：linear）</translation>
    </message>
    <message>
        <source>PRACTICE DATA</source>
        <translation>演示数据</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>There is no command “%1”. “lantu --help” lists them.</source>
        <translation>没有命令“%1”。全部命令见 lantu --help。</translation>
    </message>
    <message>
        <source>The option “%1” is not known here. “lantu --help” lists all options.</source>
        <translation>此处没有选项“%1”。全部选项见 lantu --help。</translation>
    </message>
    <message>
        <source>The option “%1” needs a value after it.</source>
        <translation>选项“%1”后须给出值。</translation>
    </message>
    <message>
        <source>There is no language “%1”: zh_CN or en.</source>
        <translation>没有语言“%1”，可用 zh_CN、en。</translation>
    </message>
</context>
<context>
    <name>CsvTable</name>
    <message>
        <source>%1 has no column “%2” in its first line.</source>
        <translation>“%1”首行没有“%2”列。</translation>
    </message>
    <message>
        <source>%1: row %2 has %3 fields, the first line has %4.</source>
        <translation>“%1”第%2行有%3个字段，首行有%4个。</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>The database %1 refused the change; nothing was changed.</source>
        <translation>数据库“%1”未接受此次写入，未作任何改动。</translation>
    </message>
    <message>
        <source>The database %1 is in use by another program; try again.</source>
        <translation>数据库“%1”正被其他程序使用，请稍后再试。</translation>
    </message>
    <message>
        <source>The database %1 cannot be written: check that the file and its folder are writable, or choose another place with --db.</source>
        <translation>数据库“%1”无法写入：请检查该文件及其所在文件夹是否可写，或用 --db 另选位置。</translation>
    </message>
    <message>
        <source>The disk with the database %1 is full: make room and try again.</source>
        <translation>数据库“%1”所在磁盘已满，请清理后再试。</translation>
    </message>
    <message>
        <source>%1 is not a Lantu database, or it is damaged: choose another file with --db or restore a backup.</source>
        <translation>“%1”不是蓝图数据库，或已损坏：请用 --db 另选文件，或从备份恢复。</translation>
    </message>
    <message>
        <source>The database server %1 cannot be reached: check address, name and network.</source>
        <translation>无法连接数据库服务器“%1”：请检查地址、库名和网络。</translation>
    </message>
    <message>
        <source>The database %1 cannot be opened: check that the folder exists and is writable, or choose another place with --db.</source>
        <translation>无法打开数据库“%1”：请检查所在文件夹是否存在、是否可写，或用 --db 另选位置。</translation>
    </message>
    <message>
        <source>The connection to the database %1 was lost; what was not finished is not stored. Check the network and open it again.</source>
        <translation>与数据库“%1”的连接已中断，未完成的操作没有保存。请检查网络后重新打开。</translation>
    </message>
</context>
<context>
    <name>Derivation</name>
    <message>
        <source>The target is assigned from above (“%1”) and has not been entered yet.</source>
        <translation>目标由上级下达（“%1”），尚未录入。</translation>
    </message>
    <message>
        <source>The plan gives the target in words only: “%1”.</source>
        <translation>规划仅以文字表述目标：“%1”。</translation>
    </message>
    <message>
        <source>The plan prints no target.</source>
        <translation>规划未列目标值。</translation>
    </message>
    <message>
        <source>The plan&apos;s target “%1” is no number.</source>
        <translation>规划所载目标“%1”不是数值。</translation>
    </message>
    <message>
        <source>Reported: %1.</source>
        <translation>现有数据：%1。</translation>
    </message>
    <message>
        <source>The figure is for “%1”, the plan&apos;s target for “%2”: not comparable. %3.</source>
        <translation>数据口径为“%1”，规划目标口径为“%2”，不可比。%3。</translation>
    </message>
    <message>
        <source>Progress: %1; outlook: %2.</source>
        <translation>进展评价：%1；目标研判：%2。</translation>
    </message>
    <message>
        <source>Besides, a yearly target is assigned from above; it has not been entered yet.</source>
        <translation>另有上级逐年下达的目标，尚未录入。</translation>
    </message>
    <message>
        <source>A figure used here is unverified: only a repost or an encyclopedia was seen.</source>
        <translation>所用数据中有出处待核的，仅见于转载或百科，未见官方出处。</translation>
    </message>
    <message>
        <source>the verdict is the same</source>
        <translation>评价结论不变</translation>
    </message>
    <message>
        <source>the verdict becomes %1</source>
        <translation>进展评价变为“%1”</translation>
    </message>
    <message>
        <source>On the revised base %1 the completion is %2%; %3.</source>
        <translation>按修订基期%1计算，完成进度为%2%，%3。</translation>
    </message>
    <message>
        <source>The plan prints no base. Target %1; %2.</source>
        <translation>规划未列基期值。目标%1；%2。</translation>
    </message>
    <message>
        <source>as the plan prints it</source>
        <translation>规划所载</translation>
    </message>
    <message>
        <source>revised; the plan prints %1</source>
        <translation>修订数，规划所载为%1</translation>
    </message>
    <message>
        <source>entered; the plan prints none</source>
        <translation>补录数，规划未列</translation>
    </message>
    <message>
        <source>Base %1 (%2), target %3; %4.</source>
        <translation>基期%1（%2），目标%3；%4。</translation>
    </message>
    <message>
        <source>The target is met.</source>
        <translation>目标已达到。</translation>
    </message>
    <message>
        <source>The base already met the target; it is held: as expected.</source>
        <translation>基期已达到目标，目前继续保持。</translation>
    </message>
    <message>
        <source>The last year is over and the target is not met.</source>
        <translation>规划期末年数据已出，目标未实现。</translation>
    </message>
    <message>
        <source>The target is not met yet. Without a base no schedule can be drawn: enter the figure of %1.</source>
        <translation>目标尚未达到。无基期值，无法测算应达进度，请补录%1年数据。</translation>
    </message>
    <message>
        <source>Still needed: %1; one figure shows no pace yet.</source>
        <translation>此后需%1；仅有一个年份的数据，尚看不出进度快慢。</translation>
    </message>
    <message>
        <source>The base lies at the target itself, which is still to be passed.</source>
        <translation>基期值与目标值持平，尚未超过目标值。</translation>
    </message>
    <message>
        <source>Completion: (%1 − %2) ÷ (%3 − %2) = %4 ÷ %5 = %6%.</source>
        <translation>完成进度：(%1 − %2) ÷ (%3 − %2) = %4 ÷ %5 = %6%。</translation>
    </message>
    <message>
        <source>A multiple of the base cannot be judged without the base: enter the figure of %1.</source>
        <translation>目标为基期值的倍数，无基期值不能评价，请补录%1年数据。</translation>
    </message>
    <message>
        <source>Room under the ceiling: %1 − %2 = %3; mean of the plan&apos;s years so far %4.</source>
        <translation>距上限的余量：%1 − %2 = %3；规划期已有年份平均为%4。</translation>
    </message>
    <message>
        <source>It was not kept in %1.</source>
        <translation>其中%1年未保持目标水平。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Kept: as expected.</source>
        <translation>最近一年保持目标水平。</translation>
    </message>
    <message>
        <source>Not kept.</source>
        <translation>最近一年未保持目标水平。</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>No figure for %1: judged on the years that are there.</source>
        <translation>缺%1年数据，按已有年份评价。</translation>
    </message>
    <message>
        <source>A yearly rate of −100% or less cannot be averaged.</source>
        <translation>年增速不高于−100%，无法计算年均增速。</translation>
    </message>
    <message>
        <source>Target: %1 a year on average. Yearly rates: %2.</source>
        <translation>目标：年均%1。各年：%2。</translation>
    </message>
    <message>
        <source>Geometric mean of %1 years: %2% a year against %3%.</source>
        <translation>%1年几何平均：年均%2%，目标%3%。</translation>
    </message>
    <message>
        <source>To be measured against %1, of which there is no figure for the same years at the same price basis.</source>
        <translation>应与“%1”比较，但缺少其相同年份、相同价格口径的数据。</translation>
    </message>
    <message>
        <source>Yearly rates: %1. %2: %3.</source>
        <translation>各年增速：%1。“%2”：%3。</translation>
    </message>
    <message>
        <source>Geometric means of the %1 years both have: %2% against %3%; the target is “%4”.</source>
        <translation>两者均有数据的%1年，几何平均分别为%2%和%3%；目标为“%4”。</translation>
    </message>
    <message>
        <source>The reference is taken to go on at its mean.</source>
        <translation>假定参照指标此后保持其平均增速。</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>出处待核</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1年%2</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1年%2（%3）</translation>
    </message>
    <message>
        <source>Target over the plan: %1. Yearly figures: %2.</source>
        <translation>规划期累计目标：%1。各年数据：%2。</translation>
    </message>
    <message>
        <source>Of a total of zero or less no share can be done.</source>
        <translation>累计目标不大于零，无法计算完成进度。</translation>
    </message>
    <message>
        <source>The years that are there do not reach the target, and years are missing: neither met nor missed can be said.</source>
        <translation>已有年份累计未达目标，且有年份缺数据，不能判定是否实现。</translation>
    </message>
    <message>
        <source>Time the figures stand for: %1%. Completion to time: %2 ÷ %1 = %3.</source>
        <translation>已有数据对应的时间进度为%1%。完成进度与时间进度之比：%2 ÷ %1 = %3。</translation>
    </message>
    <message>
        <source>(1 − %1%)</source>
        <translation>(1 − %1%)</translation>
    </message>
    <message>
        <source>A reduction of 100% or more cannot be chained.</source>
        <translation>降幅不低于100%，无法连乘计算。</translation>
    </message>
    <message>
        <source>%1, unverified</source>
        <translation>%1，出处待核</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <comment>rule set</comment>
        <translation>%1第%2版</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>value, unit</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>years</comment>
        <translation>%1—%2</translation>
    </message>
    <message>
        <source>No figure has come in for %1. Target: %2.</source>
        <translation>%1年尚无全年数据。目标：%2。</translation>
    </message>
    <message>
        <source>Progress: %1.</source>
        <translation>进展评价：%1。</translation>
    </message>
    <message>
        <source>Completion by logarithm: sum of ln(1 + rate) ÷ (%1 × ln(1 + %2%)) = %3%.</source>
        <translation>完成进度（按对数）：各年ln(1 + 增速)之和 ÷ (%1 × ln(1 + %2%)) = %3%。</translation>
    </message>
    <message>
        <source>%1 percentage points</source>
        <translation>%1个百分点</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <comment>target, unit</comment>
        <translation>“%1”（%2）</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>不低于%1</translation>
    </message>
    <message>
        <source>at least %1, below %2</source>
        <translation>不低于%1但低于%2</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>低于%1</translation>
    </message>
    <message>
        <source>Time gone: %1 ÷ %2 = %3%. Completion to time: %4 ÷ %3 = %5, %6.</source>
        <translation>时间进度：%1 ÷ %2 = %3%。完成进度与时间进度之比：%4 ÷ %3 = %5，%6。</translation>
    </message>
    <message>
        <source>%1 in each year</source>
        <translation>每年%1</translation>
    </message>
    <message>
        <source>Computed from practice data, not from real statistics.</source>
        <translation>据演示数据计算，非真实统计。</translation>
    </message>
    <message>
        <source>The target is set at comparable or constant prices: make sure that the figures are too.</source>
        <translation>目标按可比价或不变价确定，请核对所用数据的价格口径。</translation>
    </message>
    <message>
        <source>The base already met the target; over the period it is not held.</source>
        <translation>基期已达到目标，规划期内未能保持。</translation>
    </message>
    <message>
        <source>To be kept every year, compared at %1 decimals: %2 against %3.</source>
        <translation>逐年保持，按%1位小数比较：%2，目标%3。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>document, its number</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 (“%2”)</source>
        <comment>verdict, its words</comment>
        <translation>%1（“%2”）</translation>
    </message>
    <message>
        <source>it is in words and cannot be compared</source>
        <translation>为文字表述，无法比较</translation>
    </message>
    <message>
        <source>the year&apos;s figure is not in</source>
        <translation>当年数据未报</translation>
    </message>
    <message>
        <source>met</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>; reported %1</source>
        <translation>；实际%1</translation>
    </message>
    <message>
        <source>%1: %2 %3 (%4)%5: %6.</source>
        <comment>year, kind of target, target, document</comment>
        <translation>%1年%2%3（%4）%5：%6。</translation>
    </message>
    <message>
        <source>Yearly and cumulative test: both are met.</source>
        <translation>年度目标与累计进度两项均达到。</translation>
    </message>
    <message>
        <source>Of the two tests only the yearly one is met.</source>
        <translation>两项中仅年度目标达到，累计进度未达到。</translation>
    </message>
    <message>
        <source>Of the two tests only the cumulative one is met.</source>
        <translation>两项中仅累计进度达到，年度目标未达到。</translation>
    </message>
    <message>
        <source>Yearly and cumulative test: neither is met.</source>
        <translation>年度目标与累计进度两项均未达到。</translation>
    </message>
    <message>
        <source>The superior&apos;s verdict on %1 decides.</source>
        <translation>以上级对%1年的考核结果为准。</translation>
    </message>
    <message>
        <source>The superior&apos;s verdict on %1 has not been entered; until then what was reported stands beside what was assigned.</source>
        <translation>%1年上级考核结果尚未录入，暂以上报值对照下达值。</translation>
    </message>
    <message>
        <source>The target is assigned from above, year by year (“%1”).</source>
        <translation>目标由上级逐年下达（“%1”）。</translation>
    </message>
    <message>
        <source>%1: %2 (“%3”, %4).</source>
        <comment>year, reason, words, file</comment>
        <translation>%1年：%2（“%3”，%4）。</translation>
    </message>
    <message>
        <source>Judgement by %1 (%2): %3. Reason: %4. The computed verdict stays beside it.</source>
        <comment>person, date, verdict, reason</comment>
        <translation>人工研判（%1，%2）：%3。理由：%4。计算得出的评价同时保留。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Base %1, target %2; %3. “About” means within %4% of the target: %5 to %6.</source>
        <translation>基期%1，目标%2；%3。“左右”按目标值上下%4%理解：%5至%6。</translation>
    </message>
    <message>
        <source>The value has gone past the far end of the band.</source>
        <translation>数值已越过“左右”范围的另一端。</translation>
    </message>
    <message>
        <source>(%1 ÷ %2)^(1 ÷ %3) − 1 = %4% a year</source>
        <translation>(%1 ÷ %2)^(1 ÷ %3) − 1 = 年均%4%</translation>
    </message>
    <message>
        <source>Growth so far: %1; needed to reach the target: (%2 ÷ %3)^(1 ÷ %4) − 1 = %5% a year.</source>
        <translation>已达到的年均增长：%1；达到目标所需：(%2 ÷ %3)^(1 ÷ %4) − 1 = 年均%5%。</translation>
    </message>
    <message>
        <source>Ratio of the two, positive in the wanted direction: %1; score %2 on a scale from −5 to 5. Limits: %3, %4, %5.</source>
        <translation>两者之比（朝目标方向为正）：%1；得分%2（−5至5分）。界限：%3、%4、%5。</translation>
    </message>
    <message>
        <source>Growth so far: %1; going on like this gives %2 in %3.</source>
        <translation>已达到的年均增长：%1；照此推算，%3年为%2。</translation>
    </message>
    <message>
        <source>Share of the way that would then be done: (%1 − %2) ÷ (%3 − %2) = %4%. Limits: %5%, %6%.</source>
        <translation>届时走完全程的：(%1 − %2) ÷ (%3 − %2) = %4%。界限：%5%、%6%。</translation>
    </message>
    <message>
        <source>Mean change %1 to %2: %3 a year; going on like this gives %4 in %5.</source>
        <translation>%1至%2年年均变化%3；照此推算，%5年为%4。</translation>
    </message>
    <message>
        <source>The target would be missed by %1% of the distance still to go (limits: %2%, %3%).</source>
        <translation>届时与目标的差距为现有差距的%1%（界限：%2%、%3%）。</translation>
    </message>
    <message>
        <source>The target would be reached.</source>
        <translation>届时可达到目标。</translation>
    </message>
    <message>
        <source>base</source>
        <translation>基期</translation>
    </message>
    <message>
        <source>first figure, as there is no base</source>
        <translation>无基期值，以首个数据为起点</translation>
    </message>
    <message>
        <source>%1 (%2): %3; %4; target %5 in %6.</source>
        <translation>%1年（%2）%3；%4；%6年目标%5。</translation>
    </message>
    <message>
        <source>Class of the method: “%1”, which counts as “%2”.</source>
        <translation>该方法的等级：“%1”，对应“%2”。</translation>
    </message>
    <message>
        <source>Still needed: %1. The outlook goes by the pace, as in %2.</source>
        <translation>尚需：%1。目标研判按所需速度得出，与%2相同。</translation>
    </message>
    <message>
        <source>“%1” judges levels, floors and ceilings only; this target is of another kind and is judged by %2.</source>
        <translation>“%1”只适用于水平、下限和上限类目标；本目标属其他类型，改按%2评价。</translation>
    </message>
    <message>
        <source>“%1” gives no class for these figures (too few years, different signs, or a base at the target): judged by %2.</source>
        <translation>“%1”对这些数据得不出等级（年份太少、正负号不同，或基期值等于目标）：改按%2评价。</translation>
    </message>
    <message>
        <source>In step means at most %1% below the other rate: at least %2%.</source>
        <translation>“基本同步”指比对方增速低不超过%1%：至少%2%。</translation>
    </message>
    <message>
        <source>The plan&apos;s own record is for “%1”, its target for “%2”: not comparable.</source>
        <translation>规划自载的完成情况口径为“%1”，目标口径为“%2”，不可比。</translation>
    </message>
    <message>
        <source>Over the whole plan its own text records %1 (printed “%2”); target %3.</source>
        <translation>规划文本自载整个规划期完成%1（原文“%2”）；目标%3。</translation>
    </message>
    <message>
        <source>Completion: %1%.</source>
        <translation>完成进度：%1%。</translation>
    </message>
    <message>
        <source>The figure of %1 is the plan&apos;s own record of how it ended.</source>
        <translation>%1年数据为规划文本自载的完成情况。</translation>
    </message>
    <message>
        <source>The plan&apos;s own record of %1 reads “%2”, which is no figure: it is kept as it stands, and nothing is guessed.</source>
        <translation>规划文本自载的%1年完成情况为“%2”，不是数值：照录原文，不作推测。</translation>
    </message>
    <message>
        <source>the figure is of another scope</source>
        <translation>数据口径不同，不能比较</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>无变化</translation>
    </message>
    <message>
        <source>an increase of %1 a year</source>
        <translation>年均增加%1</translation>
    </message>
    <message>
        <source>a decrease of %1 a year</source>
        <translation>年均减少%1</translation>
    </message>
    <message>
        <source>%1 (a fall of %2% a year)</source>
        <translation>%1（年均下降%2%）</translation>
    </message>
    <message>
        <source>%1 (a growth of %2% a year)</source>
        <translation>%1（年均增长%2%）</translation>
    </message>
    <message>
        <source>Years left from the end of %1: %2. Needed: %3; so far %4.</source>
        <translation>自%1年末起剩余%2年，至少还需%3；此前%4。</translation>
    </message>
    <message>
        <source>%1 a year on average</source>
        <translation>年均%1</translation>
    </message>
    <message>
        <source>%1 in each of the %2 years without a figure</source>
        <translation>其余%2个无数据年份每年%1</translation>
    </message>
    <message>
        <source>Needed: %1; so far %2.</source>
        <translation>还需：%1；此前%2。</translation>
    </message>
    <message>
        <source>percentage points</source>
        <translation>个百分点</translation>
    </message>
    <message>
        <source>Years are missing: neither met nor missed can be said.</source>
        <translation>有年份缺数据，不能判定是否实现。</translation>
    </message>
    <message>
        <source>Sum: %1 = %2.</source>
        <translation>合计：%1 = %2。</translation>
    </message>
    <message>
        <source>Completion: %1 ÷ %2 = %3%.</source>
        <translation>完成进度：%1 ÷ %2 = %3%。</translation>
    </message>
    <message>
        <source>(1 + %1%)</source>
        <translation>(1 + %1%)</translation>
    </message>
    <message>
        <source>At the pace so far: %1 a year on average over the plan.</source>
        <translation>按目前速度推算，规划期年均为%1。</translation>
    </message>
    <message>
        <source>At the pace so far: %1 over the plan.</source>
        <translation>按目前速度推算，规划期累计为%1。</translation>
    </message>
    <message>
        <source>At the pace so far: %1 at the end of %2.</source>
        <translation>按目前速度推算，%2年末为%1。</translation>
    </message>
    <message>
        <source>%1 changes</source>
        <translation>依据%1次年度变化</translation>
    </message>
    <message>
        <source>%1 changes over %2 years</source>
        <translation>依据%2年间的%1次变化</translation>
    </message>
    <message>
        <source>In %1% of cases between %2 and %3 (random walk with drift, %4).</source>
        <translation>以%1%的把握在%2至%3之间（带漂移的随机游走，%4）。</translation>
    </message>
    <message>
        <source>The yearly changes are all but the same, so that no spread can be told from them.</source>
        <translation>各年变化基本相同，看不出波动幅度，不能给出区间。</translation>
    </message>
    <message>
        <source>Values beyond what is possible were put to the limit.</source>
        <translation>超出可能取值的，按可能取值的极限计。</translation>
    </message>
    <message>
        <source>No figure yet for %1.</source>
        <translation>%1年尚无全年数据。</translation>
    </message>
    <message>
        <source>No figure yet for %1: judged as at the end of %2.</source>
        <translation>%1年尚无全年数据，按%2年末判断。</translation>
    </message>
    <message>
        <source>No assigned target or verdict of the superior yet for %1: judged as at the end of %2.</source>
        <translation>%1年尚无上级下达目标或考核结果，按%2年末判断。</translation>
    </message>
    <message>
        <source>No figure of %1 yet for %2: judged as at the end of %3.</source>
        <translation>“%1”%2年尚无全年数据，按%3年末判断。</translation>
    </message>
    <message>
        <source>In place of zero the method takes %1, since no rate starts from zero.</source>
        <translation>从零无法计算增速，按该方法规定以%1代替零。</translation>
    </message>
    <message>
        <source>The latest year is above the ceiling, the mean of the period is within it: the period counts.</source>
        <translation>最近一年超出上限，但规划期均值仍在上限以内，以规划期均值为准。</translation>
    </message>
    <message>
        <source>The latest year is within the ceiling, the mean of the period is above it: the period counts.</source>
        <translation>最近一年未超上限，但规划期均值超过上限，以规划期均值为准。</translation>
    </message>
    <message>
        <source>Chained: %1 = %2, %3. Completion: ln %2 ÷ ln(1 − %4%) = %5%.</source>
        <translation>各年连乘：%1 = %2，%3。完成进度：ln %2 ÷ ln(1 − %4%) = %5%。</translation>
    </message>
    <message>
        <source>a rise of %1%</source>
        <translation>累计上升%1%</translation>
    </message>
    <message>
        <source>a reduction of %1%</source>
        <translation>累计降低%1%</translation>
    </message>
    <message>
        <source>%1: %2 (%3).</source>
        <comment>year, reason, file</comment>
        <translation>%1年：%2（%3）。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>part of a year</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>part of a year</comment>
        <translation>%1%2（%3）</translation>
    </message>
    <message>
        <source>Years left from the end of %1: %2. Needed: %3; so far %4.</source>
        <comment>part of a year</comment>
        <translation>自%1末起剩余%2年，还需%3；此前%4。</translation>
    </message>
    <message>
        <source>%1 percentage points behind</source>
        <translation>落后%1个百分点</translation>
    </message>
    <message>
        <source>%1 percentage points ahead</source>
        <translation>超前%1个百分点</translation>
    </message>
    <message>
        <source>Of the year&apos;s target (%1): %2 ÷ %3 = %4%; of the year %5% is gone: %6.</source>
        <comment>document, figures</comment>
        <translation>对照当年目标（%1）：%2 ÷ %3 = %4%；全年时间已过%5%，比时间进度%6。</translation>
    </message>
    <message>
        <source>%1: of another vintage or scope, so no growth is computed.</source>
        <translation>%1：与本期的数据性质或口径不同，不计算增速。</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>The same months of the year before, %1: a change of %2.</source>
        <translation>上年同期为%1，变动%2。</translation>
    </message>
    <message>
        <source>What grows through the year cannot be held against a whole year: enter the target of %1, or the same months of %2.</source>
        <translation>年内累计的数不能与全年的数相比：请录入%1年的年度目标，或%2年同期的数。</translation>
    </message>
    <message>
        <source>The figure of %1 is missing, so no sum can be done.</source>
        <translation>缺%1年的数，不能累计。</translation>
    </message>
    <message>
        <source>With the years before: %1 = %2; %2 ÷ %3 = %4%, of the plan&apos;s time %5% is gone: completion to time %6.</source>
        <translation>与此前各年合计：%1 = %2；%2 ÷ %3 = %4%，规划时间已过%5%，完成进度与时间进度之比为%6。</translation>
    </message>
    <message>
        <source>%1 in the same months: %2.</source>
        <translation>%1同期：%2。</translation>
    </message>
    <message>
        <source>Even reduction of a year: 1 − (1 − %1%)^(1 ÷ %2) = %3%.</source>
        <translation>平均每年应降低：1 − (1 − %1%)^(1 ÷ %2) = %3%。</translation>
    </message>
    <message>
        <source>There is no rate of the same months to hold it against.</source>
        <translation>没有同期的速度可比，不作评价。</translation>
    </message>
    <message>
        <source>%1% against %2%: as expected.</source>
        <translation>%1%，对照%2%：符合预期。</translation>
    </message>
    <message>
        <source>%1% against %2%: %3 percentage points short.</source>
        <translation>%1%，对照%2%：低%3个百分点。</translation>
    </message>
    <message>
        <source>How part of a year stands to the target is not known: not judged.</source>
        <translation>不知道年内的数与全年目标是什么关系，不作评价。</translation>
    </message>
    <message>
        <source>This rule set judges whole years only.</source>
        <translation>这套规则只评价全年的数。</translation>
    </message>
    <message>
        <source>At its own date, beside the whole years: %1.</source>
        <translation>按期中数据自身的时点另作评价，不影响年度结论：%1。</translation>
    </message>
    <message>
        <source>It is for “%1”, the plan&apos;s target for “%2”: not comparable.</source>
        <translation>该数口径为“%1”，规划目标口径为“%2”，不可比。</translation>
    </message>
    <message>
        <source>At that date: %1.</source>
        <translation>该时点评价：%1。</translation>
    </message>
    <message>
        <source>The target of %1 is not met yet. The plan sets no schedule towards it.</source>
        <translation>尚未达到%1年的目标；规划没有给出到那一年的进度安排。</translation>
    </message>
    <message>
        <source>The text names no year for it: the plan&apos;s last, %1, is taken.</source>
        <translation>原文没有写明年份，按规划期末%1年看待。</translation>
    </message>
    <message>
        <source>About the reading: %1</source>
        <translation>关于读法：%1</translation>
    </message>
    <message>
        <source>the verdict becomes %1; outlook: %2</source>
        <translation>评价变为“%1”，目标研判变为“%2”</translation>
    </message>
    <message>
        <source>On the printed base %1 the completion is %2%; %3.</source>
        <translation>按规划所载基期%1计算，完成进度为%2%，%3。</translation>
    </message>
    <message>
        <source>The value lies at the target itself, which is still to be passed.</source>
        <translation>数值恰等于目标值，尚未越过。</translation>
    </message>
    <message>
        <source>The base already met the target; at that date it is not met.</source>
        <translation>基期已达到目标，该时点未达到。</translation>
    </message>
    <message>
        <source>Target for %1: %2; %3.</source>
        <translation>%1年目标：%2；%3。</translation>
    </message>
    <message>
        <source>For a mean within the ceiling the years left may have %1 each at most; the lowest so far is %2.</source>
        <translation>要使规划期平均不超过上限，剩余各年平均不得高于%1；已有年份最低为%2。</translation>
    </message>
    <message>
        <source>Not kept at that date.</source>
        <translation>该时点未保持目标水平。</translation>
    </message>
    <message>
        <source>Still to go by the end of %1: %2.</source>
        <comment>part of a year</comment>
        <translation>到%1年末还差%2。</translation>
    </message>
    <message>
        <source>“About” means within %1% of the target: from %2.</source>
        <translation>“左右”指与目标相差不超过%1%，即不低于%2。</translation>
    </message>
    <message>
        <source>So soon after the base no pace can be told.</source>
        <translation>距基期太近，尚看不出进度快慢。</translation>
    </message>
    <message>
        <source>The year&apos;s target %1 (%2): reached at that date.</source>
        <comment>target, document</comment>
        <translation>当年目标%1（%2）：该时点已达到。</translation>
    </message>
    <message>
        <source>The year&apos;s target %1 (%2): not reached at that date.</source>
        <comment>target, document</comment>
        <translation>当年目标%1（%2）：该时点尚未达到。</translation>
    </message>
    <message>
        <source>%1% at current prices, which is no real growth</source>
        <translation>%1%（按现价计算，不是实际增速）</translation>
    </message>
    <message>
        <source>With the years before: %1 = %2.</source>
        <translation>与此前各年合计：%1 = %2。</translation>
    </message>
    <message>
        <source>%1 ÷ %2 = %3%, of the plan&apos;s time %4% is gone: completion to time %5.</source>
        <translation>%1 ÷ %2 = %3%，规划时间已过%4%，完成进度与时间进度之比为%5。</translation>
    </message>
    <message>
        <source>%1: of another vintage, so no change is computed.</source>
        <translation>%1：与本期的核算状态（初步、最终）不同，不计算变动。</translation>
    </message>
    <message>
        <source>%1: of another scope, so no change is computed.</source>
        <translation>%1：与规划口径不同，不计算变动。</translation>
    </message>
    <message>
        <source>The months of a year differ: it is set beside the same months only, and not judged.</source>
        <translation>该指标各月高低不一，只与同期比较，不作进度评价。</translation>
    </message>
    <message>
        <source>Completion by logarithm, ln of the change over the plan against ln of the one asked: %1%.</source>
        <translation>完成进度（按对数计算，规划期变动与目标变动的对数之比）：%1%。</translation>
    </message>
    <message>
        <source>It moves in steps: %1% is %2 of %3.</source>
        <translation>该指标按台阶变化：%1%即%3个中的%2个。</translation>
    </message>
    <message>
        <source>That would be above the ceiling, the mean of the period, %1, still within it: the period counts.</source>
        <translation>届时将高于上限，但规划期平均为%1，仍在上限以内：以规划期平均为准。</translation>
    </message>
    <message>
        <source>At that pace the mean of the period, %1, goes beyond the ceiling.</source>
        <translation>按此推算，规划期平均为%1，将超过上限。</translation>
    </message>
</context>
<context>
    <name>DrawCommands</name>
    <message>
        <source>Name one indicator and a file: lantu chart INDICATOR --out FILE.png|svg|pdf</source>
        <translation>请给出一个指标和输出文件：lantu chart 指标编号 --out 文件.png|svg|pdf</translation>
    </message>
    <message>
        <source>There is no indicator “%1” in plan %2.</source>
        <translation>规划 %2 中没有指标“%1”。</translation>
    </message>
    <message>
        <source>Give year and file: lantu report --year Y --out FILE.pdf</source>
        <translation>请给出年份和输出文件：lantu report --year 年份 --out 文件.pdf</translation>
    </message>
    <message>
        <source>There is no report “%1”; there is: annual.</source>
        <translation>没有报告种类“%1”，可用 annual（年度）。</translation>
    </message>
    <message>
        <source>These characters print, but cannot be searched in the PDF: %1.</source>
        <translation>下列字符可以打印，但在PDF中无法检索：%1。</translation>
    </message>
    <message>
        <source>draws one indicator over the plan&apos;s years</source>
        <translation>绘制一个指标规划期内的走势图</translation>
    </message>
    <message>
        <source>where to</source>
        <translation>输出文件</translation>
    </message>
    <message>
        <source>writes a year&apos;s progress summary as PDF</source>
        <translation>生成年度进展情况报告（PDF）</translation>
    </message>
    <message>
        <source>which report</source>
        <translation>报告种类：annual 年度</translation>
    </message>
    <message>
        <source>--out must end in .png, .svg or .pdf: %1</source>
        <translation>--out 文件名须以 .png、.svg 或 .pdf 结尾：%1</translation>
    </message>
    <message>
        <source>--out must end in .pdf: %1</source>
        <translation>--out 文件名须以 .pdf 结尾：%1</translation>
    </message>
</context>
<context>
    <name>FileWriter</name>
    <message>
        <source>Cannot write “%1”: %2. Choose another folder or close the program that has the file open.</source>
        <translation>无法写入“%1”：%2。请另选文件夹，或关闭正在使用该文件的程序。</translation>
    </message>
    <message>
        <source>Cannot write “%1”: it is not a file. Choose another name.</source>
        <translation>无法写入“%1”：它不是普通文件，请另选文件名。</translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message>
        <source>%1: %2 values would be taken, %3 need a decision; nothing was changed.</source>
        <translation>“%1”：将采纳%2条数据，%3条待确认；本次仅为预览，未作任何改动。</translation>
    </message>
    <message>
        <source>%1: nothing new; %2 values need a decision.</source>
        <translation>“%1”：没有新数据；%2条待确认。</translation>
    </message>
    <message>
        <source>%1: imported as batch %2; %3 values taken, %4 need a decision.</source>
        <translation>“%1”：已导入，批次 %2；采纳%3条数据，%4条待确认。</translation>
    </message>
    <message>
        <source>--accept takes new, revisions or all, not “%1”.</source>
        <translation>--accept 只能是 new（新增）、revisions（新增和修订）或 all（全部），不能是“%1”。</translation>
    </message>
    <message>
        <source>Name at least one file: lantu import FILE…</source>
        <translation>请至少给出一个文件：lantu import 文件…</translation>
    </message>
    <message>
        <source>takes the figures of spreadsheets</source>
        <translation>从表格文件导入数据</translation>
    </message>
    <message>
        <source>the year of figures for which the file names none</source>
        <translation>文件未注明年份的数据所属年份</translation>
    </message>
    <message>
        <source>the region&apos;s name in the file</source>
        <translation>文件中的地区名称</translation>
    </message>
    <message>
        <source>only shows what would happen</source>
        <translation>仅预览，不写入</translation>
    </message>
    <message>
        <source>what is taken without asking</source>
        <translation>直接采纳的范围：new 新增，revisions 新增和修订，all 全部</translation>
    </message>
    <message>
        <source>Give either --year or --period, not both.</source>
        <translation>--year 与 --period 只能给出一个。</translation>
    </message>
    <message>
        <source>“%1” is no period of figures: give a year (2023), its first quarter (2023Q1), first half (2023H1) or first three quarters (2023Q3).</source>
        <translation>“%1”不是数据的时期：请写年份（2023）、一季度（2023Q1）、上半年（2023H1）或前三季度（2023Q3）。</translation>
    </message>
    <message>
        <source>the same, with the part of the year from January</source>
        <translation>同上，可到年内的累计时期</translation>
    </message>
    <message>
        <source>--map takes NAME=INDICATOR, several parted by “;”, not “%1”.</source>
        <translation>--map 的写法是“名称=指标编号”，多个之间用“;”隔开，不能是“%1”。</translation>
    </message>
    <message>
        <source>There is no indicator “%1”. “lantu indicators” lists them all.</source>
        <translation>没有指标“%1”。用“lantu indicators”可列出全部指标。</translation>
    </message>
    <message>
        <source>%1: no row is called “%2”, which --map speaks of.</source>
        <translation>%1：没有名为“%2”的行，--map 中的这一项未用上。</translation>
    </message>
    <message>
        <source>%1: %2 places are no %3 and were replaced.</source>
        <translation>%1：有 %2 处不是 %3 编码，已用替代符号显示。</translation>
    </message>
    <message>
        <source>--remember goes with --map: it stores the names given there.</source>
        <translation>--remember 须与 --map 同用：它记住 --map 给出的名称。</translation>
    </message>
    <message>
        <source>which indicator a name of the file means</source>
        <translation>文件中的名称指哪个指标</translation>
    </message>
    <message>
        <source>stores the names of --map for later imports</source>
        <translation>记住 --map 的名称，供以后导入使用</translation>
    </message>
    <message>
        <source>--rejected must end in .xlsx: %1</source>
        <translation>--rejected 文件名须以 .xlsx 结尾：%1</translation>
    </message>
    <message>
        <source>--rejected goes with one file: import the others apart.</source>
        <translation>使用 --rejected 时只能导入一个文件，其余文件请分别导入。</translation>
    </message>
    <message>
        <source>--rejected would overwrite %1 itself: name another file.</source>
        <translation>--rejected 会覆盖导入的文件“%1”本身，请另取文件名。</translation>
    </message>
    <message>
        <source>where to write what was held back, in the sender&apos;s layout</source>
        <translation>将未采用的单元格按来表原样写入的文件</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>The file %1 cannot be opened: %2. Check its name and whether you may read it.</source>
        <translation>无法打开文件“%1”：%2。请检查文件名和读取权限。</translation>
    </message>
    <message>
        <source>%1 holds no table of figures: there must be a header line with a column for the indicator (指标) and at least one for a year or value.</source>
        <translation>“%1”中没有可识别的数据表：表头须有“指标”列，并至少有一个年份列或数值列。</translation>
    </message>
    <message>
        <source>stated in %1; the plan counts in %2</source>
        <translation>单位为“%1”；规划单位为“%2”</translation>
    </message>
    <message>
        <source>the figure is for “%1”, the plan&apos;s for “%2”</source>
        <translation>数据口径为“%1”，规划口径为“%2”</translation>
    </message>
    <message>
        <source>the figure is in other prices than the plan&apos;s</source>
        <translation>价格口径与规划不同</translation>
    </message>
    <message>
        <source>it stands as a part of the rows above: check of what</source>
        <translation>属上列某项的“其中”项，请核对所属项目</translation>
    </message>
    <message>
        <source>a hidden row, column or sheet holds it: check whether it is meant</source>
        <translation>位于隐藏的行、列或工作表，请核对是否采用</translation>
    </message>
    <message>
        <source>a growth rate, and no indicator of the plan</source>
        <translation>此为增速，不是规划指标</translation>
    </message>
    <message>
        <source>not an indicator of the plan</source>
        <translation>不是规划指标</translation>
    </message>
    <message>
        <source>a growth rate is not the level “%1”</source>
        <translation>此为增速，不是“%1”的指标值</translation>
    </message>
    <message>
        <source>the year is not clear: give it with --year, or write it into the header</source>
        <translation>年份不明：请用 --year 指定，或写入表头</translation>
    </message>
    <message>
        <source>%1 is outside the plan (%2–%3)</source>
        <translation>%1年超出规划范围（%2—%3年，含基期）</translation>
    </message>
    <message>
        <source>the cell gives no number</source>
        <translation>单元格无数值</translation>
    </message>
    <message>
        <source>two different units are stated for it</source>
        <translation>标注了两种不同单位</translation>
    </message>
    <message>
        <source>no unit is stated; the plan counts in %1</source>
        <translation>未注明单位；规划单位为“%1”</translation>
    </message>
    <message>
        <source>far from %1: check the unit and what is counted</source>
        <translation>与%1相差悬殊，请核对单位和统计口径</translation>
    </message>
    <message>
        <source>the base year: kept as a revised base beside the printed one</source>
        <translation>基期年份数据：作为修订基期另存，规划所载基期不变</translation>
    </message>
    <message>
        <source>most figures of this sheet for %1 are the plan&apos;s targets</source>
        <translation>本表%1年的数多与规划目标值相同，疑为目标数</translation>
    </message>
    <message>
        <source>more than 100 %: check the number</source>
        <translation>超过100%，请核对</translation>
    </message>
    <message>
        <source>less than nothing: check the number and what is counted</source>
        <translation>数值为负，请核对数值和统计内容</translation>
    </message>
    <message>
        <source>%1 is not a file. Choose a spreadsheet file.</source>
        <translation>“%1”不是文件，请选择表格文件。</translation>
    </message>
    <message>
        <source>zero: an empty cell is not zero, check whether it was counted</source>
        <translation>数值为0：空单元格不等于0，请核对是否确为统计结果</translation>
    </message>
    <message>
        <source>not known by this name; perhaps “%1”: a person must say so</source>
        <translation>没有这个名称的指标；可能是“%1”，须由人确认</translation>
    </message>
    <message>
        <source>%1 is a form that nothing has been filled into.</source>
        <translation>“%1”是蓝图填报表，但还没有填写任何内容。</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>reasons</comment>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>exactly the plan&apos;s target: check whether it is the actual figure</source>
        <translation>与规划目标值完全相同，请核对是否为实际数</translation>
    </message>
    <message>
        <source>the table may state the plan&apos;s target for %1: check whether it is the actual figure</source>
        <translation>表中 %1 年一列可能是规划目标：请核对是否为实际数</translation>
    </message>
    <message>
        <source>a reduction below zero: check whether it fell or rose</source>
        <translation>降低幅度为负数：请核对是下降还是上升</translation>
    </message>
    <message>
        <source>it goes with “%1”: check what is counted</source>
        <translation>属“%1”：请核对统计范围</translation>
    </message>
    <message>
        <source>%1: %2 numbers from %3 on stand in no table that could be read; its header must say which column names the indicator (指标) and which a year or value.</source>
        <translation>“%1”：%3起有%2个数不在任何可识别的数据表中；表头须写明哪一列是“指标”、哪一列是年份或数值。</translation>
    </message>
    <message>
        <source>the sheet “%1” stands among those of towns: check whether it is of the town or of the region</source>
        <translation>工作表“%1”与各镇街的工作表并列：请核对是街道数还是全区数</translation>
    </message>
    <message>
        <source>%1: the text in %2 states more figures than could be read for certain; enter them by hand.</source>
        <translation>%1：%2中的文字还写有其他数据，未能可靠识别，请手工录入。</translation>
    </message>
</context>
<context>
    <name>ImportRepository</name>
    <message>
        <source>%1 was changed by somebody else since the preview: nothing was taken, please preview again.</source>
        <translation>“%1”预览之后，相关数据已被他人改动：未采纳任何数据，请重新预览。</translation>
    </message>
    <message>
        <source>Batch %1 was taken back before; nothing was changed.</source>
        <translation>批次 %1 此前已撤回，未作任何改动。</translation>
    </message>
    <message>
        <source>There is no batch %1 in plan %2.</source>
        <translation>规划 %2 中没有批次 %1。</translation>
    </message>
</context>
<context>
    <name>IndicatorTable</name>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Base %1</source>
        <translation>基期 %1</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>目标 %1</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>year column</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>Time %</source>
        <translation>时间进度%</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进展评价</translation>
    </message>
    <message>
        <source>Outlook</source>
        <translation>目标研判</translation>
    </message>
    <message>
        <source>judged at %1</source>
        <translation>截至%1年</translation>
    </message>
    <message>
        <source>assigned target not entered</source>
        <translation>上级下达目标未录入</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Progress of the main indicators</source>
        <translation>主要指标进展情况表</translation>
    </message>
    <message>
        <source>Progress of the main indicators (continued)</source>
        <translation>主要指标进展情况表（续表）</translation>
    </message>
    <message>
        <source>The plan names no lead agencies; none have been entered yet.</source>
        <translation>规划未列明牵头单位，目前尚未录入。</translation>
    </message>
    <message>
        <source>C</source>
        <comment>constraint-type, short</comment>
        <translation>约束</translation>
    </message>
    <message>
        <source>E</source>
        <comment>expected-type, short</comment>
        <translation>预期</translation>
    </message>
    <message>
        <source>C constraint-type (bold), E expected-type. [ ] five-year total; — no figure; … year to come; * provisional figure; ? no official source was seen. Base and target as the plan prints them.</source>
        <translation>约束性指标以粗体列示。[ ]为五年累计数；“—”为无数据；“…”为年份未到；“*”为初步核算数；“?”为未见官方出处。基期值和目标值均为规划所载。</translation>
    </message>
    <message>
        <source>Ratio of completion to time: from %1 ahead of schedule, from %2 on schedule, from %3 slightly behind, else well behind.</source>
        <translation>完成进度与时间进度之比：%1及以上为快于预期，%2及以上为符合预期，%3及以上为略有滞后，低于此为明显滞后。</translation>
    </message>
    <message>
        <source>Figures as published, with at most two decimals unless base or target have more. Completion is linear from the base to the target, of rates and reductions by logarithm; kinds without a distance or a base have none. Time is counted to the end of the year of the last figure.</source>
        <translation>各年数据按公布数列示，一般最多保留两位小数，基期值或目标值位数更多的从其位数。完成进度由基期值至目标值按线性计算，增速和降幅按对数计算，无起止差距或缺基期值的不计。时间进度计至最近有数据年份的年底。</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Mean or sum</source>
        <translation>年均/累计</translation>
    </message>
    <message>
        <source>Done %</source>
        <translation>完成进度%</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>牵头单位</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>“%1” %2</source>
        <translation>“%1”为%2</translation>
    </message>
    <message>
        <source>Judged by %1, version %2. %3 Its classes stand for: %4.</source>
        <translation>评价规则：%1第%2版。%3其等级对应：%4。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Kinds of targets that it does not judge go by %1. %2</source>
        <translation>该方法不适用的目标类型按%1评价。%2</translation>
    </message>
    <message>
        <source>note %1</source>
        <translation>注%1</translation>
    </message>
    <message>
        <source>text</source>
        <comment>of no type: a promise of the text, short</comment>
        <translation>正文</translation>
    </message>
    <message>
        <source>Row %1: judged %2 by %3 (%4): %5</source>
        <comment>number, verdict, person, date</comment>
        <translation>第%1项：%3研判为“%2”（%4）：%5</translation>
    </message>
    <message>
        <source>%1 met</source>
        <comment>kind of target</comment>
        <translation>%1：完成</translation>
    </message>
    <message>
        <source>%1 not met</source>
        <comment>kind of target</comment>
        <translation>%1：未完成</translation>
    </message>
    <message>
        <source>judged %1</source>
        <comment>verdict</comment>
        <translation>研判：%1</translation>
    </message>
    <message>
        <source>For targets of the kind “%1”: %2 %3.</source>
        <comment>kind, threshold, value</comment>
        <translation>“%1”类目标：%2 %3。</translation>
    </message>
    <message>
        <source>Judged by %1, version %2.</source>
        <translation>评价规则：%1，第%2版。</translation>
    </message>
</context>
<context>
    <name>IndicatorTexts</name>
    <message>
        <source>current prices</source>
        <translation>当年价格</translation>
    </message>
    <message>
        <source>comparable prices</source>
        <translation>可比价格</translation>
    </message>
    <message>
        <source>constant prices of %1</source>
        <translation>%1年不变价格</translation>
    </message>
    <message>
        <source>The row is whole and unambiguous.</source>
        <translation>该行完整，含义明确。</translation>
    </message>
    <message>
        <source>The column of a lone value was inferred from its meaning.</source>
        <translation>该行只有一个数值，所属栏目系按含义推定。</translation>
    </message>
    <message>
        <source>A cell is damaged, or its column cannot be told.</source>
        <translation>有单元格残缺，或所属栏目无法确定。</translation>
    </message>
    <message>
        <source>constraint-type</source>
        <translation>约束性</translation>
    </message>
    <message>
        <source>expected-type</source>
        <translation>预期性</translation>
    </message>
    <message>
        <source>base %1</source>
        <translation>基期 %1</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>目标 %1</translation>
    </message>
    <message>
        <source>time gone %1%</source>
        <translation>时间进度 %1%</translation>
    </message>
    <message>
        <source>Rules: %1</source>
        <translation>评价规则：%1</translation>
    </message>
    <message>
        <source>The row as it stands in the plan&apos;s text, cell by cell:</source>
        <translation>规划文本指标表中的该行（逐格照录）：</translation>
    </message>
    <message>
        <source>promise of the text</source>
        <translation>正文目标</translation>
    </message>
    <message>
        <source>The sentence that states it, in no table:</source>
        <translation>正文原句（不在主要指标表内）：</translation>
    </message>
    <message>
        <source>Judged %1 by %2</source>
        <comment>verdict, person</comment>
        <translation>研判：%1（%2）</translation>
    </message>
    <message>
        <source>Show it in the plan&apos;s text</source>
        <translation>规划原文：在正文中查看</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>part of a year, verdict</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2% of the year&apos;s target</source>
        <comment>part of a year</comment>
        <translation>%1：完成当年目标的%2%</translation>
    </message>
    <message>
        <source>%1: figure in, not judged</source>
        <comment>part of a year</comment>
        <translation>%1：有数据，未评价</translation>
    </message>
</context>
<context>
    <name>Integrity</name>
    <message>
        <source>The database file is damaged: %1.</source>
        <translation>数据库文件已损坏：%1。</translation>
    </message>
    <message>
        <source>Figure %1: “%2” is no number.</source>
        <translation>数据 %1：“%2”不是数值。</translation>
    </message>
    <message>
        <source>Figure %1: “%2” is no period.</source>
        <translation>数据 %1：“%2”不是有效时期。</translation>
    </message>
    <message>
        <source>Figure %1 is in force, but no source states it.</source>
        <translation>数据 %1 仍有效，但没有来源。</translation>
    </message>
    <message>
        <source>Figure %1 still counts a source of an import that was taken back.</source>
        <translation>数据 %1 仍计有已撤回批次的来源。</translation>
    </message>
</context>
<context>
    <name>KeepCommands</name>
    <message>
        <source>Name one import: lantu undo BATCH</source>
        <translation>请给出一个导入批次：lantu undo 批次编号</translation>
    </message>
    <message>
        <source>Import %1 was taken back.</source>
        <translation>导入批次 %1 已撤回。</translation>
    </message>
    <message>
        <source>The database %1 is in order.</source>
        <translation>数据库“%1”检查无误。</translation>
    </message>
    <message>
        <source>takes an import back whole</source>
        <translation>整批撤回一个导入批次</translation>
    </message>
    <message>
        <source>checks that what is stored fits together</source>
        <translation>检查库内数据是否完整一致</translation>
    </message>
</context>
<context>
    <name>Objection</name>
    <message>
        <source>planned or expected, not observed: “%1”</source>
        <translation>为计划数或预计数，不是实际数：“%1”</translation>
    </message>
    <message>
        <source>for a part of the year: “%1”</source>
        <translation>不是全年数：“%1”</translation>
    </message>
    <message>
        <source>for %1, which is another place</source>
        <translation>为其他地区数据（%1）</translation>
    </message>
</context>
<context>
    <name>ObservationsCommand</name>
    <message>
        <source>There is no indicator “%1” in plan %2.</source>
        <translation>规划 %2 中没有指标“%1”。</translation>
    </message>
    <message>
        <source>lists figures, one row for each place that states one</source>
        <translation>列出数据，每个出处一行</translation>
    </message>
    <message>
        <source>only this indicator</source>
        <translation>只列此指标</translation>
    </message>
</context>
<context>
    <name>PdfText</name>
    <message>
        <source>The pages could not be made into a PDF file.</source>
        <translation>页面未能生成PDF文件。</translation>
    </message>
</context>
<context>
    <name>PlanCommands</name>
    <message>
        <source>lists the plans</source>
        <translation>列出规划</translation>
    </message>
    <message>
        <source>lists the places of a plan&apos;s text</source>
        <translation>列出规划文本的章节、专栏和图表</translation>
    </message>
    <message>
        <source>lists a plan&apos;s indicators with base and target</source>
        <translation>列出规划指标及其基期值、目标值</translation>
    </message>
</context>
<context>
    <name>PlanPackage</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>无法读取“%1”：%2。</translation>
    </message>
    <message>
        <source>%1 is no plan description: %2.</source>
        <translation>“%1”不是规划说明文件：%2。</translation>
    </message>
    <message>
        <source>%1, row %2: “%3” cannot stand in column “%4”.</source>
        <translation>“%1”第%2行：“%4”列不能填“%3”。</translation>
    </message>
    <message>
        <source>%1 must give an id, a package_version from 1 and the years base &lt; first ≤ last.</source>
        <translation>“%1”须给出编号、不小于1的 package_version，且年份须满足“基期 &lt; 首年 ≤ 末年”。</translation>
    </message>
    <message>
        <source>%1, row %2: “%3” in column “%4” is not in the package.</source>
        <translation>“%1”第%2行：“%4”列所引用的“%3”不在规划包内。</translation>
    </message>
    <message>
        <source>%1, row %2: the id “%3” must begin with “%4-” and stand there only once.</source>
        <translation>“%1”第%2行：编号“%3”须以“%4-”开头，且不得重复。</translation>
    </message>
    <message>
        <source>%1, row %2: the name “%3” stands there already.</source>
        <translation>“%1”第%2行：名称“%3”重复。</translation>
    </message>
</context>
<context>
    <name>ReportWriter</name>
    <message>
        <source>The report&apos;s pages could not be painted.</source>
        <translation>报告页面未能绘制。</translation>
    </message>
</context>
<context>
    <name>Rollup</name>
    <message>
        <source>%1 %2</source>
        <comment>count, verdict</comment>
        <translation>%1项%2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Of %1 main indicators, %2 are constraint-type: %3; %4 are expected-type: %5.</source>
        <translation>%1项主要指标中，约束性%2项：%3；预期性%4项：%5。</translation>
    </message>
    <message>
        <source>constraint-type</source>
        <translation>约束性</translation>
    </message>
    <message>
        <source>expected-type</source>
        <translation>预期性</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>chapter&apos;s number, title</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>no lead agency entered</source>
        <translation>牵头单位未填</translation>
    </message>
</context>
<context>
    <name>Schema</name>
    <message>
        <source>The database %1 was written by a newer Lantu (schema %2, this one knows %3). Update this Lantu to open it.</source>
        <translation>数据库“%1”由更新版本的蓝图写入（数据结构版本%2，本程序支持到%3）。请升级本程序后再打开。</translation>
    </message>
</context>
<context>
    <name>SourceTable</name>
    <message>
        <source>not stated</source>
        <translation>未注明</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>出处待核</translation>
    </message>
    <message>
        <source>%1, unverified</source>
        <translation>%1，出处待核</translation>
    </message>
    <message>
        <source>Figures in use and where they come from</source>
        <translation>所用数据及来源</translation>
    </message>
    <message>
        <source>Figures in use and where they come from (continued)</source>
        <translation>所用数据及来源（续表）</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>核算状态</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>发布出处</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>indicator, unit</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1, sheet %2</source>
        <comment>file, sheet</comment>
        <translation>%1，工作表“%2”</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>单元格</translation>
    </message>
    <message>
        <source>entered by hand</source>
        <translation>手工录入</translation>
    </message>
</context>
<context>
    <name>TableReader</name>
    <message>
        <source>the column “%1” is not one of actual figures of a year</source>
        <translation>“%1”列不是年度实际数</translation>
    </message>
    <message>
        <source>the table says that %1 is planned or expected</source>
        <translation>表中注明%1年为计划数或预计数</translation>
    </message>
    <message>
        <source>“%1” tells how it changed, not how much it is</source>
        <translation>“%1”说的是变动，不是数值本身</translation>
    </message>
    <message>
        <source>%1; a note says “%2”</source>
        <translation>%1；表注写明“%2”</translation>
    </message>
    <message>
        <source>only the title speaks of a part of the year: check whether this is the same part of %1 or all of it</source>
        <translation>只有标题写明是年内某一时段：请核对这是 %1 年同期数还是全年数</translation>
    </message>
    <message>
        <source>it is said to be for “%1” and for “%2”: check what is counted</source>
        <translation>一处写明口径为“%1”，另一处为“%2”：请核对统计范围</translation>
    </message>
    <message>
        <source>for “%1”, which is not the plan&apos;s region</source>
        <translation>是“%1”的数，不是本规划地区</translation>
    </message>
    <message>
        <source>no name stands in its row: write it there</source>
        <translation>所在行没有指标名称：请补写名称</translation>
    </message>
    <message>
        <source>the title speaks of %1, the figure is of %2: check which year it is of</source>
        <translation>标题为%1年，数据却在%2年之下：请核对是哪一年的数</translation>
    </message>
    <message>
        <source>one number is merged over several columns or rows: check which of them it is of</source>
        <translation>一个数合并在几列或几行之上：请核对属于哪一项</translation>
    </message>
    <message>
        <source>the sheet was made up on %1, before %2 was over: check whether this is all of it</source>
        <translation>本表编制于%1，当时%2尚未结束：请核对是否为整期数</translation>
    </message>
    <message>
        <source>its source “%1” is too old for a figure of %2</source>
        <translation>来源“%1”早于%2年数据：请核对是哪一年的数</translation>
    </message>
    <message>
        <source>its name or row speaks of %1, its column of %2: check which year it is of</source>
        <translation>其名称或所在行为%1年，所在列为%2年：请核对是哪一年的数</translation>
    </message>
    <message>
        <source>for %1, which is another place</source>
        <translation>为其他地区数据（%1）</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>achieved</source>
        <translation>已实现</translation>
    </message>
    <message>
        <source>achieved early</source>
        <translation>提前实现</translation>
    </message>
    <message>
        <source>ahead of schedule</source>
        <translation>快于预期</translation>
    </message>
    <message>
        <source>on schedule</source>
        <translation>符合预期</translation>
    </message>
    <message>
        <source>slightly behind</source>
        <translation>略有滞后</translation>
    </message>
    <message>
        <source>well behind</source>
        <translation>明显滞后</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>未实现</translation>
    </message>
    <message>
        <source>not comparable</source>
        <translation>口径不可比</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>缺数据</translation>
    </message>
    <message>
        <source>target pending</source>
        <translation>目标待定</translation>
    </message>
    <message>
        <source>target met</source>
        <translation>已达标</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>预计可实现</translation>
    </message>
    <message>
        <source>needs an effort</source>
        <translation>需加力</translation>
    </message>
    <message>
        <source>unlikely</source>
        <translation>难以实现</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>暂无法研判</translation>
    </message>
</context>
<context>
    <name>VintageStatus</name>
    <message>
        <source>provisional</source>
        <translation>初步核算</translation>
    </message>
    <message>
        <source>final</source>
        <translation>最终核实</translation>
    </message>
    <message>
        <source>revised</source>
        <translation>修订数</translation>
    </message>
</context>
<context>
    <name>Vintages</name>
    <message>
        <source>of unstated vintage</source>
        <translation>未注明核算状态</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>初步核算</translation>
    </message>
    <message>
        <source>final</source>
        <translation>最终核实</translation>
    </message>
    <message>
        <source>revised</source>
        <translation>修订</translation>
    </message>
    <message>
        <source>already on record: %1, %2</source>
        <translation>与已有数据相同：%1（%2）</translation>
    </message>
    <message>
        <source>nothing on record for %1</source>
        <translation>%1尚无数据</translation>
    </message>
    <message>
        <source>on record: %1, %2</source>
        <translation>已有%1（%2）</translation>
    </message>
    <message>
        <source>a later vintage; %1</source>
        <translation>后续核算数；%1</translation>
    </message>
    <message>
        <source>an earlier vintage, kept beside the one in use; %1</source>
        <translation>较早核算数，仅作留存；%1</translation>
    </message>
    <message>
        <source>stated in %1 too</source>
        <translation>与%1单元格相同</translation>
    </message>
    <message>
        <source>%1 states another value: %2</source>
        <translation>%1单元格数值不同：%2</translation>
    </message>
    <message>
        <source>another value of the same vintage; on record: %1, %2</source>
        <translation>数值不一致；已有%1（%2）</translation>
    </message>
</context>
<context>
    <name>WorkbookReader</name>
    <message>
        <source>%1 was not found. Check whether it was moved or renamed, and choose it again.</source>
        <translation>找不到“%1”。请检查是否已移动或改名，再重新选择。</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose a spreadsheet file inside it.</source>
        <translation>“%1”是文件夹。请选择其中的表格文件。</translation>
    </message>
    <message>
        <source>%1 cannot be opened. Check that you may read it and that no other program has locked it.</source>
        <translation>无法打开“%1”。请检查是否有读取权限，是否被其他程序占用。</translation>
    </message>
    <message>
        <source>%1 is empty. Choose a file with data in it.</source>
        <translation>“%1”是空文件。请选择有数据的文件。</translation>
    </message>
    <message>
        <source>%1 is protected with a password. Remove the password in Excel or WPS, save it and import it again.</source>
        <translation>“%1”设有密码。请在Excel或WPS中取消密码并保存，再重新导入。</translation>
    </message>
    <message>
        <source>%1 is a binary Excel file (.xlsb), which Lantu does not read. Save it as .xlsx in Excel or WPS and import that file.</source>
        <translation>“%1”是Excel二进制格式（.xlsb），蓝图不能读取。请在Excel或WPS中另存为 .xlsx 后再导入。</translation>
    </message>
    <message>
        <source>%1 is a web page under a spreadsheet&apos;s name. Open it in Excel or WPS, save it as .xlsx and import that file.</source>
        <translation>“%1”名为表格，实为网页。请在Excel或WPS中打开，另存为 .xlsx 后再导入。</translation>
    </message>
    <message>
        <source>%1 is not a spreadsheet. Choose a file of Excel, WPS or LibreOffice (.xlsx, .xls, .et, .ods) or a text file with columns (.csv).</source>
        <translation>“%1”不是表格文件。请选择 Excel、WPS 或 LibreOffice 文件（.xlsx、.xls、.et、.ods）或分列文本文件（.csv）。</translation>
    </message>
    <message>
        <source>%1 is damaged or incomplete. Copy it again from where it came from, or save it anew in Excel or WPS, and import it again.</source>
        <translation>“%1”已损坏或不完整。请向来源处重新索取，或在Excel、WPS中重新保存后再导入。</translation>
    </message>
    <message>
        <source>%1 holds more than Lantu reads from one file. Keep only the sheets you need and import it again.</source>
        <translation>“%1”内容过多，超出单个文件的读取上限。请只保留需要的工作表后再导入。</translation>
    </message>
    <message>
        <source>The reading of %1 was cancelled. Nothing was changed.</source>
        <translation>已取消读取“%1”，未作任何改动。</translation>
    </message>
    <message>
        <source>%1 is in a very old Excel format (before Excel 5.0), which Lantu does not read. Save it as .xlsx in Excel or WPS and import that file.</source>
        <translation>“%1”是Excel 5.0以前的旧格式，蓝图不能读取。请在Excel或WPS中另存为 .xlsx 后再导入。</translation>
    </message>
    <message>
        <source>%1 cannot be read in the encoding asked for. Choose UTF-8, UTF-16LE, UTF-16BE, GB18030 or Big5.</source>
        <translation>无法按所选编码读取“%1”。请选择UTF-8、UTF-16LE、UTF-16BE、GB18030或Big5。</translation>
    </message>
</context>
<context>
    <name>lantu::BatchTableModel</name>
    <message>
        <source>taken back</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>When</source>
        <translation>导入时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>导入人</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>%1 · entered by hand</source>
        <translation>%1 · 手工录入</translation>
    </message>
    <message>
        <source>File or document</source>
        <translation>文件</translation>
    </message>
</context>
<context>
    <name>lantu::DataPage</name>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Imports so far</source>
        <translation>导入批次</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>撤回…</translation>
    </message>
    <message>
        <source>Take an import back</source>
        <translation>撤回导入批次</translation>
    </message>
    <message>
        <source>Take back all values of %1 (%2)? They stay on record as withdrawn.</source>
        <translation>确定撤回“%1”（批次 %2）的全部数据吗？撤回后仍留有记录，标为“已撤回”。</translation>
    </message>
    <message>
        <source>Import %1 was taken back.</source>
        <translation>导入批次 %1 已撤回。</translation>
    </message>
    <message>
        <source>Enter a value…</source>
        <translation>录入数值…</translation>
    </message>
    <message>
        <source>Enter one value from a document by hand (Ctrl+E)</source>
        <translation>按文件原文手工录入一个数值（Ctrl+E）</translation>
    </message>
    <message>
        <source>Taught names…</source>
        <translation>名称对照…</translation>
    </message>
    <message>
        <source>Look at the names that were matched by hand, and forget some</source>
        <translation>查看人工认定过的名称，可忘记其中的某一个</translation>
    </message>
</context>
<context>
    <name>lantu::ImportPanel</name>
    <message>
        <source>Reading %1…</source>
        <translation>正在读取“%1”…</translation>
    </message>
    <message>
        <source>%1: %2 of %3 values will be taken, %4 need your decision.</source>
        <translation>“%1”：共%3条数据，将采纳%2条，%4条待您确认。</translation>
    </message>
    <message>
        <source>%1: all of it was there already; nothing was added.</source>
        <translation>“%1”：数据均已在库，未新增。</translation>
    </message>
    <message>
        <source>%1 was taken as import %2.</source>
        <translation>“%1”已采纳，导入批次 %2。</translation>
    </message>
    <message>
        <source>Import %1 of %2:</source>
        <translation>导入批次 %1（“%2”）：</translation>
    </message>
    <message>
        <source>Drop spreadsheets (.xlsx, .xls, .ods, .csv) here, or choose them with Ctrl+O.
Nothing is stored before you have seen what will happen.</source>
        <translation>将表格文件（.xlsx、.xls、.ods、.csv）拖到此处，或按 Ctrl+O 选择。
先预览、再采纳，确认之前不会写入任何数据。</translation>
    </message>
    <message>
        <source>Take or discard the file in the preview first.</source>
        <translation>请先采纳或放弃正在预览的文件。</translation>
    </message>
</context>
<context>
    <name>lantu::ImportValueModel</name>
    <message>
        <source>%1 · %2</source>
        <comment>sheet, cell</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>采纳</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>单元格</translation>
    </message>
    <message>
        <source>Name in the file</source>
        <translation>文件中的名称</translation>
    </message>
    <message>
        <source>Cell says</source>
        <translation>原值</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>对应指标</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>采纳值</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>核算状态</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>already there</source>
        <translation>已有</translation>
    </message>
    <message>
        <source>revision</source>
        <translation>修订</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>not in the plan</source>
        <translation>非规划数据</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>无法识别</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>无数值</translation>
    </message>
    <message>
        <source>differs in scope</source>
        <translation>口径不同</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%2 %1</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时期</translation>
    </message>
</context>
<context>
    <name>lantu::IndicatorDetail</name>
    <message>
        <source>Derivation</source>
        <translation>怎么算的</translation>
    </message>
    <message>
        <source>In the plan</source>
        <translation>规划原文</translation>
    </message>
    <message>
        <source>Figures and sources</source>
        <translation>数据与来源</translation>
    </message>
    <message>
        <source>Enter a value…</source>
        <translation>录入数值…</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>更正…</translation>
    </message>
    <message>
        <source>The chosen figure was mistyped or misread: put the right one in</source>
        <translation>所选数值录错或看错时，改为正确的数值</translation>
    </message>
    <message>
        <source>Findings (%1)</source>
        <translation>核查（%1）</translation>
    </message>
    <message>
        <source>A person&apos;s verdict over the computed one, which stays and is what is counted</source>
        <translation>研判意见与计算结果并列，统计时以计算结果为准</translation>
    </message>
    <message>
        <source>What the latest part of a year says at its own date; it changes no verdict</source>
        <translation>最近一期年内数据按自身时点的评价，不改变年度结论</translation>
    </message>
</context>
<context>
    <name>lantu::IndicatorTableModel</name>
    <message>
        <source>constraint</source>
        <translation>约束</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>预期</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>走势</translation>
    </message>
    <message>
        <source>Completion %</source>
        <translation>完成进度%</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进展</translation>
    </message>
    <message>
        <source>Target: %1</source>
        <translation>目标：%1</translation>
    </message>
    <message>
        <source>text</source>
        <comment>a promise of the text, of no type</comment>
        <translation>正文</translation>
    </message>
</context>
<context>
    <name>lantu::IndicatorsPage</name>
    <message>
        <source>Indicators</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>名称或序号</translation>
    </message>
    <message>
        <source>Filter by name or number</source>
        <translation>按名称或序号筛选</translation>
    </message>
    <message>
        <source>Filter by type</source>
        <translation>按属性筛选</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>约束性和预期性</translation>
    </message>
    <message>
        <source>Constraint-type only</source>
        <translation>仅约束性</translation>
    </message>
    <message>
        <source>Expected-type only</source>
        <translation>仅预期性</translation>
    </message>
    <message>
        <source>Year&apos;s PDF…</source>
        <translation>年度报告PDF…</translation>
    </message>
    <message>
        <source>Write the progress summary of this year as PDF (Ctrl+P)</source>
        <translation>生成本年度进展情况报告PDF（Ctrl+P）</translation>
    </message>
    <message>
        <source>%1 of %2 indicators have figures up to %3</source>
        <translation>%2项指标中，%1项已有数据（截至%3年）</translation>
    </message>
    <message>
        <source>constraint</source>
        <translation>约束</translation>
    </message>
    <message>
        <source>Rows of the table or promises of the text</source>
        <translation>表内指标或正文目标</translation>
    </message>
    <message>
        <source>In the table</source>
        <translation>表内指标</translation>
    </message>
    <message>
        <source>In the text only</source>
        <translation>正文目标</translation>
    </message>
    <message>
        <source>%1 of %2 promises have figures up to %3</source>
        <translation>%2项正文目标中，%1项已有数据（截至%3年）</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>牵头 · 年度目标 · 研判</translation>
    </message>
</context>
<context>
    <name>lantu::MainWindow</name>
    <message>
        <source>%1 — Lantu</source>
        <translation>%1 — 蓝图</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Every indicator: on schedule or not, and why</source>
        <translation>各项指标的进展、评价及依据</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Import spreadsheets, look into imports, take them back</source>
        <translation>导入表格、查看和撤回导入批次</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Import spreadsheets…</source>
        <translation>导入表格(&amp;I)…</translation>
    </message>
    <message>
        <source>Year&apos;s &amp;summary as PDF…</source>
        <translation>年度进展情况报告PDF(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>Import spreadsheets</source>
        <translation>导入表格</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx *.xlsm *.xls *.et *.ods *.fods *.csv *.txt *.tsv)</source>
        <translation>表格文件 (*.xlsx *.xlsm *.xls *.et *.ods *.fods *.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Enter a value…</source>
        <translation>录入数值(&amp;E)…</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>总览</translation>
    </message>
    <message>
        <source>Where the plan stands, and what needs attention</source>
        <translation>规划总体进展与需要关注的事项</translation>
    </message>
    <message>
        <source>Practice data: %1 — Lantu</source>
        <translation>演示数据：%1 — 蓝图</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>核查</translation>
    </message>
    <message>
        <source>What a person must look at in the plan</source>
        <translation>规划中需要人工核查的事项</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Every project that the plan names</source>
        <translation>规划提到的全部项目</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>规划</translation>
    </message>
    <message>
        <source>The plan&apos;s text with what is known of it</source>
        <translation>规划正文及其中的目标、项目、核查事项</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>工具(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Rules of judging…</source>
        <translation>评价规则(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Warning slips as PDF…</source>
        <translation>导出预警单PDF(&amp;W)…</translation>
    </message>
    <message>
        <source>Import &amp;targets of a year…</source>
        <translation>导入年度目标(&amp;T)…</translation>
    </message>
    <message>
        <source>Import targets of a year</source>
        <translation>导入年度目标</translation>
    </message>
</context>
<context>
    <name>lantu::MessageBar</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>lantu::Navigation</name>
    <message>
        <source>Lantu</source>
        <translation>蓝图</translation>
    </message>
</context>
<context>
    <name>lantu::ObservationTableModel</name>
    <message>
        <source>unverified</source>
        <translation>出处待核</translation>
    </message>
    <message>
        <source>%1, unverified</source>
        <translation>%1，出处待核</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>file, cell</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, sheet “%2”, cell %3 says: %4</source>
        <translation>文件“%1”，工作表“%2”，单元格%3，原值：%4</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>导入批次 %1</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Value (%1)</source>
        <translation>数值（%1）</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>核算状态</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>%1 says: %2</source>
        <translation>%1载：%2</translation>
    </message>
    <message>
        <source>Entered by hand, import %1</source>
        <translation>手工录入，批次 %1</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时期</translation>
    </message>
</context>
<context>
    <name>lantu::PageHeader</name>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>year</comment>
        <translation>%1年</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>基期</translation>
    </message>
    <message>
        <source>Base as printed</source>
        <translation>规划所载基期</translation>
    </message>
    <message>
        <source>Base as revised</source>
        <translation>修订基期</translation>
    </message>
</context>
<context>
    <name>lantu::Session</name>
    <message>
        <source>There is no plan “%1”. Known plans: %2.</source>
        <translation>没有规划“%1”。现有规划：%2。</translation>
    </message>
    <message>
        <source>There is no indicator “%1”. “lantu indicators” lists them all.</source>
        <translation>没有指标“%1”。全部指标见 lantu indicators。</translation>
    </message>
    <message>
        <source>There is no import “%1”; nothing was changed.</source>
        <translation>没有导入批次“%1”，未作任何改动。</translation>
    </message>
</context>
<context>
    <name>CellsCommand</name>
    <message>
        <source>Name one file: lantu cells FILE</source>
        <translation>请指定一个文件：lantu cells FILE</translation>
    </message>
    <message>
        <source>There is no sheet “%1” in the file; there are: %2.</source>
        <translation>文件中没有工作表“%1”，只有：%2。</translation>
    </message>
    <message>
        <source>Places that did not decode as %1 and were replaced: %2.</source>
        <translation>按 %1 编码未能识别并已替换的位置：%2 处。</translation>
    </message>
    <message>
        <source>prints every filled cell of a spreadsheet</source>
        <translation>列出表格文件中每个有内容的单元格</translation>
    </message>
    <message>
        <source>only this sheet</source>
        <translation>只列该工作表</translation>
    </message>
</context>
<context>
    <name>FigureReader</name>
    <message>
        <source>the sheet is about a part of the year, the sentence may be too</source>
        <translation>本表说的是年内一段时间，这句话可能也是</translation>
    </message>
</context>
<context>
    <name>TableRowReader</name>
    <message>
        <source>for “%1”, which is not the plan&apos;s region</source>
        <translation>为“%1”数据，不是本规划地区</translation>
    </message>
    <message>
        <source>“%1” stands beside it under “%2”: check what is counted</source>
        <translation>同行“%2”栏为“%1”，请核对统计对象</translation>
    </message>
    <message>
        <source>the title speaks of “%1”: check what is counted</source>
        <translation>标题涉及“%1”，请核对统计对象</translation>
    </message>
    <message>
        <source>“%1” under “%2” leaves it open: check what it is</source>
        <translation>“%2”栏注明“%1”，请核对该数据</translation>
    </message>
    <message>
        <source>it stands under “%1”: check what is counted</source>
        <translation>位于“%1”之下：请核对统计对象</translation>
    </message>
    <message>
        <source>it stands under %1, the title speaks of %2: check which year it is of</source>
        <translation>列在“%1年”之下，而标题为%2年：请核对是哪一年的数</translation>
    </message>
    <message>
        <source>“%1” says more than which year it is of: check what the figure is</source>
        <translation>“%1”所写不只是年份：请核对数据是什么</translation>
    </message>
</context>
<context>
    <name>ImportChecks</name>
    <message>
        <source>on record</source>
        <translation>已有记录</translation>
    </message>
    <message>
        <source>the plan&apos;s base</source>
        <translation>规划基期数</translation>
    </message>
    <message>
        <source>%1 in %2 is more than twice last year&apos;s: %3 after %4 (%5).</source>
        <translation>%1（%2）超过上年的两倍：%3，上年 %4（%5）。</translation>
    </message>
    <message>
        <source>%1 in %2 is less than half of last year&apos;s: %3 after %4 (%5).</source>
        <translation>%1（%2）不到上年的一半：%3，上年 %4（%5）。</translation>
    </message>
    <message>
        <source>%1 in %2 would fit the plan&apos;s base %3 if it were %4 rather than %5: check the unit “%6”.</source>
        <translation>%1（%2）若是 %4 而不是 %5，才与规划基期数 %3 相当：请核对单位“%6”。</translation>
    </message>
    <message>
        <source>%1: growth of %2 % is printed in %3, but %4 in %5 after %6 (%7) is %8 %: other prices, a revised figure, or a slip.</source>
        <translation>%1：%3 印的增长是 %2%，而 %5 的 %4 比上年 %6（%7）增长 %8%：可能是价格口径不同、数据有修订或有误。</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2 为 %1</translation>
    </message>
    <message>
        <source>%1 has more than one value for %2: %3.</source>
        <translation>%1 %2年的数不止一个：%3。</translation>
    </message>
    <message>
        <source>For %1 some figures are provisional (%2) and others final (%3).</source>
        <translation>%1年的数有的是初步数（%2），有的是最终数（%3）。</translation>
    </message>
    <message>
        <source>%1 in %2 is %3, but its parts in %4 add up to %5.</source>
        <translation>%1（%2）为 %3，而其分项（%4）合计为 %5。</translation>
    </message>
    <message>
        <source>The shares in %1 add up to %2, not to 100.</source>
        <translation>比重（%1）合计为 %2，不是 100。</translation>
    </message>
</context>
<context>
    <name>NameRepository</name>
    <message>
        <source>Nobody has taught the name “%1” for %2; nothing was changed.</source>
        <translation>没有人把“%1”记为 %2 的别名，未作改动。</translation>
    </message>
    <message>
        <source>Nobody has rejected the name “%1” for %2; nothing was changed.</source>
        <translation>没有人把“%1”排除在 %2 之外，未作改动。</translation>
    </message>
</context>
<context>
    <name>NameTeacher</name>
    <message>
        <source>The name is empty; nothing was changed.</source>
        <translation>名称为空，未作改动。</translation>
    </message>
    <message>
        <source>There is no indicator “%1” in the plan; nothing was changed.</source>
        <translation>规划中没有指标“%1”，未作改动。</translation>
    </message>
    <message>
        <source>“%1” cannot be another name of “%2”: %3. Nothing was changed.</source>
        <translation>“%1”不能作为“%2”的别名：%3。未作改动。</translation>
    </message>
    <message>
        <source>“%1” is a name of “%2” already. Nothing was changed.</source>
        <translation>“%1”已是“%2”的名称，未作改动。</translation>
    </message>
    <message>
        <source>“%1” is the plan&apos;s own name of that indicator. Nothing was changed.</source>
        <translation>“%1”是规划给该指标的名称，未作改动。</translation>
    </message>
</context>
<context>
    <name>ScopeWords</name>
    <message>
        <source>the name says “%1”, the plan counts “%2”</source>
        <translation>名称说的是“%1”，规划计的是“%2”</translation>
    </message>
    <message>
        <source>the name says “%1”, of which the plan says nothing</source>
        <translation>名称说的是“%1”，规划没有这样说</translation>
    </message>
    <message>
        <source>the name does not say “%1”, which the plan counts</source>
        <translation>规划计的是“%1”，名称没有这样说</translation>
    </message>
</context>
<context>
    <name>Suggestion</name>
    <message>
        <source>like “%1”</source>
        <translation>与“%1”相近</translation>
    </message>
</context>
<context>
    <name>lantu::CheckList</name>
    <message>
        <source>What does not fit together in the file</source>
        <translation>文件中对不上的地方</translation>
    </message>
    <message>
        <source>Check before you take the values (%1); nothing was changed:</source>
        <translation>采用前请核对（%1 项），程序未作任何改动：</translation>
    </message>
</context>
<context>
    <name>lantu::ImportControls</name>
    <message>
        <source>Choose &amp;indicator…</source>
        <translation>选择指标(&amp;I)…</translation>
    </message>
    <message>
        <source>Says which indicator the chosen row&apos;s name means (Enter)</source>
        <translation>指定所选行的名称是哪个指标（回车）</translation>
    </message>
    <message>
        <source>Encoding of the text file</source>
        <translation>文本文件的编码</translation>
    </message>
    <message>
        <source>Another encoding, where the text shows wrong characters</source>
        <translation>文字显示不对时换一种编码</translation>
    </message>
    <message>
        <source>Which values are shown</source>
        <translation>显示哪些数据</translation>
    </message>
    <message>
        <source>All values</source>
        <translation>全部数据</translation>
    </message>
    <message>
        <source>Only what needs a decision</source>
        <translation>只看需要决定的</translation>
    </message>
    <message>
        <source>Only what is not in the plan</source>
        <translation>只看不在规划中的</translation>
    </message>
    <message>
        <source>Encoding as found: %1</source>
        <translation>自动识别编码：%1</translation>
    </message>
    <message>
        <source>%1 places could not be decoded</source>
        <translation>有 %1 处无法解码</translation>
    </message>
    <message>
        <source>Year of figures for which the file names none</source>
        <translation>文件未注明年份的数据所属年份</translation>
    </message>
    <message>
        <source>Years as in the file</source>
        <translation>年份以文件为准</translation>
    </message>
    <message>
        <source>Where missing: %1</source>
        <translation>缺年份时按%1年</translation>
    </message>
    <message>
        <source>Save &amp;held-back cells…</source>
        <translation>另存待确认单元格(&amp;H)…</translation>
    </message>
    <message>
        <source>Writes the file with what was held back and why, to be put right by its sender</source>
        <translation>另存一份文件，标出未采纳的单元格和原因，供报送单位改正</translation>
    </message>
</context>
<context>
    <name>lantu::MatchDialog</name>
    <message>
        <source>Choose an indicator</source>
        <translation>选择指标</translation>
    </message>
    <message>
        <source>Which indicator does “%1” mean?</source>
        <translation>“%1”指哪个指标？</translation>
    </message>
    <message>
        <source>%1 in %2 · %3</source>
        <translation>%1，见 %2 · %3</translation>
    </message>
    <message>
        <source>Find by number, name or unit</source>
        <translation>按编号、名称或单位查找</translation>
    </message>
    <message>
        <source>Indicators, the likely ones first</source>
        <translation>指标，相近的在前</translation>
    </message>
    <message>
        <source>&amp;Remember “%1” for later imports</source>
        <translation>记住名称“%1”，以后导入直接采用(&amp;R)</translation>
    </message>
    <message>
        <source>Use this indicator</source>
        <translation>用这个指标</translation>
    </message>
    <message>
        <source>&amp;Never this one</source>
        <translation>绝不是这个(&amp;N)</translation>
    </message>
    <message>
        <source>Remembers that the name never means the indicator</source>
        <translation>记住：这个名称从来不指该指标</translation>
    </message>
    <message>
        <source>&amp;Undo the choice</source>
        <translation>撤销选择(&amp;U)</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <translation>%1 %2（%3）</translation>
    </message>
    <message>
        <source>stated in %1, the plan counts in %2: no value can be taken</source>
        <translation>文件用%1，规划用%2：不能采用任何数</translation>
    </message>
</context>
<context>
    <name>lantu::NameChoices</name>
    <message>
        <source>“%1” will not be taken for that indicator again.</source>
        <translation>以后不再把“%1”当作该指标。</translation>
    </message>
    <message>
        <source>The name “%1” is remembered.</source>
        <translation>已记住名称“%1”。</translation>
    </message>
</context>
<context>
    <name>lantu::ImportTable</name>
    <message>
        <source>Values of the file</source>
        <translation>文件中的数据</translation>
    </message>
</context>
<context>
    <name>lantu::ReadingBar</name>
    <message>
        <source>Stop reading</source>
        <translation>停止读取</translation>
    </message>
    <message>
        <source>How much of the file is read</source>
        <translation>文件读取进度</translation>
    </message>
</context>
<context>
    <name>lantu::ImportHead</name>
    <message>
        <source>Take these values</source>
        <translation>采纳这些数据</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
</context>
<context>
    <name>Period</name>
    <message>
        <source>%1</source>
        <comment>year</comment>
        <translation>%1年</translation>
    </message>
    <message>
        <source>first half of %1</source>
        <translation>%1年上半年</translation>
    </message>
    <message>
        <source>second half of %1</source>
        <translation>%1年下半年</translation>
    </message>
    <message>
        <source>Jan–Mar %1</source>
        <translation>%1年一季度</translation>
    </message>
    <message>
        <source>Jan–Jun %1</source>
        <translation>%1年1—6月</translation>
    </message>
    <message>
        <source>Jan–Sep %1</source>
        <translation>%1年1—9月</translation>
    </message>
    <message>
        <source>Jan–Dec %1</source>
        <translation>%1年1—12月</translation>
    </message>
</context>
<context>
    <name>AbsenceReason</name>
    <message>
        <source>not published</source>
        <translation>未公布</translation>
    </message>
    <message>
        <source>cannot be measured</source>
        <translation>无法统计</translation>
    </message>
    <message>
        <source>expected to be met</source>
        <translation>预计完成</translation>
    </message>
    <message>
        <source>assigned from above</source>
        <translation>完成上级下达指标</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>未填报</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>无法辨认</translation>
    </message>
    <message>
        <source>said in words only</source>
        <translation>仅有文字表述</translation>
    </message>
</context>
<context>
    <name>EntryChecks</name>
    <message>
        <source>Type the number, or choose why there is none.</source>
        <translation>请输入数值，或选择没有数值的原因。</translation>
    </message>
    <message>
        <source>%1: type it with digits and a point, such as 18650.4.</source>
        <translation>%1：请用数字和小数点输入，例如 18650.4。</translation>
    </message>
    <message>
        <source>Type the document&apos;s date; its year or month will do.</source>
        <translation>请输入文件的发布日期；只知道年份或月份也可以。</translation>
    </message>
    <message>
        <source>“%1” is no date: type it as 2024-04-02, 2024-04 or 2024.</source>
        <translation>“%1”不是日期：请输入 2024-04-02、2024-04 或 2024。</translation>
    </message>
    <message>
        <source>Choose the indicator.</source>
        <translation>请选择指标。</translation>
    </message>
    <message>
        <source>Type the title of the document it stands in.</source>
        <translation>请输入载明该数值的文件名称。</translation>
    </message>
    <message>
        <source>Type the sentence it stands in, or the page.</source>
        <translation>请输入原文句子，或所在页码。</translation>
    </message>
    <message>
        <source>Type why the figure on record is wrong.</source>
        <translation>请写明在库数值为何有误。</translation>
    </message>
    <message>
        <source>the sentence does not hold the number %1</source>
        <translation>原文句子中没有数值%1</translation>
    </message>
    <message>
        <source>the sentence speaks of a plan or a target</source>
        <translation>原文句子说的是计划、目标或预计数</translation>
    </message>
    <message>
        <source>the sentence speaks of a part of the year</source>
        <translation>原文句子说的是年内某一时段</translation>
    </message>
    <message>
        <source>the document is older than the end of the period</source>
        <translation>文件日期早于该时期结束之日</translation>
    </message>
    <message>
        <source>“%1” is more than a number</source>
        <translation>“%1”不只是一个数</translation>
    </message>
</context>
<context>
    <name>EntryPreview</name>
    <message>
        <source>corrected: %1</source>
        <translation>更正：%1</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>remarks</comment>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>reasons</comment>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>出处待核</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>figure, status</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>kept as a reason; the figure on record for this period stays in use</source>
        <translation>作为原因记录；该时期在库数值继续使用</translation>
    </message>
    <message>
        <source>kept as the reason why there is no figure</source>
        <translation>作为没有数值的原因记录</translation>
    </message>
    <message>
        <source>this very place is on record already: there is nothing to add</source>
        <translation>这一出处已在库中，无需再录</translation>
    </message>
    <message>
        <source>%1; this place is added to its sources</source>
        <translation>%1；增记这一出处</translation>
    </message>
    <message>
        <source>nothing differs from what is on record</source>
        <translation>与在库内容没有差别</translation>
    </message>
    <message>
        <source>a correction: %1 is withdrawn and stays on record</source>
        <translation>更正：%1将撤回，留存备查</translation>
    </message>
    <message>
        <source>the figure to be corrected is no longer on record</source>
        <translation>要更正的数值已不在库中</translation>
    </message>
    <message>
        <source>choose an indicator of the plan</source>
        <translation>请选择规划中的指标</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>%1; checked by who entered it</source>
        <translation>%1；录入人已核对</translation>
    </message>
</context>
<context>
    <name>ManualEntry</name>
    <message>
        <source>%1 · %2</source>
        <comment>sheet, cell</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>EntryChoices</name>
    <message>
        <source>whole year</source>
        <translation>全年</translation>
    </message>
    <message>
        <source>first half (Jan–Jun)</source>
        <translation>上半年（1—6月）</translation>
    </message>
    <message>
        <source>first quarter (Jan–Mar)</source>
        <translation>一季度（1—3月）</translation>
    </message>
    <message>
        <source>three quarters (Jan–Sep)</source>
        <translation>前三季度（1—9月）</translation>
    </message>
    <message>
        <source>there is a number</source>
        <translation>有数值</translation>
    </message>
    <message>
        <source>no number: %1</source>
        <translation>无数值：%1</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>未注明</translation>
    </message>
</context>
<context>
    <name>EntryTexts</name>
    <message>
        <source>no figure</source>
        <translation>无数值</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>In use for %1 stays: %2.</source>
        <translation>%1采用的数值不变：%2。</translation>
    </message>
    <message>
        <source>In use for %1: %2 → %3.</source>
        <translation>%1采用的数值：%2 → %3。</translation>
    </message>
    <message>
        <source>It stands beside the figures of whole years, and changes none of them and no verdict.</source>
        <translation>与全年数值并列，单独成期，不改变任何全年数值和评价。</translation>
    </message>
    <message>
        <source>At its own date it is judged: %1.</source>
        <translation>按其自身时点评价：%1。</translation>
    </message>
</context>
<context>
    <name>lantu::EntryDialog</name>
    <message>
        <source>Correct a value</source>
        <translation>更正数值</translation>
    </message>
    <message>
        <source>Enter a value by hand</source>
        <translation>手工录入数值</translation>
    </message>
    <message>
        <source>Correct the value</source>
        <translation>更正该数值</translation>
    </message>
    <message>
        <source>Take this value</source>
        <translation>录入该数值</translation>
    </message>
    <message>
        <source>Take, then the next</source>
        <translation>录入并继续</translation>
    </message>
    <message>
        <source>Take this value and enter another one of the same document</source>
        <translation>录入该数值，再录同一文件中的下一个</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1: it was there already; nothing was added.</source>
        <translation>%1：已在库中，未作改动。</translation>
    </message>
    <message>
        <source>%1 was entered as %2; it can be taken back on the page Data.</source>
        <translation>%1已录入，批次%2；可在“数据”页撤回。</translation>
    </message>
</context>
<context>
    <name>lantu::EntryForm</name>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Choose an indicator</source>
        <translation>请选择指标</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Part of the year</source>
        <translation>年内时段</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>as printed, such as 18,650.4</source>
        <translation>按原文，如 18,650.4</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Whether there is a number</source>
        <translation>有无数值</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>核算状态</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>口径</translation>
    </message>
    <message>
        <source>as the document states it</source>
        <translation>按文件所述</translation>
    </message>
    <message>
        <source>Why it was wrong</source>
        <translation>更正原因</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文件名称</translation>
    </message>
    <message>
        <source>title of the communiqué, report or yearbook</source>
        <translation>统计公报、政府工作报告或年鉴的名称</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>发布日期</translation>
    </message>
    <message>
        <source>2024-04-02, or year and month</source>
        <translation>2024-04-02，或年、月</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页码</translation>
    </message>
    <message>
        <source>page or table</source>
        <translation>页码或表号</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>the sentence with the number, word for word</source>
        <translation>载有该数值的句子，照录原文</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>web address, if there is one</source>
        <translation>如有，填写网址</translation>
    </message>
    <message>
        <source>I have seen the official source itself, not a copy</source>
        <translation>已核对官方原件，不是转载</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时期</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>出处</translation>
    </message>
</context>
<context>
    <name>lantu::EntryOutcome</name>
    <message>
        <source>%1: %2</source>
        <comment>what happens, value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Correction · %1</source>
        <translation>更正 · %1</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>更正</translation>
    </message>
</context>
<context>
    <name>ObservationSource</name>
    <message>
        <source>page %1</source>
        <translation>第%1页</translation>
    </message>
</context>
<context>
    <name>FormReader</name>
    <message>
        <source>the sheet bears two form numbers, %1 and %2: use a fresh form</source>
        <translation>表中有两个表号（%1和%2），请用新的填报表重填</translation>
    </message>
    <message>
        <source>the form is for plan %1, not for %2</source>
        <translation>本填报表属于规划%1，不属于规划%2</translation>
    </message>
    <message>
        <source>the row&apos;s hidden code is gone: use a fresh form</source>
        <translation>本行的隐藏代码已丢失，请用新的填报表重填</translation>
    </message>
    <message>
        <source>the row comes from the form of plan %1 for %2</source>
        <translation>本行来自规划%1的%2年填报表</translation>
    </message>
    <message>
        <source>the row&apos;s hidden code “%1” is not known: use a fresh form</source>
        <translation>本行的隐藏代码“%1”无法识别，请用新的填报表重填</translation>
    </message>
    <message>
        <source>the row is for “%1”, but its name was changed to “%2”</source>
        <translation>本行应填“%1”，指标名称却被改为“%2”</translation>
    </message>
    <message>
        <source>the form asks for %1, but the unit was changed to “%2”</source>
        <translation>本行应按“%1”填报，计量单位却被改为“%2”</translation>
    </message>
    <message>
        <source>the form asks for the scope “%1”, but it was changed to “%2”</source>
        <translation>本行的口径应为“%1”，却被改为“%2”</translation>
    </message>
    <message>
        <source>the row is begun, but has neither number nor reason</source>
        <translation>本行已开始填写，但既没有数值也没有未填原因</translation>
    </message>
    <message>
        <source>the status “%1” is none of the form&apos;s</source>
        <translation>数据状态“%1”不在填报表的选项中</translation>
    </message>
    <message>
        <source>the reason “%1” is none of the form&apos;s</source>
        <translation>未填原因“%1”不在填报表的选项中</translation>
    </message>
    <message>
        <source>both a value and a reason why there is none (%1): keep one</source>
        <translation>既填了数值又选了未填原因（%1），请只保留一项</translation>
    </message>
    <message>
        <source>the form was made by a newer Lantu: update this one</source>
        <translation>填报表由更新版本的蓝图生成，请先升级蓝图</translation>
    </message>
    <message>
        <source>the header of the form&apos;s table is gone: use a fresh form</source>
        <translation>填报表的表头已丢失，请用新的填报表重填</translation>
    </message>
    <message>
        <source>the form&apos;s column “%1” is gone or was renamed: use a fresh form</source>
        <translation>填报表缺少“%1”一栏或栏名被改，请用新的填报表重填</translation>
    </message>
    <message>
        <source>last year&apos;s value went out as %1 and was changed to %2: it is never taken from a form, ask the sender</source>
        <translation>上年值原为%1，被改为%2：填报表中的上年值不采用，请向填报单位核实</translation>
    </message>
    <message>
        <source>“%1” is no plain number</source>
        <translation>“%1”不是单纯的数字</translation>
    </message>
</context>
<context>
    <name>RejectedWorkbook</name>
    <message>
        <source>Nothing was held back: there is nothing to send back to the sender.</source>
        <translation>没有未采用的数据，无需退回。</translation>
    </message>
    <message>
        <source>Sheet “%1” has no column left for the reasons.</source>
        <translation>工作表“%1”的列已用满，没有位置写未采用原因。</translation>
    </message>
</context>
<context>
    <name>TemplateCommand</name>
    <message>
        <source>No indicator of plan %1 has the lead agency “%2”.</source>
        <translation>规划%1中没有由“%2”牵头的指标。</translation>
    </message>
    <message>
        <source>%1 is outside the plan %2 (%3–%4).</source>
        <translation>%1年超出规划%2的范围（%3—%4年，含基期）。</translation>
    </message>
    <message>
        <source>Give year and file: lantu template --year Y --out FILE.xlsx</source>
        <translation>请给出年份和文件名：lantu template --year Y --out FILE.xlsx</translation>
    </message>
    <message>
        <source>--out must end in .xlsx: %1</source>
        <translation>--out 文件名须以 .xlsx 结尾：%1</translation>
    </message>
    <message>
        <source>writes a form for a department to fill in</source>
        <translation>生成供部门填写的填报表</translation>
    </message>
    <message>
        <source>only what this lead agency answers for</source>
        <translation>只含该单位牵头的指标</translation>
    </message>
    <message>
        <source>where to</source>
        <translation>输出文件</translation>
    </message>
</context>
<context>
    <name>WorkbookWriter</name>
    <message>
        <source>The cell %1 cannot be written: %2.</source>
        <translation>单元格%1无法写入：%2。</translation>
    </message>
    <message>
        <source>The text in cell %1 is longer than %2 characters.</source>
        <translation>单元格%1中的文字超过%2个字符。</translation>
    </message>
    <message>
        <source>The cell %1 holds no finite number.</source>
        <translation>单元格%1中的数不是有限值。</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2. Check the folder and the free space.</source>
        <translation>无法写入文件“%1”：%2。请检查文件夹和剩余空间。</translation>
    </message>
    <message>
        <source>not enough memory</source>
        <translation>内存不足</translation>
    </message>
    <message>
        <source>A sheet cannot be named “%1”.</source>
        <translation>工作表不能命名为“%1”。</translation>
    </message>
    <message>
        <source>A sheet must have a name.</source>
        <translation>工作表必须有名称。</translation>
    </message>
    <message>
        <source>The sheet&apos;s name “%1” is longer than %2 characters.</source>
        <translation>工作表名称“%1”超过%2个字符。</translation>
    </message>
    <message>
        <source>The sheet&apos;s name “%1” must not contain any of %2.</source>
        <translation>工作表名称“%1”不能含有以下字符：%2</translation>
    </message>
    <message>
        <source>The sheet&apos;s name “%1” must not begin or end with an apostrophe.</source>
        <translation>工作表名称“%1”不能以单引号开头或结尾。</translation>
    </message>
    <message>
        <source>There are two sheets named “%1”.</source>
        <translation>有两张名为“%1”的工作表。</translation>
    </message>
</context>
<context>
    <name>AgencyRepository</name>
    <message>
        <source>Plan %1 has no indicator “%2”; nothing was changed.</source>
        <translation>规划 %1 中没有指标“%2”，未作任何更改。</translation>
    </message>
</context>
<context>
    <name>EarlyWarning</name>
    <message>
        <source>%1% done, %2% of the time gone</source>
        <translation>完成%1%，时间进度%2%</translation>
    </message>
    <message>
        <source>%1 in %2 against %3</source>
        <comment>value, year, target</comment>
        <translation>%2年%1，目标%3</translation>
    </message>
    <message>
        <source>outlook: %1</source>
        <translation>目标研判：%1</translation>
    </message>
    <message>
        <source>%1 of %2 not met</source>
        <comment>kind of target, year</comment>
        <translation>%2年%1未完成</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>.</source>
        <comment>end of a sentence</comment>
        <translation>。</translation>
    </message>
</context>
<context>
    <name>JudgementRepository</name>
    <message>
        <source>Somebody else has judged %1 for %2 meanwhile; nothing was changed. Look at it again.</source>
        <translation>其他人已修改 %1 的%2年人工研判，未作任何更改。请重新查看。</translation>
    </message>
    <message>
        <source>There is no judgement “%1” in force; nothing was changed.</source>
        <translation>没有生效的人工研判“%1”，未作任何更改。</translation>
    </message>
</context>
<context>
    <name>YearlyTarget</name>
    <message>
        <source>target of the year&apos;s plan</source>
        <translation>年度计划目标</translation>
    </message>
    <message>
        <source>target assigned from above</source>
        <translation>上级下达目标</translation>
    </message>
    <message>
        <source>met, by the superior&apos;s verdict</source>
        <translation>上级考核：完成</translation>
    </message>
    <message>
        <source>not met, by the superior&apos;s verdict</source>
        <translation>上级考核：未完成</translation>
    </message>
</context>
<context>
    <name>YearlyTargetRepository</name>
    <message>
        <source>Somebody else has changed the %1 of %2 for %3 meanwhile; nothing was changed. Look at it again.</source>
        <translation>其他人已修改 %2 的%3年%1，未作任何更改。请重新查看。</translation>
    </message>
    <message>
        <source>There is no yearly target “%1” in force; nothing was changed.</source>
        <translation>没有生效的年度目标“%1”，未作任何更改。</translation>
    </message>
</context>
<context>
    <name>lantu::PlanDecisions</name>
    <message>
        <source>The target of %1 for %2 names no document. Say where it stands; nothing was changed.</source>
        <translation>%1 的%2年目标没有注明文件。请填写出处；未作任何更改。</translation>
    </message>
    <message>
        <source>A judgement over the computed verdict needs its reason; nothing was changed.</source>
        <translation>人工研判须写明理由；未作任何更改。</translation>
    </message>
</context>
<context>
    <name>lantu::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>总览</translation>
    </message>
    <message>
        <source>What needs attention</source>
        <translation>需要关注的事项</translation>
    </message>
    <message>
        <source>Verdicts by indicator and year</source>
        <translation>各指标各年度评价</translation>
    </message>
    <message>
        <source>constraint</source>
        <translation>约束</translation>
    </message>
    <message>
        <source>At the end of %1, %2% of the time gone</source>
        <translation>截至%1年末，时间进度 %2%</translation>
    </message>
</context>
<context>
    <name>lantu::VerdictMatrixModel</name>
    <message>
        <source>constraint</source>
        <translation>约束</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>预期</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>%1目标</translation>
    </message>
    <message>
        <source>Completion %</source>
        <translation>完成 %</translation>
    </message>
    <message>
        <source>Progress %1</source>
        <translation>%1进展</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>indicator, year</comment>
        <translation>%1，%2年</translation>
    </message>
</context>
<context>
    <name>lantu::VerdictLegend</name>
    <message>
        <source>Key to the marks</source>
        <translation>图例</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>constraint</source>
        <translation>约束性</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>预期性</translation>
    </message>
    <message>
        <source>no lead agency entered</source>
        <translation>牵头单位未填</translation>
    </message>
    <message>
        <source>gap %1</source>
        <translation>差 %1</translation>
    </message>
    <message>
        <source>needed to %1: %2</source>
        <translation>到%1年尚需%2</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>需要关注</translation>
    </message>
    <message>
        <source>Nothing: no verdict is behind schedule.</source>
        <translation>无：没有落后于进度的指标。</translation>
    </message>
    <message>
        <source>Changed since %1</source>
        <translation>比%1年有变化</translation>
    </message>
    <message>
        <source>outlook %1 → %2</source>
        <translation>目标研判 %1 → %2</translation>
    </message>
    <message>
        <source>No figure up to %1</source>
        <translation>截至%1年未来数</translation>
    </message>
    <message>
        <source>neither progress nor delay</source>
        <translation>既不算完成也不算滞后</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 in all, binding first</source>
        <translation>%1 项，约束性在前</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 项</translation>
    </message>
    <message>
        <source>Warning slips as PDF…</source>
        <translation>导出预警单PDF…</translation>
    </message>
</context>
<context>
    <name>RuleSetReader</name>
    <message>
        <source>en</source>
        <translation>zh</translation>
    </message>
    <message>
        <source>linear, statcan, unsd2023 or trend</source>
        <translation>linear、statcan、unsd2023或trend</translation>
    </message>
    <message>
        <source>the name of the file without .json</source>
        <translation>去掉.json的文件名</translation>
    </message>
    <message>
        <source>The rule set %1: the field “%2” must hold %3.</source>
        <translation>规则集%1：字段“%2”应填%3。</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>a text each in “zh” and “en”</source>
        <translation>“zh”和“en”各一段文字</translation>
    </message>
    <message>
        <source>kinds of targets such as level or annual_rate_min</source>
        <translation>目标类型，如level或annual_rate_min</translation>
    </message>
    <message>
        <source>a number of at least %1</source>
        <translation>不小于%1的数</translation>
    </message>
    <message>
        <source>true where the number was chosen here, else false</source>
        <translation>true（本软件自定的数）或false（有出处的数）</translation>
    </message>
    <message>
        <source>the number “%1” too</source>
        <translation>“%1”这个数</translation>
    </message>
    <message>
        <source>no smaller number for the first than for the second of %1</source>
        <translation>前者不小于后者的数：%1</translation>
    </message>
    <message>
        <source>only classes of its method, each once, not “%1”</source>
        <translation>本方法的各个等级，每个一次，不应有“%1”</translation>
    </message>
    <message>
        <source>a verdict such as on_schedule or behind</source>
        <translation>评价结论，如on_schedule或behind</translation>
    </message>
    <message>
        <source>the class “%1” too</source>
        <translation>“%1”这个等级</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>无法读取%1：%2。</translation>
    </message>
    <message>
        <source>%1 is no rule set in JSON: %2.</source>
        <translation>%1不是JSON格式的规则集：%2。</translation>
    </message>
    <message>
        <source>There is no rule set “%1”. Known rule sets: %2.</source>
        <translation>没有规则集“%1”。现有规则集：%2。</translation>
    </message>
    <message>
        <source>only numbers of its method, each once and once more for a kind of target, not “%1”</source>
        <translation>该方法所用的数，每个只写一次，对某一类目标可再写一次；“%1”不符</translation>
    </message>
</context>
<context>
    <name>SelfTest</name>
    <message>
        <source>value %1</source>
        <translation>数值%1</translation>
    </message>
    <message>
        <source>score %1</source>
        <translation>得分%1</translation>
    </message>
    <message>
        <source>reason_en</source>
        <translation>reason_zh</translation>
    </message>
    <message>
        <source>A published case names “%1”, which is not in plan %2.</source>
        <translation>公布案例中的“%1”不在规划%2中。</translation>
    </message>
    <message>
        <source>A published case names the plan “%1”, which does not ship.</source>
        <translation>公布案例中的规划“%1”不在随附规划之列。</translation>
    </message>
</context>
<context>
    <name>SelfTestCommand</name>
    <message>
        <source>%1, %2: published %3, computed %4. Reason: %5.</source>
        <translation>%1，%2：公布为%3，计算为%4。原因：%5。</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>尚不清楚</translation>
    </message>
    <message>
        <source>%1: no published results to compare with.</source>
        <translation>%1：没有可比对的公布结果。</translation>
    </message>
    <message>
        <source>%1: %2 of %3 agree.</source>
        <translation>%1：%3项中%2项一致。</translation>
    </message>
    <message>
        <source>computes published results again; exit code 1 where one does not agree and no reason is noted</source>
        <translation>重新计算已公布的评价结果；有不一致而未注明原因时退出码为1</translation>
    </message>
</context>
<context>
    <name>Remark</name>
    <message>
        <source>the remark “%1” speaks of %2: check what is counted</source>
        <translation>说明“%1”说的是%2：请核对统计范围</translation>
    </message>
    <message>
        <source>the remark “%1” speaks of another time: check which year it is of</source>
        <translation>说明“%1”说的是另一时间：请核对是哪一年的数</translation>
    </message>
    <message>
        <source>the remark “%1” speaks of a plan: check whether it was observed</source>
        <translation>说明“%1”说的是计划或预计：请核对是否为实际数</translation>
    </message>
    <message>
        <source>the remark “%1” leaves it open (“%2”): check what it is</source>
        <translation>备注“%1”表明数据未定或范围不同（“%2”），请核对</translation>
    </message>
    <message>
        <source>the remark “%1” is not understood (“%2”): check whether it changes what the figure is</source>
        <translation>备注“%1”未能识别（“%2”）：请核对它是否改变数据含义</translation>
    </message>
    <message>
        <source>the note “%1” speaks of %2, the table of %3: check the unit</source>
        <translation>说明“%1”说的是%2，表中为%3：请核对单位</translation>
    </message>
</context>
<context>
    <name>DatabasePurpose</name>
    <message>
        <source>The database %1 holds practice data: open it with --practice, or choose another one for real figures.</source>
        <translation>数据库 %1 存放的是演示数据：请加 --practice 打开，正式数据请用另外的数据库。</translation>
    </message>
    <message>
        <source>The database %1 is for real figures: --practice keeps its invented ones in a database of their own.</source>
        <translation>数据库 %1 存放的是正式数据：--practice 的虚构数据只放在单独的数据库中。</translation>
    </message>
</context>
<context>
    <name>lantu::PracticeBand</name>
    <message>
        <source>Practice data: every figure is invented, none is a real statistic.</source>
        <translation>演示数据：所有数字均为虚构，不是真实统计。</translation>
    </message>
</context>
<context>
    <name>ContentCommands</name>
    <message>
        <source>lists the quantified promises of a plan&apos;s text that stand in no table</source>
        <translation>列出正文和专栏中表格以外的量化目标</translation>
    </message>
    <message>
        <source>lists the projects that a plan&apos;s text names</source>
        <translation>列出规划文本提到的项目</translation>
    </message>
    <message>
        <source>lists contradictions, gaps and losses in a plan&apos;s text</source>
        <translation>列出规划文本中的矛盾、缺漏和缺字</translation>
    </message>
</context>
<context>
    <name>SummaryCommands</name>
    <message>
        <source>--by takes type, category, chapter or agency, not “%1”.</source>
        <translation>--by 可取 type、category、chapter 或 agency，不能是“%1”。</translation>
    </message>
    <message>
        <source>lists what will miss its target or has, binding indicators first</source>
        <translation>列出将要或已经达不到目标的指标，约束性在前</translation>
    </message>
    <message>
        <source>counts the verdicts by group</source>
        <translation>分组统计评价结果</translation>
    </message>
    <message>
        <source>what to count by</source>
        <translation>分组依据</translation>
    </message>
    <message>
        <source>--out must end in .pdf: %1</source>
        <translation>--out 文件名须以 .pdf 结尾：%1</translation>
    </message>
    <message>
        <source>where to write the drafts of the warning slips instead</source>
        <translation>改为写出预警单（草稿）的文件</translation>
    </message>
</context>
<context>
    <name>lantu::HeldBackSaver</name>
    <message>
        <source>Save held-back cells</source>
        <translation>另存待确认单元格</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx)</source>
        <translation>表格文件 (*.xlsx)</translation>
    </message>
    <message>
        <source>%1 held back.xlsx</source>
        <translation>%1（退回核对）.xlsx</translation>
    </message>
    <message>
        <source>The held-back cells were saved in %1.</source>
        <translation>待确认的单元格已存到 %1。</translation>
    </message>
</context>
<context>
    <name>lantu::TaughtNamesDialog</name>
    <message>
        <source>Taught names</source>
        <translation>名称对照</translation>
    </message>
    <message>
        <source>Name in spreadsheets</source>
        <translation>表中的名称</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>No name has been taught yet. Where an import does not know a name, it can be matched there and remembered.</source>
        <translation>还没有人工认定过的名称。导入时遇到不认识的名称，可在那里认定并记住。</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>忘记</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从不是</translation>
    </message>
    <message>
        <source>always</source>
        <translation>就是</translation>
    </message>
    <message>
        <source>“%1” was forgotten; the next import asks again.</source>
        <translation>已忘记“%1”；下次导入会重新询问。</translation>
    </message>
</context>
<context>
    <name>Restatements</name>
    <message>
        <source>%1: one place counts in %2, another in %3, which do not convert</source>
        <translation>%1：一处单位为“%2”，另一处为“%3”，两者不能换算</translation>
    </message>
    <message>
        <source>The two must not be put on one line before it is settled which unit is meant.</source>
        <translation>核清单位之前，两处的数不能放在一条线上比较。</translation>
    </message>
    <message>
        <source>%1: %2 in one place, %3 in another; a power of ten apart</source>
        <translation>%1：一处为%2，另一处为%3，相差整十、整百或整千倍</translation>
    </message>
    <message>
        <source>Most likely a slip of unit or point in one of them; verdicts and charts are wrong by that factor until it is found.</source>
        <translation>疑为其中一处单位或小数点有误；查清之前，评价和图表可能按此倍数出错。</translation>
    </message>
    <message>
        <source>%1: %2 in one place, %3 in another</source>
        <translation>%1：一处为%2，另一处为%3</translation>
    </message>
    <message>
        <source>Two figures for one thing: which one counts must be settled before it is judged or printed.</source>
        <translation>同一件事有两个数，须先核定以哪个为准，再作评价或写入报告。</translation>
    </message>
    <message>
        <source>Base of %1</source>
        <translation>%1的基期值</translation>
    </message>
    <message>
        <source>Target of %1</source>
        <translation>%1的目标</translation>
    </message>
    <message>
        <source>Target of %1: the table asks for %2, the text for %3</source>
        <translation>%1的目标：表中为%2，正文为%3</translation>
    </message>
    <message>
        <source>A result right at the limit is met by one wording and missed by the other; the table&apos;s is judged.</source>
        <translation>结果恰好等于界限时，按一种写法算完成，按另一种算未完成；现按表中写法评价。</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1%2年的数值</translation>
    </message>
</context>
<context>
    <name>RowChecks</name>
    <message>
        <source>%1: the target %2 is worse than the base %3</source>
        <translation>%1：目标%2差于基期%3</translation>
    </message>
    <message>
        <source>Either a figure or the direction that counts as good is wrong; the verdict would reward a decline.</source>
        <translation>数值或指标方向必有一处有误；照此评价会把变差当作完成。</translation>
    </message>
    <message>
        <source>%1: the target equals the base (%2)</source>
        <translation>%1：目标等于基期（%2）</translation>
    </message>
    <message>
        <source>There is no distance to cover: it is judged each year by whether it is kept, and has no completion. Confirm that keeping is meant.</source>
        <translation>目标与基期之间没有差距：每年只看是否保持，不算完成进度。请确认规划的原意是保持不变。</translation>
    </message>
    <message>
        <source>%1: the base %2 already meets the target %3</source>
        <translation>%1：基期%2已达到目标%3</translation>
    </message>
    <message>
        <source>It can get worse and still be met; “achieved” says nothing of progress here.</source>
        <translation>即使比基期差也可能仍算达标；此项“已达到”不说明有进展。</translation>
    </message>
    <message>
        <source>%1: a share of %2%</source>
        <translation>%1：比重（率）为%2%</translation>
    </message>
    <message>
        <source>A share above 100% counts something else than its name says; ask for the scope before it is printed as achieved.</source>
        <translation>比重（率）超过100%，口径与名称不符；核清口径之前不能写作“已完成”。</translation>
    </message>
    <message>
        <source>%1 targets have no base, %2 of them binding: no. %3</source>
        <translation>%1项有目标而没有基期值，其中约束性%2项：第%3项</translation>
    </message>
    <message>
        <source>Without a base only “reached or not” can be said: no completion and no schedule.</source>
        <translation>没有基期值，只能说是否达到，算不出完成进度和时序进度。</translation>
    </message>
    <message>
        <source>In %1 rows, %2 of them binding, no plain number stands where a base or a result belongs: no. %3</source>
        <translation>%1项的基期或完成值不是明确的数，其中约束性%2项：第%3项</translation>
    </message>
    <message>
        <source>They are kept as they stand and never become a number; the figures are to be got.</source>
        <translation>照印保留，不折成数值；须补取数据。</translation>
    </message>
    <message>
        <source>%1 rows have figures but no unit, %2 of them binding: no. %3</source>
        <translation>%1项有数值而没有单位，其中约束性%2项：第%3项</translation>
    </message>
    <message>
        <source>The unit is inferred wherever such a row is matched; confirm it before it is printed.</source>
        <translation>匹配数据时单位只能推断，写入报告前须核实。</translation>
    </message>
    <message>
        <source>%1 binding indicators have no lead agency entered: no. %3</source>
        <translation>%1项约束性指标尚未录入牵头单位：第%3项</translation>
    </message>
    <message>
        <source>A warning slip has nobody to go to.</source>
        <translation>预警单没有收件单位。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1: its parts add up to %2, more than the whole %3</source>
        <translation>%1：其中各项合计%2，超过总数%3</translation>
    </message>
    <message>
        <source>One of the figures or units is wrong; do not print them together.</source>
        <translation>必有一处数值或单位有误，不能并列写入报告。</translation>
    </message>
</context>
<context>
    <name>TextChecks</name>
    <message>
        <source>%1: a blank was never filled in</source>
        <translation>%1：数字空着没有填</translation>
    </message>
    <message>
        <source>There is no number to judge by; ask whoever answers for it.</source>
        <translation>没有可评价的数，须向责任单位补数。</translation>
    </message>
    <message>
        <source>The plan itself calls figures preliminary: “%1”</source>
        <translation>规划自注所列数为初步数：“%1”</translation>
    </message>
    <message>
        <source>Bases have final values by now: get them, and judge on both.</source>
        <translation>基期应已有最终核实数：补取后按印出的和核实的两套分别评价。</translation>
    </message>
    <message>
        <source>%1: %2 are stated, %3 parts are named</source>
        <translation>%1：写明%2，列名的有%3个</translation>
    </message>
    <message>
        <source>Settle what counts as one before projects are counted.</source>
        <translation>统计项目个数前须先定怎样算一个。</translation>
    </message>
    <message>
        <source>%1: its parts add up to %2, more than the whole %3</source>
        <translation>%1：各部分合计%2，超过总数%3</translation>
    </message>
    <message>
        <source>One of the amounts or units is wrong; do not add them up.</source>
        <translation>必有一处数额或单位有误，不能相加。</translation>
    </message>
</context>
<context>
    <name>RuleFinding</name>
    <message>
        <source>no. %1 %2</source>
        <comment>a row</comment>
        <translation>第%1项%2</translation>
    </message>
</context>
<context>
    <name>OutlinePaths</name>
    <message>
        <source>Chapter %1</source>
        <translation>第%1章</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>contradiction</source>
        <translation>前后矛盾</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>scope</source>
        <translation>口径</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>空白未填</translation>
    </message>
    <message>
        <source>lost characters</source>
        <translation>文字缺失</translation>
    </message>
    <message>
        <source>impossible value</source>
        <translation>数值异常</translation>
    </message>
    <message>
        <source>arithmetic</source>
        <translation>计算不符</translation>
    </message>
    <message>
        <source>count</source>
        <translation>数目不符</translation>
    </message>
    <message>
        <source>denominator</source>
        <translation>分母不明</translation>
    </message>
    <message>
        <source>date</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称不一</translation>
    </message>
    <message>
        <source>wording of the task</source>
        <translation>任务表述不一</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>内容缺失</translation>
    </message>
    <message>
        <source>numbering</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>abridged</source>
        <translation>删减</translation>
    </message>
    <message>
        <source>undemanding target</source>
        <translation>目标无增量</translation>
    </message>
    <message>
        <source>high</source>
        <translation>高</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>low</source>
        <translation>低</translation>
    </message>
</context>
<context>
    <name>SubjectNames</name>
    <message>
        <source>%1, %2</source>
        <comment>plan, row</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>promise “%1”</source>
        <translation>正文目标“%1”</translation>
    </message>
    <message>
        <source>project “%1”</source>
        <translation>项目“%1”</translation>
    </message>
</context>
<context>
    <name>FindingTexts</name>
    <message>
        <source>read</source>
        <translation>通读</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>found by reading the text</source>
        <translation>通读全文发现</translation>
    </message>
    <message>
        <source>found by rule “%1”</source>
        <translation>按规则“%1”发现</translation>
    </message>
    <message>
        <source>severity %1</source>
        <translation>严重程度：%1</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>影响</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>It concerns</source>
        <translation>涉及</translation>
    </message>
    <message>
        <source>Nothing to look at is known of this indicator.</source>
        <translation>本指标没有需要核查的事项。</translation>
    </message>
</context>
<context>
    <name>lantu::FindingTableModel</name>
    <message>
        <source>Severity</source>
        <translation>程度</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>What does not agree</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>来源</translation>
    </message>
</context>
<context>
    <name>lantu::FindingsPage</name>
    <message>
        <source>The finding chosen</source>
        <translation>所选核查事项</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>核查</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>按文字筛选</translation>
    </message>
    <message>
        <source>Filter by severity</source>
        <translation>按严重程度筛选</translation>
    </message>
    <message>
        <source>All severities</source>
        <translation>全部程度</translation>
    </message>
    <message>
        <source>Filter by kind</source>
        <translation>按类别筛选</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>全部类别</translation>
    </message>
    <message>
        <source>%1 findings</source>
        <translation>共%1项</translation>
    </message>
    <message>
        <source>%1 of %2 findings</source>
        <translation>共%2项，显示%1项</translation>
    </message>
    <message>
        <source>Nothing in this plan has been found that a person must look at.</source>
        <translation>本规划没有发现需要核查的事项。</translation>
    </message>
    <message>
        <source>No finding is like that. Take a filter back to see others.</source>
        <translation>没有符合条件的事项，请放宽筛选条件。</translation>
    </message>
</context>
<context>
    <name>CheckNotes</name>
    <message>
        <source>Note %1 (no. %2): %3</source>
        <translation>注%1（第%2项）：%3</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>TextFile</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>无法读取“%1”：%2。</translation>
    </message>
    <message>
        <source>%1 is not UTF-8 text.</source>
        <translation>“%1”不是UTF-8编码的文本。</translation>
    </message>
</context>
<context>
    <name>TextCommands</name>
    <message>
        <source>Name one place of the outline: lantu text [PLACE]</source>
        <translation>只能指定一个纲目位置：lantu text [位置]</translation>
    </message>
    <message>
        <source>%1 is no place of the plan; lantu outline lists them.</source>
        <translation>“%1”不是规划中的位置；用 lantu outline 查看。</translation>
    </message>
    <message>
        <source>Say what to look for: lantu search WORDS</source>
        <translation>请写出要查找的词：lantu search 词语</translation>
    </message>
    <message>
        <source>[PLACE]</source>
        <comment>operand</comment>
        <translation>[位置]</translation>
    </message>
    <message>
        <source>WORDS</source>
        <comment>operand</comment>
        <translation>词语</translation>
    </message>
    <message>
        <source>prints a plan&apos;s text, all of it or of one place</source>
        <translation>输出规划正文，全文或某一位置</translation>
    </message>
    <message>
        <source>looks for words in a plan&apos;s text, headings first</source>
        <translation>在规划正文中查找词语，标题在前</translation>
    </message>
</context>
<context>
    <name>Project</name>
    <message>
        <source>being planned</source>
        <translation>谋划</translation>
    </message>
    <message>
        <source>in reserve</source>
        <translation>储备</translation>
    </message>
    <message>
        <source>in preparation</source>
        <translation>前期</translation>
    </message>
    <message>
        <source>start of work</source>
        <translation>新开工</translation>
    </message>
    <message>
        <source>under construction</source>
        <translation>在建</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>竣工</translation>
    </message>
    <message>
        <source>in operation</source>
        <translation>投产</translation>
    </message>
    <message>
        <source>single project</source>
        <translation>单个项目</translation>
    </message>
    <message>
        <source>bundle</source>
        <translation>打包项目</translation>
    </message>
    <message>
        <source>section of a line</source>
        <translation>线路分段</translation>
    </message>
    <message>
        <source>programme</source>
        <translation>行动计划</translation>
    </message>
    <message>
        <source>in general terms</source>
        <translation>概括表述</translation>
    </message>
</context>
<context>
    <name>ProjectTexts</name>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>The wording says nothing of a stage.</source>
        <translation>表述中看不出所处阶段。</translation>
    </message>
    <message>
        <source>Stage: %1. It is a goal, not where the project is.</source>
        <translation>阶段：%1。这是规划的要求，不是项目现状。</translation>
    </message>
    <message>
        <source>Stated in the text: %1</source>
        <translation>文中写明：%1</translation>
    </message>
    <message>
        <source>Place: %1</source>
        <translation>地点：%1</translation>
    </message>
    <message>
        <source>What the plan intends</source>
        <translation>规划要求</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>约%1</translation>
    </message>
    <message>
        <source>Total investment %1</source>
        <translation>总投资%1</translation>
    </message>
    <message>
        <source>Total investment %1 (%2)</source>
        <translation>总投资%1（%2）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>date, state</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 (unverified: no official source was seen)</source>
        <translation>%1（未核实：未见官方来源）</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>核查事项</translation>
    </message>
    <message>
        <source>%1 (inferred)</source>
        <translation>%1（推断）</translation>
    </message>
    <message>
        <source>%1 (stated)</source>
        <translation>%1（写明）</translation>
    </message>
    <message>
        <source>named again</source>
        <translation>再次提到</translation>
    </message>
    <message>
        <source>part</source>
        <translation>组成部分</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>What has been published</source>
        <translation>已公开的情况</translation>
    </message>
    <message>
        <source>The same project is named here too</source>
        <translation>同一项目还在以下各处提到</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>属于</translation>
    </message>
    <message>
        <source>Its parts</source>
        <translation>组成部分</translation>
    </message>
    <message>
        <source>Stage: %1. The text looks back: it was reached before the plan.</source>
        <translation>阶段：%1。原文在此回顾，是规划期以前已达到的。</translation>
    </message>
    <message>
        <source>What had been done before the plan</source>
        <translation>规划期以前的进展</translation>
    </message>
    <message>
        <source>%1 (before the plan)</source>
        <translation>%1（回顾）</translation>
    </message>
</context>
<context>
    <name>lantu::ProjectTreeModel</name>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>领域</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Intended stage</source>
        <translation>要求阶段</translation>
    </message>
</context>
<context>
    <name>lantu::ProjectsPage</name>
    <message>
        <source>The project chosen</source>
        <translation>所选项目</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>按文字筛选</translation>
    </message>
    <message>
        <source>Filter by field</source>
        <translation>按领域筛选</translation>
    </message>
    <message>
        <source>Filter by kind</source>
        <translation>按类型筛选</translation>
    </message>
    <message>
        <source>Filter by intended stage</source>
        <translation>按阶段筛选</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>全部领域</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>全部类型</translation>
    </message>
    <message>
        <source>All stages</source>
        <translation>全部阶段</translation>
    </message>
    <message>
        <source>no stage</source>
        <translation>未写阶段</translation>
    </message>
    <message>
        <source>%1 mentions, %2 entries</source>
        <translation>%1处提及，归并为%2条</translation>
    </message>
    <message>
        <source>%1 of %2 mentions</source>
        <translation>共%2处提及，显示%1处</translation>
    </message>
    <message>
        <source>No projects of this plan&apos;s text are known.</source>
        <translation>本规划没有收录文中的项目。</translation>
    </message>
    <message>
        <source>No project is like that. Take a filter back to see others.</source>
        <translation>没有符合条件的项目，请放宽筛选条件。</translation>
    </message>
</context>
<context>
    <name>PlanText</name>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>基期</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Average or total</source>
        <translation>年均/累计</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>完成情况</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>constraint</source>
        <translation>约束性</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>预期性</translation>
    </message>
    <message>
        <source>The published text has only the caption.</source>
        <translation>公开文本只有图题，没有图。</translation>
    </message>
    <message>
        <source>commitment</source>
        <translation>正文目标</translation>
    </message>
    <message>
        <source>project</source>
        <translation>重点项目</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>核查事项</translation>
    </message>
    <message>
        <source>no plain number</source>
        <translation>不是一个数</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>到%1年</translation>
    </message>
    <message>
        <source>no year given</source>
        <translation>未写明年份</translation>
    </message>
    <message>
        <source>over the whole time</source>
        <translation>五年累计</translation>
    </message>
    <message>
        <source>Commitment %1</source>
        <translation>正文目标 %1</translation>
    </message>
    <message>
        <source>the same as a row of the table</source>
        <translation>与规划主要指标表中的一行相同</translation>
    </message>
    <message>
        <source>Project %1</source>
        <translation>重点项目 %1</translation>
    </message>
    <message>
        <source>Finding %1</source>
        <translation>核查事项 %1</translation>
    </message>
</context>
<context>
    <name>lantu::PlanOutline</name>
    <message>
        <source>Outline</source>
        <translation>纲目</translation>
    </message>
</context>
<context>
    <name>lantu::PlanTextView</name>
    <message>
        <source>The plan&apos;s text</source>
        <translation>规划正文</translation>
    </message>
</context>
<context>
    <name>lantu::PlanSearch</name>
    <message>
        <source>Places found</source>
        <translation>查找结果</translation>
    </message>
    <message>
        <source>No paragraph has these words.</source>
        <translation>没有一段同时含有这些词。</translation>
    </message>
</context>
<context>
    <name>lantu::PlanPage</name>
    <message>
        <source>Plan</source>
        <translation>规划</translation>
    </message>
    <message>
        <source>Search the text</source>
        <translation>查找正文</translation>
    </message>
    <message>
        <source>What is known of the marked words</source>
        <translation>所标文字的说明</translation>
    </message>
    <message>
        <source>The text of this plan is not at hand; its outline is.</source>
        <translation>本规划没有正文，只有纲目。</translation>
    </message>
    <message>
        <source>%1 places</source>
        <translation>共%1处</translation>
    </message>
    <message>
        <source>Click a tinted stretch of the text to see what is known of it.</source>
        <translation>点击正文中有底色的文字，查看说明。</translation>
    </message>
    <message>
        <source>Ctrl+F comes here, Enter goes to the next place, Shift+Enter to the one before</source>
        <translation>按 Ctrl+F 进入搜索，按回车跳到下一处，按 Shift+回车回到上一处</translation>
    </message>
</context>
<context>
    <name>CommitmentTable</name>
    <message>
        <source>Progress of promises that stand in the text only</source>
        <translation>正文目标进展情况表</translation>
    </message>
    <message>
        <source>Progress of promises that stand in the text only (continued)</source>
        <translation>正文目标进展情况表（续表）</translation>
    </message>
    <message>
        <source>%1 more have no figure yet.</source>
        <translation>另有%1项正文目标尚无数据。</translation>
    </message>
    <message>
        <source>They stand in no table, are neither constraint-type nor expected-type, and are counted nowhere else.</source>
        <translation>正文目标不在主要指标表内，没有约束性、预期性之分，不计入主要指标项数。</translation>
    </message>
    <message>
        <source>Figures of the promises and where they come from</source>
        <translation>正文目标数据及来源</translation>
    </message>
    <message>
        <source>Figures of the promises and where they come from (continued)</source>
        <translation>正文目标数据及来源（续表）</translation>
    </message>
</context>
<context>
    <name>CellMarks</name>
    <message>
        <source>the number is struck through: check whether it still holds</source>
        <translation>该数值已划删除线：请核对是否仍然有效</translation>
    </message>
    <message>
        <source>“%1” is struck through: check whether the figure still holds</source>
        <translation>“%1”已划删除线：请核对相关数值是否仍然有效</translation>
    </message>
</context>
<context>
    <name>RuleSetEdit</name>
    <message>
        <source>%1 (before: %2)</source>
        <comment>reason, value</comment>
        <translation>%1（原为%2）</translation>
    </message>
    <message>
        <source>Give the rule set a name of its own.</source>
        <translation>请为这套规则另取名称。</translation>
    </message>
    <message>
        <source>Say why the numbers are others: it stands beside them.</source>
        <translation>请说明调整理由，理由将与数值一并列示。</translation>
    </message>
    <message>
        <source>No number differs from the original.</source>
        <translation>各项数值与原规则相同，没有改动。</translation>
    </message>
</context>
<context>
    <name>RuleSetRepository</name>
    <message>
        <source>Somebody else has saved version %1 of the rule set %2 meanwhile; nothing was changed. Look at it again.</source>
        <translation>其他人刚刚保存了规则集%2的第%1版，未作任何更改，请重新查看。</translation>
    </message>
    <message>
        <source>Somebody else has chosen another rule set meanwhile; nothing was changed. Look at it again.</source>
        <translation>其他人刚刚选用了另一套规则，未作任何更改，请重新查看。</translation>
    </message>
</context>
<context>
    <name>RuleThresholds</name>
    <message>
        <source>completion to time from which it is ahead of schedule</source>
        <translation>完成进度与时间进度之比，达到即为“快于预期”</translation>
    </message>
    <message>
        <source>completion to time from which it is on schedule</source>
        <translation>完成进度与时间进度之比，达到即为“符合预期”</translation>
    </message>
    <message>
        <source>completion to time from which it is slightly behind</source>
        <translation>完成进度与时间进度之比，达到即为“略有滞后”</translation>
    </message>
    <message>
        <source>pace needed to pace so far up to which it is likely</source>
        <translation>所需速度与以往速度之比，不超过即为“预计可实现”</translation>
    </message>
    <message>
        <source>pace needed to pace so far up to which it needs an effort</source>
        <translation>所需速度与以往速度之比，不超过即为“需加力”</translation>
    </message>
    <message>
        <source>band of “about”, % of the target</source>
        <translation>“左右”的幅度，占目标值%</translation>
    </message>
    <message>
        <source>band of “in step”, % of the other rate</source>
        <translation>“基本同步”的幅度，占对方增速%</translation>
    </message>
    <message>
        <source>growth reached to needed: substantial from</source>
        <translation>已达增速与所需增速之比：进展显著，不低于</translation>
    </message>
    <message>
        <source>growth reached to needed: moderate from</source>
        <translation>已达增速与所需增速之比：进展中等，不低于</translation>
    </message>
    <message>
        <source>growth reached to needed: limited from</source>
        <translation>已达增速与所需增速之比：进展有限，不低于</translation>
    </message>
    <message>
        <source>growth without a target: substantial from</source>
        <translation>无目标值时的增速：进展显著，不低于</translation>
    </message>
    <message>
        <source>growth without a target: moderate from</source>
        <translation>无目标值时的增速：进展中等，不低于</translation>
    </message>
    <message>
        <source>growth without a target: limited from</source>
        <translation>无目标值时的增速：进展有限，不低于</translation>
    </message>
    <message>
        <source>exponent near a natural limit</source>
        <translation>接近自然上限时的指数</translation>
    </message>
    <message>
        <source>what stands in for zero</source>
        <translation>代替零的数</translation>
    </message>
    <message>
        <source>share of the way: on track from</source>
        <translation>走完全程的比例：按期推进，不低于</translation>
    </message>
    <message>
        <source>share of the way: fair progress from</source>
        <translation>走完全程的比例：有进展，不低于</translation>
    </message>
    <message>
        <source>growth without a target: on track from</source>
        <translation>无目标值时的增速：按期推进，不低于</translation>
    </message>
    <message>
        <source>growth without a target: fair progress from</source>
        <translation>无目标值时的增速：有进展，不低于</translation>
    </message>
    <message>
        <source>tolerance at the ends of the scale, %</source>
        <translation>量程两端的容差，%</translation>
    </message>
    <message>
        <source>miss in % of the distance left: a sun below</source>
        <translation>差距占剩余距离%：低于此为“晴”</translation>
    </message>
    <message>
        <source>miss in % of the distance left: a cloud above</source>
        <translation>差距占剩余距离%：高于此为“多云”</translation>
    </message>
    <message>
        <source>yearly values looked at</source>
        <translation>采用的年度数个数</translation>
    </message>
    <message>
        <source>fewest yearly values</source>
        <translation>最少需要的年度数个数</translation>
    </message>
    <message>
        <source>level</source>
        <translation>水平值</translation>
    </message>
    <message>
        <source>floor</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>ceiling</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>保持</translation>
    </message>
    <message>
        <source>average yearly rate</source>
        <translation>年均增速</translation>
    </message>
    <message>
        <source>rate against another series</source>
        <translation>相对增速</translation>
    </message>
    <message>
        <source>total over the plan</source>
        <translation>五年累计</translation>
    </message>
    <message>
        <source>percentage points over the plan</source>
        <translation>累计百分点</translation>
    </message>
    <message>
        <source>reduction over the plan</source>
        <translation>累计降低</translation>
    </message>
    <message>
        <source>assigned from above</source>
        <translation>上级下达</translation>
    </message>
    <message>
        <source>about</source>
        <translation>左右</translation>
    </message>
    <message>
        <source>multiple of the base</source>
        <translation>倍数</translation>
    </message>
    <message>
        <source>in words</source>
        <translation>文字表述</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>无目标</translation>
    </message>
</context>
<context>
    <name>TargetEntry</name>
    <message>
        <source>Type the target as the document states it.</source>
        <translation>请按文件原文填写目标。</translation>
    </message>
    <message>
        <source>“%1” is no unit in which it is counted (%2): check which figure is meant.</source>
        <translation>该指标的计量单位是%2，不能用“%1”计量：请核对是否为该指标的目标。</translation>
    </message>
    <message>
        <source>Type the title of the document it stands in.</source>
        <translation>请填写载明该目标的文件名称。</translation>
    </message>
    <message>
        <source>“%1” is no date: type it as 2024-04-02, 2024-04 or 2024.</source>
        <translation>“%1”不是日期：请输入 2024-04-02、2024-04 或 2024。</translation>
    </message>
    <message>
        <source>it bounds from above what shall be high</source>
        <translation>该指标越高越好，目标却写成上限</translation>
    </message>
    <message>
        <source>it bounds from below what shall be low</source>
        <translation>该指标越低越好，目标却写成下限</translation>
    </message>
    <message>
        <source>it is far from the latest figure before it (%1): check number and unit</source>
        <translation>与此前最近的数值（%1）相差很大，请核对数值和单位</translation>
    </message>
</context>
<context>
    <name>VerdictWords</name>
    <message>
        <source>%1 · %2</source>
        <comment>progress, outlook</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Verdict at the end of %1 stays: %2.</source>
        <translation>%1年末的评价不变：%2。</translation>
    </message>
    <message>
        <source>Verdict at the end of %1: %2 → %3.</source>
        <translation>%1年末的评价：%2 → %3。</translation>
    </message>
</context>
<context>
    <name>lantu::DecisionDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>lantu::DecisionTableModel</name>
    <message>
        <source>met</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>open</source>
        <translation>尚不能判断</translation>
    </message>
    <message>
        <source>Lead agency</source>
        <translation>牵头单位</translation>
    </message>
    <message>
        <source>not entered</source>
        <translation>未填写</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>target, whether it is met</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>研判</translation>
    </message>
    <message>
        <source>%1 (computed: %2)</source>
        <translation>%1（计算结果：%2）</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <comment>reason, person, date</comment>
        <translation>%1（%2，%3）</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Document or reason</source>
        <translation>依据或理由</translation>
    </message>
</context>
<context>
    <name>lantu::DecisionsPanel</name>
    <message>
        <source>Lead agency, yearly targets and judgements</source>
        <translation>牵头单位、年度目标与研判</translation>
    </message>
    <message>
        <source>Lead agency…</source>
        <translation>牵头单位…</translation>
    </message>
    <message>
        <source>Enter who leads the indicator</source>
        <translation>填写由哪个单位牵头</translation>
    </message>
    <message>
        <source>Yearly target…</source>
        <translation>年度目标…</translation>
    </message>
    <message>
        <source>Enter what a single year has to bring, with its document</source>
        <translation>填写某一年的目标及其文件依据</translation>
    </message>
    <message>
        <source>Judgement…</source>
        <translation>研判…</translation>
    </message>
    <message>
        <source>Enter a person&apos;s verdict over the computed one</source>
        <translation>在计算结果之外填写研判意见</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>更正…</translation>
    </message>
    <message>
        <source>Change what the chosen row says; what it said stays on record</source>
        <translation>更改所选一行，原内容仍留有记录</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>撤销…</translation>
    </message>
    <message>
        <source>Take the chosen row back; it stays on record</source>
        <translation>撤销所选一行，仍留有记录</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Withdraw “%1: %2”?</source>
        <comment>what, its content</comment>
        <translation>是否撤销“%1：%2”？</translation>
    </message>
    <message>
        <source>It counts no longer and stays on record. It can be entered again.</source>
        <translation>撤销后不再生效，但仍留有记录；需要时可重新填写。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1: withdrawn.</source>
        <translation>%1：已撤销。</translation>
    </message>
</context>
<context>
    <name>lantu::JudgementDialog</name>
    <message>
        <source>Judgement</source>
        <translation>研判</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>At the end of</source>
        <translation>截至年末</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>研判结论</translation>
    </message>
    <message>
        <source>Choose a verdict</source>
        <translation>请选择结论</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>The computed verdict at the end of %1 stays beside it and is what is counted: %2.</source>
        <translation>%1年末的计算结果与研判并列，统计时以计算结果为准：%2。</translation>
    </message>
    <message>
        <source>Choose the verdict.</source>
        <translation>请选择研判结论。</translation>
    </message>
    <message>
        <source>Type the reason: it stands beside the verdict in every report.</source>
        <translation>请填写理由，报告中将与研判结论一并列出。</translation>
    </message>
    <message>
        <source>Nothing changes</source>
        <translation>没有变化</translation>
    </message>
    <message>
        <source>It takes the place of the judgement by %1 of %2, which stays on record.</source>
        <translation>将替代%1于%2作出的研判，原研判仍留有记录。</translation>
    </message>
    <message>
        <source>Judged %1 by %2</source>
        <comment>verdict, person</comment>
        <translation>研判：%1（%2）</translation>
    </message>
    <message>
        <source>%1: judged %2 at the end of %3.</source>
        <comment>indicator, verdict, year</comment>
        <translation>%1：%3年末研判为“%2”。</translation>
    </message>
</context>
<context>
    <name>lantu::LeadAgencyDialog</name>
    <message>
        <source>Lead agency</source>
        <translation>牵头单位</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>not entered</source>
        <translation>未填写</translation>
    </message>
    <message>
        <source>Nothing changes</source>
        <translation>没有变化</translation>
    </message>
    <message>
        <source>Type who leads the indicator, or choose.</source>
        <translation>请填写或选择牵头单位。</translation>
    </message>
    <message>
        <source>Empty the field to take the lead away.</source>
        <translation>清空后确定，即取消牵头单位。</translation>
    </message>
    <message>
        <source>It stands in tables, reports and warnings from then on; no verdict changes.</source>
        <translation>此后列入表格、报告和预警单；评价结果不变。</translation>
    </message>
    <message>
        <source>“%1” is new: it will be offered for other indicators too.</source>
        <translation>“%1”是新单位，今后填写其他指标时也可选用。</translation>
    </message>
    <message>
        <source>Lead agency: %1 → %2</source>
        <comment>before, after</comment>
        <translation>牵头单位：%1 → %2</translation>
    </message>
    <message>
        <source>%1: no agency leads it any more.</source>
        <translation>%1：已取消牵头单位。</translation>
    </message>
    <message>
        <source>%1: %2 leads it.</source>
        <comment>indicator, agency</comment>
        <translation>%1：由%2牵头。</translation>
    </message>
</context>
<context>
    <name>lantu::OutcomeFrame</name>
    <message>
        <source>I have checked this: take it all the same</source>
        <translation>已核对，仍然录入</translation>
    </message>
    <message>
        <source>Before it can be taken</source>
        <translation>录入前还需</translation>
    </message>
    <message>
        <source>It was not taken</source>
        <translation>未能录入</translation>
    </message>
</context>
<context>
    <name>lantu::PlanRules</name>
    <message>
        <source>There is no rule set “%1”. Known rule sets: %2.</source>
        <translation>没有规则集“%1”。现有规则集：%2。</translation>
    </message>
</context>
<context>
    <name>lantu::YearlyTargetDialog</name>
    <message>
        <source>Target of a year</source>
        <translation>年度目标</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>目标来源</translation>
    </message>
    <message>
        <source>the district&apos;s plan of the year</source>
        <translation>本区年度计划</translation>
    </message>
    <message>
        <source>a superior, who assigned it</source>
        <translation>上级下达</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>as the document states it</source>
        <translation>按文件所述</translation>
    </message>
    <message>
        <source>as the document states it; without a unit in %1</source>
        <translation>按文件所述；未注单位即为%1</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文件名称</translation>
    </message>
    <message>
        <source>title of the plan or notice, with the page</source>
        <translation>计划或通知的名称，可注页码</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>2024-04-02, or year and month</source>
        <translation>2024-04-02，或年、月</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Superior&apos;s verdict</source>
        <translation>上级考核结果</translation>
    </message>
    <message>
        <source>not in yet</source>
        <translation>尚未下达</translation>
    </message>
    <message>
        <source>met</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Its words</source>
        <translation>原文表述</translation>
    </message>
    <message>
        <source>as the superior&apos;s document puts it</source>
        <translation>按上级文件原文</translation>
    </message>
    <message>
        <source>Nothing changes</source>
        <translation>没有变化</translation>
    </message>
    <message>
        <source>It stays words: there is no single number in it to compare with.</source>
        <translation>按文字保留：其中没有可供比较的唯一数值。</translation>
    </message>
    <message>
        <source>Look twice: %1.</source>
        <translation>请核对：%1。</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <comment>kind of target, year, target</comment>
        <translation>%2年%1：%3</translation>
    </message>
    <message>
        <source>Whether it is met cannot be told yet.</source>
        <translation>目前还不能判断是否完成。</translation>
    </message>
    <message>
        <source>The year&apos;s figure %1 meets it.</source>
        <translation>当年数值%1，达到目标。</translation>
    </message>
    <message>
        <source>The year&apos;s figure %1 does not meet it.</source>
        <translation>当年数值%1，未达到目标。</translation>
    </message>
    <message>
        <source>The indicator will be warned of.</source>
        <translation>该指标将列入预警。</translation>
    </message>
    <message>
        <source>The indicator will not be warned of any more.</source>
        <translation>该指标将不再预警。</translation>
    </message>
    <message>
        <source>It takes the place of “%1” (%2), which stays on record.</source>
        <translation>将替代“%1”（%2），原目标仍留有记录。</translation>
    </message>
    <message>
        <source>%1: the %2 of %3 was entered.</source>
        <comment>indicator, kind of target, year</comment>
        <translation>%1：已录入%3年的%2。</translation>
    </message>
</context>
<context>
    <name>TargetImport</name>
    <message>
        <source>not an indicator of the plan</source>
        <translation>不是规划指标</translation>
    </message>
    <message>
        <source>a growth rate is not the level “%1”</source>
        <translation>此为增速，不是“%1”的指标值</translation>
    </message>
    <message>
        <source>two different units are stated for it</source>
        <translation>标注了两种不同单位</translation>
    </message>
    <message>
        <source>stated in %1; the plan counts in %2</source>
        <translation>单位为“%1”；规划单位为“%2”</translation>
    </message>
    <message>
        <source>no unit is stated; the plan counts in %1</source>
        <translation>未注明单位；规划单位为“%1”</translation>
    </message>
    <message>
        <source>no single number can be read from it</source>
        <translation>不能从中读出唯一的数值</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>a hidden row, column or sheet holds it: check whether it is meant</source>
        <translation>位于隐藏的行、列或工作表，请核对是否采用</translation>
    </message>
    <message>
        <source>it is for “%1”, the plan&apos;s for “%2”</source>
        <translation>口径为“%1”，规划口径为“%2”</translation>
    </message>
    <message>
        <source>exactly the plan&apos;s own target: check whether it is the year&apos;s</source>
        <translation>与规划目标值完全相同，请核对是否为当年目标</translation>
    </message>
    <message>
        <source>no target of the year was known</source>
        <translation>此前没有该年目标</translation>
    </message>
    <message>
        <source>no target of the year was known; it stays words</source>
        <translation>此前没有该年目标；按文字保留</translation>
    </message>
    <message>
        <source>already entered</source>
        <translation>已录入</translation>
    </message>
    <message>
        <source>takes the place of “%1” (%2)</source>
        <translation>将替代“%1”（%2）</translation>
    </message>
    <message>
        <source>the same as in %1</source>
        <translation>与%1相同</translation>
    </message>
    <message>
        <source>another target stands in %1: %2</source>
        <translation>%1另有目标：%2</translation>
    </message>
    <message>
        <source>%1 states no targets of %2: there must be a table with a column of indicators (指标) and one whose header says 计划 or 目标 of that year.</source>
        <translation>%1中没有%2年的目标：表格须有指标列，并有表头注明该年“计划”或“目标”的一列。</translation>
    </message>
</context>
<context>
    <name>WarningSlips</name>
    <message>
        <source>not entered yet</source>
        <translation>未填写</translation>
    </message>
    <message>
        <source>constraint-type</source>
        <translation>约束性</translation>
    </message>
    <message>
        <source>expected-type</source>
        <translation>预期性</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>progress, outlook</comment>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>value, year</comment>
        <translation>%2年为%1</translation>
    </message>
    <message>
        <source>%1 in %2 (%3)</source>
        <comment>value, year, status</comment>
        <translation>%2年为%1（%3）</translation>
    </message>
    <message>
        <source>%1% of the time gone</source>
        <translation>时间进度%1%</translation>
    </message>
    <message>
        <source>%1% done, %2% of the time gone</source>
        <translation>完成%1%，时间进度%2%</translation>
    </message>
    <message>
        <source>cannot be told yet</source>
        <translation>尚不能判断</translation>
    </message>
    <message>
        <source>met</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>%1: %2, %3 (%4)</source>
        <comment>year, target, outcome, document</comment>
        <translation>%1年：%2，%3（%4）</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>研判</translation>
    </message>
    <message>
        <source>%1 (%2, %3): %4</source>
        <comment>verdict, person, date, reason</comment>
        <translation>%1（%2，%3）：%4</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Lead agency</source>
        <translation>牵头单位</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>评价结果</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>规划目标</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>目前水平</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>差距</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>后续每年所需</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>实现期限</translation>
    </message>
    <message>
        <source>end of %1</source>
        <translation>%1年底</translation>
    </message>
    <message>
        <source>Why warned</source>
        <translation>预警依据</translation>
    </message>
    <message>
        <source>(for the lead agency to fill in)</source>
        <translation>（由牵头单位填写）</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>原因分析</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>拟采取措施</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>完成时限</translation>
    </message>
    <message>
        <source>Draft, drawn up from the figures; to be approved before it is sent. Rules: %1.</source>
        <translation>本单据数据自动起草，审定后发出。评价规则：%1。</translation>
    </message>
    <message>
        <source>Slip %1: %2 %3 (%4)</source>
        <comment>running number, number, name, type</comment>
        <translation>预警单%1：%2 %3（%4）</translation>
    </message>
    <message>
        <source>How it was worked out: %1</source>
        <translation>计算过程：%1</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>At the end of %1 nothing is to be warned of.</source>
        <translation>截至%1年底，没有需要预警的指标。</translation>
    </message>
    <message>
        <source>At the end of %1, %2 of %3 indicators are to be warned of, %4 of them constraint-type.</source>
        <translation>截至%1年底，%3项指标中有%2项需要预警，其中约束性指标%4项。</translation>
    </message>
    <message>
        <source>%1: warning slips %2 (draft)</source>
        <translation>%1%2年预警单（草稿）</translation>
    </message>
    <message>
        <source>Figures up to the end of %1; made on %2</source>
        <translation>数据截至%1年底　%2编制</translation>
    </message>
    <message>
        <source>Warning slips</source>
        <translation>预警单</translation>
    </message>
    <message>
        <source>PRACTICE DATA</source>
        <translation>演示数据</translation>
    </message>
    <message>
        <source>%1 (practice data)</source>
        <translation>%1（演示数据）</translation>
    </message>
</context>
<context>
    <name>YearlyTargetsCommand</name>
    <message>
        <source>Say with --year which year&apos;s targets are meant (%1–%2).</source>
        <translation>请用 --year 指明哪一年的目标（%1–%2）。</translation>
    </message>
    <message>
        <source>Say with --document in which document the targets stand.</source>
        <translation>请用 --document 写明目标所在的文件名称。</translation>
    </message>
    <message>
        <source>--date takes 2024-04-02, 2024-04 or 2024, not “%1”.</source>
        <translation>--date 应为 2024-04-02、2024-04 或 2024，不能是“%1”。</translation>
    </message>
    <message>
        <source>--origin takes year_plan or assigned, not “%1”.</source>
        <translation>--origin 可取 year_plan、assigned，不能是“%1”。</translation>
    </message>
    <message>
        <source>%1: %2 targets would be entered, %3 need a decision; nothing was changed.</source>
        <translation>%1：将录入%2项目标，%3项需人工判断；未作任何更改。</translation>
    </message>
    <message>
        <source>%1: %2 targets entered, %3 need a decision.</source>
        <translation>%1：已录入%2项目标，%3项需人工判断。</translation>
    </message>
    <message>
        <source>Name one file: each stands in a document of its own.</source>
        <translation>每次只能指定一个文件，因为目标分属不同文件。</translation>
    </message>
    <message>
        <source>lists the targets of single years, or takes them from a spreadsheet</source>
        <translation>列出年度目标，或从表格文件录入</translation>
    </message>
    <message>
        <source>whose targets are taken</source>
        <translation>录入哪一年的目标</translation>
    </message>
    <message>
        <source>the document in which they stand</source>
        <translation>目标所在的文件名称</translation>
    </message>
    <message>
        <source>its number (文号)</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>its date</source>
        <translation>文件日期</translation>
    </message>
    <message>
        <source>who set them</source>
        <translation>目标来源</translation>
    </message>
    <message>
        <source>the region&apos;s name in the file</source>
        <translation>文件中的地区名称</translation>
    </message>
    <message>
        <source>replaces targets in force without asking</source>
        <translation>直接替代已录入的目标</translation>
    </message>
    <message>
        <source>only shows what would happen</source>
        <translation>仅预览，不写入</translation>
    </message>
</context>
<context>
    <name>lantu::DifferenceList</name>
    <message>
        <source>Verdicts that would change</source>
        <translation>将改变的评价</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进展评价</translation>
    </message>
    <message>
        <source>Outlook</source>
        <translation>目标研判</translation>
    </message>
    <message>
        <source>No verdict up to %1 would change.</source>
        <translation>截至%1年，各项评价均不改变。</translation>
    </message>
    <message>
        <source>%1 verdicts up to %2 would change:</source>
        <translation>截至%2年，将改变%1项评价：</translation>
    </message>
</context>
<context>
    <name>lantu::RuleEditDialog</name>
    <message>
        <source>%1, changed</source>
        <translation>%1（修订）</translation>
    </message>
    <message>
        <source>New version of %1</source>
        <translation>%1：新版本</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>%1：另存修改</translation>
    </message>
    <message>
        <source>who decided it, and why; it stands beside each number</source>
        <translation>由谁决定、为何调整；将列在每个数值旁</translation>
    </message>
    <message>
        <source>Numbers it judges by</source>
        <translation>评价所用数值</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>For targets of the kind</source>
        <translation>适用的目标类型</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Kind of target</source>
        <translation>目标类型</translation>
    </message>
    <message>
        <source>Add one for this kind</source>
        <translation>单独设定</translation>
    </message>
    <message>
        <source>The chosen number may differ for targets of the kind</source>
        <translation>所选数值可对某一类目标单独设定：</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>调整理由</translation>
    </message>
    <message>
        <source>Save as own rule set</source>
        <translation>保存为自定规则</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>A value is no number: type it with digits and a point.</source>
        <translation>有一项不是数字：请用数字和小数点填写。</translation>
    </message>
    <message>
        <source>Which verdicts would change is shown when all is filled in.</source>
        <translation>填写完整后，此处列出将改变的评价。</translation>
    </message>
</context>
<context>
    <name>lantu::RulesDialog</name>
    <message>
        <source>Rules of judging</source>
        <translation>评价规则</translation>
    </message>
    <message>
        <source>Rule sets</source>
        <translation>规则集</translation>
    </message>
    <message>
        <source>Judge by this rule set</source>
        <translation>采用此规则</translation>
    </message>
    <message>
        <source>Change a copy…</source>
        <translation>另存修改…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Numbers it judges by</source>
        <translation>评价所用数值</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>For targets of the kind</source>
        <translation>适用的目标类型</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>%1
version %2</source>
        <comment>rule set</comment>
        <translation>%1
第%2版</translation>
    </message>
    <message>
        <source>%1, judges this plan</source>
        <translation>%1，本规划采用</translation>
    </message>
    <message>
        <source>set by us: %1</source>
        <translation>自定：%1</translation>
    </message>
    <message>
        <source>published: %1</source>
        <translation>公开发表：%1</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>This rule set judges the plan.</source>
        <translation>本规划现采用此规则。</translation>
    </message>
    <message>
        <source>The plan is judged by %1, version %2.</source>
        <translation>本规划已改用“%1”第%2版评价。</translation>
    </message>
    <message>
        <source>Judges targets of the kinds: %1. All others go by %2.</source>
        <translation>用于以下类型的目标：%1；其他类型按“%2”评价。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>ComparatorText</name>
    <message>
        <source>at least %1</source>
        <translation>不低于%1</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>高于%1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>不高于%1</translation>
    </message>
    <message>
        <source>less than %1</source>
        <translation>低于%1</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>%1左右</translation>
    </message>
</context>
<context>
    <name>TextCutter</name>
    <message>
        <source>The title of %1, “%2”, does not stand in the text after the titles above it. Write it as printed, and the rows in the order of the text.</source>
        <translation>在正文中未找到 %1 的标题“%2”（须位于其上各条标题之后）。请按原文填写标题，并按正文先后排列各行。</translation>
    </message>
</context>
<context>
    <name>lantu::PdfActions</name>
    <message>
        <source>Year&apos;s summary as PDF</source>
        <translation>年度进展情况报告PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF文档 (*.pdf)</translation>
    </message>
    <message>
        <source>%1 %2 progress.pdf</source>
        <translation>%1%2年度进展情况.pdf</translation>
    </message>
    <message>
        <source>%1 was written: %2 pages.</source>
        <translation>已生成“%1”，共%2页。</translation>
    </message>
    <message>
        <source>Practice data %1</source>
        <translation>演示数据 %1</translation>
    </message>
    <message>
        <source>Warning slips as PDF</source>
        <translation>导出预警单PDF</translation>
    </message>
    <message>
        <source>%1 %2 warning slips.pdf</source>
        <translation>%1%2年预警单.pdf</translation>
    </message>
</context>
<context>
    <name>lantu::TargetImportDialog</name>
    <message>
        <source>Targets of a year from %1</source>
        <translation>从《%1》录入年度目标</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>目标来源</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>title of the plan or notice</source>
        <translation>计划或通知的标题</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>2024-04-02, or year and month</source>
        <translation>2024-04-02，或只写年月</translation>
    </message>
    <message>
        <source>What the file states</source>
        <translation>文件中的目标</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>As stated</source>
        <translation>文件原文</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>读作</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>单元格</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>录入</translation>
    </message>
    <message>
        <source>Say in which document the targets stand.</source>
        <translation>请写明目标出自哪份文件。</translation>
    </message>
    <message>
        <source>The date is not one: 2024-04-02, or year and month.</source>
        <translation>日期无法识别：请写成2024-04-02，或只写年月。</translation>
    </message>
    <message>
        <source>Tick one of the targets of “%1” only.</source>
        <translation>“%1”只能勾选一个目标。</translation>
    </message>
    <message>
        <source>%1 wait for a person: tick those that are right.</source>
        <translation>有%1项需要人来判断：请勾选其中正确的。</translation>
    </message>
    <message>
        <source>%1 targets of %2 will be entered</source>
        <translation>将录入%2年的%1项目标</translation>
    </message>
    <message>
        <source>%1 targets of %2 were entered.</source>
        <translation>已录入%2年的%1项目标。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>WatchedCommitment</name>
    <message>
        <source>no year stated</source>
        <translation>未写明年份</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>%1年目标</translation>
    </message>
</context>
<context>
    <name>VerdictName</name>
    <message>
        <source>undetermined</source>
        <translation>无法测算</translation>
    </message>
</context>
<context>
    <name>OuterTitles</name>
    <message>
        <source>“%1”, as the sheet, the file or its cover is called, leaves it open (“%2”): check what it is</source>
        <translation>工作表、文件或封面的名称“%1”表明数据未定或范围不同（“%2”）：请核对</translation>
    </message>
    <message>
        <source>the file or who filled it in speaks of %1: check what place it is of</source>
        <translation>文件名称或填报单位说的是%1：请核对是哪个地区的数</translation>
    </message>
    <message>
        <source>“%1” speaks of a part of the year: check whether this is all of it</source>
        <translation>“%1”说的是一年的一部分：请核对是否为全年数</translation>
    </message>
</context>
<context>
    <name>ProseReader</name>
    <message>
        <source>the sentence goes on with “%1”: check what is counted</source>
        <translation>句中接着说“%1”：请核对统计范围</translation>
    </message>
    <message>
        <source>“%1” stands with the sentence: check what is counted</source>
        <translation>句子旁有“%1”：请核对统计对象</translation>
    </message>
</context>
</TS>
