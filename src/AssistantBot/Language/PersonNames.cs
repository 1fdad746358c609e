using System.Collections.Frozen;

namespace AssistantBot.Language;

/// <summary>
/// Personal names of the Chinese form: a surname of one or two characters and a given name of one or two. All texts
/// handed in are folded.
/// </summary>
/// <remarks>
/// Surnames are also words (高, 方, 成), and nothing marks where a name ends, so a name in running text counts only
/// when a word follows that cannot be part of it, and when it does not begin as a common word does (高度, 方面).
/// </remarks>
internal static class PersonNames
{
    private const int LongestGivenName = 2;

    // Never in a given name: what follows a name at once.
    private const string Ends = "在到说的等与对从还也则就及被把让率称将已曾均又再了是有应兼、";

    // Rare in a given name: believed only after a whole name of three.
    private const string LikelyEnds = "和同向为以代会作任走做主任当去来赴问谈讲带出前并要看发接";

    private const string NoLastCharacter = "市县区省镇乡局厅委院所的们吗呢";

    private static readonly FrozenSet<string> Surnames = Folded("surnames.tsv");

    private static readonly FrozenSet<string> Words = Folded("surname-words.tsv");

    private static readonly FrozenSet<string> Followers = Folded("name-followers.tsv");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> SurnameAt =
        Surnames.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> WordAt =
        Words.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> FollowerAt =
        Followers.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Length of the surname with which the text begins; 0 if with none.</summary>
    public static int SurnameLength(ReadOnlySpan<char> folded) =>
        folded.Length >= 2 && SurnameAt.Contains(folded[..2]) ? 2
        : folded.Length >= 1 && SurnameAt.Contains(folded[..1]) ? 1
        : 0;

    /// <summary>Whether the text begins with a common word that happens to begin with a surname.</summary>
    public static bool BeginsWithWord(ReadOnlySpan<char> folded) =>
        folded.Length >= 2 && (WordAt.Contains(folded[..2]) || FollowerAt.Contains(folded[..2]));

    /// <summary>Whether the whole text has the form of a name.</summary>
    public static bool HasForm(ReadOnlySpan<char> folded)
    {
        var surname = SurnameLength(folded);
        return surname > 0
            && folded.Length > surname
            && folded.Length <= surname + LongestGivenName
            && IsHan(folded)
            && !NoLastCharacter.Contains(folded[^1], StringComparison.Ordinal);
    }

    /// <summary>Length of the name that stands at an index and is certain to end there; 0 if there is none.</summary>
    public static int LengthAt(string folded, int start)
    {
        var rest = folded.AsSpan(start, Math.Min(folded.Length - start, 8));
        var surname = SurnameLength(rest);
        if (surname == 0 || BeginsWithWord(rest))
        {
            return 0;
        }

        var (shorter, longer) = (surname + 1, surname + LongestGivenName);
        if (EndsAt(rest, shorter) && HasForm(rest[..shorter]))
        {
            return shorter;
        }

        var isLonger = rest.Length >= longer
            && HasForm(rest[..longer])
            && (EndsAt(rest, longer) || LikelyEnds.Contains(rest[longer], StringComparison.Ordinal));
        return isLonger ? longer : 0;
    }

    private static bool EndsAt(ReadOnlySpan<char> rest, int index) =>
        index >= rest.Length
            ? index == rest.Length
            : !Han.IsHan(rest[index])
                || Ends.Contains(rest[index], StringComparison.Ordinal)
                || (index + 2 <= rest.Length && FollowerAt.Contains(rest.Slice(index, 2)));

    private static bool IsHan(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (!Han.IsHan(character))
            {
                return false;
            }
        }

        return true;
    }

    private static FrozenSet<string> Folded(string resource) =>
        Resources.Lines(resource).Select(CharacterFolding.Fold).ToFrozenSet(StringComparer.Ordinal);
}
