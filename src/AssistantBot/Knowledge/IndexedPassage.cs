namespace AssistantBot.Knowledge;

/// <summary>What a passage index is given of a passage: its key and the words by which it is to be found.</summary>
internal sealed record IndexedPassage(long Key, string Text);
