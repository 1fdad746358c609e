using System.Text.RegularExpressions;

namespace AssistantBot.Tests.Architecture;

/// <summary>The source from which these tests were built.</summary>
internal static class SourceFiles
{
    private static readonly string Root = FindRoot();

    public static string Folder => Path.Combine(Root, "src", "AssistantBot");

    public static string TestFolder => Path.Combine(Root, "tests", "AssistantBot.Tests");

    /// <param name="folder">Within the source; empty: all of it.</param>
    public static IEnumerable<string> Of(string folder) =>
        Directory.EnumerateFiles(Path.Combine(Folder, folder), "*.cs", SearchOption.AllDirectories);

    /// <summary>The file without its comments, the place it declares for itself, and what stands in quotes.</summary>
    public static string CodeOf(string file) =>
        Regex.Replace(File.ReadAllText(file), @"//.*|""[^""\n]*""|^namespace .*", "", RegexOptions.Multiline | RegexOptions.NonBacktracking);

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "AssistantBot.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests are run away from their source.");
    }
}
