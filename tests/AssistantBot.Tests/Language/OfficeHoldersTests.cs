using AssistantBot.Language;
using AssistantBot.Tests.Fakes;
using CsCheck;

namespace AssistantBot.Tests.Language;

public sealed class OfficeHoldersTests
{
    public static TheoryData<string, string> Cases { get; } = new(
        CaseTable.Rows("office-holders.tsv").Select(row => new TheoryDataRow<string, string>(row[0], row[1])));

    [Theory]
    [MemberData(nameof(Cases))]
    public void Holders_are_found_with_their_offices(string text, string holders) =>
        Assert.Equal(CaseTable.ValueOf(holders) ?? "", Found(text));

    [Fact]
    public void Any_text_can_be_read_and_what_is_found_stands_in_it() =>
        RandomPieces.Of("市长", "總書記", "王海涛", "副市长、", "市长欧阳", "习近平总书记", "教授").Sample(
            text => OfficeHolders.In(text).All(found =>
                new TextSpan(0, text.Length).Contains(found.Office)
                && new TextSpan(0, text.Length).Contains(found.Name)
                && !found.Name.IsEmpty
                && !found.Name.Overlaps(found.Office)),
            iter: 2000);

    [Fact(Timeout = 20_000)]
    public Task A_megabyte_of_offices_takes_time_in_proportion() => Task.Run(
        () =>
        {
            Assert.Empty(OfficeHolders.In(string.Concat(Enumerable.Repeat("市委书记、", 200_000))));
            Assert.Equal(1, OfficeHolders.In("市长" + string.Concat(Enumerable.Repeat("王海涛、", 200_000))).DistinctBy(found => found.Office).Count());
        },
        TestContext.Current.CancellationToken);

    private static string Found(string text) => string.Join(';', OfficeHolders.In(text)
        .GroupBy(found => found.Office, found => found.Name.Of(text))
        .Select(office => $"{office.Key.Of(text)}:{string.Join(',', office)}"));
}
