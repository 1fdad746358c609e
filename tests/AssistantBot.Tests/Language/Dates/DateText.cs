using AssistantBot.Tests.Fakes;
using CsCheck;

namespace AssistantBot.Tests.Language.Dates;

/// <summary>Random text, much of it made of what dates are made of, and random days.</summary>
internal static class DateText
{
    private static readonly string[] Pieces =
    [
        "2020", "年", "11", "月", "18", "日", "号", "至", "-", "（", "）", "二〇二〇", "十一", "三", "上", "下", "本", "周", "星期", "末", "今", "昨", "天", "去年",
        "第", "季度", "前", "后", "以来", "半年", "个", "近", "过去", "未来", "农历", "闰", "正月", "初", "春节", "国庆", "期间", "“十四五”", "时期", "底", "旬", "当日", "次日",
        "民國109年", "9999年", "1000年", "12月31日", "2月29日", " ", "，", "。", "\n", "last ", "week", "march ", "since ", "to ", "q3 ", "of ", "999", "0", "十九届五中全会", "将于",
    ];

    public static Gen<string> Any { get; } = Gen.Frequency(
        (5, Gen.Int[0, Pieces.Length - 1].Select(index => Pieces[index])),
        (1, RandomText.Short)).List[0, 20].Select(pieces => string.Concat(pieces));

    public static Gen<DateOnly> Day { get; } = Gen.Frequency(
        (3, Gen.Int[DateOnly.MinValue.DayNumber, DateOnly.MaxValue.DayNumber]),
        (3, Gen.Int[new DateOnly(2015, 1, 1).DayNumber, new DateOnly(2030, 1, 1).DayNumber]),
        (1, Gen.Int[0, 800]),
        (1, Gen.Int[DateOnly.MaxValue.DayNumber - 800, DateOnly.MaxValue.DayNumber])).Select(DateOnly.FromDayNumber);
}
