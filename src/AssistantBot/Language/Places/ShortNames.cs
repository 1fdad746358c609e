namespace AssistantBot.Language.Places;

/// <summary>Takes the administrative ending off a full name: 肇庆市 → 肇庆, 广西壮族自治区 → 广西, 连山壮族瑶族自治县 → 连山.</summary>
internal static class ShortNames
{
    // Longer endings first: 特别行政区 before 区.
    private static readonly string[] Endings =
        ["特别行政区", "自治区", "自治州", "自治县", "自治旗", "地区", "新区", "特区", "林区", "街道", "省", "市", "州", "区", "县", "盟", "旗", "镇", "乡"];

    // An ending that is part of what tells the place from its neighbours.
    private static readonly string[] Kept = ["左旗", "右旗", "前旗", "中旗", "后旗", "联合旗", "矿区", "群岛", "开发区", "示范区", "园区", "管理区"];

    private static readonly string[] Peoples =
    [
        "壮族", "瑶族", "回族", "满族", "蒙古族", "土家族", "苗族", "彝族", "藏族", "羌族", "布依族", "侗族", "哈尼族", "傣族", "白族",
        "景颇族", "傈僳族", "朝鲜族", "蒙古", "哈萨克", "柯尔克孜", "维吾尔", "黎族", "畲族", "水族", "仡佬族", "仫佬族", "毛南族", "佤族",
        "拉祜族", "布朗族", "纳西族", "普米族", "独龙族", "怒族", "裕固族", "保安族", "东乡族", "撒拉族", "锡伯", "塔吉克", "达斡尔族",
        "鄂温克族", "土族", "各族",
    ];

    /// <summary>The name without its ending; itself where nothing of two characters would be left.</summary>
    public static string Of(string name)
    {
        var ending = Array.Find(Kept, kept => name.EndsWith(kept, StringComparison.Ordinal)) is null
            ? Array.Find(Endings, candidate => name.EndsWith(candidate, StringComparison.Ordinal))
            : null;
        if (ending is null || name.Length - ending.Length < 2)
        {
            return name;
        }

        var bare = WithoutPeoples(name[..^ending.Length]);
        return bare.Length > 2 && bare.EndsWith('族') ? bare[..^1] : bare;
    }

    /// <summary>What a place with peoples in its name is called for short: 连山县, 延边州, 下帅乡; null for others.</summary>
    public static string? Middle(string name) =>
        (name.Contains("自治", StringComparison.Ordinal) && !name.EndsWith('区')) || name.EndsWith("族乡", StringComparison.Ordinal)
            ? Of(name) + name[^1]
            : null;

    private static string WithoutPeoples(string name)
    {
        while (Array.Find(Peoples, people => name.Length - people.Length >= 2 && name.EndsWith(people, StringComparison.Ordinal)) is { } last)
        {
            name = name[..^last.Length];
        }

        return name;
    }
}
