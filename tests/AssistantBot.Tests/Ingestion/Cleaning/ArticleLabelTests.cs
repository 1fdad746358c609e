using AssistantBot.Ingestion.Cleaning;
using AssistantBot.Tests.Fakes;
using CsCheck;

namespace AssistantBot.Tests.Ingestion.Cleaning;

public sealed class ArticleLabelTests
{
    public static TheoryData<string, string> Cases { get; } = new(
        CaseTable.Rows("article-labels.tsv").Select(row => new TheoryDataRow<string, string>(row[0], row[1])));

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_label_is_made_of_the_lead(string text, string label) =>
        Assert.Equal(CaseTable.ValueOf(label), ArticleLabel.Make(text, DatelineReader.Read(text)));

    [Fact]
    public void A_label_of_any_text_is_short_and_only_copied() =>
        RandomPieces.Of("西江日報訊（记者 张三）", "11月18日，", "河东县", "公布方案", "以及", "、", "，", "。", "“落地年”", "《措施》", "\n", "\U00020000").Sample(
            text => ArticleLabel.Make(text, DatelineReader.Read(text)) is not { } label
                || (label.Length <= ArticleLabel.Longest
                    && label.Split('…', ' ', '\u3000').All(part => text.Contains(part, StringComparison.Ordinal))),
            iter: 5000);
}
