namespace AssistantBot.Language.Numbers;

/// <summary>Reads a currency that stands before its number: ￥3,200, $500万, 新台币五百万元.</summary>
internal static class Currencies
{
    private static readonly (string Before, string Name)[] Signs =
    [
        ("hk$", "港元"), ("nt$", "新台币"), ("us$", "美元"), ("$", "美元"), ("￥", "元"), ("¥", "元"), ("€", "欧元"), ("£", "英镑"),
    ];

    private static readonly (string Before, string Name)[] Words =
        [("新台币", "新台币"), ("台币", "新台币"), ("港币", "港元"), ("港元", "港元"), ("美元", "美元"), ("欧元", "欧元")];

    /// <summary>The unit, and where the number begins with the sign that stands before it.</summary>
    public static (string Unit, int Start) Before(string folded, int start, string unit)
    {
        if (unit.Length > 0 && unit != "元")
        {
            return (unit, start);
        }

        foreach (var (sign, name) in Signs)
        {
            if (EndsAt(folded, start, sign))
            {
                return (name, start - sign.Length);
            }
        }

        var word = unit == "元" ? Array.Find(Words, word => EndsAt(folded, start, word.Before)).Name : null;
        return (word ?? unit, start);
    }

    private static bool EndsAt(string folded, int end, string word) =>
        end >= word.Length && string.CompareOrdinal(folded, end - word.Length, word, 0, word.Length) == 0;
}
