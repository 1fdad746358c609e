namespace AssistantBot.Hosting;

/// <summary>Tells settings on the command line (<c>--Data:Directory=x</c>) from the options of the command.</summary>
internal static class SettingsArguments
{
    /// <summary>The arguments of the command, and the settings as <c>--Section:Key=value</c>.</summary>
    public static (IReadOnlyList<string> Command, IReadOnlyList<string> Settings) Split(IReadOnlyList<string> arguments)
    {
        var (command, settings) = (new List<string>(), new List<string>());
        for (var i = 0; i < arguments.Count; i++)
        {
            if (!IsSetting(arguments[i]))
            {
                command.Add(arguments[i]);
            }
            else if (arguments[i].Contains('=', StringComparison.Ordinal))
            {
                settings.Add(arguments[i]);
            }
            else
            {
                // Without a value it is set to nothing, which the checks of the settings report.
                settings.Add($"{arguments[i]}={(i + 1 < arguments.Count ? arguments[++i] : "")}");
            }
        }

        return (command, settings);
    }

    // Only settings have a colon in their name.
    private static bool IsSetting(string argument)
    {
        var name = argument.Split('=')[0];
        return name.StartsWith("--", StringComparison.Ordinal)
            && name.Contains(':', StringComparison.Ordinal)
            && !name.Any(char.IsWhiteSpace);
    }
}
