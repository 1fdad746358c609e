using AssistantBot.Ingestion.Cleaning;
using AssistantBot.Language;

namespace AssistantBot.Tests.Ingestion.Cleaning;

public sealed class ArticleTextTests
{
    private const string Raw = "岚桥產(chǎn)業(yè)園區(qū)建設(shè)\u200B順利，(記者 林曉舟)產(chǎn)業(yè)發(fā)展。\n\n已有0人發(fā)表了評論";

    [Fact]
    public void Annotations_invisible_characters_and_page_lines_are_taken_out_and_counted_by_kind()
    {
        var cleaned = ArticleText.Clean(Raw);

        Assert.Equal("岚桥產業園區建設順利，(記者 林曉舟)產業發展。", cleaned.Text.TrimEnd());
        Assert.Equal(8, cleaned.Edits.Count(edit => edit.Kind == EditKinds.Annotation));
        Assert.Single(cleaned.Edits, edit => edit.Kind == EditKinds.ZeroWidth);
        Assert.Contains(cleaned.Edits, edit => edit.Kind == EditKinds.Boilerplate);
    }

    [Fact]
    public void The_edits_lead_from_the_raw_text_to_the_cleaned_one_and_back()
    {
        var cleaned = ArticleText.Clean(Raw);

        Assert.Equal(cleaned.Text, TextEdits.Apply(Raw, cleaned.Edits));
        Assert.Equal(Raw, TextEdits.Undo(cleaned.Text, cleaned.Edits));
    }
}
