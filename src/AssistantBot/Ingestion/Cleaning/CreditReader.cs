using AssistantBot.Knowledge;
using AssistantBot.Language;

namespace AssistantBot.Ingestion.Cleaning;

/// <summary>Reads credits: roles with their names, outlets, the place of a report and the source.</summary>
internal sealed class CreditReader(string text, string folded)
{
    /// <summary>The credits that begin at an index; <see cref="Credits.End"/> tells how far they go.</summary>
    /// <param name="start">Where they begin.</param>
    /// <param name="end">Where the line or the bracket ends in which they stand.</param>
    /// <param name="isStrict">Whether only names with a surname count.</param>
    /// <param name="firstRole">The role of names before any; null if there must be one.</param>
    public Credits Read(int start, int end, bool isStrict, string? firstRole = null)
    {
        var credits = new Credits { End = start };
        var role = firstRole;
        string? outlet = null;
        var people = credits.Reporters;
        var index = CreditWords.SkipSeparators(folded, start, end);
        while (index < end)
        {
            var roleStart = index;
            var length = CreditRoles.Length(folded.AsSpan(index, end - index), out var isEditor);
            if (length == 0)
            {
                roleStart += LengthBeforeRole(index, end, out var outletLength);
                outlet = outletLength > 0 ? text.Substring(index, outletLength) : outlet;
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
            else if (role is not null && TakeNames(index, end, isStrict || role.Length == 0, role, people) is var nameEnd and > 0)
            {
                index = credits.End = nameEnd;
                credits.Outlet ??= outlet;
            }
            else
            {
                break;
            }

            index = CreditWords.SkipSeparators(folded, index, end);
        }

        return credits;
    }

    /// <summary>Names without any role, which fill the whole range; null if it holds anything else.</summary>
    public Credits? ReadNames(int start, int end)
    {
        var credits = new Credits { End = end };
        var index = CreditWords.SkipSeparators(folded, start, end);
        while (index < end)
        {
            var runEnd = CreditNames.RunEnd(folded, index, end);
            var names = CreditNames.Split(folded.AsSpan(index, runEnd - index), isStrict: true);
            if (names.Length != 1 || names[0] != runEnd - index)
            {
                return null;
            }

            credits.Reporters.Add(new Reporter(text[index..runEnd], ""));
            index = CreditWords.SkipSeparators(folded, runEnd, end);
        }

        return credits.IsEmpty ? null : credits;
    }

    // An outlet counts where a role follows: 羊城晚报全媒体记者.
    private int LengthBeforeRole(int start, int end, out int outletLength)
    {
        for (var length = 2; length <= OutletNames.Longest && start + length < end; length++)
        {
            if (CreditWords.IsSeparator(folded[start + length - 1]) && folded[start + length - 1] != '/')
            {
                break;
            }

            if (!OutletNames.HasForm(folded.AsSpan(start, length)))
            {
                continue;
            }

            // 环球网报道 记者 …
            var roleStart = CreditWords.IsAt(folded, start + length, end, "报道") ? CreditWords.SkipSeparators(folded, start + length + 2, end) : start + length;
            if (CreditRoles.Length(folded.AsSpan(roleStart, end - roleStart), out _) > 0)
            {
                outletLength = length;
                return roleStart - start;
            }
        }

        outletLength = 0;
        return 0;
    }

    private bool TakeSource(int start, int end, Credits credits)
    {
        if (CreditWords.Source(folded, start, end) is not { } source)
        {
            return false;
        }

        credits.Outlet ??= text[source.Start..source.End];
        credits.End = source.End;
        return true;
    }

    // 台北報導: the place before the word.
    private bool TakePlace(int start, int end, Credits credits)
    {
        var runEnd = CreditNames.RunEnd(folded, start, end);
        var run = folded.AsSpan(start, runEnd - start);
        if (run.Length is < 4 or > 8 || !(run.EndsWith("报道") || run.EndsWith("报导")) || PersonNames.HasForm(run[..^2])
            || run.StartsWith("综合") || run.StartsWith("摄影") || run.StartsWith("整理") || credits.Reporters.Count == 0)
        {
            return false;
        }

        credits.Place ??= text[start..(runEnd - 2)];
        credits.End = runEnd;
        return true;
    }

    private bool TakeAddition(int start, int end, Credits credits)
    {
        var length = credits.Reporters.Count > 0 ? CreditWords.AdditionLength(folded, start, end) : 0;
        var isWhole = length > 0 && (start + length == end || !Han.IsHan(folded[start + length]));
        credits.End = isWhole ? start + length : credits.End;
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
            if (CreditRoles.Length(rest, out _) > 0 || CreditWords.RunsOn(folded, i, end) || OutletNames.KnownLength(rest) > 0)
            {
                return i;
            }
        }

        return runEnd;
    }
}
