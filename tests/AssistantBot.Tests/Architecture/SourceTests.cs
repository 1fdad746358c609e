using System.Reflection;

namespace AssistantBot.Tests.Architecture;

/// <summary>What no analyzer looks at: sizes, names and leftovers in the source.</summary>
public sealed class SourceTests
{
    private const int MostLines = 300;

    private static readonly string[] EmptyNames = ["Core", "Common", "Utils", "Helpers", "Services", "Models", "Abstractions", "Shared", "Misc"];

    [Fact]
    public void The_sources_are_found() => Assert.InRange(SourceFiles.Of("").Count(), 100, 2000);

    [Fact]
    public void No_source_file_is_longer_than_a_reader_can_hold() =>
        Assert.All(SourceFiles.Of(""), file => Assert.True(File.ReadLines(file).Count() <= MostLines, $"{file} has more than {MostLines} lines."));

    [Fact]
    public void No_folder_has_a_name_that_says_nothing() =>
        Assert.All(
            Directory.EnumerateDirectories(SourceFiles.Folder, "*", SearchOption.AllDirectories),
            folder => Assert.DoesNotContain(Path.GetFileName(folder), EmptyNames));

    [Fact]
    public void Nothing_is_left_to_be_done_later() =>
        Assert.All(SourceFiles.Of(""), file => Assert.DoesNotMatch(@"\b(TO" + @"DO|FIX" + "ME|HA" + @"CK)\b", File.ReadAllText(file)));

    [Fact]
    public void What_is_said_to_a_model_is_no_string_in_the_code() =>
        Assert.All(SourceFiles.Of(""), file => Assert.DoesNotMatch("You are an? |你是一[个名位]|As an AI|system prompt", File.ReadAllText(file)));

    [Fact]
    public void The_names_of_tests_are_sentences()
    {
        var tests = typeof(SourceTests).Assembly.GetTypes()
            .SelectMany(type => type.GetMethods(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Where(method => method.GetCustomAttributes<FactAttribute>().Any())
            .ToList();

        Assert.InRange(tests.Count, 100, 5000);
        Assert.All(tests, test => Assert.Matches("^[A-Z][A-Za-z0-9]*(_[A-Za-z0-9]+)+$", test.Name));
    }

    [Fact]
    public void Tests_lie_where_the_code_lies_that_they_test()
    {
        string[] own = ["Architecture", "Contracts", "Fakes", "Corpus"];
        var folders = Directory.EnumerateDirectories(SourceFiles.TestFolder, "*", SearchOption.AllDirectories)
            .Select(folder => Path.GetRelativePath(SourceFiles.TestFolder, folder))
            .Where(folder => !own.Contains(folder.Split('/', '\\')[0]));

        Assert.All(folders, folder => Assert.True(Directory.Exists(Path.Combine(SourceFiles.Folder, folder)), $"There is no {folder} in the source."));
    }
}
