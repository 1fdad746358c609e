using AssistantBot.Language;
using AssistantBot.Tests.Fakes;
using CsCheck;

namespace AssistantBot.Tests.Language;

public sealed class TextEditsTests
{
    [Fact]
    public void Edits_are_applied_and_undone()
    {
        TextEdit[] edits = [new(EditKinds.Annotation, 1, "(chǎn)", ""), new(EditKinds.Repaired, 8, "x", "業務")];

        Assert.Equal("產品業務!", TextEdits.Apply("產(chǎn)品x!", edits));
        Assert.Equal("產(chǎn)品x!", TextEdits.Undo("產品業務!", edits));
    }

    [Fact]
    public void A_deletion_is_cut_around_the_edits_in_it_so_that_they_still_count()
    {
        const string raw = "完。\n已有0人發(fā)表了評論";
        TextEdit[] first = [new(EditKinds.Annotation, 8, "(fā)", "")];
        TextEdit[] second = [new(EditKinds.Boilerplate, 2, "\n已有0人發表了評論", "")];

        var composed = TextEdits.Compose(first, second);

        Assert.Equal(
            [
                new TextEdit(EditKinds.Boilerplate, 2, "\n已有0人發", ""),
                new TextEdit(EditKinds.Annotation, 8, "(fā)", ""),
                new TextEdit(EditKinds.Boilerplate, 12, "表了評論", ""),
            ],
            composed);
        Assert.Equal("完。", TextEdits.Apply(raw, composed));
    }

    [Fact]
    public void What_a_deletion_swallows_of_a_repair_is_taken_from_it()
    {
        TextEdit[] first = [new(EditKinds.Repaired, 2, "?y)z", "為面")];
        TextEdit[] second = [new(EditKinds.Boilerplate, 3, "面積", "")];

        Assert.Equal(
            [new TextEdit(EditKinds.Repaired, 2, "?y)z", "為"), new TextEdit(EditKinds.Boilerplate, 6, "積", "")],
            TextEdits.Compose(first, second));
    }

    [Fact]
    public void Text_put_into_the_middle_of_a_repair_becomes_part_of_it()
    {
        TextEdit[] first = [new(EditKinds.Repaired, 0, "?", "甲乙丙")];
        TextEdit[] second = [new(EditKinds.Damaged, 1, "乙", "□□")];

        Assert.Equal([new TextEdit(EditKinds.Repaired, 0, "?", "甲□□丙")], TextEdits.Compose(first, second));
    }

    [Fact]
    public void Half_a_pair_is_stored_as_the_replacement_character()
    {
        Assert.Equal("政\uFFFD策", TextEdits.Storable("政\uD83D策"));
        Assert.Equal("\uFFFD\uFFFD", TextEdits.Storable("\uDE00\uD83D"));
        Assert.Equal("\uD83D\uDE00\uFFFD", TextEdits.Storable("\uD83D\uDE00\uDE00"));
    }

    [Fact]
    public void Halves_of_a_pair_that_an_edit_parted_are_stored_as_what_can_be_stored()
    {
        TextEdit[] first = [new(EditKinds.Annotation, 1, "(x)", "")];
        TextEdit[] second = [new(EditKinds.ZeroWidth, 0, "\U000E0041", "")];

        Assert.Equal(["\uFFFD", "(x)", "\uFFFD"], TextEdits.Compose(first, second).Select(edit => edit.Before));
    }

    [Fact]
    public void Composed_edits_do_what_the_two_lists_do() =>
        Gen.Select(RandomText.Short.Select(TextEdits.Storable), Gen.Int, Gen.Int).Sample(
            (raw, firstSeed, secondSeed) =>
            {
                var first = RandomEdits(raw, new Random(firstSeed), EditKinds.Annotation);
                var between = TextEdits.Apply(raw, first);
                var second = RandomEdits(between, new Random(secondSeed), EditKinds.Boilerplate);
                var last = TextEdits.Apply(between, second);
                var composed = TextEdits.Compose(first, second);
                return TextEdits.Apply(raw, composed) == last
                    && Storable(TextEdits.Undo(last, composed)) == Storable(raw)
                    && AreApart(composed)
                    && composed.Count(edit => edit.Kind == EditKinds.Annotation) == first.Count;
            },
            iter: 5000);

    [Fact]
    public void Cleaning_twice_composes_to_one_cleaning() =>
        RandomText.Short.Select(TextEdits.Storable).Sample(
            text =>
            {
                var first = RandomEdits(text, new Random(text.Length), EditKinds.Annotation);
                var cleaned = TextCleaner.Clean(TextEdits.Apply(text, first));
                return TextEdits.Apply(text, TextEdits.Compose(first, cleaned.Edits)) == cleaned.Text;
            },
            iter: 2000);

    // Edits cut between any two code units, so halves of a pair may come about; all such are one here.
    private static string Storable(string text) =>
        string.Concat(text.Select(character => char.IsSurrogate(character) ? '\uFFFD' : character));

    private static bool AreApart(IReadOnlyList<TextEdit> edits) =>
        edits.Zip(edits.Skip(1)).All(pair => pair.First.Start + pair.First.Before.Length <= pair.Second.Start);

    private static List<TextEdit> RandomEdits(string text, Random random, string kind)
    {
        var edits = new List<TextEdit>();
        var index = random.Next(4);
        while (index < text.Length)
        {
            var end = Math.Min(text.Length, index + random.Next(1, 6));
            edits.Add(new TextEdit(kind, index, text[index..end], random.Next(3) == 0 ? "甲乙丙丁"[..random.Next(1, 5)] : ""));
            index = end + random.Next(5);
        }

        return edits;
    }
}
