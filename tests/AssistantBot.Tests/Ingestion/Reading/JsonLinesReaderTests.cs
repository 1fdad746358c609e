using System.IO.Compression;
using System.Text;
using AssistantBot.Ingestion.Reading;
using AssistantBot.Ingestion.Sources;
using AssistantBot.Tests.Fakes;

namespace AssistantBot.Tests.Ingestion.Reading;

public sealed class JsonLinesReaderTests : IDisposable
{
    private const string First = """{"id":"a","text":"第一篇新闻，会议召开，讨论招商引资工作。"}""";
    private const string Second = """{"id":"b","text":"第二篇新闻，项目开工，总投资三亿元。"}""";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("march.jsonl", true)]
    [InlineData("MARCH.JSONL.GZ", true)]
    [InlineData("march.json", false)]
    [InlineData("march.gz", false)]
    public void Import_files_are_known_by_their_names(string name, bool canRead) =>
        Assert.Equal(canRead, new JsonLinesReader().CanRead(name));

    [Fact]
    public async Task Every_line_is_an_article_and_says_where_it_came_from()
    {
        var items = await ReadAsync(First + "\n" + Second);

        Assert.Equal(["a", "b"], items.Select(item => item.Article?.ExternalId));
        Assert.EndsWith("news.jsonl:2", items[1].Article!.Origin, StringComparison.Ordinal);
        Assert.Equal(Encoding.UTF8.GetBytes(Second), items[1].Article!.Raw.ToArray());
    }

    [Fact]
    public async Task A_broken_line_in_the_middle_is_reported_and_the_next_is_read()
    {
        var items = await ReadAsync(First + "\n{\"id\":\"x\",\"text\":\n" + Second + "\n");

        Assert.Equal(["a", null, "b"], items.Select(item => item.Article?.ExternalId));
        Assert.EndsWith("news.jsonl:2", items[1].Failure!.Source, StringComparison.Ordinal);
        Assert.StartsWith("Line 2: it is not valid JSON", items[1].Failure!.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Blank_lines_and_carriage_returns_are_passed_over()
    {
        var items = await ReadAsync("\uFEFF\n" + First + "\r\n  \r\n\t\n" + Second + "\r\n\n");

        Assert.Equal(["a", "b"], items.Select(item => item.Article?.ExternalId));
    }

    [Fact]
    public async Task A_byte_order_mark_is_no_part_of_the_first_line()
    {
        var items = await ReadAsync("\uFEFF" + First);

        Assert.Equal("a", Assert.Single(items).Article!.ExternalId);
    }

    [Fact]
    public async Task Two_different_articles_of_one_id_clash_and_the_first_stays()
    {
        var items = await ReadAsync(First + "\n" + Second.Replace("\"b\"", "\"a\"", StringComparison.Ordinal));

        Assert.Equal(["a", null], items.Select(item => item.Article?.ExternalId));
        Assert.Contains("a different article on line 1", items[1].Failure!.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_line_twice_is_no_clash() =>
        Assert.All(await ReadAsync(First + "\n" + First), item => Assert.NotNull(item.Article));

    [Fact]
    public async Task A_line_in_another_encoding_is_read()
    {
        var gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;

        var items = await ReadAsync(gb18030.GetBytes(First + "\n" + Second));

        Assert.Equal("第二篇新闻，项目开工，总投资三亿元。", items[1].Article?.Text);
    }

    [Fact]
    public async Task A_utf16_file_with_its_mark_is_read()
    {
        foreach (var encoding in new[] { Encoding.Unicode, Encoding.BigEndianUnicode })
        {
            // U+0A0A has the byte of a line feed twice.
            var line = First.Replace("第一篇", "\u0A0A", StringComparison.Ordinal);
            var items = await ReadAsync([.. encoding.GetPreamble(), .. encoding.GetBytes(line + "\n" + Second)]);

            Assert.Equal(["a", "b"], items.Select(item => item.Article?.ExternalId));
        }
    }

    [Fact]
    public async Task A_line_that_is_no_text_is_reported_alone()
    {
        var items = await ReadAsync([.. Encoding.UTF8.GetBytes(First), (byte)'\n', 0xFF, 0xD8, 0xFF, 0xE0, (byte)'\n', .. Encoding.UTF8.GetBytes(Second)]);

        Assert.Equal(["a", null, "b"], items.Select(item => item.Article?.ExternalId));
        Assert.Contains("JPEG", items[1].Failure!.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_article_of_more_than_5_MB_is_reported_and_the_next_is_read()
    {
        var large = "{\"id\":\"large\",\"text\":\"" + new string('x', ArticleLimits.MaximumBytes + 1) + "\"}";
        var huge = new string('x', 4 * ArticleLimits.MaximumBytes);

        var items = await ReadAsync(large + "\n" + huge + "\n" + Second);

        Assert.Equal([null, null, "b"], items.Select(item => item.Article?.ExternalId));
        Assert.All(items.Take(2), item => Assert.Contains(ArticleLimits.TooLarge, item.Failure!.Reason, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_compressed_file_is_read()
    {
        var items = await ReadAsync(Compress(First + "\n" + Second), "news.jsonl.gz");

        Assert.Equal(["a", "b"], items.Select(item => item.Article?.ExternalId));
    }

    [Fact]
    public async Task A_compressed_file_that_was_cut_off_gives_what_it_has_and_a_failure()
    {
        var lines = string.Join('\n', Enumerable.Range(0, 5000).Select(i => $"{{\"id\":\"{i}\",\"text\":\"新闻{i * 7919 % 5003}号。\"}}"));
        var whole = Compress(lines);

        var items = await ReadAsync(whole[..(whole.Length / 2)], "news.jsonl.gz");

        Assert.InRange(items.Count(item => item.Article is not null), 10, 4999);
        Assert.NotNull(items[^1].Failure);
    }

    [Fact]
    public async Task Damaged_compressed_data_is_a_failure()
    {
        var damaged = Compress(string.Join('\n', Enumerable.Repeat(First, 50)));
        damaged.AsSpan(12, 8).Fill(0xFF);

        var items = await ReadAsync(damaged, "news.jsonl.gz");

        Assert.Contains("compressed data", items[^1].Failure!.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_only_says_it_is_compressed_is_a_failure() =>
        Assert.Contains(
            "not gzip", Assert.Single(await ReadAsync(Encoding.UTF8.GetBytes(First), "news.jsonl.gz")).Failure!.Reason, StringComparison.Ordinal);

    private static byte[] Compress(string content)
    {
        var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionLevel.Fastest))
        {
            gzip.Write(Encoding.UTF8.GetBytes(content));
        }

        return compressed.ToArray();
    }

    private Task<List<ReadItem>> ReadAsync(string content) => ReadAsync(Encoding.UTF8.GetBytes(content));

    private async Task<List<ReadItem>> ReadAsync(byte[] content, string name = "news.jsonl")
    {
        var path = _folder.Write(name, content);
        return await new JsonLinesReader()
            .ReadAsync(new SourceFile(path, content.Length, DateTime.UnixEpoch), TestContext.Current.CancellationToken)
            .ToListAsync(TestContext.Current.CancellationToken);
    }
}
