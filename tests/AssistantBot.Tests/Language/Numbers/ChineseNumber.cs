using System.Globalization;
using System.Text;

namespace AssistantBot.Tests.Language.Numbers;

/// <summary>Writes whole numbers as Chinese texts do.</summary>
internal static class ChineseNumber
{
    private const string Digits = "零一二三四五六七八九";
    private static readonly string[] Small = ["", "十", "百", "千"];
    private static readonly string[] Large = ["", "万", "亿", "万亿"];

    /// <summary>一亿零二十万.</summary>
    public static string InWords(long value)
    {
        var words = new StringBuilder();
        var needsNought = false;
        foreach (var (group, scale) in Groups(value))
        {
            words.Append(needsNought || (words.Length > 0 && group < 1000) ? "零" : "").Append(Group(group)).Append(scale);
            needsNought = group % 10 == 0;
        }

        return words.ToString();
    }

    /// <summary>13266亿855万7219.</summary>
    public static string Mixed(long value) =>
        Part(value / 100_000_000, "亿") + Part(value / 10_000 % 10_000, "万") + Part(value % 10_000, "");

    private static string Part(long value, string scale) =>
        value == 0 ? "" : value.ToString(CultureInfo.InvariantCulture) + scale;

    // Groups of four digits; the fourth is counted in 亿 as the third is: 一万二千亿.
    private static IEnumerable<(int Group, string Scale)> Groups(long value)
    {
        var groups = new List<(int, string)>();
        for (var i = 0; value > 0; i++, value /= 10_000)
        {
            if (value % 10_000 > 0)
            {
                groups.Insert(0, ((int)(value % 10_000), Large[i]));
            }
        }

        if (groups.Count > 1 && groups[0].Item2 == "万亿" && groups[1].Item2 == "亿")
        {
            groups[0] = (groups[0].Item1, "万");
        }

        return groups;
    }

    private static string Group(int group)
    {
        var words = new StringBuilder();
        var nought = false;
        for (var place = 3; place >= 0; place--)
        {
            var digit = group / (int)Math.Pow(10, place) % 10;
            if (digit == 0)
            {
                nought = words.Length > 0;
                continue;
            }

            words.Append(nought ? "零" : "").Append(Digits[digit]).Append(Small[place]);
            nought = false;
        }

        return words.ToString();
    }
}
