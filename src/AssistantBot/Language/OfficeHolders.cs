using System.Text.RegularExpressions;

namespace AssistantBot.Language;

/// <summary>Finds who holds which office. No pair is better than a wrong one: what is not certain to be a name is left.</summary>
internal static partial class OfficeHolders
{
    // The second character of 长江, 长安, 长沙 …: 武汉市长江大桥 names no mayor.
    private const string SecondOfChang = "江安沙宁丰白葛武乐林寿";

    // Whose names stand in the midst of sentences: 贯彻习近平总书记….
    private static readonly string[] Leaders = ["习近平", "李克强", "胡锦涛", "江泽民", "邓小平", "毛泽东", "温家宝", "李强"];

    /// <summary>The pairs in the order of the text; one for each name where an office has several holders.</summary>
    public static IEnumerable<OfficeHolder> In(string text) => InFolded(CharacterFolding.Fold(text));

    private static IEnumerable<OfficeHolder> InFolded(string folded)
    {
        foreach (Match match in Office().Matches(folded))
        {
            var office = new TextSpan(match.Index, match.Index + match.Length);
            var names = NamesAfter(folded, office);
            if (names.Count == 0)
            {
                names = NameBefore(folded, office);
            }

            foreach (var name in names)
            {
                yield return new OfficeHolder(office, name);
            }
        }
    }

    private static List<TextSpan> NamesAfter(string folded, TextSpan office)
    {
        var names = new List<TextSpan>();
        if (IsChangWord(folded, office))
        {
            return names;
        }

        var index = SkipTo(folded, office.End, " \u3000:");
        while (index < folded.Length)
        {
            var length = PersonNames.LengthAt(folded, index);
            if (length == 0)
            {
                break;
            }

            names.Add(new TextSpan(index, index + length));
            index += length;
            if (index == folded.Length || folded[index] != '、')
            {
                break;
            }

            index++;
        }

        return names;
    }

    // At most one blank or colon stands between an office and its holder.
    private static int SkipTo(string folded, int index, string skipped) =>
        index < folded.Length && skipped.Contains(folded[index], StringComparison.Ordinal) ? index + 1 : index;

    private static List<TextSpan> NameBefore(string folded, TextSpan office)
    {
        var leader = Leaders.FirstOrDefault(name => EndsWith(folded, office.Start, name));
        if (leader is not null)
        {
            return [new TextSpan(office.Start - leader.Length, office.Start)];
        }

        if (!TakesNameBefore(folded, office))
        {
            return [];
        }

        var start = office.Start;
        while (start > 0 && office.Start - start < 5 && Han.IsHan(folded[start - 1]))
        {
            start--;
        }

        var name = folded.AsSpan(start, office.Start - start);
        return name.Length >= 3 && PersonNames.HasForm(name) && !PersonNames.BeginsWithWord(name)
            ? [new TextSpan(start, office.Start)]
            : [];
    }

    private static bool EndsWith(string folded, int end, string name) =>
        end >= name.Length && string.CompareOrdinal(folded, end - name.Length, name, 0, name.Length) == 0;

    // Before the head of a city or a county stands a place, which may look like a name (石家庄市长).
    private static bool TakesNameBefore(string folded, TextSpan office) =>
        office.Of(folded) is "院士" or "教授" or "董事长" or "总经理" or "总理" or "总书记";

    private static bool IsChangWord(string folded, TextSpan office) =>
        folded[office.End - 1] == '长'
        && office.End < folded.Length
        && SecondOfChang.Contains(folded[office.End], StringComparison.Ordinal)
        && office.Start > 0
        && Han.IsHan(folded[office.Start - 1]);

    // Offices, with the body (市委, 党组) and the rank (副, 代); several joined by 、 or 兼 are one.
    [GeneratedRegex(
        "(?<part>((中共中央|中央军委|中央|全国|国务院|国家|省|市|县|区|州|盟|旗|镇|乡|村|自治区)?(政协|人大常委会|人大|纪委监委|纪委|监委|党委|党工委|党支部|党总支|党组|机关党委|政府|政法委|军委|宣传部|组织部|统战部|办公厅|办公室|委)|中共中央|中央|国务院|国家|全国)?(党组|常务|第一|执行|名誉|高级|首席|副|代)*"
        + "(总书记|书记|总理|主席|委员长|国务委员|常委|部长|省长|市长|县长|区长|州长|盟长|旗长|镇长|乡长|局长|厅长|司长|处长|科长|署长|主任|秘书长|董事长|总经理|总裁|院长|校长|所长|行长|社长|台长|馆长|会长|理事长|监事长|站长|大队长|支队长|检察长|总编辑|总工程师|总干事|发言人|大使|行政长官|院士|教授|研究员|党组成员|首席执行官|厂长|园长|政协委员|人大代表)[、兼]?)+",
        RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Office();
}
