namespace AssistantBot.Language;

/// <summary>A text fit to be stored and shown, with what was changed to make it so.</summary>
internal sealed record CleanedText(string Text, IReadOnlyList<TextEdit> Edits);
