using System.Text.RegularExpressions;

namespace AssistantBot.Ingestion.Cleaning;

/// <summary>The lines that pages put around an article. All lines handed in are folded and without blanks at their ends.</summary>
internal static partial class BoilerplateLines
{
    /// <summary>Longer lines are no leftovers.</summary>
    public const int Longest = 300;

    public static bool StandAtBeginning(string line) => Button().IsMatch(line) || Metering().IsMatch(line) || Path().IsMatch(line);

    public static bool StandAtEnd(string line) =>
        Button().IsMatch(line)
        || Metering().IsMatch(line)
        || Comments().IsMatch(line)
        || Neighbour().IsMatch(line)
        || Notice().IsMatch(line)
        || Stamp().IsMatch(line)
        || HeadOthers(line);

    /// <summary>The heading of a list of other articles, alone or with one of them.</summary>
    public static bool HeadOthers(string line) => Others().IsMatch(line);

    [GeneratedRegex(
        "^[【\\[(]?(已有|有|共有|共)[0-9]+(人|位网友|条)(发表了?|参与)?(评论|跟帖|留言)[】\\])]?$",
        RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Comments();

    // Nothing but the labels of buttons, one or several.
    [GeneratedRegex(
        @"^([【\[(]?(打印(本页|本文)?|列印|关闭(窗口|视窗|本页)?|分享到?(微信|微博|朋友圈)?|收藏(本文|本页)?|点赞|举报|返回(顶部|首页|列表|搜狐)|查看更多|点击(加载|查看)?更多|点击查看更多|加载更多|我要评论|发表评论|网友评论|我来说两句|评论|新浪微博|微信|微博|朋友圈|qq空间|qq|扫一扫[,]?(在)?手机打开当前页|扫一扫分享(到微信)?|长按二维码关注(我们)?|扫码关注(我们)?|点击进入专题|更多精彩内容请进入\p{L}{2,8}|字号:?|[大中小](?<blank>[ \u3000、|/】\]]|$)|责任编辑:|编辑:|来源:|作者:)[】\])]?[:：]?[ \u3000|丨/,、>]*)+$",
        RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Button();

    // Numbers of views, with the letter size and the time beside them; a date alone is data.
    [GeneratedRegex(
        @"^((发布|更新)?(时间|日期):[0-9\-/年月日: ]+[ \u3000|]*)?[【\[(]?((浏览|阅读|点击|访问)(次数|量|数)?:[ \u3000]*[0-9.,]+(万|次|人次|万次)*[】\])]?[ \u3000|]*|字号:[ \u3000]*[【\[(]?大[ \u3000]*中[ \u3000]*小[】\])]?[ \u3000|]*)+$",
        RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Metering();

    [GeneratedRegex(
        "^(您?(现在|当前|所在)的?位置|当前位置):.{0,60}>.{0,60}$",
        RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Path();

    [GeneratedRegex("^(上|下)(一)?(篇|条)(文章|新闻)?:", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Neighbour();

    [GeneratedRegex(
        @"^[(【\[]?((免责|版权)(声明|申明):.*|(未经[^,。]{0,12}(授权|许可|允许)[^,。]{0,8}[,]?)(不得|禁止|严禁|请勿)[^。]{0,12}转载[^。]{0,20}|转载请注明(来源|出处|来自)?:.{0,40}|转载请注明(来源|出处)|.{0,20}不代表本(网|站|报|平台)(的)?(观点|立场).{0,20}|如遇作品内容、版权等问题,请.*|.{0,20}如有侵权,?请.{0,30})[。.)】\]]*$",
        RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Notice();

    [GeneratedRegex(
        @"^(-{3,}|_{3,}|={3,}|[(]?更新时间戳:? ?[0-9]{9,16}[)]?)$",
        RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Stamp();

    [GeneratedRegex(
        @"^[【\[>]*(相关|推荐|延伸|更多|热门|精彩)(阅读|新闻|文章|推荐|链接|资讯)[】\]]*(:[^。]{0,50})?$",
        RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Others();
}
