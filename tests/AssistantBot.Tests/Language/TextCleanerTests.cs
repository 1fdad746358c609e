using AssistantBot.Language;
using AssistantBot.Tests.Fakes;
using CsCheck;

namespace AssistantBot.Tests.Language;

public sealed class TextCleanerTests
{
    [Theory]
    [InlineData("\u0000", EditKinds.Control)]
    [InlineData("\u001B", EditKinds.Control)]
    [InlineData("\r", EditKinds.Control)]
    [InlineData("\u007F", EditKinds.Control)]
    [InlineData("\u0085", EditKinds.Control)]
    [InlineData("\u009F", EditKinds.Control)]
    [InlineData("\u202E", EditKinds.Bidi)]
    [InlineData("\u2066", EditKinds.Bidi)]
    [InlineData("\u200F", EditKinds.Bidi)]
    [InlineData("\u061C", EditKinds.Bidi)]
    [InlineData("\u200B", EditKinds.ZeroWidth)]
    [InlineData("\u200D", EditKinds.ZeroWidth)]
    [InlineData("\u00AD", EditKinds.ZeroWidth)]
    [InlineData("\u2060", EditKinds.ZeroWidth)]
    [InlineData("\uFEFF", EditKinds.ZeroWidth)]
    [InlineData("\U000E0041", EditKinds.ZeroWidth)]
    [InlineData("\U000E007F", EditKinds.ZeroWidth)]
    public void What_a_reader_cannot_see_is_taken_out_and_listed(string hidden, string kind)
    {
        var cleaned = TextCleaner.Clean($"政{hidden}策");

        Assert.Equal("政策", cleaned.Text);
        Assert.Equal(new TextEdit(kind, 1, hidden, ""), Assert.Single(cleaned.Edits));
    }

    [Fact]
    public void A_character_that_was_destroyed_is_shown_as_a_box()
    {
        foreach (var damaged in new[] { "\uFFFD", "\uD83D", "\uDE00", "\uFFFE" })
        {
            var cleaned = TextCleaner.Clean($"政{damaged}策");

            Assert.Equal("政□策", cleaned.Text);
            Assert.Equal(EditKinds.Damaged, Assert.Single(cleaned.Edits).Kind);
        }
    }

    [Fact]
    public void Half_a_pair_at_the_end_is_damaged_too() =>
        Assert.Equal("政□", TextCleaner.Clean("政\uD83D").Text);

    [Theory]
    [InlineData("第一行\n第二行\t表")]
    [InlineData("𠀀与😀")]
    [InlineData("全角　空格")]
    public void What_can_be_seen_stays_as_it_is(string text)
    {
        var cleaned = TextCleaner.Clean(text);

        Assert.Equal(text, cleaned.Text);
        Assert.Empty(cleaned.Edits);
    }

    [Fact]
    public void A_run_of_one_kind_is_one_edit() =>
        Assert.Single(TextCleaner.Clean("政" + new string('\u200B', 100_000) + "策").Edits);

    [Fact]
    public void Undoing_the_edits_gives_the_text_as_it_came() =>
        RandomText.Short.Sample(text => Undo(TextCleaner.Clean(text)) == TextEdits.Storable(text), iter: 5000);

    [Fact]
    public void Cleaning_twice_changes_nothing_more() =>
        RandomText.Short.Sample(text => TextCleaner.Clean(TextCleaner.Clean(text).Text).Edits.Count == 0, iter: 2000);

    private static string Undo(CleanedText cleaned) => TextEdits.Undo(cleaned.Text, cleaned.Edits);
}
