using AssistantBot.Ingestion.Cleaning;
using AssistantBot.Knowledge;
using AssistantBot.Language;
using AssistantBot.Tests.Fakes;
using CsCheck;

namespace AssistantBot.Tests.Ingestion.Cleaning;

public sealed class DatelineReaderTests
{
    // In datelines.tsv the dateline stands between ⟦ and ⟧.
    public static TheoryData<string, string> Cases { get; } = new(
        CaseTable.Rows("datelines.tsv").Select(row => new TheoryDataRow<string, string>(row[0], string.Join(" | ", row[1..6]))));

    [Theory]
    [MemberData(nameof(Cases))]
    public void Datelines_and_credits_are_read(string marked, string expected)
    {
        var text = CaseTable.Unmarked(marked);
        var dateline = DatelineReader.Read(text);

        Assert.Equal(expected, Shown(dateline, text));
        Assert.Equal(CaseTable.Marked(marked).FirstOrDefault(), dateline?.Span.Of(text));
    }

    [Fact]
    public void Any_text_can_be_read_and_the_dateline_stands_in_it() =>
        RandomPieces.Of(
            "西江日報訊", "本报讯", "新华社", "北京", "11月18日", "电", "讯", "消息", "(", ")", "（", "）", "【", "】", "記者", "记者", "通讯员", "谢江涛",
            "张三", "欧阳小明", "、", " ", "/", "文/", "图/", "来源：", "作者：", "责任编辑：", "报道", "摄", "。", "，", "\n").Sample(
            text => DatelineReader.Read(text) is not { } found
                || (!found.Span.IsEmpty
                    && new TextSpan(0, text.Length).Contains(found.Span)
                    && (found.Date is not { } date || new TextSpan(0, text.Length).Contains(date))
                    && found.Reporters.Concat(found.Editors).All(person => person.Name.Length > 1 && text.Contains(person.Name, StringComparison.Ordinal))
                    && (found.Outlet is null || text.Contains(found.Outlet, StringComparison.Ordinal))),
            iter: 5000);

    [Theory(Timeout = 20_000)]
    [InlineData("记者")]
    [InlineData("记者 张三")]
    [InlineData("、")]
    [InlineData("（记者 张三）\n")]
    [InlineData("新华社北京")]
    [InlineData("来源：")]
    [InlineData("\n")]
    public Task A_megabyte_takes_time_in_proportion(string piece) => Task.Run(
        () => DatelineReader.Read(string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length))),
        TestContext.Current.CancellationToken);

    private static string Shown(Dateline? dateline, string text) => dateline is null
        ? "none | - | - | - | -"
        : string.Join(
            " | ",
            dateline.Outlet ?? "-",
            dateline.Place ?? "-",
            dateline.Date?.Of(text) ?? "-",
            Shown(dateline.Reporters),
            Shown(dateline.Editors));

    private static string Shown(IReadOnlyList<Reporter> people) =>
        people.Count == 0 ? "-" : string.Join(';', people.Select(person => $"{person.Role}:{person.Name}"));
}
