using AssistantBot.Language;
using CsCheck;

namespace AssistantBot.Tests.Fakes;

/// <summary>Random UTF-16, much of it made of what cutting and cleaning look at.</summary>
internal static class RandomText
{
    private static readonly string[] Pieces =
    [
        "。", "！", "？", "；", "，", "、", "：", "…", ".", "!", "?", ";", ",", ":", "\n", "\r\n", " ", "\t", "\u3000",
        "“", "”", "‘", "’", "「", "」", "『", "』", "《", "》", "（", "）", "(", ")", "\"", "【", "】",
        "政策", "项目", "招商引资", "項目", "一要", "二要", "一是", "1.", "2.", "（一）", "3.5%", "1,200", "GDP", "growth. ", "a",
        "\0", "\u0085", "\u202E", "\u200F", "\u200B", "\uFEFF", "\uFFFD", "\uFFFE", "\uD83D", "\uDE00", "\uD83D\uDE00",
        "\uDB40\uDC41", "\uD840\uDC00", new('政', 90), new('x', 90),
    ];

    private static readonly Gen<string> Piece = Gen.Frequency(
        (4, Gen.Int[0, Pieces.Length - 1].Select(index => Pieces[index])),
        (1, Gen.Int[0, char.MaxValue].Select(code => ((char)code).ToString())));

    public static Gen<string> Short { get; } = Piece.List[0, 30].Select(pieces => string.Concat(pieces));

    public static Gen<string> Long { get; } = Piece.List[0, 300].Select(pieces => string.Concat(pieces));

    /// <summary>The spans come in order, do not overlap, and leave out nothing but blanks.</summary>
    public static bool IsCutInto(this string text, IReadOnlyList<TextSpan> spans)
    {
        var end = 0;
        foreach (var span in spans)
        {
            if (span.Start < end || span.IsEmpty || span.End > text.Length || !string.IsNullOrWhiteSpace(text[end..span.Start]))
            {
                return false;
            }

            end = span.End;
        }

        return string.IsNullOrWhiteSpace(text[end..]);
    }
}
