using System.Text;
using AssistantBot.Knowledge;
using AssistantBot.Language;

namespace AssistantBot.Tests.Fakes;

/// <summary>Articles for tests to which it does not matter which.</summary>
internal static class Some
{
    public const string Text = "3月1日，市政府召开会议。会议研究了招商引资工作。市长要求加快项目建设。";

    /// <summary>A version with a passage for every sentence.</summary>
    public static ArticleVersion Version(string id, string text = Text, string? title = null, bool isSample = false, bool isNamedByContent = false) => new()
    {
        Article = Article(id, text, title) with { IsSample = isSample },
        Raw = Encoding.UTF8.GetBytes(text),
        Origin = $"/news/{id}.txt",
        ContentHash = Fingerprint.Of(text, title, isSample ? "sample" : null),
        IsNamedByContent = isNamedByContent,
        Edits = [new TextEdit(EditKinds.Control, 0, "\0", ""), new TextEdit(EditKinds.Damaged, 5, "\uFFFD", "□")],
        Passages = Sentences.In(text).ToList(),
        TokenCount = CountTokens(text),
    };

    public static Article Article(string id, string text = Text, string? title = null) => new()
    {
        Id = ArticleId.FromAddress("id:" + id),
        ExternalId = id,
        Title = title,
        Text = text,
        Outlet = "澄渚日报",
        Url = "https://example.invalid/" + id,
        Published = new DateOnly(2026, 3, 2),
    };

    public static int CountTokens(string text)
    {
        _ = Tokens.Joined(CharacterFolding.Fold(text), out var count);
        return count;
    }
}
