using System.Buffers;

namespace AssistantBot.Language.Dates;

/// <summary>Tells by the words around a date whether it lies ahead.</summary>
internal static class Outlook
{
    private const int Reach = 6;

    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create("。；，,;!?\n");

    private static readonly string[] Ahead =
        ["将于", "将在", "将从", "将自", "拟于", "拟在", "定于", "定在", "预计", "计划于", "计划在", "截止", "有效期至", "力争", "确保", "延长至", "延至", "延期至", "推迟至", "推迟到"];

    public static bool IsAhead(string folded, TextSpan date)
    {
        var from = Math.Max(0, date.Start - Reach);
        var before = folded.AsSpan(from, date.Start - from);
        before = before[(before.LastIndexOfAny(ClauseEnds) + 1)..];
        foreach (var word in Ahead)
        {
            if (before.Contains(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
