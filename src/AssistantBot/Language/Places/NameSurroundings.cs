using System.Collections.Frozen;

namespace AssistantBot.Language.Places;

/// <summary>Tells from the characters around a name whether it is part of a longer name that is no place of an event.</summary>
/// <remarks>
/// Roads, universities, banks, newspapers and teams named after a place do not tell where something happens. Full names do
/// (广东省农科院 is of 广东), and so do other bodies and companies, which are mostly local.
/// </remarks>
internal static class NameSurroundings
{
    // What a university is for, between the place and 大学 or 学院.
    private static readonly string[] Subjects =
    [
        "科学技术", "职业技术", "航空航天", "电子科技", "中医药", "外国语", "对外经贸", "第二", "师范", "工业", "理工", "科技", "农业", "医科", "财经",
        "外语", "外贸", "交通", "邮电", "政法", "体育", "音乐", "美术", "电影", "戏剧", "民族", "林业", "海洋", "石油", "矿业", "工商", "经贸", "语言",
        "化工", "建筑", "药科", "金融", "警察", "财政", "城市", "医学", "电力", "文理", "工程", "商", "医", "职业", "技术", "艺术", "开放", "理",
    ];

    private static readonly string[] Bodies =
    [
        "银行", "农商行", "农商银行", "日报", "晚报", "晨报", "早报", "商报", "特区报", "都市报", "青年报", "卫视", "电视台", "广播电视台", "队", "女排",
        "男排", "女篮", "男篮", "女足", "男足", "国安", "申花", "上港", "力帆", "鲁能", "恒大淘宝", "宏远",
    ];

    // What follows a body's word where the word is another one: 银行业, 队伍, 大学生.
    private const string OtherWords = "业系间机伍员列生城毕保";

    private const string Directions = "东南西北中";
    private const string Ordinals = "一二三四五六七八九十";
    private static readonly string[] Roads = ["大道", "大街", "路", "街", "巷", "胡同"];
    private const string AfterRoad = "桥线演径况网过段道头灯面";

    // 河北村 and 昆山镇 are settlements somewhere else; 广东村民, 江西乡镇 are of the place.
    private static readonly string[] Settlements = ["街道办", "街道社区", "街道党", "村", "镇", "乡"];
    private const string AfterSettlement = "民庄落超干级里口委组街域镇村亲土贤";

    // Surnames that hardly ever end another word.
    private static readonly FrozenSet<char> Surnames =
        "李张刘陈杨赵吴徐孙朱郭罗郑谢宋韩冯董曹袁邓许沈彭吕卢蒋蔡贾魏薛阎潘戴姚谭廖邹熊郝崔邱侯邵龚贺赖黎王顾范汪欧".Select(CharacterFolding.Fold).ToFrozenSet();

    // Suffix and next character that together are another word.
    private static readonly FrozenSet<string> Overlaps = new[] { "市场", "区域", "区位", "区间", "区块", "区划", "区县", "镇静", "镇痛", "乡村", "乡亲", "乡土" }.ToFrozenSet(StringComparer.Ordinal);

    public static bool Allow(string folded, NameHit hit, int previousEnd) =>
        hit.Name.IsFull ? !RunsOn(folded, hit) : !IsPartOfLongerName(folded, hit.End) && !FollowsSurname(folded, hit, previousEnd);

    private static bool RunsOn(string folded, NameHit hit) =>
        hit.End < folded.Length && Overlaps.Contains(folded.Substring(hit.End - 1, 2));

    private static bool IsPartOfLongerName(string folded, int end) =>
        IsRoad(folded, end) || IsUniversity(folded, end) || Starts(Bodies, OtherWords, folded, end) || Starts(Settlements, AfterSettlement, folded, end);

    private static bool IsRoad(string folded, int end)
    {
        end += end < folded.Length && Directions.Contains(folded[end], StringComparison.Ordinal) ? 1 : 0;
        end += end < folded.Length && Ordinals.Contains(folded[end], StringComparison.Ordinal) ? 1 : 0;
        return LengthOf(Roads, folded, end) is > 0 and var length && !Follows(AfterRoad, folded, end + length);
    }

    private static bool IsUniversity(string folded, int end)
    {
        while (LengthOf(Subjects, folded, end) is > 0 and var length)
        {
            end += length;
        }

        return LengthOf(["大学", "学院"], folded, end) > 0 && !Follows(OtherWords, folded, end + 2);
    }

    private static bool Starts(string[] words, string otherwise, string folded, int end) =>
        LengthOf(words, folded, end) is > 0 and var length && !Follows(otherwise, folded, end + length);

    private static bool FollowsSurname(string folded, NameHit hit, int previousEnd) =>
        hit.Name.Text.Length == 2 && hit.Start > previousEnd && Surnames.Contains(folded[hit.Start - 1]);

    private static int LengthOf(string[] words, string folded, int at)
    {
        foreach (var word in words)
        {
            if (at < folded.Length && folded.AsSpan(at).StartsWith(word, StringComparison.Ordinal))
            {
                return word.Length;
            }
        }

        return 0;
    }

    private static bool Follows(string characters, string folded, int at) =>
        at < folded.Length && characters.Contains(folded[at], StringComparison.Ordinal);
}
