using AssistantBot.Answering;
using AssistantBot.Evaluation.Sets;

namespace AssistantBot.Evaluation;

/// <summary>Questions of the real article with pinyin annotations, in an archive of this one article.</summary>
public sealed class RealArticleTests
{
    private static readonly string[] OfHuaiji = ["展泰倉儲物流", "正野工匠調味品", "雙徽鼎金屬精密制造", "厚璞生物科技", "肉類深加工產業園"];

    private static readonly string[] OfGuangning =
        ["廣東嶺南耐火材料", "菜籃子", "農產品深加工流通集聚產業園", "龍杰新材料", "廣東中寶食品產業園"];

    [Theory]
    [InlineData("市長到懷集縣看了哪些項目?")]
    [InlineData("市长到怀集县看了哪些项目？")]
    public async Task The_projects_of_one_county_are_named_and_none_of_the_other(string question)
    {
        var answer = Assert.IsType<Answer.Cited>(await AskAsync(question));

        var text = string.Concat(answer.Sentences.Select(sentence => sentence.Text));
        Assert.All(OfHuaiji, project => Assert.Contains(project, text, StringComparison.Ordinal));
        Assert.All(OfGuangning, project => Assert.DoesNotContain(project, text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_four_points_are_given()
    {
        var answer = Assert.IsType<Answer.Cited>(await AskAsync("市長強調了哪四點要求?"));

        Assert.Equal(["一要", "二要", "三要", "四要"], answer.Sentences.Select(sentence => sentence.Text[..2]));
    }

    [Theory]
    [InlineData("2023年肇慶的GDP是多少?")]
    [InlineData("昨天的足球比賽誰贏了?")]
    [InlineData("高要區新建了幾所醫院?")]
    public async Task What_it_does_not_tell_is_not_found(string question) => Assert.IsType<Answer.NotFound>(await AskAsync(question));

    private static async Task<Answer> AskAsync(string question)
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        using var archive = await OpenArchive.OfAsync([Path.Combine(SharedSets.Articles, "000_fe83436c640eadc6.txt")], cancellationToken);
        var context = await archive.Get<Evaluator>().ContextAsync(cancellationToken);
        return await archive.Get<QuestionAnswerer>().CompleteAsync(question, context, cancellationToken);
    }
}
