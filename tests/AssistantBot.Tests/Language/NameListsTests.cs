using AssistantBot.Language;
using AssistantBot.Tests.Fakes;
using CsCheck;

namespace AssistantBot.Tests.Language;

public sealed class NameListsTests
{
    public static TheoryData<string, string, string> Cases { get; } = new(
        CaseTable.Rows("name-lists.tsv").Select(row => new TheoryDataRow<string, string, string>(row[0], row[1], row[2])));

    [Theory]
    [MemberData(nameof(Cases))]
    public void Names_are_found_in_their_groups(string text, string groups, string spans)
    {
        var found = NameLists.In(text).ToList();

        Assert.Equal(CaseTable.ValueOf(groups) ?? "", string.Join('~', found.Select(list => string.Join('/', list.Groups.Select(group => Shown(group, text))))));
        Assert.Equal(CaseTable.ValueOf(spans) ?? "", string.Join('~', found.Select(list => string.Join('/', list.Groups.Select(group => group.Span.Of(text))))));
    }

    [Fact]
    public void A_list_runs_from_its_first_group_to_its_last()
    {
        const string text = "一行深入河东县青松新材料、白云新能源等项目，以及河西县红日新医药、绿水新基建等项目。";

        Assert.Equal("河东县青松新材料、白云新能源等项目，以及河西县红日新医药、绿水新基建等项目", Assert.Single(NameLists.In(text)).Span.Of(text));
    }

    [Fact]
    public void Any_text_can_be_read_and_names_stand_in_order_in_their_groups() =>
        RandomPieces.Of("走访", "包括", "、", "、", "和", "以及", "等项目", "等", "河东县", "的", "青松电子", "三家企业", "，", "。", "“", "”", "\n", "和平").Sample(
            text => NameLists.In(text).All(list => list.Groups.All(group =>
                list.Span.Contains(group.Span)
                && group.Items.All(item => group.Span.Contains(item) && !item.IsEmpty)
                && group.Items.Zip(group.Items.Skip(1)).All(pair => pair.First.End < pair.Second.Start))),
            iter: 5000);

    [Theory(Timeout = 20_000)]
    [InlineData("、")]
    [InlineData("包括青松电子、白云食品")]
    [InlineData("包括")]
    [InlineData("深入河东县青松电子、要白云食品、")]
    [InlineData("走访青松“电子、白云食品和")]
    public Task A_megabyte_takes_time_in_proportion(string piece) => Task.Run(
        () => Assert.NotEqual(-1, NameLists.In(string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length))).Count()),
        TestContext.Current.CancellationToken);

    private static string Shown(NameGroup group, string text) =>
        $"{group.Owner?.Of(text)}={string.Join(';', group.Items.Select(item => item.Of(text)))}";
}
