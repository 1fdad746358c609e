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

        var annotated = new AnnotatedText(text, Annotated(text));
        var edits = new List<TextEdit>();
        var cleaned = new StringBuilder(text.Length);
        var index = 0;
        while (index < text.Length)
        {
            if (cleaned.Length > 0 && EditAt(annotated, index, cleaned[^1]) is { } edit)
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

    private static TextEdit? EditAt(AnnotatedText annotated, int index, char previous)
    {
        var text = annotated.Text;
        if (AnnotatedText.AnnotationEnd(text, index) is { } end)
        {
            return new TextEdit(EditKinds.Annotation, index, text[index..end], "");
        }

        if (BrokenAnnotations.Read(annotated, index, previous) is not var (mended, brokenEnd))
        {
            return null;
        }

        var isDamaged = mended.Contains(TextCleaner.Damaged, StringComparison.Ordinal);
        return new TextEdit(isDamaged ? EditKinds.Damaged : EditKinds.Repaired, index, text[index..brokenEnd], mended);
    }

    private static HashSet<char> Annotated(string text)
    {
        var annotated = new HashSet<char>();
        for (var index = 1; index < text.Length; index++)
        {
            if (AnnotatedText.AnnotationEnd(text, index) is not null && Han.IsHan(text[index - 1]))
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
                with += AnnotatedText.AnnotationEnd(text, index + 1) is null ? 0 : 1;
            }
        }

        return (double)with / all;
    }
}
