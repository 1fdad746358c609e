using AssistantBot.Language;

namespace AssistantBot.Ingestion.Cleaning;

/// <summary>The steps from a text as it came to the text that is stored: each lists what it changed.</summary>
internal static class ArticleText
{
    public static CleanedText Clean(string raw)
    {
        var repaired = PinyinAnnotations.Remove(raw);
        var cleaned = TextCleaner.Clean(repaired.Text);
        var boilerplate = Boilerplate.Find(cleaned.Text)
            .Select(span => new TextEdit(EditKinds.Boilerplate, span.Start, span.Of(cleaned.Text), ""))
            .ToList();
        return new CleanedText(
            TextEdits.Apply(cleaned.Text, boilerplate),
            TextEdits.Compose(TextEdits.Compose(repaired.Edits, cleaned.Edits), boilerplate));
    }
}
