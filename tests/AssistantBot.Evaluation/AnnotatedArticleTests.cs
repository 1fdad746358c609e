using System.Text.RegularExpressions;
using AssistantBot.Ingestion.Cleaning;
using AssistantBot.Language;

namespace AssistantBot.Evaluation;

/// <summary>The article with pinyin annotations that the tests of the real texts begin with.</summary>
public sealed partial class AnnotatedArticleTests
{
    [Fact]
    public void All_annotations_are_removed_and_the_one_lost_character_is_marked()
    {
        var raw = File.ReadAllText(Path.Combine(SharedSets.Articles, "000_fe83436c640eadc6.txt"));

        var cleaned = PinyinAnnotations.Remove(raw);

        Assert.Equal(177, cleaned.Edits.Count(edit => edit.Kind == EditKinds.Annotation));
        Assert.Equal(
            new TextEdit(EditKinds.Damaged, raw.IndexOf("?ji", StringComparison.Ordinal), "?jié)摿Υ?", "潛力□"),
            Assert.Single(cleaned.Edits, edit => edit.Kind != EditKinds.Annotation));
        Assert.Equal(TonedBrackets().Replace(raw, "").Replace("?jié)摿Υ?", "潛力□", StringComparison.Ordinal), cleaned.Text);
        Assert.Contains("西江日報訊(記者 謝江濤 特約記者 胡玉坤)11月18日", cleaned.Text, StringComparison.Ordinal);
        Assert.Contains("大灣區肇慶(懷集)綠色農副產品", cleaned.Text, StringComparison.Ordinal);
        Assert.Equal(raw, TextEdits.Undo(cleaned.Text, cleaned.Edits));
        Assert.Empty(PinyinAnnotations.Remove(cleaned.Text).Edits);
    }

    [Fact]
    public void The_footer_goes_and_its_annotation_still_counts()
    {
        const string footer = "已有0人發表了評論";
        var raw = File.ReadAllText(Path.Combine(SharedSets.Articles, "000_fe83436c640eadc6.txt"));
        var cleaned = PinyinAnnotations.Remove(raw);
        var start = cleaned.Text.IndexOf(footer, StringComparison.Ordinal);

        var composed = TextEdits.Compose(cleaned.Edits, [new TextEdit(EditKinds.Boilerplate, start, footer, "")]);

        Assert.Equal(177, composed.Count(edit => edit.Kind == EditKinds.Annotation));
        Assert.Equal(cleaned.Text[..start], TextEdits.Apply(raw, composed));
    }

    [GeneratedRegex(@"\([a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]+\)", RegexOptions.NonBacktracking)]
    private static partial Regex TonedBrackets();
}
