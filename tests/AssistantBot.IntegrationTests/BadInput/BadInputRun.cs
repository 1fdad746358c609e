using System.IO.Compression;
using System.Text;
using System.Text.Json;

namespace AssistantBot.IntegrationTests.BadInput;

/// <summary>One ingestion of a folder in which nearly everything is wrong, and what the archive holds afterwards.</summary>
public sealed class BadInputRun : IAsyncLifetime
{
    private const string Sentence = "今天，县里召开会议，讨论了水库加固的安排。";

    private readonly TemporaryFolder _folder = new();

    internal JsonElement Report { get; private set; }

    internal IReadOnlyDictionary<string, JsonElement> Articles { get; private set; } = new Dictionary<string, JsonElement>();

    internal string News => _folder.File("news");

    /// <summary>The reasons given for a file, or for a line of it.</summary>
    internal IReadOnlyList<string> ReasonsFor(string name) => Report.GetProperty("failed").EnumerateArray()
        .Where(failure => failure.GetProperty("source").GetString() == Path.Combine(News, name))
        .Select(failure => failure.GetProperty("reason").GetString()!)
        .ToList();

    public async ValueTask InitializeAsync()
    {
        _folder.Folder("news");
        await WriteFilesAsync();
        WriteLines();
        var ingested = await AssistantBotProcess.RunAsync(
            Launch.WithoutRootRights, "ingest", News, "--data", _folder.File("data"), "--json");
        Report = ingested.Json;
        var articles = await AssistantBotProcess.RunAsync("articles", "--data", _folder.File("data"), "--json");
        Articles = articles.Json.GetProperty("articles").EnumerateArray()
            .ToDictionary(article => article.GetProperty("external_id").GetString()!);
    }

    public ValueTask DisposeAsync()
    {
        File.SetUnixFileMode(Path.Combine(News, "closed"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }

    private async Task WriteFilesAsync()
    {
        Write("empty.txt", "");
        Write("blank.txt", " \n\t\r\n　\n");
        WriteBytes("mark.txt", [0xEF, 0xBB, 0xBF]);
        WriteBytes("picture.txt", [0xFF, 0xD8, 0xFF, 0xE0, 0x00, 0x10, 0x4A, 0x46, 0x49, 0x46, 0x00, 0x01]);
        WriteBytes("large.txt", Encoding.UTF8.GetBytes(new string('a', 5_000_001)));
        Write("page.pdf", "%PDF-1.7");
        _folder.Folder("news/closed");
        Write("closed/inside.txt", Sentence);
        File.SetUnixFileMode(Path.Combine(News, "closed"), UnixFileMode.None);
        Write("forbidden.txt", Sentence);
        File.SetUnixFileMode(Path.Combine(News, "forbidden.txt"), UnixFileMode.None);
        File.CreateSymbolicLink(Path.Combine(News, "link.txt"), _folder.Write("outside.txt", Sentence));
        await AssistantBotProcess.RunOtherAsync(News, "mkfifo", "pipe.txt");

        Write("good.txt", Sentence);
        Write("one.txt", "水");
        Write("nul.txt", "县里\0召开\0\0会议。");
        Write("direction.txt", "县里\u202E召开\u202C会议\u2067。");
        Write("invisible.txt", "\uFEFF县\u200B里\uFEFF召\u200D开会议\U000E0041。");
    }

    private void WriteLines()
    {
        Write("broken.jsonl", $$"""
            {"id":"before","text":"{{Sentence}}"}
            {"id":"broken","text":"没有结束
            {"id":"after","text":"{{Sentence}}"}
            [1]
            {"id":"wordless"}
            {"id":"nought","text":""}

            """);
        Write("half.jsonl", """{"id":"half","text":"笑脸\ud83d不全，另一半\ude00也在。"}""" + "\n");
        Write("long.jsonl", $$"""
            {"id":"long","text":"{{new string('a', 5_000_001)}}"}
            {"id":"longer","text":"{{new string('a', 16_000_000)}}"}
            {"id":"behind","text":"{{Sentence}}"}

            """);
        WriteBytes("cut.jsonl.gz", Compress()[..^2000]);
        Write("no.jsonl.gz", Sentence);
    }

    // Random words, so that the compressed data is long enough to lose its end.
    private static byte[] Compress()
    {
        var random = new Random(1);
        using var bytes = new MemoryStream();
        using (var writer = new StreamWriter(new GZipStream(bytes, CompressionLevel.Fastest)))
        {
            for (var number = 1; number <= 1000; number++)
            {
                var words = string.Concat(Enumerable.Range(0, 20).Select(_ => (char)random.Next(0x4E00, 0x9FA0)));
                writer.Write($$"""{"id":"cut-{{number}}","text":"{{words}}"}""" + "\n");
            }
        }

        return bytes.ToArray();
    }

    private void Write(string name, string content) => _folder.Write(Path.Combine("news", name), content);

    private void WriteBytes(string name, byte[] content) => _folder.Write(Path.Combine("news", name), content);
}
