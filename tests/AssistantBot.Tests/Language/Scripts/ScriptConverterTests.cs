using AssistantBot.Language;
using AssistantBot.Language.Scripts;
using AssistantBot.Tests.Language.Numbers;
using CsCheck;

namespace AssistantBot.Tests.Language.Scripts;

public sealed class ScriptConverterTests
{
    public static TheoryData<string, string, string> Pairs { get; } = CorpusTables.ThreeFields("script-conversion.tsv");

    public static TheoryData<string, string, string> ToSimplified { get; } = CorpusTables.ThreeFields("script-to-simplified.tsv");

    private static Gen<string> Mixed { get; } = Gen.OneOf(
        Gen.Char["发發后後里裡干幹只台臺复復系制製冲着著为為了瞭并並余餘、，。！\n“”「」『』《》‘’\"a1 国國"].Array[0, 40].Select(characters => new string(characters)),
        Gen.String);

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Simplified_becomes_Traditional(string simplified, string traditional, string note) =>
        Assert.True(traditional == Traditional(simplified), $"{note}: {simplified} became {Traditional(simplified)}, not {traditional}");

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Traditional_becomes_Simplified(string simplified, string traditional, string note) =>
        Assert.True(simplified == Simplified(traditional), $"{note}: {traditional} became {Simplified(traditional)}, not {simplified}");

    [Theory]
    [MemberData(nameof(ToSimplified))]
    public void Other_Traditional_forms_become_Simplified(string traditional, string simplified, string note) =>
        Assert.True(simplified == Simplified(traditional), $"{note}: {traditional} became {Simplified(traditional)}, not {simplified}");

    [Theory]
    [MemberData(nameof(Pairs))]
    public void There_and_back_gives_the_original(string simplified, string traditional, string note) =>
        Assert.True(simplified == Simplified(Traditional(simplified)), $"{note}: {simplified}, {traditional}");

    [Theory]
    [MemberData(nameof(Pairs))]
    public void A_text_that_is_in_the_script_already_stays(string simplified, string traditional, string note) =>
        Assert.True(
            simplified == Simplified(simplified) && (traditional == Traditional(traditional) || ScriptDetector.Detect(traditional) != Script.Traditional),
            $"{note}: {Simplified(simplified)}, {Traditional(traditional)}");

    [Fact]
    public void There_are_cases_enough() => Assert.InRange(Pairs.Count + ToSimplified.Count, 120, 2000);

    [Theory]
    [InlineData("他说：“先后发布”，后来发布。", "他說：“先后发布”，後來發布。")]
    [InlineData("《关于制造业的意见》发布后，制造业回升。", "《关于制造业的意见》發布後，製造業回升。")]
    [InlineData("「发展」与『发布』并举", "「发展」與『发布』並舉")]
    [InlineData("“外面‘里面’的发展”发展", "“外面‘里面’的发展”發展")]
    [InlineData("“第一段发展\n“第二段发展”发展", "“第一段发展\n“第二段发展”發展")]
    [InlineData("没有结束的“发展\n后来发展", "沒有結束的“发展\n後來發展")]
    [InlineData("用\"发展\"一词，发展", "用\"发展\"一詞，發展")]
    public void What_is_quoted_stays_as_it_is(string text, string expected) => Assert.Equal(expected, Traditional(text));

    [Fact]
    public void A_quotation_of_many_sentences_stays_as_it_is()
    {
        var quotation = "“" + string.Concat(Enumerable.Repeat("先后发展。\n", 100)) + "”";

        Assert.Equal($"說{quotation}發展", Traditional($"说{quotation}发展"));
    }

    // 方便 and 面 may be two words (方便面向企业), and a name without its spelling given is taken for a word.
    [Theory]
    [InlineData("方便面", "方便面", "方便麵")]
    [InlineData("龙杰新材料", "龍傑新材料", "龍杰新材料")]
    public void Known_exceptions_are_converted_wrongly(string text, string converted, string right)
    {
        Assert.Equal(converted, Traditional(text));
        Assert.NotEqual(right, converted);
    }

    [Fact]
    public void A_given_name_stays_as_it_is()
    {
        Assert.Equal("龙杰新材料發展，傑出", ScriptConverter.Convert("龙杰新材料发展，杰出", Script.Traditional, ["龙杰新材料"]));
        Assert.Equal("呂玉印说", ScriptConverter.Convert("呂玉印說", Script.Simplified, ["呂玉印", ""]));
    }

    [Fact]
    public void A_reader_of_English_sees_the_text_as_it_is() =>
        Assert.Equal("发展與發展", ScriptConverter.Convert("发展與發展", Script.Latin));

    [Fact]
    public void A_sentence_of_the_readers_script_stays_beside_one_of_the_other() =>
        Assert.Equal("市長先后到訪。後來發布。", Traditional("市長先后到訪。后来发布。"));

    [Fact]
    public void To_Simplified_twice_is_to_Simplified_once() =>
        Mixed.Sample(text => Assert.Equal(Simplified(text), Simplified(Simplified(text))));

    [Fact]
    public void Quotations_are_equal_to_the_letter_whatever_stands_around_them() =>
        Gen.Select(Mixed, Mixed).Sample((around, within) =>
        {
            var (before, quotation) = (WithoutMarks(around), $"「{WithoutMarks(within)}」");

            foreach (var target in new[] { Script.Simplified, Script.Traditional })
            {
                Assert.Equal(ScriptConverter.Convert(before, target) + quotation, ScriptConverter.Convert(before + quotation, target));
            }
        });

    [Theory]
    [InlineData("“")]
    [InlineData("“a")]
    [InlineData("“”")]
    [InlineData("后")]
    [InlineData("一")]
    public void A_long_text_of_one_piece_is_converted(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 500_000));

        Assert.Equal(text.Length, Traditional(text).Length);
    }

    private static string WithoutMarks(string text) => string.Concat(text.Where(character => !"“”‘’「」『』《》〈〉\"".Contains(character, StringComparison.Ordinal)));

    private static string Traditional(string text) => ScriptConverter.Convert(text, Script.Traditional);

    private static string Simplified(string text) => ScriptConverter.Convert(text, Script.Simplified);
}
