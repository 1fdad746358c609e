using AssistantBot.Language;

namespace AssistantBot.Tests.Language;

public sealed class CharacterFoldingTests
{
    [Theory]
    [InlineData("懷集縣廣寧縣產業招商", "怀集县广宁县产业招商")]
    [InlineData("ＧＤＰ１２．５％", "gdp12.5%")]
    public void Both_scripts_and_both_widths_of_a_word_are_one(string one, string other) =>
        Assert.Equal(CharacterFolding.Fold(other), CharacterFolding.Fold(one));

    [Fact]
    public void Folding_twice_changes_nothing_and_never_moves_an_offset()
    {
        for (var i = 0; i <= char.MaxValue; i++)
        {
            var once = CharacterFolding.Fold((char)i);
            Assert.Equal(once, CharacterFolding.Fold(once));
        }

        Assert.Equal(4, CharacterFolding.Fold("𠀀臺A").Length);
    }
}
