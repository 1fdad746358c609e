using System.Globalization;
using System.Text.Json;
using AssistantBot.Language.Dates;

namespace AssistantBot.Evaluation;

/// <summary>Real news that says 昨天（9月23日）: the word must give the day in the bracket, with the bracket and without.</summary>
public sealed class RelativeDatesTests
{
    // Two of the 400 are ranges (昨天到今天) and count where they begin.
    private const double Floor = 99;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_relative_day_is_the_day_that_the_text_itself_gives(bool isBracketLeft)
    {
        var lines = File.ReadAllLines(Path.Combine(SharedSets.Folder, "policy_news", "relative_dates.jsonl"));
        var misses = lines.Where(line => !IsRight(line, isBracketLeft)).ToList();
        var percent = 100.0 * (lines.Length - misses.Count) / lines.Length;

        Assert.InRange(lines.Length, 100, int.MaxValue);
        Assert.True(percent >= Floor, $"{percent:F1} % are right; not: {string.Join('\n', misses)}");
    }

    private static bool IsRight(string line, bool isBracketLeft)
    {
        using var document = JsonDocument.Parse(line);
        string Field(string name) => document.RootElement.GetProperty(name).GetString()!;
        DateOnly Day(string name) => DateOnly.ParseExact(Field(name), "yyyy-MM-dd", CultureInfo.InvariantCulture);

        var (text, expression, word) = (Field("context"), Field("expression"), Field("word"));
        var at = text.IndexOf(expression, StringComparison.Ordinal);
        text = isBracketLeft ? text : text.Remove(at + word.Length, expression.Length - word.Length);
        return TextDates.In(text, Day("article_date"))
            .Any(mention => mention.Span.Start == at && mention.Days?.First == Day("gold"));
    }
}
