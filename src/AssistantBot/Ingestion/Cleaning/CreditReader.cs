using AssistantBot.Knowledge;
using AssistantBot.Language;

namespace AssistantBot.Ingestion.Cleaning;

/// <summary>Reads credits: roles with their names, outlets, the place of a report and the source.</summary>
internal sealed class CreditReader(string text, string folded)
{
    private const string Separators = " \u3000\t、,，;；/|丨:：&";
    private const string SourceLabel = "来源";

    private static readonly string[] SourcePrefixes = ["", "文章", "本文", "信息", "稿件", "新闻", "消息"];
    private static readonly string[] Additions = ["摄影报道", "综合报道", "报道", "报导", "摄影", "摄", "综合", "采写", "文/图", "图/文", "文图", "供图"];

    /// <summary>The credits that begin at an index; <see cref="Credits.End"/> tells how far they go.</summary>
    /// <param name="start">Where they begin.</param>
    /// <param name="end">Where the line or the bracket ends in which they stand.</param>
    /// <param name="isStrict">Whether only names with a surname count.</param>
    public Credits Read(int start, int end, bool isStrict)
    {
        var credits = new Credits { End = start };
        string? role = null;
        var people = credits.Reporters;
        var index = SkipSeparators(start, end);
        while (index < end)
        {
            var roleStart = index;
            var length = CreditRoles.Length(folded.AsSpan(index, end - index), out var isEditor);
            if (length == 0)
            {
                roleStart += OutletLength(index, end, credits);
                length = CreditRoles.Length(folded.AsSpan(roleStart, end - roleStart), out isEditor);
            }

            if (length > 0)
            {
                role = text.Substring(roleStart, length);
                people = isEditor ? credits.Editors : credits.Reporters;
                index = roleStart + length;
            }
            else if (TakeSource(index, end, credits) || TakePlace(index, end, credits) || (role is not null && TakeAddition(index, end, credits)))
            {
                index = credits.End;
            }
            else if (role is not null && TakeNames(index, end, isStrict, role, people) is var nameEnd and > 0)
            {
                index = credits.End = nameEnd;
            }
            else
            {
                break;
            }

            index = SkipSeparators(index, end);
        }

        return credits;
    }

    /// <summary>Names without any role, which fill the whole range; null if it holds anything else.</summary>
    public Credits? ReadNames(int start, int end)
    {
        var credits = new Credits { End = end };
        var index = SkipSeparators(start, end);
        while (index < end)
        {
            var runEnd = CreditNames.RunEnd(folded, index, end);
            var names = CreditNames.Split(folded.AsSpan(index, runEnd - index), isStrict: true);
            if (names.Length != 1 || names[0] != runEnd - index)
            {
                return null;
            }

            credits.Reporters.Add(new Reporter(text[index..runEnd], ""));
            index = SkipSeparators(runEnd, end);
        }

        return credits.IsEmpty ? null : credits;
    }

    // An outlet counts where a role follows: 羊城晚报全媒体记者.
    private int OutletLength(int start, int end, Credits credits)
    {
        for (var length = 2; length <= OutletNames.Longest && start + length < end; length++)
        {
            if (IsSeparatorAt(start + length - 1) && folded[start + length - 1] != '/')
            {
                break;
            }

            var rest = folded.AsSpan(start + length, end - start - length);
            if (OutletNames.HasForm(folded.AsSpan(start, length)) && CreditRoles.Length(rest, out _) > 0)
            {
                credits.Outlet ??= text.Substring(start, length);
                return length;
            }
        }

        return 0;
    }

    private bool TakeSource(int start, int end, Credits credits)
    {
        var prefix = Array.Find(SourcePrefixes, prefix => IsAt(start, end, prefix + SourceLabel));
        var index = start + (prefix?.Length ?? 0) + SourceLabel.Length;
        if (prefix is null || index >= end || !":|丨/".Contains(folded[index], StringComparison.Ordinal))
        {
            return false;
        }

        index = SkipSeparators(index, end);
        var valueEnd = index;
        while (valueEnd < end && char.IsLetterOrDigit(folded[valueEnd]) && !IsAt(valueEnd, end, "综合"))
        {
            valueEnd++;
        }

        if (valueEnd - index is < 3 or > OutletNames.Longest)
        {
            return false;
        }

        credits.Outlet ??= text[index..valueEnd];
        credits.End = valueEnd;
        return true;
    }

    // 台北報導: the place before the word.
    private bool TakePlace(int start, int end, Credits credits)
    {
        var runEnd = CreditNames.RunEnd(folded, start, end);
        var run = folded.AsSpan(start, runEnd - start);
        if (run.Length is < 4 or > 8 || !(run.EndsWith("报道") || run.EndsWith("报导")) || PersonNames.HasForm(run[..^2])
            || run.StartsWith("综合") || run.StartsWith("摄影") || credits.Reporters.Count == 0)
        {
            return false;
        }

        credits.Place ??= text[start..(runEnd - 2)];
        credits.End = runEnd;
        return true;
    }

    private bool TakeAddition(int start, int end, Credits credits)
    {
        var addition = credits.Reporters.Count > 0 ? Array.Find(Additions, addition => IsAt(start, end, addition)) : null;
        var isWhole = addition is not null
            && (start + addition.Length == end || !Han.IsHan(folded[start + addition.Length]));
        credits.End = isWhole ? start + addition!.Length : credits.End;
        return isWhole;
    }

    // Adds the names of the run that begins at the index; returns where it ends, 0 if it is none.
    private int TakeNames(int start, int end, bool isStrict, string role, List<Reporter> people)
    {
        var runEnd = NameRunEnd(start, end);
        var names = CreditNames.Split(folded.AsSpan(start, runEnd - start), isStrict);
        var index = start;
        foreach (var length in names)
        {
            people.Add(new Reporter(text.Substring(index, length), role));
            index += length;
        }

        return names.Length == 0 ? 0 : runEnd;
    }

    // A run of names ends where the next role or an outlet begins: 陈小东通讯员王小西.
    private int NameRunEnd(int start, int end)
    {
        var runEnd = CreditNames.RunEnd(folded, start, end);
        for (var i = start + 2; i < runEnd; i++)
        {
            var rest = folded.AsSpan(i, end - i);
            if (CreditRoles.Length(rest, out _) > 0 || OutletNames.KnownLength(rest) > 0)
            {
                return i;
            }
        }

        return runEnd;
    }

    private bool IsAt(int start, int end, string word) =>
        start + word.Length <= end && string.CompareOrdinal(folded, start, word, 0, word.Length) == 0;

    private bool IsSeparatorAt(int index) => Separators.Contains(folded[index], StringComparison.Ordinal);

    private int SkipSeparators(int index, int end)
    {
        while (index < end && IsSeparatorAt(index))
        {
            index++;
        }

        return index;
    }
}
