using AssistantBot.Language;
using AssistantBot.Tests.Fakes;
using CsCheck;

namespace AssistantBot.Tests.Language;

public sealed class TokensTests
{
    [Theory]
    [InlineData("招商引资", "招 商 招商 引 商引 资 引资")]
    [InlineData("GDP增长3.5%", "gdp 增 长 增长 3.5")]
    [InlineData("投资1,200亿元", "投 资 投资 1,200 亿 元 亿元")]
    [InlineData("to 2025, and 3. 5", "to 2025 and 3 5")]
    [InlineData("ＧＤＰ增１２．５％", "gdp 增 12.5")]
    [InlineData("A股B2B", "a 股 b2b")]
    [InlineData("招，商", "招 商")]
    [InlineData("招😀商", "招 商")]
    [InlineData("𠀀里", "𠀀 里 𠀀里")]
    [InlineData("——！", "")]
    public void Han_is_cut_into_characters_and_pairs_words_and_numbers_stay_whole(string text, string tokens) =>
        Assert.Equal(tokens, string.Join(' ', Cut(text).Select(token => token.Text)));

    [Fact]
    public void Every_kind_of_token_is_known_as_such()
    {
        var kinds = Cut("市长GDP").Select(token => token.Token.Kind);

        Assert.Equal([TokenKind.Single, TokenKind.Single, TokenKind.Bigram, TokenKind.Word], kinds);
    }

    [Fact]
    public void Offsets_point_into_the_text_itself()
    {
        const string text = "市長ＧＤＰ講話";
        var word = Cut(text).Single(token => token.Text == "gdp").Token;

        Assert.Equal("ＧＤＰ", text.Substring(word.Start, word.Length));
    }

    [Fact]
    public void Tokens_lie_in_the_text_hold_no_blank_and_come_in_order() =>
        RandomText.Short.Sample(
            text =>
            {
                var end = 0;
                foreach (var (token, word) in Cut(text))
                {
                    Assert.InRange(token.Start + token.Length, end, text.Length);
                    Assert.DoesNotContain(word, char.IsWhiteSpace);
                    Assert.NotEqual("", word);
                    end = token.Start + token.Length;
                }
            },
            iter: 2000);

    [Fact]
    public void The_joined_tokens_are_those_of_the_cut()
    {
        Assert.Equal("市 长 市长 3.5", Tokens.Joined("市长，3.5", out var count));
        Assert.Equal(4, count);
        Assert.Equal("", Tokens.Joined("，", out count));
        Assert.Equal(0, count);
    }

    private static List<(Token Token, string Text)> Cut(string text)
    {
        var folded = CharacterFolding.Fold(text);
        var tokens = new List<(Token, string)>();
        foreach (var token in Tokens.In(folded))
        {
            tokens.Add((token, folded.Substring(token.Start, token.Length)));
        }

        return tokens;
    }
}
