using AssistantBot.Language;

namespace AssistantBot.Ingestion.Cleaning;

/// <summary>Reads where an article comes from and who made it, from its first lines and its end.</summary>
internal static class DatelineReader
{
    /// <summary>What the article says of its making; null if it says nothing.</summary>
    public static Dateline? Read(string text)
    {
        var folded = CharacterFolding.Fold(text);
        var reader = new OpeningReader(text, folded);
        var opening = reader.Read();
        var closing = ClosingCredits.Read(text, folded, opening?.Span.End ?? 0);
        if (opening is null)
        {
            return closing is { } only ? Of(only.Span, only.Credits, null) : null;
        }

        if (closing is { } end)
        {
            opening.Credits.Outlet = IsSelf(opening.Credits.Outlet) ? end.Credits.Outlet ?? opening.Credits.Outlet : opening.Credits.Outlet;
            opening.Credits.Add(end.Credits);
        }

        return Of(opening.Span, opening.Credits, opening.Date ?? reader.DateAfter(opening.Span.End));
    }

    private static Dateline Of(TextSpan span, Credits credits, TextSpan? date) =>
        new(span, credits.Outlet, credits.Place, date, credits.Reporters, credits.Editors);

    // 本报 says nothing to whoever does not hold the newspaper; the source at the end does.
    private static bool IsSelf(string? outlet) =>
        outlet is not null && CharacterFolding.Fold(outlet) is "本报" or "本网" or "本台" or "本刊" or "本社";
}
