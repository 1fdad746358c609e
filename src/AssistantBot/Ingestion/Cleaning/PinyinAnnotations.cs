using System.Text;
using AssistantBot.Language;

namespace AssistantBot.Ingestion.Cleaning;

/// <summary>
/// Takes out the pinyin that some copying programs put after every occurrence of certain Traditional characters, as in
/// 產(chǎn)業(yè), and mends what they broke on the way. Brackets that an author wrote stay.
/// </summary>
/// <remarks>
/// A character counts only if it is Traditional, everyday, and annotated with its first reading in Unihan; and a text
/// only if several characters are annotated nearly everywhere, for an author explains a character once.
/// </remarks>
internal static class PinyinAnnotations
{
    private const int FewestCharacters = 3;
    private const double LeastShare = 0.8;

    /// <summary>Whether the whole of a text was annotated; its title and short lines are then to be cleaned as well.</summary>
    public static bool IsAffected(string text)
    {
        var annotated = Annotated(text);
        return annotated.Count >= FewestCharacters && ShareAnnotated(text, annotated) >= LeastShare;
    }

    /// <summary>The text without annotations; every change is listed.</summary>
    /// <param name="isKnownSource">Whether it belongs to a text that <see cref="IsAffected"/>, such as its title.</param>
    public static CleanedText Remove(string text, bool isKnownSource = false)
    {
        if (!isKnownSource && !IsAffected(text))
        {
            return new CleanedText(text, []);
        }

        var annotated = Annotated(text);
        var isNarrowed = !text.Contains('，', StringComparison.Ordinal);
        var edits = new List<TextEdit>();
        var cleaned = new StringBuilder(text.Length);
        var index = 0;
        while (index < text.Length)
        {
            if (cleaned.Length > 0 && EditAt(text, index, cleaned[^1], annotated, isNarrowed) is { } edit)
            {
                edits.Add(edit);
                cleaned.Append(edit.After);
                index += edit.Before.Length;
            }
            else
            {
                cleaned.Append(text[index++]);
            }
        }

        return new CleanedText(edits.Count == 0 ? text : cleaned.ToString(), edits);
    }

    private static TextEdit? EditAt(string text, int index, char previous, HashSet<char> annotated, bool isNarrowed)
    {
        if (AnnotationEnd(text, index) is { } end)
        {
            return new TextEdit(EditKinds.Annotation, index, text[index..end], "");
        }

        return BrokenAnnotations.Read(text, index, previous, annotated, isNarrowed) is var (mended, brokenEnd)
            ? new TextEdit(
                mended.Contains(TextCleaner.Damaged, StringComparison.Ordinal) ? EditKinds.Damaged : EditKinds.Repaired,
                index,
                text[index..brokenEnd],
                mended)
            : null;
    }

    private static HashSet<char> Annotated(string text)
    {
        var annotated = new HashSet<char>();
        for (var index = 1; index < text.Length; index++)
        {
            if (AnnotationEnd(text, index) is not null && Han.IsHan(text[index - 1]))
            {
                annotated.Add(text[index - 1]);
            }
        }

        return annotated;
    }

    private static double ShareAnnotated(string text, HashSet<char> annotated)
    {
        var (all, with) = (0, 0);
        for (var index = 0; index < text.Length; index++)
        {
            if (annotated.Contains(text[index]))
            {
                all++;
                with += AnnotationEnd(text, index + 1) is null ? 0 : 1;
            }
        }

        return (double)with / all;
    }

    // The end of the annotation whose opening bracket stands at an index; null if none does.
    private static int? AnnotationEnd(string text, int index) =>
        index > 0
        && PinyinSyllable.InBrackets(text, index) is { } annotation
        && (AnnotationReadings.IsReading(text[index - 1], annotation.Reading) || IsAcross(text, index, annotation.Reading))
            ? annotation.End
            : null;

    // A second byte and a Latin letter after it can look like a character too: “T(biě).
    private static bool IsAcross(string text, int index, string reading) =>
        index > 1
        && char.IsAsciiLetter(text[index - 1])
        && GbkBytes.Of(text[index - 2]) is var (_, trail)
        && GbkBytes.Character(trail, (byte)text[index - 1]) is { } met
        && AnnotationReadings.IsReading(met, reading);
}
