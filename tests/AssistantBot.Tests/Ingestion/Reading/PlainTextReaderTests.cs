using System.Text;
using AssistantBot.Ingestion.Reading;
using AssistantBot.Ingestion.Sources;
using AssistantBot.Tests.Fakes;

namespace AssistantBot.Tests.Ingestion.Reading;

public sealed class PlainTextReaderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_file_is_an_article_named_by_its_content()
    {
        var article = (await ReadAsync("通知.txt", "会议通知\n今天召开会议。")).Article!;

        Assert.Equal(("通知", "会议通知", "会议通知\n今天召开会议。"), (article.ExternalId, article.Title, article.Text));
        Assert.True(article.IsNamedByContent);
        Assert.Equal("file:" + _folder.File("通知.txt"), article.Address);
    }

    [Fact]
    public async Task A_picture_that_is_called_text_is_refused() =>
        Assert.Contains("JPEG", (await ReadAsync("a.txt", [0xFF, 0xD8, 0xFF, 0xE0])).Failure!.Reason, StringComparison.Ordinal);

    [Fact]
    public async Task A_file_beyond_the_limit_is_refused_without_being_read()
    {
        var missing = new SourceFile(_folder.File("missing.txt"), ArticleLimits.MaximumBytes + 1, DateTime.UnixEpoch);

        var item = await new PlainTextReader().ReadAsync(missing, TestContext.Current.CancellationToken).SingleAsync(TestContext.Current.CancellationToken);

        Assert.Equal(ArticleLimits.TooLarge, item.Failure!.Reason);
    }

    [Theory]
    [InlineData("a.txt", true)]
    [InlineData("A.MD", true)]
    [InlineData("a.html", false)]
    [InlineData("txt", false)]
    public void Plain_texts_are_known_by_their_names(string name, bool canRead) =>
        Assert.Equal(canRead, new PlainTextReader().CanRead(name));

    private Task<ReadItem> ReadAsync(string name, string content) => ReadAsync(name, Encoding.UTF8.GetBytes(content));

    private async Task<ReadItem> ReadAsync(string name, byte[] content)
    {
        var file = new SourceFile(_folder.Write(name, content), content.Length, DateTime.UnixEpoch);
        return await new PlainTextReader().ReadAsync(file, TestContext.Current.CancellationToken).SingleAsync(TestContext.Current.CancellationToken);
    }
}
