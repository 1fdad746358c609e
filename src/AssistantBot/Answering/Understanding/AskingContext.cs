namespace AssistantBot.Answering.Understanding;

/// <summary>When and where a question is asked.</summary>
/// <param name="HomePlace">Code of the asker's region in the gazetteer; null: not known.</param>
internal sealed record AskingContext(DateOnly Today, string? HomePlace);
