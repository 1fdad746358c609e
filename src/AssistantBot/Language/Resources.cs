namespace AssistantBot.Language;

/// <summary>The tables that are built into the assembly (Language/Data).</summary>
internal static class Resources
{
    /// <summary>The lines of a table, without those that begin with # and say where it comes from.</summary>
    public static IEnumerable<string> Lines(string name)
    {
        using var stream = typeof(Resources).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The built-in table {name} is missing from the assembly.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (!line.StartsWith('#'))
            {
                yield return line;
            }
        }
    }
}
