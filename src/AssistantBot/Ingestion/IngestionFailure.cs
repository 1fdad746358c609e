namespace AssistantBot.Ingestion;

/// <summary>Something that could not be ingested, for people.</summary>
/// <param name="Source">The file, and the line in it if it has many articles: <c>news.jsonl:57</c>.</param>
/// <param name="Reason">What is wrong and, where there is one, the cure.</param>
/// <param name="MayPass">Whether trying again later may help although the file has not changed.</param>
internal sealed record IngestionFailure(string Source, string Reason, bool MayPass = false);
