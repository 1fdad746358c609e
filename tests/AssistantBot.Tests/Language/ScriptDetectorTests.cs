using AssistantBot.Language;
using AssistantBot.Tests.Language.Numbers;

namespace AssistantBot.Tests.Language;

public sealed class ScriptDetectorTests
{
    [Theory]
    [InlineData("市长到岚溪县调研了哪些项目？", Script.Simplified)]
    [InlineData("市長到嵐溪縣調研了哪些項目？", Script.Traditional)]
    [InlineData("後面", Script.Traditional)]
    [InlineData("主橋甚麼時候合龍", Script.Traditional)]
    [InlineData("什么", Script.Simplified)]
    [InlineData("人口", Script.Simplified)]
    [InlineData("When did 枕渡大桥 open to traffic?", Script.Latin)]
    [InlineData("GDP是多少？", Script.Simplified)]
    [InlineData("", Script.Simplified)]
    [InlineData("2025?", Script.Simplified)]
    internal void The_script_is_told_by_the_characters_that_only_one_has(string text, Script script) =>
        Assert.Equal(script, ScriptDetector.Detect(text));

    [Theory]
    [MemberData(nameof(Questions))]
    internal void Characters_that_both_scripts_have_tell_neither(string question, Script script) =>
        Assert.Equal(script, ScriptDetector.Detect(question));

    internal static TheoryData<string, Script> Questions()
    {
        var questions = new TheoryData<string, Script>();
        foreach (var fields in CorpusTables.Rows("scripts-of-questions.tsv"))
        {
            questions.Add(fields[0], Enum.Parse<Script>(fields[1]));
        }

        return questions;
    }
}
