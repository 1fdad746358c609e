using System.Text;

namespace AssistantBot.Language;

/// <summary>
/// Cuts folded text into search tokens: every Han character and every pair of neighbours, Latin words and numbers
/// whole. Questions and passages go through the same cut.
/// </summary>
internal static class Tokens
{
    public static TokenEnumerator In(ReadOnlySpan<char> folded) => new(folded);

    /// <summary>The tokens of a text with blanks between them, as the word index stores them.</summary>
    public static string Joined(ReadOnlySpan<char> folded, out int count)
    {
        var joined = new StringBuilder(folded.Length * 4);
        count = 0;
        foreach (var token in In(folded))
        {
            if (count++ > 0)
            {
                joined.Append(' ');
            }

            joined.Append(folded.Slice(token.Start, token.Length));
        }

        return joined.ToString();
    }
}
