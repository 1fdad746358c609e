using System.Reflection;
using AssistantBot.Channels.Rendering;
using AssistantBot.Language;
using AssistantBot.Tests.Fakes;

namespace AssistantBot.Tests.Channels.Rendering;

public sealed class WordingTests
{
    [Theory]
    [InlineData(Script.Simplified, "资料库里没有找到答案。", "共查找了 3 篇文章。", "最接近的文章没有提到“甲”、“乙”。", "《题》", "无题")]
    [InlineData(Script.Traditional, "資料庫裏沒有找到答案。", "共查找了 3 篇文章。", "最接近的文章沒有提到「甲」、「乙」。", "《题》", "無題")]
    [InlineData(Script.Latin, "The archive does not answer this.", "3 articles were searched.", "The closest article does not mention “甲”, “乙”.", "题", "untitled")]
    internal void The_bot_speaks_as_its_reader_writes(
        Script script, string notFound, string searched, string missing, string title, string untitled)
    {
        var wording = Wording.For(script);

        Assert.Equal(notFound, wording.NotFound);
        Assert.Equal(searched, wording.Searched(3));
        Assert.Equal(missing, wording.Missing(["甲", "乙"]));
        Assert.Equal(title, wording.Title("题"));
        Assert.Equal(untitled, wording.Untitled);
        Assert.Contains("1000", wording.TooLong(1000), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_wording_is_complete()
    {
        foreach (var script in Enum.GetValues<Script>())
        {
            var texts = typeof(Wording).GetProperties(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public)
                .Where(property => property.PropertyType == typeof(string) && property.Name != nameof(Wording.SentenceSeparator))
                .Select(property => (string?)property.GetValue(Wording.For(script)));

            Assert.All(texts, text => Assert.False(string.IsNullOrWhiteSpace(text)));
        }
    }

    [Fact]
    public void Chinese_wordings_are_in_their_script()
    {
        var simplified = Wording.For(Script.Simplified);
        var traditional = Wording.For(Script.Traditional);

        Assert.Equal(Script.Simplified, ScriptDetector.Detect(simplified.NotFound + simplified.EmptyArchive + simplified.TooLong(1)));
        Assert.Equal(Script.Traditional, ScriptDetector.Detect(traditional.NotFound + traditional.EmptyArchive + traditional.TooLong(1)));
    }

    [Fact]
    public void A_source_is_one_line_and_a_sample_says_so()
    {
        var wording = Wording.For(Script.Simplified);
        var article = Some.Article("a", title: "会议");

        Assert.Equal("澄渚日报 《会议》 2026-03-02", SourceLine.Of(article, wording));
        Assert.Equal("示例 澄渚日报 《会议》 2026-03-02", SourceLine.Of(article with { IsSample = true }, wording));
        Assert.Equal("澄渚日报 《示例：会议》 2026-03-02", SourceLine.Of(article with { IsSample = true, Title = "示例：会议" }, wording));
        Assert.Equal("无题", SourceLine.Of(article with { Title = null, Outlet = null, Published = null }, wording));
    }
}
