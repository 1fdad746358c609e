using System.Text.RegularExpressions;

namespace AssistantBot.Answering.Understanding;

/// <summary>The types of question that change which sentence answers. The patterns are for folded text.</summary>
internal static class QuestionTypes
{
    private static readonly QuestionType[] All =
    [
        Type("who", "谁|哪位|何人|哪个人|什么人|哪一位|哪些人|哪几位",
            "主席|总统|总理|部长|省长|市长|县长|区长|书记|局长|主任|厅长|先生|女士|教授|博士|校长|经理|董事长|记者|说|表示|指出|强调|认为"),
        Type(QuestionType.When, "何时|什么时候|什么时间|甚么时候|哪一?年|哪一?天|哪个?月|哪一?日|几月|几年|几号|时间|日期|多久|多长|期限|截至|世纪",
            "[0-9一二三四五六七八九十〇]+(年|月|日|号|时|点|世纪|天|小时|周|个月|分钟)|年底|上半年|下半年|季度|期间|上午|下午"),
        Type("where", "哪里|哪儿|何地|什么地方|甚么地方|位于|地点|何处|在哪|哪一?个?(国|省|市|县|区|镇|州|城)",
            "[^，。、](省|市|县|区|镇|村|乡|州|国|岛|山|河|湖|湾|港|路|街|园|基地)"),
        Type(QuestionType.Number, "多少|几(个|次|人|名|种|项|岁|元|家|座|层|位|天|条|所|部|亩|公里)|多大|多高|多远|多重|比例|面积|人口|价格|金额|增速|百分之几",
            "[0-9]|[一二三四五六七八九十百千万亿两]+(个|次|人|名|种|项|岁|元|家|座|层|位|天|条|所|部|米|公里|亩|吨|倍|成|亿|%)"),
        Type("organisation", "(哪(个|家|一家|些|一个|所)?|什么|甚么)(公司|企业|机构|部门|单位|组织|大学|学校|银行|委员会|政府|团体|集团|媒体)",
            "公司|集团|局|部|委|院|会|大学|银行|中心|厅|办公室|政府|组织"),
        Type("how", "如何|怎么|怎样|措施|举措|政策|要求|方式|做法|办法|支持|规定",
            "应|要|须|实施|采取|给予|通过|按照|对于|不得|予以|加强|建立|鼓励|支持|免|补贴"),
        Type(QuestionType.List, "哪些|哪几|包括|几个方面|几方面|几点|几项|几类|哪.?个项目|分别|哪[两一二三四五六七八九十0-9]+(个|项|点|条|家|大|方面)",
            "、[^。]*、|包括|分别|一是|一要|\\(一\\)|第一|以及"),
        Type(QuestionType.Why, "为什么|为甚么|原因|为何|因何|目的|理由|何以",
            "因为|由于|(^|[^原])因[^此而，。]|导致|原因是|是因|为了|以便|旨在|使得|受[^，。]{1,12}影响"),
        Type("definition", "是什么|什么是|指什么|指的是|定义|何谓|含义|意思", "是|指|即|称为"),
        Type("name", "名称|叫什么|称为|名字|名为|叫做|称作", "《|“|「|称|名|叫"),
    ];

    /// <summary>The types that a folded question shows; several may hold.</summary>
    public static IReadOnlyList<QuestionType> Of(string foldedQuestion) =>
        All.Where(type => type.Asks.IsMatch(foldedQuestion)).ToList();

    private static QuestionType Type(string name, string asks, string cue) =>
        new(name, new Regex(asks, RegexOptions.NonBacktracking), new Regex(cue, RegexOptions.NonBacktracking));
}
