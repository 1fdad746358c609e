using AssistantBot.Ingestion.Reading;
using AssistantBot.Ingestion.Sources;
using AssistantBot.Tests.Fakes;

namespace AssistantBot.Tests.Ingestion.Sources;

public sealed class FileFinderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly FileFinder _finder = new(new DocumentReaders([new PlainTextReader(), new JsonLinesReader()]));

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_files_of_a_folder_and_its_subfolders_are_found_in_the_order_of_their_names()
    {
        _folder.Write("b.txt", "b");
        _folder.Write("a/z.jsonl", "z");
        _folder.Write("c.MD", "c");

        Assert.Equal(["a/z.jsonl", "b.txt", "c.MD"], Names(_finder.Find(_folder.Path)));
    }

    [Fact]
    public void What_cannot_be_news_and_hidden_files_are_passed_over()
    {
        _folder.Write("photo.jpg", "x");
        _folder.Write("noextension", "x");
        _folder.Write(".hidden.txt", "x");
        _folder.Write(".git/config.txt", "x");

        Assert.Empty(_finder.Find(_folder.Path));
    }

    [Fact]
    public void A_kind_that_is_not_read_yet_is_found_so_that_it_is_reported()
    {
        _folder.Write("page.html", "x");
        _folder.Write("report.PDF", "x");

        Assert.Equal(["page.html", "report.PDF"], Names(_finder.Find(_folder.Path)));
    }

    [Fact]
    public void A_file_named_itself_is_taken_whatever_its_kind() =>
        Assert.Equal(["photo.jpg"], Names(_finder.Find(_folder.Write("photo.jpg", "x"))));

    [Fact]
    public void A_missing_path_an_empty_file_and_an_address_are_failures()
    {
        Assert.Equal("There is no such file or folder.", Failure(_finder.Find(_folder.File("missing"))));
        Assert.Equal("The file is empty, or is no ordinary file.", Failure(_finder.Find(_folder.Write("empty.txt", ""))));
        Assert.StartsWith("Addresses are not fetched", Failure(_finder.Find("https://example.invalid/a")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_that_leads_out_of_the_folder_is_reported_and_not_followed()
    {
        using var outside = new TemporaryFolder();
        outside.Write("secret.txt", "x");
        File.CreateSymbolicLink(_folder.File("link.txt"), outside.File("secret.txt"));
        Directory.CreateSymbolicLink(_folder.File("links"), outside.Path);
        File.CreateSymbolicLink(_folder.File("relative.txt"), "../" + Path.GetFileName(outside.Path) + "/secret.txt");
        File.CreateSymbolicLink(_folder.File("broken.txt"), outside.File("missing.txt"));

        var found = _finder.Find(_folder.Path).ToList();

        Assert.Equal(4, found.Count);
        Assert.All(found, item => Assert.StartsWith("It is a link that leads out of the folder", item.Failure?.Reason, StringComparison.Ordinal));
    }

    [Fact]
    public void A_link_within_the_folder_is_not_read_twice_and_a_circle_ends()
    {
        _folder.Write("a.txt", "x");
        File.CreateSymbolicLink(_folder.File("again.txt"), _folder.File("a.txt"));
        Directory.CreateDirectory(_folder.File("sub"));
        Directory.CreateSymbolicLink(_folder.File("sub/up"), _folder.Path + "/sub");

        Assert.Equal(["a.txt"], Names(_finder.Find(_folder.Path)));
    }

    [Fact]
    public void A_folder_may_itself_be_reached_by_a_link()
    {
        var real = Directory.CreateDirectory(_folder.File("real")).FullName;
        File.WriteAllText(Path.Combine(real, "a.txt"), "x");
        File.CreateSymbolicLink(Path.Combine(real, "absolute.txt"), Path.Combine(real, "a.txt"));
        File.CreateSymbolicLink(Path.Combine(real, "relative.txt"), "a.txt");
        Directory.CreateSymbolicLink(_folder.File("link"), real);

        Assert.Equal(["link/a.txt"], Names(_finder.Find(_folder.File("link"))));
    }

    private static string? Failure(IEnumerable<FoundFile> found) => Assert.Single(found).Failure?.Reason;

    private List<string> Names(IEnumerable<FoundFile> found) =>
        found.Select(item => item.File is { } file ? Path.GetRelativePath(_folder.Path, file.Path) : item.Failure!.ToString()).ToList();
}
