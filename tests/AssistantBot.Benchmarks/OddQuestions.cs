using AssistantBot.Benchmarks.Corpora;

namespace AssistantBot.Benchmarks;

/// <summary>Questions of every kind that may come, sensible or not.</summary>
internal static class OddQuestions
{
    private const string Real = "real";

    private static readonly Dictionary<string, string> Odd = new(StringComparer.Ordinal)
    {
        ["one character"] = "市",
        ["the commonest character"] = "的",
        ["stop words"] = "的是在了和与及为有等对从到把被吗呢",
        ["1,000 characters"] = string.Concat(Enumerable.Range(0, 1000).Select(i => (char)(0x4E00 + (7 * i)))),
        ["1,000 characters of news"] = "",
        ["2,000 characters"] = new('桥', 2000),
        ["punctuation"] = "？！，。……——（）《》“”",
        ["Latin"] = "What is the length of the new bridge?",
        ["emoji"] = "😀🎉👍🏽👨‍👩‍👧‍👦🇨🇳",
    };

    public static IEnumerable<string> Kinds => [Real, .. Odd.Keys];

    public static IReadOnlyList<SourceQuestion> Of(string kind, IReadOnlyList<SourceQuestion> questions) => kind switch
    {
        Real => questions,
        "1,000 characters of news" => [new SourceQuestion(string.Concat(questions.Select(question => question.Text))[..1000], [])],
        _ => [new SourceQuestion(Odd[kind], [])],
    };
}
