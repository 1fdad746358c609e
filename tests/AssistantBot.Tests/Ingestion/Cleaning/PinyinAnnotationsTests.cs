using AssistantBot.Ingestion.Cleaning;
using AssistantBot.Language;
using AssistantBot.Tests.Fakes;
using CsCheck;

namespace AssistantBot.Tests.Ingestion.Cleaning;

public sealed class PinyinAnnotationsTests
{
    private const string Affected =
        "市領導(dǎo)到枕渡縣調(diào)研產(chǎn)業(yè)園區(qū)規(guī)劃建設(shè),強調(diào)要圍繞主導(dǎo)產(chǎn)業(yè)開展招商,完善園區(qū)設(shè)施。\n";

    private const string Restored =
        "市領導到枕渡縣調研產業園區規劃建設,強調要圍繞主導產業開展招商,完善園區設施。\n";

    private static readonly string[] Pieces =
    [
        "業", "(yè)", "（yè）", "?yè)", "?", "\uFFFD", "展", "?jié)", "摿", "Υ", "(", ")", "l", "€", "\uE000", "，", "5", "\n",
        "ye\u0300", "\u0308", "(lü\u0300)", "\uD83D", "\uDE00", "因", "?yàn)", "槊", "娣", "e", "T(biě)", "“", "□",
    ];

    public static TheoryData<string, string, string, string> Cases { get; } = [.. ReadCases()];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Annotations_go_and_what_an_author_wrote_stays(string text, string alone, string affected, string shows)
    {
        var inAffected = PinyinAnnotations.Remove(Affected + text).Text;

        Assert.True(PinyinAnnotations.Remove(text).Text == alone, $"alone: {shows}");
        Assert.True(inAffected == Restored + affected, $"in an affected text: {shows}: {inAffected}");
        Assert.Equal(affected, PinyinAnnotations.Remove(text, isKnownSource: true).Text);
    }

    /// <summary>An author who explains a character in an affected text does what the copying program does.</summary>
    [Theory]
    [InlineData("贛(gàn)州", "贛州")]
    [InlineData("濰(wéi)坊", "濰坊")]
    [InlineData("鄒(zōu)城", "鄒城")]
    public void A_pronunciation_given_once_is_lost_in_an_affected_text_only(string text, string affected)
    {
        Assert.Equal(text, PinyinAnnotations.Remove(text).Text);
        Assert.Equal(Restored + affected, PinyinAnnotations.Remove(Affected + text).Text);
    }

    [Theory]
    [InlineData("產(chǎn)業(yè)園區(qū)", true)]
    [InlineData("產(chǎn)業(yè)園區", false)]
    [InlineData("產(chǎn)業(yè)，產(chǎn)業(yè)", false)]
    [InlineData("產(chǎn)業(yè)園區(qū)，產(chǎn)", true)]
    [InlineData("產(chǎn)業(yè)園區(qū)，產業", false)]
    [InlineData("产(chǎn)业(yè)园区(qū)", false)]
    [InlineData("", false)]
    public void A_text_is_affected_if_several_characters_are_annotated_nearly_everywhere(string text, bool isAffected) =>
        Assert.Equal(isAffected, PinyinAnnotations.IsAffected(text));

    [Theory]
    [InlineData("展?jié)摿Υ?、", EditKinds.Damaged, "?jié)摿Υ?", "潛力□")]
    [InlineData("因?yàn)槊娣e。", EditKinds.Repaired, "?yàn)槊娣e", "為面積")]
    [InlineData("產(chǎn)品", EditKinds.Annotation, "(chǎn)", "")]
    public void A_change_is_listed_by_its_kind(string text, string kind, string before, string after) =>
        Assert.Equal(
            new TextEdit(kind, 1, before, after),
            Assert.Single(PinyinAnnotations.Remove(text, isKnownSource: true).Edits));

    [Theory]
    [InlineData("因?yàn)楫a品", "因為產品", "因為□品")]
    [InlineData("因?yàn)楫a(chǎn)品", "因為產品", "因為產品")]
    public void A_character_that_is_annotated_elsewhere_is_not_recovered_without_annotation(
        string text, string alone, string affected)
    {
        Assert.Equal(alone, PinyinAnnotations.Remove(text, isKnownSource: true).Text);
        Assert.Equal(Restored + affected, PinyinAnnotations.Remove(Affected + text).Text);
    }

    [Fact]
    public void A_title_is_cleaned_by_the_verdict_on_its_text()
    {
        const string title = "關(guān)于林頻";

        Assert.Equal(title, PinyinAnnotations.Remove(title, PinyinAnnotations.IsAffected("產業園區")).Text);
        Assert.Equal("關于林頻", PinyinAnnotations.Remove(title, PinyinAnnotations.IsAffected(Affected)).Text);
    }

    [Fact]
    public void Any_text_comes_back_from_its_edits() =>
        Gen.OneOf(RandomText.Short, Gen.Int[0, Pieces.Length - 1].Select(index => Pieces[index]).List[0, 40].Select(string.Concat)).Sample(
            text =>
            {
                var cleaned = PinyinAnnotations.Remove(text, isKnownSource: true);
                return TextEdits.Apply(text, cleaned.Edits) == cleaned.Text && TextEdits.Undo(cleaned.Text, cleaned.Edits) == text;
            },
            iter: 5000);

    // With every look ahead bounded it takes a second; were it not, it would take hours.
    [Theory]
    [InlineData("業(")]
    [InlineData("(((")]
    [InlineData("業(yè)")]
    [InlineData("業?yè)")]
    [InlineData("展?jié)摿")]
    [InlineData("業(zhuang")]
    [InlineData("\u030C")]
    public void A_megabyte_of_pieces_is_read_in_one_pass(string piece)
    {
        var text = Affected + string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length));
        var cleaned = PinyinAnnotations.Remove(text, isKnownSource: true);

        Assert.Equal(text.Length, TextEdits.Undo(cleaned.Text, cleaned.Edits).Length);
    }

    private static IEnumerable<TheoryDataRow<string, string, string, string>> ReadCases()
    {
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Corpus", "repair.tsv")).Skip(1))
        {
            var parts = line.Replace("\\n", "\n", StringComparison.Ordinal).Split('\t');
            yield return new(
                parts[0], parts[1] == "=" ? parts[0] : parts[1], parts[2] == "=" ? parts[0] : parts[2], parts[3]);
        }
    }
}
