using AssistantBot.Ingestion.Cleaning;
using AssistantBot.Language;
using AssistantBot.Tests.Fakes;
using CsCheck;

namespace AssistantBot.Tests.Ingestion.Cleaning;

public sealed class BoilerplateTests
{
    // In boilerplate.tsv what goes stands between ⟦ and ⟧; where nothing is marked, all must stay.
    public static TheoryData<string> Cases { get; } = new(
        CaseTable.Rows("boilerplate.tsv").Select(row => new TheoryDataRow<string>(row[0])));

    [Theory]
    [MemberData(nameof(Cases))]
    public void What_belongs_to_the_page_is_found_and_news_stay(string marked)
    {
        var text = CaseTable.Unmarked(marked);

        Assert.Equal(CaseTable.Marked(marked), Boilerplate.Find(text).Select(span => span.Of(text).TrimEnd('\n')));
    }

    [Fact]
    public void The_table_holds_as_many_that_stay_as_that_go() =>
        Assert.InRange(CaseTable.Rows("boilerplate.tsv").Count(row => !row[0].Contains(CaseTable.Opener, StringComparison.Ordinal)), 30, 1000);

    [Fact]
    public void A_line_goes_with_its_break()
    {
        const string text = "打印 关闭\n河东县公布方案。\n返回顶部\n";

        Assert.Equal(["打印 关闭\n", "返回顶部\n"], Boilerplate.Find(text).Select(span => span.Of(text)));
    }

    [Fact]
    public void Whole_lines_at_the_ends_are_found_in_any_text_and_something_is_left() =>
        RandomPieces.Of("\n", "\n", "\n", "打印", "关闭", "分享到：", "已有0人发表了评论", "河东县公布方案。", "相关阅读", "上一篇：", "免责声明：", "---").Sample(
            text => Boilerplate.Find(text) is var found
                && found.All(span => (span.Start == 0 || text[span.Start - 1] == '\n') && (span.End == text.Length || text[span.End - 1] == '\n'))
                && found.Count <= 2
                && (found.Count == 0 || found.Aggregate(text, (left, span) => left.Replace(span.Of(text), "", StringComparison.Ordinal)) != text),
            iter: 5000);

    [Theory(Timeout = 20_000)]
    [InlineData("分享到\n")]
    [InlineData("打印 ")]
    [InlineData("相关阅读\n河西县公布方案\n")]
    [InlineData("(一)")]
    public Task A_megabyte_takes_time_in_proportion(string piece) => Task.Run(
        () => Boilerplate.Find("河东县公布方案。\n" + string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length))),
        TestContext.Current.CancellationToken);
}
