using AssistantBot.Language;

namespace AssistantBot.IntegrationTests;

/// <summary>An invented article, and what must become of it in an archive.</summary>
/// <param name="Line">Its line of an import file, without the line end.</param>
/// <param name="Text">As it must be stored.</param>
internal sealed record GeneratedArticle(
    string ExternalId,
    string Title,
    byte[] Line,
    string Text,
    IReadOnlyList<TextEdit> Edits,
    IReadOnlyList<TextSpan> Passages);
