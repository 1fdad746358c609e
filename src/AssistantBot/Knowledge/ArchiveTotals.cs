namespace AssistantBot.Knowledge;

/// <summary>How much the archive holds.</summary>
/// <param name="Tokens">Search tokens in all articles together.</param>
internal sealed record ArchiveTotals(long Articles, long Passages, long Tokens);
