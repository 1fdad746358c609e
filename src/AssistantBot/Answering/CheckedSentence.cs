namespace AssistantBot.Answering;

/// <summary>A sentence that may be shown: the checker found every word of evidence it rests on.</summary>
/// <param name="Citations">Numbers of citations, from 1.</param>
internal sealed record CheckedSentence(string Text, IReadOnlyList<int> Citations);
