namespace AssistantBot.Answering;

/// <summary>A sentence that a writer proposed and the checker did not let through.</summary>
internal sealed record RemovedSentence(string Text, string Reason);
