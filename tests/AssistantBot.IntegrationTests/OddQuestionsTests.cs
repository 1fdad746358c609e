using AssistantBot.IntegrationTests.JsonContract;

namespace AssistantBot.IntegrationTests;

/// <summary>Questions that ask nothing: they get a plain no, never words that answer something else, and never a fault.</summary>
public sealed class OddQuestionsTests(KnownArchive archive) : IClassFixture<KnownArchive>
{
    public static TheoryData<string, string> Questions { get; } = new()
    {
        { "桥", "not_found" },
        { "的", "not_found" },
        { new string('桥', 2000), "refused" },
        { string.Concat(Enumerable.Repeat("沧霞大桥全长是多少？", 200)), "refused" },
        { string.Concat(Enumerable.Range(0, 1000).Select(i => (char)(0x4E00 + (7 * i)))), "not_found" },
        { "的是在了和与及为有等对从到把被吗呢", "not_found" },
        { "请问什么是怎么样的呢", "not_found" },
        { "？！，。……——（）《》“”", "not_found" },
        { "...!?;:\"'()[]{}*^%$#@&|\\/~`", "not_found" },
        { "What is the length of the new bridge?", "not_found" },
        { "supercalifragilistic", "not_found" },
        { "😀🎉👍🏽👨‍👩‍👧‍👦🇨🇳", "not_found" },
        { "3.14159", "not_found" },
        { "　 ", "refused" },
    };

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task Odd_questions_are_refused_or_not_answered_and_break_nothing(string question, string kind)
    {
        var result = await archive.RunAsync("ask", question, "--json");

        Assert.Equal(0, result.ExitCode);
        Assert.Equal(kind, result.Json.GetProperty("kind").GetString());
        Assert.Empty(result.Json.GetProperty("citations").EnumerateArray());
    }
}
