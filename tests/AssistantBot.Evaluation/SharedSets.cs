namespace AssistantBot.Evaluation;

/// <summary>Question sets and articles of real text, which lie beside a developer's checkout and are no part of it.</summary>
internal static class SharedSets
{
    /// <summary>The folder of the question sets; the test is skipped where it is absent.</summary>
    public static string Folder => Find("eval", "The question sets are");

    /// <summary>The folder of single articles; the test is skipped where it is absent.</summary>
    public static string Articles => Find("articles", "The articles are");

    private static string Find(string name, string subject)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "AssistantBot.sln")))
        {
            folder = folder.Parent;
        }

        var found = Path.Combine(folder?.Parent?.FullName ?? "/", "shared", name);
        Assert.SkipUnless(Directory.Exists(found), $"{subject} not here: {found}.");
        return found;
    }
}
