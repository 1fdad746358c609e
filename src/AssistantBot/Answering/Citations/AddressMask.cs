using System.Text.RegularExpressions;

namespace AssistantBot.Answering.Citations;

/// <summary>
/// Takes web addresses out of text that is shown: a chat program may fetch or link them, and news text is not ours.
/// </summary>
internal static partial class AddressMask
{
    /// <summary>Stands in the place of an address.</summary>
    public const string Mask = "〔…〕";

    /// <param name="allowed">The address of the cited source, which may stay; null: none.</param>
    public static string Apply(string text, string? allowed) =>
        Address().Replace(text, match => match.Value == allowed ? match.Value : Mask);

    [GeneratedRegex(
        @"((https?|ftp|tg|mailto)(://|:)|www\.|t\.me/)[^\s，。；、！？）】》」』”\u4E00-\u9FFF]+",
        RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Address();
}
