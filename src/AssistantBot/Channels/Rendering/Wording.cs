using System.Globalization;
using AssistantBot.Language;

namespace AssistantBot.Channels.Rendering;

/// <summary>What the bot says in its own words, in one of the three ways its readers write.</summary>
internal sealed record Wording
{
    private static readonly Wording Simplified = new()
    {
        Sample = "示例",
        Untitled = "无题",
        NotFound = "资料库里没有找到答案。",
        SearchedFormat = "共查找了 {0} 篇文章。",
        EmptyArchive = "资料库里还没有文章。请先用 ingest 命令导入新闻。",
        MissingFormat = "最接近的文章没有提到{0}。",
        Nearest = "最接近的内容：",
        EmptyQuestion = "请输入一个问题。",
        Abilities =
            "我根据资料库里的新闻回答问题：谁去了哪里、有哪些项目、投资多少、什么时候投产、提出了哪些要求。每一句都附出处，可以打开原文核对；资料库里没有的，我会直说。\n" +
            "可以这样问：市长到岚溪县调研了哪些项目？枕渡大桥为什么延期？",
        TooLongFormat = "问题太长了，请控制在 {0} 字以内。",
        Quote = "“{0}”",
        QuoteSeparator = "、",
        SentenceSeparator = "",
        TitleFormat = "《{0}》",
        LabelFormat = "〔无题〕{0}",
        InferredYearFormat = "{0}（年份为推断）",
        NoCitationFormat = "上一个回答没有引文 [{0}]。",
        UnknownCommandFormat = "没有 {0} 这个命令。可用的命令见 /help。",
        UnderstoodAsFormat = "按这样理解：{0}",
    };

    private static readonly Wording Traditional = new()
    {
        Sample = "示例",
        Untitled = "無題",
        NotFound = "資料庫裏沒有找到答案。",
        SearchedFormat = "共查找了 {0} 篇文章。",
        EmptyArchive = "資料庫裏還沒有文章。請先用 ingest 指令匯入新聞。",
        MissingFormat = "最接近的文章沒有提到{0}。",
        Nearest = "最接近的內容：",
        EmptyQuestion = "請輸入一個問題。",
        Abilities =
            "我根據資料庫裏的新聞回答問題：誰去了哪裏、有哪些項目、投資多少、甚麼時候投產、提出了哪些要求。每一句都附出處，可以打開原文核對；資料庫裏沒有的，我會直說。\n" +
            "可以這樣問：市長到嵐溪縣調研了哪些項目？枕渡大橋為甚麼延期？",
        TooLongFormat = "問題太長了，請控制在 {0} 字以內。",
        Quote = "「{0}」",
        QuoteSeparator = "、",
        SentenceSeparator = "",
        TitleFormat = "《{0}》",
        LabelFormat = "〔無題〕{0}",
        InferredYearFormat = "{0}（年份為推斷）",
        NoCitationFormat = "上一個回答沒有引文 [{0}]。",
        UnknownCommandFormat = "沒有 {0} 這個指令。可用的指令見 /help。",
        UnderstoodAsFormat = "按這樣理解：{0}",
    };

    private static readonly Wording English = new()
    {
        Sample = "sample",
        Untitled = "untitled",
        NotFound = "The archive does not answer this.",
        SearchedFormat = "{0} articles were searched.",
        EmptyArchive = "The archive has no articles yet. Add news with the ingest command first.",
        MissingFormat = "The closest article does not mention {0}.",
        Nearest = "What came closest:",
        EmptyQuestion = "Please ask a question.",
        Abilities =
            "I answer questions from the news in the archive: who went where, which projects, how much, when, what was called for. " +
            "Every sentence comes with a source that you can open; what the archive does not hold, I say so.\n" +
            "The news is in Chinese, so ask in Chinese: 市长到岚溪县调研了哪些项目？",
        TooLongFormat = "The question is too long: {0} characters at most, please.",
        Quote = "“{0}”",
        QuoteSeparator = ", ",
        SentenceSeparator = " ",
        TitleFormat = "{0}",
        LabelFormat = "[untitled] {0}",
        InferredYearFormat = "{0} (year inferred)",
        NoCitationFormat = "The last answer has no citation [{0}].",
        UnknownCommandFormat = "There is no command {0}. See /help.",
        UnderstoodAsFormat = "Understood as: {0}",
    };

    public required string Sample { get; init; }

    public required string Untitled { get; init; }

    public required string NotFound { get; init; }

    public required string EmptyArchive { get; init; }

    public required string Nearest { get; init; }

    public required string EmptyQuestion { get; init; }

    /// <summary>What the bot can do, with examples to copy.</summary>
    public required string Abilities { get; init; }

    /// <summary>What stands between two sentences.</summary>
    public required string SentenceSeparator { get; init; }

    private string SearchedFormat { get; init; } = "";

    private string MissingFormat { get; init; } = "";

    private string TooLongFormat { get; init; } = "";

    private string Quote { get; init; } = "";

    private string QuoteSeparator { get; init; } = "";

    private string TitleFormat { get; init; } = "";

    private string LabelFormat { get; init; } = "";

    private string InferredYearFormat { get; init; } = "";

    private string NoCitationFormat { get; init; } = "";

    private string UnknownCommandFormat { get; init; } = "";

    private string UnderstoodAsFormat { get; init; } = "";

    public static Wording For(Script script) => script switch
    {
        Script.Traditional => Traditional,
        Script.Latin => English,
        _ => Simplified,
    };

    public string Searched(long articles) => Format(SearchedFormat, articles);

    public string Missing(IEnumerable<string> words) =>
        Format(MissingFormat, string.Join(QuoteSeparator, words.Select(word => Format(Quote, word))));

    public string TooLong(int longest) => Format(TooLongFormat, longest);

    public string Title(string title) => Format(TitleFormat, title);

    public string Label(string label) => Format(LabelFormat, label);

    public string InferredYear(string day) => Format(InferredYearFormat, day);

    public string NoCitation(string number) => Format(NoCitationFormat, number);

    public string UnknownCommand(string command) => Format(UnknownCommandFormat, command);

    public string UnderstoodAs(string question) => Format(UnderstoodAsFormat, question);

    private static string Format(string format, object value) => string.Format(CultureInfo.InvariantCulture, format, value);
}
