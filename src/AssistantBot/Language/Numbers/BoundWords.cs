namespace AssistantBot.Language.Numbers;

/// <summary>Reads the words around a number that bound it: 超过, 不少于, 约, 上 before; 以上, 以内, 左右 behind.</summary>
internal static class BoundWords
{
    private const string Pasts = "过破超近逾";

    // Longest first.
    private static readonly BoundWord[] Before =
    [
        new("没有超过", Bound.AtMost), new("不得超过", Bound.AtMost), new("不能超过", Bound.AtMost), new("不得高于", Bound.AtMost),
        new("不得多于", Bound.AtMost), new("不得大于", Bound.AtMost), new("不得少于", Bound.AtLeast), new("不得低于", Bound.AtLeast),
        new("不得小于", Bound.AtLeast), new("不能少于", Bound.AtLeast), new("不能低于", Bound.AtLeast),
        new("不超过", Bound.AtMost), new("未超过", Bound.AtMost), new("不高于", Bound.AtMost), new("不多于", Bound.AtMost),
        new("不大于", Bound.AtMost), new("不少于", Bound.AtLeast), new("不低于", Bound.AtLeast), new("不小于", Bound.AtLeast),
        new("不下于", Bound.AtLeast), new("未突破", Bound.AtMost),
        new("超过", Bound.MoreThan), new("超出", Bound.MoreThan), new("突破", Bound.MoreThan), new("高于", Bound.MoreThan),
        new("大于", Bound.MoreThan), new("多于", Bound.MoreThan), new("不止", Bound.MoreThan), new("不只", Bound.MoreThan),
        new("至少", Bound.AtLeast), new("最少", Bound.AtLeast), new("不下", Bound.AtLeast), new(">=", Bound.AtLeast),
        new("至多", Bound.AtMost), new("最多", Bound.AtMost), new("<=", Bound.AtMost),
        new("不足", Bound.LessThan), new("不到", Bound.LessThan, "看想得找"), new("不满", Bound.LessThan), new("未满", Bound.LessThan),
        new("未到", Bound.LessThan), new("未达", Bound.LessThan), new("少于", Bound.LessThan), new("低于", Bound.LessThan), new("小于", Bound.LessThan),
        new("大概", Bound.About), new("大致", Bound.About), new("将近", Bound.About), new("接近", Bound.About),
        new("约", Bound.About, "节签预条公违合履制契缔邀"), new("近", Bound.About, "附最靠临远邻就贴亲新"), new("≈", Bound.About),
        new("超", Bound.MoreThan, "赶高反"), new("逾", Bound.MoreThan), new(">", Bound.MoreThan), new("<", Bound.LessThan),
        new("≥", Bound.AtLeast), new("≧", Bound.AtLeast), new("≤", Bound.AtMost), new("≦", Bound.AtMost),
    ];

    // Before a bare scale only: 上千亿元, 过亿元, 破万.
    private static readonly BoundWord[] BeforeBare =
    [
        new("上", Bound.AtLeast, "以网线会路街海身地桌马晚早之山楼船车"),
        new("过", Bound.MoreThan, "经通超不胜路错"),
        new("破", Bound.MoreThan, "突打攻侦"),
    ];

    private static readonly BoundWord[] Behind =
    [
        new("及其以上", Bound.AtLeast), new("及其以下", Bound.AtMost), new("及以上", Bound.AtLeast), new("及以下", Bound.AtMost),
        new("或以上", Bound.AtLeast), new("或以下", Bound.AtMost),
        new("以上", Bound.AtLeast), new("以下", Bound.AtMost, "简几"), new("以内", Bound.AtMost), new("之内", Bound.AtMost),
        new("左右", Bound.About, "岸手侧翼"), new("上下", Bound.About, "游级班车水坡"), new("开外", Bound.MoreThan),
        new("有余", Bound.MoreThan), new("出头", Bound.MoreThan), new("级", Bound.About),
    ];

    private static readonly BoundWord Within = new("内", Bound.AtMost, "蒙容部需外地存在设置");
    private static readonly BoundWord From = new("起", Bound.AtLeast, "诉始源飞伏");
    private static readonly string[] Between = ["人民币", "了", "达", "为", "有", "占", "合", "需"];

    /// <summary>Whether a character before 半 makes 过半, 近半 or 超半 of it.</summary>
    public static bool IsPast(char character) => Pasts.Contains(character, StringComparison.Ordinal);

    /// <summary>The bound of a number: a word before it is stronger than one within it, and that than one behind it.</summary>
    public static Bound Around(string folded, TextSpan span, Unit? unit, NumeralShape shape, Bound inner, bool isVague)
    {
        var before = BoundBefore(folded, span.Start, unit, shape);
        if (before != Bound.Exact)
        {
            return before;
        }

        return isVague || inner != Bound.Exact ? inner : BoundBehind(folded, span.End, unit);
    }

    private static Bound BoundBefore(string folded, int start, Unit? unit, NumeralShape shape)
    {
        var isBare = shape is NumeralShape.Bare or NumeralShape.BareLarge;
        var word = EndingAt(folded, start, Before) ?? (isBare ? EndingAt(folded, start, BeforeBare) : null);
        var glue = word is null ? Array.Find(Between, between => EndsAt(folded, start, between)) : null;
        word ??= glue is null ? null : EndingAt(folded, start - glue.Length, Before);

        // 近三年 is the last three years; 近百年 is about a hundred.
        return word is { Word: "近" } && unit is { Role: UnitRole.Time } && !isBare ? Bound.Exact : word?.Bound ?? Bound.Exact;
    }

    private static Bound BoundBehind(string folded, int end, Unit? unit)
    {
        var excludes = StartsAt(folded, end, "(不含)");
        var at = excludes ? end + 4 : StartsAt(folded, end, "(含)") ? end + 3 : end;
        var word = Array.Find(Behind, word => Stands(folded, at, word));
        word ??= unit is { Role: UnitRole.Time } or { Name: "日" or "月" } && Stands(folded, at, Within) ? Within : null;
        word ??= unit is { Name: "元" } && Stands(folded, at, From) ? From : null;
        return (word?.Bound, excludes) switch
        {
            (null, _) => Bound.Exact,
            (Bound.AtLeast, true) => Bound.MoreThan,
            (Bound.AtMost, true) => Bound.LessThan,
            ({ } bound, _) => bound,
        };
    }

    private static BoundWord? EndingAt(string folded, int end, BoundWord[] words) =>
        Array.Find(words, word =>
            EndsAt(folded, end, word.Word)
            && (end == word.Word.Length || !word.NotBeside.Contains(folded[end - word.Word.Length - 1], StringComparison.Ordinal)));

    private static bool Stands(string folded, int at, BoundWord word)
    {
        var end = at + word.Word.Length;
        return StartsAt(folded, at, word.Word)
            && (end >= folded.Length || !word.NotBeside.Contains(folded[end], StringComparison.Ordinal));
    }

    private static bool EndsAt(string folded, int end, string word) =>
        end >= word.Length && string.CompareOrdinal(folded, end - word.Length, word, 0, word.Length) == 0;

    private static bool StartsAt(string folded, int index, string word) =>
        string.CompareOrdinal(folded, index, word, 0, word.Length) == 0;
}
