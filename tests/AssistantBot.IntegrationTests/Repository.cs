namespace AssistantBot.IntegrationTests;

/// <summary>The checkout that the tests were built from.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string Artifacts { get; } = Path.Combine(Root, "artifacts");

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "AssistantBot.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests do not run within a checkout.");
        }

        return folder.FullName;
    }
}
