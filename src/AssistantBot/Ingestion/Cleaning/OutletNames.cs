using System.Collections.Frozen;
using System.Text.RegularExpressions;
using AssistantBot.Language;

namespace AssistantBot.Ingestion.Cleaning;

/// <summary>Names of newspapers, agencies, stations and their sites. All texts handed in are folded.</summary>
internal static partial class OutletNames
{
    public const int Longest = 20;

    private static readonly FrozenSet<string> Known =
        Resources.Lines("outlets.tsv").Select(CharacterFolding.Fold).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> KnownAt =
        Known.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly int[] Lengths = Known.Select(name => name.Length).Distinct().OrderDescending().ToArray();

    /// <summary>Length of the known outlet with which a text begins, or of several in a row (楚天都市报极目新闻); 0 if with none.</summary>
    public static int KnownLength(ReadOnlySpan<char> folded)
    {
        var total = 0;
        while (total < Longest && LongestKnown(folded[total..]) is var length and > 0)
        {
            total += length;
        }

        return total;
    }

    /// <summary>Whether the whole text has the form of an outlet's name: a known one, or one that ends as they do (日报, 网).</summary>
    public static bool HasForm(ReadOnlySpan<char> folded) =>
        folded.Length is >= 2 and <= Longest && (KnownAt.Contains(folded) || (Form().IsMatch(folded) && !NoOutlet().IsMatch(folded)));

    private static int LongestKnown(ReadOnlySpan<char> folded)
    {
        foreach (var length in Lengths)
        {
            if (length <= folded.Length && KnownAt.Contains(folded[..length]))
            {
                return length;
            }
        }

        return 0;
    }

    [GeneratedRegex(
        @"^([\p{L}\p{Nd}+·/\-]*(报|通讯社|通社|新闻社|杂志社|电视台|电台|总台|卫视|网|新闻|客户端|融媒体?|融媒体中心|全媒体|周刊|在线|频道|央视|广电|传媒|财经)|本(报|网|台|刊|社))$",
        RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Form();

    // Words that end as outlets do, and names that are no outlet's.
    [GeneratedRegex(
        "(^|[^本日晚早晨商时快都])(通报|预报|公报|警报|情报|海报|汇报|申报|上报|电报|举报|年报|季报|月报|喜报|捷报|简报|战报|填报|播报)$|(电|互联|物联|官|路|管|联|该|此|公司|政府|法)网$|^(据|由|从|在|对|该|好|新闻|财经|频道|在线|全媒体|融媒体?|客户端|传媒|周刊|电台|卫视)$|^(据|由|从|在|对|该)",
        RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex NoOutlet();
}
