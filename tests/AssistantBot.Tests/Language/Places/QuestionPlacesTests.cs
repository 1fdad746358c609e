using AssistantBot.Language.Places;

namespace AssistantBot.Tests.Language.Places;

public sealed class QuestionPlacesTests
{
    public static TheoryData<string, string?, string, string> Cases { get; } = PlaceCases.Of("places-questions.tsv");

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_question_asks_for_the_most_specific_places_it_names(string question, string? home, string expected, string note)
    {
        var found = PlaceCases.Show(QuestionPlaces.In(question, home), question);
        Assert.True(found == expected, $"{note}: {question}\nexpected {expected}\nfound    {found}");
    }

    [Theory]
    [InlineData("怀集有什么项目？", "冷坑镇的西瓜上市了。")]
    [InlineData("大湾区有什么项目？", "肇庆新区的项目开工。")]
    [InlineData("What is planned in Zhaoqing?", "懷集縣的項目開工。")]
    [InlineData("增城区有什么项目？", "增城市的项目开工。")]
    public void What_lies_in_the_place_asked_for_counts(string question, string article)
    {
        var place = Assert.Single(QuestionPlaces.In(question)).Place!;

        Assert.NotEmpty(Gazetteer.Covered(place).Intersect(PlaceFinder.CodesIn(article)));
    }

    [Fact]
    public void What_lies_elsewhere_does_not_count()
    {
        var place = Assert.Single(QuestionPlaces.In("怀集有什么项目？")).Place!;

        Assert.Empty(Gazetteer.Covered(place).Intersect(PlaceFinder.CodesIn("广宁县的项目开工，肇庆市领导出席。")));
    }
}
