using System.CommandLine;
using System.Globalization;

namespace AssistantBot.Channels.Terminal;

/// <summary>Options that take a number within bounds.</summary>
internal static class NumberOptions
{
    public static void AcceptOnly(this Option option, int least, int most) =>
        option.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1
                && int.TryParse(result.Tokens[0].Value, CultureInfo.InvariantCulture, out var value)
                && (value < least || value > most))
            {
                result.AddError(most == int.MaxValue
                    ? $"{option.Name} takes a number from {least}, not {value}."
                    : $"{option.Name} takes a number from {least} to {most}, not {value}.");
            }
        });
}
