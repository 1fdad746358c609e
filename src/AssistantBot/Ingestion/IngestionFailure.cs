namespace AssistantBot.Ingestion;

/// <summary>Something that could not be ingested, for people.</summary>
/// <param name="Source">The file, and the line in it if it has many articles: <c>news.jsonl:57</c>.</param>
/// <param name="Reason">What is wrong and, where there is one, the cure.</param>
internal sealed record IngestionFailure(string Source, string Reason);
