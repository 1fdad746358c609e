using AssistantBot.Language;

namespace AssistantBot.Ingestion.Cleaning;

/// <summary>A dateline or lines of credits with which an article opens.</summary>
/// <param name="Date">Of the dispatch, or with which the text goes on after the credits.</param>
internal sealed record OpeningCredits(TextSpan Span, Credits Credits, TextSpan? Date)
{
    /// <summary>This one after the lines of credits that stand before it.</summary>
    public OpeningCredits After(OpeningCredits? earlier)
    {
        if (earlier is null)
        {
            return this;
        }

        Credits.Add(earlier.Credits);
        return this with { Span = new TextSpan(earlier.Span.Start, Span.End) };
    }
}
