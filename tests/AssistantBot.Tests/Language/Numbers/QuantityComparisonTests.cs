using AssistantBot.Language.Numbers;

namespace AssistantBot.Tests.Language.Numbers;

public sealed class QuantityComparisonTests
{
    public static TheoryData<string, string, bool, string> Cases { get; } = Read();

    [Theory]
    [MemberData(nameof(Cases))]
    public void Evidence_bears_a_claim_that_says_the_same_or_less(string claim, string evidence, bool isBorne, string note) =>
        Assert.True(QuantityComparison.Unsupported(claim, evidence).Count == 0 == isBorne, $"{note}: {claim} by {evidence}");

    [Fact]
    public void There_are_cases_enough() => Assert.InRange(Cases.Count, 60, 1000);

    [Fact]
    public void The_numbers_without_support_are_named()
    {
        const string claim = "投资3亿元，新建5座桥，占30%";

        Assert.Equal(["3亿元", "30%"], QuantityComparison.Unsupported(claim, "新建5座桥，占35%").Select(quantity => quantity.Span.Of(claim)));
    }

    private static TheoryData<string, string, bool, string> Read()
    {
        var cases = new TheoryData<string, string, bool, string>();
        foreach (var fields in CorpusTables.Rows("number-comparisons.tsv"))
        {
            cases.Add(fields[0], fields[1], bool.Parse(fields[2]), fields[3]);
        }

        return cases;
    }
}
