namespace AssistantBot.Evaluation;

/// <summary>The question sets of real text, which lie beside a developer's checkout and are no part of it.</summary>
internal static class SharedSets
{
    /// <summary>The folder; the test is skipped where it is absent.</summary>
    public static string Folder
    {
        get
        {
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "AssistantBot.sln")))
            {
                folder = folder.Parent;
            }

            var sets = Path.Combine(folder?.Parent?.FullName ?? "/", "shared", "eval");
            Assert.SkipUnless(Directory.Exists(sets), $"The question sets are not here: {sets}.");
            return sets;
        }
    }
}
