using AssistantBot.Language;
using AssistantBot.Tests.Fakes;
using CsCheck;

namespace AssistantBot.Tests.Language;

public sealed class EnumerationsTests
{
    [Theory]
    [InlineData("他强调，一要抓项目。二要抓服务。三要抓考核。", "一要抓项目。|二要抓服务。|三要抓考核。")]
    [InlineData("措施有：一是减税；二是降费。", "一是减税；|二是降费。")]
    [InlineData("第一，减税。第二，降费。", "第一，减税。|第二，降费。")]
    [InlineData("一、总体要求\n内容。\n二、主要任务", "一、总体要求\n内容。|二、主要任务")]
    [InlineData("（一）减税。（二）降费。", "（一）减税。|（二）降费。")]
    [InlineData("要求：(1)减税；(2)降费。", "(1)减税；|(2)降费。")]
    [InlineData("1.减税\n2.降费\n3.稳岗", "1.减税|2.降费|3.稳岗")]
    [InlineData("1. Cut taxes\n2. Cut fees", "1. Cut taxes|2. Cut fees")]
    [InlineData("①减税；②降费", "①减税；|②降费")]
    public void Numbered_points_are_found_each_to_the_next(string text, string items) =>
        Assert.Equal(items, string.Join('|', Assert.Single(Enumerations.In(text)).Items.Select(item => item.Of(text))));

    [Theory]
    [InlineData("没有要点的一段话。")]
    [InlineData("一要抓项目。")]
    [InlineData("二要抓服务。三要抓考核。")]
    [InlineData("增长1.5%，高于2.5%。")]
    [InlineData("进一步统一要求，第二要紧。")]
    public void A_text_without_two_points_from_the_first_on_has_none(string text) =>
        Assert.Empty(Enumerations.In(text));

    [Fact]
    public void The_last_point_ends_with_its_line()
    {
        const string text = "一要抓项目。二要抓服务。两项都重要。\n会议还研究了其他事项。";

        Assert.Equal("二要抓服务。两项都重要。", Enumerations.In(text)[0].Items[^1].Of(text));
    }

    [Fact]
    public void A_gap_ends_the_counting_of_points()
    {
        const string text = "一要抓项目。二要抓服务。四要抓考核。";

        Assert.Equal(2, Assert.Single(Enumerations.In(text)).Items.Count);
    }

    [Fact]
    public void A_new_first_point_begins_a_new_enumeration()
    {
        const string text = "市长强调，一要快。二要好。\n书记强调，一要稳。二要实。三要准。";

        Assert.Equal([2, 3], Enumerations.In(text).Select(enumeration => enumeration.Items.Count));
    }

    [Fact]
    public void Points_of_another_style_within_a_point_are_an_enumeration_of_their_own()
    {
        const string text = "一要抓项目：（1）签约；（2）开工。二要抓服务。";

        Assert.Equal(["一要", "（1）"], Enumerations.In(text).Select(found => found.Items[0].Of(text)[..(found.Items[0].Of(text)[0] == '（' ? 3 : 2)]));
    }

    public static TheoryData<string, string> Cases { get; } = new(
        CaseTable.Rows("enumerations.tsv").Select(row => new TheoryDataRow<string, string>(row[0], row[1])));

    [Theory]
    [MemberData(nameof(Cases))]
    public void Points_and_the_points_within_them_are_found(string text, string points) =>
        Assert.Equal(
            CaseTable.ValueOf(points) ?? "",
            string.Join('~', Enumerations.In(text).Select(found => string.Join('/', found.Items.Select(item => item.Of(text))))));

    [Fact]
    public void Each_point_knows_those_directly_within_it()
    {
        const string text = "一、总则。（一）减税：①所得税；②增值税。（二）降费。\n二、任务。（一）修路。（二）架桥。";
        var found = Enumerations.In(text);

        Assert.Equal("（一）", Opening(Assert.Single(found[0].Within(0, found))));
        Assert.Equal(text.LastIndexOf("（一）", StringComparison.Ordinal), Assert.Single(found[0].Within(1, found)).Span.Start);
        Assert.Equal("①所得", Opening(Assert.Single(found[1].Within(0, found))));
        Assert.Empty(found[1].Within(1, found));

        string Opening(Enumeration enumeration) => text.Substring(enumeration.Span.Start, 3);
    }

    [Fact]
    public void Points_that_begin_anew_in_one_line_end_those_before() =>
        Assert.Equal(
            ["一要快。二要好。书记强调，", "一要稳。二要实。"],
            Enumerations.In("一要快。二要好。书记强调，一要稳。二要实。").Select(found => found.Span.Of("一要快。二要好。书记强调，一要稳。二要实。")));

    [Fact]
    public void Any_text_can_be_read_and_points_follow_one_another() =>
        RandomPieces.Of("一要", "二要", "一是", "二是", "（一）", "（二）", "1.", "2.", "①", "②", "首先", "其次", "最后", "。", "，", "\n", "减税").Sample(
            text => Enumerations.In(text).All(found =>
                found.Items.Count >= 2
                && found.Items.All(item => !item.IsEmpty && new TextSpan(0, text.Length).Contains(item))
                && found.Items.Zip(found.Items.Skip(1)).All(pair => pair.First.End <= pair.Second.Start)),
            iter: 5000);

    [Theory(Timeout = 20_000)]
    [InlineData("(一)")]
    [InlineData("（一）（二）")]
    [InlineData("首先，其次，")]
    [InlineData("一是①(1)②(2)二是")]
    public Task A_megabyte_takes_time_in_proportion(string piece) => Task.Run(
        () => Assert.NotNull(Enumerations.In(string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length)))),
        TestContext.Current.CancellationToken);
}
